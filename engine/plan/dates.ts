// Whether words say when: a day, a week, a quarter, an event.

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const units = '(?:business |working )?(?:day|week|month|quarter|year|sprint|hour)s?'

/** Points and stretches of time that a calendar knows, or that are counted. */
const dated = new RegExp(
  [
    '\\b20\\d\\d\\b',
    '\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b',
    '\\b\\d{1,2}/\\d{1,2}\\b',
    `\\b(?:${months})\\.? ?\\d`,
    `\\d(?:st|nd|rd|th)? (?:of )?(?:${months})\\b`,
    `\\b(?:in|by|until|before|from|end of|mid|early|late|to|through|since|of|next|this|each|every)[ -](?:the (?:end|start|beginning) of )?(?:${months})\\b`,
    '\\b[qh][1-4]\\b|\\bfy ?\\d\\d',
    `\\b(?:${units}|phase|wave)[ -]?\\d`,
    `(?:\\d|\\b(?:one|two|three|four|five|six|nine|ten|twelve|first|second|third|next|this|per|a|each|every|last)\\b)[ -]?\\+?(?:\\d{1,6} )?${units}\\b`,
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b',
    '\\b(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|today|tomorrow|tonight|immediately|christmas|easter)\\b',
    '\\b(?:spring|summer|autumn|winter)\\b',
    `\\b(?:end|start|beginning|middle) of (?:the )?(?:${units}|${months})\\b`,
    '\\b(?:eo[mqyw]|ytd|mrr by|year[- ]end|month[- ]end|quarter[- ]end)\\b',
  ].join('|'),
  'i',
)

/** A time named by what happens then: `by the audit`, `before renewal`, `once legal has signed`. */
const eventual =
  /\b(?:by|before|until|after|ahead of|in time for|once|at) (?:the|their|our|its|his|her|we|legal|renewal|launch|go[- ]live|signature|kick[- ]?off)\b/i

/** True when the words hold a date, a stretch of time that can be counted, or an event to tell it by. */
export function saysWhen(text: string): boolean {
  return dated.test(text) || eventual.test(text)
}
