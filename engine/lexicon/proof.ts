// Words beside a claim that a reader can check it by.

/** Words that compare. */
export const comparing: ReadonlySet<string> = new Set('than versus vs compared benchmarked'.split(' '))

/** Numbers in words. */
export const counting: ReadonlySet<string> = new Set('half third quarter twice double triple percent dozen dozens thousands'.split(' '))

/** Somebody else who says so. */
export const rating =
  /\b(?:according to|rated|ranked|ranks|recognized by|recognised by|named (?:a|an|the|by)|voted|certified|audited|accredited|awarded|reviewed by|gartner|forrester|idc|g2|capterra|trustpilot|trustradius|magic quadrant|forrester wave|iso|soc 2|analysts?|study|survey|benchmark(?:s|ed)?)\b/

/** Those who can be asked. */
export const showing =
  /\b(?:(?:used|trusted|chosen|adopted|deployed|picked) by (?!leading|top|the best|the world|thousands|companies|businesses|teams)\w+|for example|such as|case study|see how|as shown)/

/** Places where the proof will stand. */
export const proofSlots =
  /[\d%#]|x{2,}|\b(?:metrics?|numbers?|results?|proof|customers?|clients?|case|stud(?:y|ies)|stats?|statistics?|percent|percentage|kpi|specifics?|outcome|reference|logo|evidence)\b/i
