// Headings of pages that teach how to plan, and of instructions to whoever fills a plan in. Data only.

/** One of these is enough: when and how to use the page, how not to do it, orders to the one who follows it. */
export const lesson =
  /\banti-?patterns?\b|\b(?:common|typical|frequent|classic) (?:\w+ )?(?:mistakes|pitfalls|errors|traps)\b|^(?:pitfalls|mistakes(?: to avoid)?)\b|\b(?:when|how) (?:not )?to (?:use|apply|read|fill in|customi[sz]e|adapt|write|create|build|run|set|choose)\b|\b(?:good|bad|better|worse|weak|strong|worked|sample|filled-in) examples?\b|\bexample (?:of (?:a|an|the)\b|plan|okrs?|goals?|objectives?)|\bbest practices\b|\bdo'?s (?:and|&) don'?ts\b|\b(?:execution|mandatory) (?:\w+ )?(?:rules|protocols)\b|\byour (?:task|role|job)\b|\bfor this step\b|\boutput format\b|^what (?:is|are|makes) (?:an?|the|good|great) /i

/** Two of these are: what guides hold, and now and then a plan. */
export const lessonLike =
  /^(?:[\d.]+ )?(?:examples?|tips|principles|key (?:principles|concepts|takeaways)|faqs?|overview of|types of|levels of|components of|elements of|steps to|guidelines|frameworks?|templates?|further reading|related (?:skills|pages|guides|templates)|instructions|prerequisites|definitions?|glossary)\b/i
