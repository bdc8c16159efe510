// How plans write of why something is done, and of what happens when it is not.

/** Sections, columns and labels that give a reason. */
export const reasonTitles =
  /(?:^|\b)(?:why\b.*|rationale|purpose|reasons?|reasoning|because|(?:business |expected |strategic )?impact|(?:expected |desired |intended )?(?:outcomes?|benefits?|results?)|what (?:it|this|that) (?:gives|brings|does|is for|tells|shows|changes)|what for|so that|value(?: to (?:them|us|the \p{L}+))?|for (?:them|us)|hypothes[ie]s|(?:the )?logic|what happens (?:if|when|otherwise).*|(?:if|when) (?:not|skipped|left out|we (?:don't|do not).*)|cost of (?:inaction|doing nothing|delay|not .*)|consequences?|done when|it is done when|expected|goal|objective|aim)(?![\p{L}])/iu

/** A reason or a consequence in the line itself. */
export const reasonWords = new RegExp(
  [
    '\\b(?:because|so that|in order to|otherwise|or else|since (?:they|we|the|it|he|she|our|their)|due to|given (?:that|their|the)|that way|this way|which (?:means|lets|gives|makes|shows|tells|costs|is why|will)|that (?:lets|tells us|shows|proves)|the point is|the reason)\\b',
    '\\bso (?:we|they|the|he|she|it|our|their|nobody|that|everyone|customers?|buyers?|users?)\\b',
    "\\b(?:without (?:it|this|that|them)|if (?:we|this|it|they|nobody|you) (?:do not|don't|does not|doesn't|skip|leave|wait|fails?|miss)|if not\\b|before (?:they|the|their|it|he|she|we) )",
    '\\b(?:die|dies|fail|fails|break|breaks|blocked|loses?|stalls?|slips?) (?:when|if|until|without|the|their|our)|\\bsilently\\b',
    // to + what it is meant to bring about
    '\\bto (?:make sure|ensure|prove|show|learn|find out|see|understand|avoid|prevent|confirm|validate|test|check|decide|agree|win|build (?:trust|credibility|confidence|momentum|awareness|authority)|earn|gain|get|give|help|let|keep|reach|increase|reduce|improve|lower|raise|grow|cut|save|drive|generate|capture|create|establish|identify|support|enable|demonstrate|secure|unlock|convert|attract|position|maximi[sz]e|minimi[sz]e|optimi[sz]e|track|measure|protect|strengthen|surface|maintain|discover|accelerate|boost)\\b',
  ].join('|'),
  'i',
)

/** A reason or a consequence that stands for the plan, wherever it is written. */
export const plainReasons =
  /\b(?:because|so that|otherwise|or else|the reason|(?:that|which|this) is why|why it matters|the point of|if we (?:do not|don't|skip|wait)|in order to|the job of|\S{1,40} job is to)\b/i
