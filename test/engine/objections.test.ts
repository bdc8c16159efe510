// The objections that a text lists, and whether an answer stands beside each.

import { describe, expect, test } from 'vitest'
import { objectionsOf } from '../../engine/script/objections.ts'
import { segmentIn } from './scripts.ts'

/** `+` answered, `-` not. */
const listed = (text: string) =>
  objectionsOf(segmentIn(text, 'playbook')).map(({ text: words, span, answered }) => {
    expect(text.slice(span.start, span.end)).toContain(words.split(' ').at(-1)?.replace(/\W+$/, ''))
    return `${answered ? '+' : '-'} ${words}`
  })
const table = (head: string, ...rows: string[]) => `# Objections\n\n| ${head} |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`

describe('under headings', () => {
  test('in quotation marks, below a title on objections', () =>
    expect(listed('# Objections\n\n### "No budget"\n\nAsk why.\n\n### “No time”\n\n### "Not now"\n\nTBD\n')).toEqual([
      '+ "No budget"',
      '- “No time”',
      '- "Not now"',
    ]))
  test('not without the marks', () => expect(listed('# Objections\n\n### No budget\n\n### No time\n')).toEqual([]))
  test('not below another title', () => expect(listed('# Names\n\n### "Spring"\n\n### "Summer"\n')).toEqual([]))
  test('not where bad examples are shown', () =>
    expect(listed('# Objections\n\n## Do not answer like this\n\n### "No budget"\n')).toEqual([]))
})

describe('in tables', () => {
  test.each(['Objection | Response', 'They say | You say', 'If they say | Reply', 'Concern | How to handle', 'Pushback | Answer'])(
    '%s',
    (head) => expect(listed(table(head, 'No budget | Ask why.', 'No time | '))).toEqual(['+ No budget', '- No time']),
  )
  test('whichever column comes first', () =>
    expect(listed(table('Response | Objection', 'Ask why. | No budget', ' | No time'))).toEqual(['+ No budget', '- No time']))
  test('not without a column of answers', () => expect(listed(table('Objection | Times', 'No budget | 3'))).toEqual([]))
  test('not an empty row', () => expect(listed(table('Objection | Response', ' | ', 'No budget | Ask why.'))).toEqual(['+ No budget']))
  test('in a quote as well', () =>
    expect(listed('# Objections\n\n> | Objection | Response |\n> |---|---|\n> | No budget | |\n')).toEqual(['- No budget']))
})

describe('what stands for an answer that is still to come', () => {
  test.each(['TBD', 'tbc', 'TODO', 'n/a', '-', '—', '...', '…', '?', 'to be written', 'pending', '[answer]', '{{answer}}', '**TBD**'])(
    '%s',
    (answer) => expect(listed(table('Objection | Response', `No budget | ${answer}`))).toEqual(['- No budget']),
  )
  test.each(['No.', 'Ask [name] why.', '"None of that is fixed."', 'N/A for now: ask again in May'])('but not: %s', (answer) =>
    expect(listed(table('Objection | Response', `No budget | ${answer}`))).toEqual(['+ No budget']),
  )
})
