// The remark plugin in real unified: messages in the right places, with LF, CRLF, a BOM and emoji.

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lint } from '../../api/index.ts'
import remarkGuiderail from '../../api/remark.ts'
import { page } from '../package/users.ts'

async function messagesOf(file: VFile, options?: Parameters<typeof remarkGuiderail>[0]) {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkGuiderail, options)
  await processor.run(processor.parse(file), file)
  return file.messages
}

describe.each([
  ['LF', page],
  ['CRLF', page.replaceAll('\n', '\r\n')],
  ['a BOM', `\uFEFF${page}`],
  ['emoji before it', page.replace('Next step', '📞 Next step')],
])('with %s', (_, text) => {
  test('a message for each finding, where it stands', async () => {
    const messages = await messagesOf(new VFile({ value: text, path: 'calls/first.md' }))
    expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual(lint(text).findings.map(({ rule, message }) => [rule, message]))
    const [wanted] = messages.filter(({ ruleId }) => ruleId === 'get-them-to')
    expect(wanted).toMatchObject({ source: 'guiderail', fatal: false, actual: 'get the CFO to sign', file: 'calls/first.md' })
    expect(wanted?.expected).toContain('help the CFO decide whether to sign')
    expect(text.slice(placeOf(wanted).start.offset, placeOf(wanted).end.offset)).toBe('get the CFO to sign')
    expect(text.split(/\r?\n/)[placeOf(wanted).start.line - 1]?.slice(placeOf(wanted).start.column - 1)).toMatch(/^get the CFO to sign/)
    expect(wanted?.url).toMatch(/get-them-to\.md$/)
  })
})

const placeOf = (message: unknown) =>
  (message as { place: { start: { offset: number; line: number; column: number }; end: { offset: number } } }).place

test('severities as unified counts them', async () => {
  const config = { rules: { 'get-them-to': 'error', 'too-few-questions': 'warning' } }
  const levels = Object.fromEntries((await messagesOf(new VFile(page), { config })).map(({ ruleId, fatal }) => [ruleId, fatal]))
  expect(levels['get-them-to']).toBe(true)
  const info = lint(page).findings.find(({ severity }) => severity === 'info')
  if (info) expect(levels[info.rule]).toBeUndefined()
})

/** Front matter would have the last word on what a page is. */
const plain = page.replace(/^---.*?---\n/s, '')

test.each(['/repo/notes/a.md', './notes/a.md', 'notes\\a.md'])('globs see %s from the working folder', async (path) => {
  const config = { documents: { 'notes/**': 'call-script' } }
  expect(await messagesOf(new VFile({ value: plain, path, cwd: '/repo' }), { config })).not.toEqual([])
  expect(await messagesOf(new VFile({ value: plain, path: 'calls/a.md', cwd: '/repo' }), { config })).toEqual([])
})

test('leaves the document as it is, and other Markdown alone', async () => {
  const processor = unified().use(remarkParse).use(remarkGuiderail)
  const tree = processor.parse(page)
  const before = structuredClone(tree)
  await processor.run(tree, new VFile(page))
  expect(tree).toEqual(before)
  expect(await messagesOf(new VFile('# Install\n\nRun the setup.\n'))).toEqual([])
})

test('options that cannot be are told before anything is read', () => {
  expect(() =>
    unified()
      .use(remarkGuiderail, { config: { rules: { x: 'off' } } })
      .freeze(),
  ).toThrow(TypeError)
})
