// What turns haste into a fact, a question or a report, for false-urgency.

/** The buyer's own date. */
export const buyersDate =
  /\byour (?:\w+ ){0,2}(?:deadline|go-live|launch|renewal|contract|audit|board|fiscal|budget|year-end|timeline|quarter|event|season|move|opening|project|migration)\b|\byou (?:mentioned|said|told|asked|wanted|need(?:ed)? (?:this|it) (?:by|before|live|in place))\b|\bas you\b|\bby your\b/

/** Why it ends then, in so many words. */
export const statedReason =
  /\b(?:because|since (?:our|the|we)|due to|so that|as per|under (?:the|our) (?:contract|agreement)|per (?:the|our) (?:contract|agreement)|in the contract|price list|list price changes?|annual price|price increase (?:takes effect|goes into effect)|contract (?:ends|expires)|supplier|vendor raises|regulat\w+|by law|tax year|to (?:ensure|keep|protect)|limited to \d+|implementation (?:team|slot|capacity)|onboarding (?:team|slot|capacity))\b/

/** A question whether they see it so. */
export const askedAbout = /^(?:are|is|do|does|have|has|what|how|where|which|when|would|could)\b[^.!]*\?$/

/** Haste told of somebody or something else. */
export const described =
  /\b(?:reps?|sellers?|sdrs?|teams?|ses?|aes?|pipeline|forecast|deals?|trial|credits?|quarterly|churn|crm|they|their|prospects?|buyers?|customers?)\b[^.]*\b(?:left behind|miss(?:ing|es|ed)? out|too late|fall(?:ing|s)? behind|act (?:now|fast|quickly|immediately))\b|\b(?:hot |intent |buying )?signals? (?:expire|fade|decay)|\bon (?:the )?(?:lower|higher|free|starter|basic|cheaper|entry|paid) (?:plans?|tiers?)\b|\bspam\b|\btier [abc1-3]\b|\bact (?:now|fast|quickly|immediately)\):/

/** What haste is made of. */
export const pressing =
  /\b(?:pressure|scarcity|fomo|limited[- ]time|countdowns?|limiting (?:the )?(?:offer|seats|spots|time)|exploding|fake|false|artificial|limited (?:spots?|seats?|availability|slots?)|spots? left|last chance|now or never|anxiety|panic|loss aversion|(?:with|using|through|via|by (?:setting|adding|giving)) (?:them )?(?:an? )?(?:tight |hard |short |friday )?(?:deadline|time limit|expir\w+)s?|fear of missing out|flash (?:sale|discount)s?)\b/

/** A writer who asks for a true limit. */
export const honest =
  /\b(?:only (?:if|when) (?:it'?s |it is |they are |they're )?(?:true|real|genuine)|if true|and mean it|genuine|legitimate|truthful|must be real|have a real|without fearmongering)\b/

/** Guidance toward haste that is the buyer's own, or that only asks what makes it. */
export const genuine =
  /\breal\b(?! (?:sense|feeling|pressure|fomo|scarcity|fear))|\b(?:not (?:through )?(?:fake|false|artificial|manufactured)|without (?:any )?(?:pressure|pressuring|being pushy|fake|false|artificial|manufactured|manipulation)|what creates urgency|their own (?:deadline|date|timeline))\b/

/** A date that can be looked up. */
export const calendar =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|\d{1,2}(?:st|nd|rd|th)|(?:end of|through|until) (?:the |this )?(?:month|quarter|year)|month[- ]end|quarter[- ]end|year[- ]end|20\d\d[- ]\d\d[- ]\d\d|\d{1,2} (?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w*)\b|\[[^\]]*date[^\]]*\]|\[deadline\]/

/** What waiting costs, reckoned from figures that the buyer can check. */
export const reckoned =
  /[$€£]\s?\d|\b(?:based on|we (?:calculated|worked out|estimated)|by your|your (?:own )?(?:numbers?|figures?|estimate)|you (?:told|mentioned|said|shared|gave|estimated))\b/

/** Pressure that the market or the law puts on a buyer is a fact of theirs. */
export const outerPressure = /\b(?:competitive|competitor|market|regulatory|cost|margin|board|internal|peak|seasonal) pressures?\b/g

/** Doors that close for everybody on a day: places in a hall or a class. */
export const admission = /\b(?:registration|registrations|register|enrolment|enrollment|applications?|apply|ticket sales)\b/

/** What a clock that runs out would take away. */
export const sold =
  /\b(?:offers?|price|prices|deals?|sale|order|discount|book|claim|spots?|seats?|buy|cart|checkout|bonus|left to|remaining to)\b/

/** A plea for our own number, where a question after it ("Did we hit our target?") is none. */
export const plea = /\b(?:help|helps|helping|need|needs|trying|so (?:that )?(?:i|we)|you|this (?:deal|order)|one more)\b/

/** The name of a mail or step: "Last chance", "final opportunity review". */
export const named = /^(?:(?:this is|it's|here's) )?(?:(?:your|the|our) )?(?:last|final) (?:chance|opportunity)$/

/** A trade: something of ours for their signature by a later day. */
export const trade = /\b(?:\d+ ?(?:%|percent|per cent)|off|discount|extra|free|waive|include)\b/
