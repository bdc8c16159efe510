// Sentences that a reviewer accepted, end to end: silent wherever they stand, reported when they are needed no more.

import { describe, expect, test } from 'vitest'
import { guiderail, reportOf } from './io.ts'

const script = (line: string) => `---\nkind: call-script\n---\n\n# Call\n\n${line}\n`
const plain = script('Rep: "We are the market leader in curtains. Shall we go on?"')
const entry = (more = '') =>
  `- rule: generic-claim\n  sentence: "We are the market leader in curtains."\n  reason: the trade paper says so\n  date: 2026-05-01\n${more}`

async function lint(files: Record<string, string>, args: string[] = []) {
  const outcome = await guiderail(['.', '--format', 'json', ...args], files)
  const { files: results } = reportOf(outcome) as { files: { path: string; findings: { rule: string; line: number; message: string }[] }[] }
  const findings = results.flatMap(({ path, findings: all }) => all.map(({ rule, line }) => `${path}:${line} ${rule}`))
  return { ...outcome, findings, messages: results.flatMap(({ findings: all }) => all.map(({ message }) => message)) }
}

test('the sentence is found without an entry', async () => {
  expect((await lint({ 'a.md': plain })).findings).toEqual(['a.md:7 generic-claim'])
})

test.each([
  ['as it was', plain],
  [
    'wrapped anew, with emphasis, other quotation marks and another case',
    script('Rep: “We are **the\nMarket leader** in curtains.” Shall we go on?'),
  ],
  ['in a list, said by somebody else', script('- Dana: "We are the market leader in curtains."')],
  ['in a table', script('| Step | Words |\n|---|---|\n| 1 | "We are the market leader in curtains." |')],
  ['with line ends of Windows', plain.replaceAll('\n', '\r\n')],
])('it is silent %s', async (_, text) => {
  expect((await lint({ 'moved/b.md': text, 'guiderail.accepted.yaml': entry() })).findings).toEqual([])
})

test.each([
  ['another sentence', script('Rep: "We are the market leader in blinds."'), entry()],
  ['another rule', plain, entry().replace('generic-claim', 'get-them-to')],
  ['an entry that has run out', plain, entry('  until: 2026-06-14\n')],
])('%s is not accepted', async (_, text, accepted) => {
  expect((await lint({ 'a.md': text, 'guiderail.accepted.yaml': accepted })).findings).toEqual(['a.md:7 generic-claim'])
})

test('why says who silenced it; --no-config does not know it', async () => {
  const files = { 'a.md': plain, 'guiderail.accepted.yaml': entry('  until: 2026-06-15\n') }
  expect((await guiderail(['why', 'a.md:7'], files)).out).toContain('It was accepted by a reviewer on 2026-05-01: the trade paper says so.')
  expect((await lint(files, ['--no-config'])).findings).toEqual(['a.md:7 generic-claim'])
})

describe('--report-unused-disables', () => {
  const unused = entry().replace('curtains', 'carpets')

  test('tells of entries that silence nothing and of those that have run out', async () => {
    const accepted = `${entry()}${unused}${unused.replace('carpets', 'lamps')}  until: 2026-06-14\n`
    const { findings, messages, code } = await lint({ 'a.md': plain, 'guiderail.accepted.yaml': accepted }, ['--report-unused-disables'])
    expect(code).toBe(1)
    expect(findings).toEqual(['guiderail.accepted.yaml:6 unused-suppression', 'guiderail.accepted.yaml:10 expired-suppression'])
    expect(messages[0]).toBe('`generic-claim` says nothing of this sentence any more; remove the entry.')
  })

  test('says nothing of entries that other files or rules that are off may need', async () => {
    const files = { 'a.md': plain, 'b/c.md': plain, 'guiderail.accepted.yaml': unused }
    const part = await guiderail(['b', '--format', 'json', '--report-unused-disables'], files)
    expect(part.out).not.toContain('unused-suppression')
    const off = await lint(files, ['--report-unused-disables', '--rule', 'generic-claim: off'])
    expect(off.findings).toEqual([])
    expect((await lint(files)).findings.join()).not.toContain('unused')
  })
})

test.each([
  ['rule: a\n', '1:1: This file is a list of entries with `rule` and `sentence`.'],
  ['- rule: a\n  sentence: b\n  resson: c\n', '3:3: There is no "resson" here. Did you mean "reason"?'],
  ['- { rule: a, sentence: b, until: soon }\n', '1:34: "soon" is no day; write it like 2026-12-31.'],
])('what is wrong with %j is told where it stands', async (text, complaint) => {
  const { err, code } = await guiderail(['a.md'], { 'a.md': plain, 'guiderail.accepted.yaml': text })
  expect([code, err]).toEqual([2, `guiderail.accepted.yaml:${complaint}\n`])
})

test.each(['', '# nothing yet\n', '[]\n'])('%j accepts nothing', async (text) => {
  expect((await lint({ 'a.md': plain, 'guiderail.accepted.yaml': text })).findings).toEqual(['a.md:7 generic-claim'])
})
