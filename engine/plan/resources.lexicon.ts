// How plans write of the people, the time and the money that a bet gets.

/** Sections, columns and labels that hand out people, time or money. */
export const resourceTitles =
  /\b(?:resourc(?:es?|ing)|budgets?|headcount|staffing|capacity|account team|(?:sales |our |the |core |deal |virtual )?team(?: structure| plan| roles)?$|roles|responsibilit(?:y|ies)|raci|(?:time|budget|resource) allocation|allocation|investments?|effort|owners?|dri|who(?: does what)?|responsible|lead|spend(?:ing)?|costs?|hiring(?: plan)?|time (?:budget|commitment|investment)|hours)\b/i

/** A share or an amount of time, of people, or of money that is spent. */
export const given = new RegExp(
  [
    // people
    '\\b(?:owner|dri|owned by|led by|run by|assigned to|responsible|headcount|ftes?|full-time|part-time|team of)\\b',
    '\\b(?:\\d{1,9}|a|an|one|two|three|four|five|half) (?:\\S{1,40} )?(?:people|persons?|reps?|sdrs?|bdrs?|aes?|ses?|csms?|engineers?|hires?|sellers?|founders?|specialists?|contractors?|interns?)\\b',
    // time
    '\\b\\d+(?:\\s?[-–]\\s?\\d+)?\\s?(?:h|hrs?|hours?|days?|weeks?|months?)\\b',
    '\\b(?:a|one|two|three|half a|one full) (?:day|week|hour|morning|afternoon|month)s? (?:a|per|each|every|of)\\b',
    '\\b(?:\\d+\\s?%|half|a third|a quarter|two thirds|most|the rest|all) of (?:our |the |her |his |their |my )?(?:time|week|effort|capacity|budget|team|hours|spend)\\b',
    '\\b(?:mon|tues|wednes|thurs|fri)days? (?:mornings?|afternoons?)\\b',
    // money
    '\\b(?:budget|spend(?:ing)?|costs?|invest(?:ing|ment)?|funded|funding)\\b[^.;|\\n]{0,24}\\d',
    '(?:[$€£]\\s?\\d[\\d.,]{0,15}\\s?[km]?|\\d[\\d.,]{0,15}\\s?[km]?\\s?(?:eur|usd|gbp|chf))\\s?(?:\\/|per |a |in )?\\s?(?:budget|spend|on ads|for ads|ad spend)',
  ].join('|'),
  'i',
)

/** A bet that is over, or that waits. */
export const notLive =
  /✅|☑|\b(?:done|shipped|complete[d]?|finished|paused|parked|on hold|dropped|later|next year|backlog|someday)\b|\((?:next|planned|not yet)\)/i
