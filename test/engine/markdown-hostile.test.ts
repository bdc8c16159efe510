// Text made to keep a parser busy: answered soon, and refused only where it must be.

import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../engine/markdown/parse.ts'

const times = (part: string, size: number) => part.repeat(Math.floor(size / part.length))
const rising = (size: number, part: (index: number) => string) => {
  let text = ''
  for (let index = 1; text.length < size; index++) text += part(index)
  return text
}

/** Each makes a text of about `size` characters. */
const slow: Readonly<Record<string, (size: number) => string>> = {
  'nested emphasis': (size) => times('*a **a ', size / 2) + times(' a** a*', size / 2),
  'closing delimiters': (size) => times('a_ ', size),
  'opening delimiters': (size) => times('*a_ ', size),
  'long runs': (size) => `${times('*', size / 2)}a${times('*', size / 2)}`,
  'mixed runs': (size) => times('*_* ', size),
  'strong and not closed': (size) => `a**b${times('c* ', size)}`,
  'pairs in one paragraph': (size) => times('*a* ', size),
  strikes: (size) => times('a~ ', size),
  'closing brackets': (size) => times('a]', size),
  'nested brackets': (size) => times('[', size / 2) + times(']', size / 2),
  'brackets and delimiters': (size) => times('[ a_', size),
  'undefined references': (size) => times('[a][b] ', size),
  'unclosed links': (size) => times('[a](<b', size),
  'images in images': (size) => times('![[]()', size),
  'addresses in a bracket': (size) => `[${times('http://a.b ', size)}`,
  'words before an address': (size) => `[${times('a ', size)}b@c.d`,
  comments: (size) => `a ${times('<!--', size)}`,
  declarations: (size) => `a ${times('<!A ', size)}`,
  'character data': (size) => `a ${times('<![CDATA[', size)}`,
  'ticks of every length': (size) => rising(size, (index) => `e${'`'.repeat(index)}`),
  underlines: (size) => times('a\n=\n', size),
  'one line of quotes': (size) => times('> ', size),
  'one line of lists': (size) => `${times('- ', size)}x`,
  'lists and blank lines': (size) => `${times('- ', size / 2)}x${times('\n', size / 2)}`,
  'quotes and lists': (size) => `${times('- > ', size)}x`,
  'lazy lines': (size) => `> a\n${times('b\n', size)}`,
  'nested footnotes': (size) => times('[^a]: ', size),
}

const dense: Readonly<Record<string, (size: number) => string>> = {
  'nested lists': (size) => rising(size, (index) => `${' '.repeat(2 * index)}* a\n`),
  'items of two lists': (size) => times('- a\n* b\n', size),
  footnotes: (size) => rising(size, (index) => `[^${index}]: b\n`),
  definitions: (size) => rising(size, (index) => `[${index}]: b\n`),
  tables: (size) => times('|a\n|-\n', size),
  'a wide table': (size) => `${times('|a', size / 2)}|\n${times('|-', size / 2)}|\n`,
  entities: (size) => times('&amp;&lt', size),
  'open tags': (size) => times('<a b=', size),
  'tags of an HTML block': (size) => `<div>\n${times('<name> <b>x</b>', size)}`,
  'scripts of an HTML block': (size) => `<div>\n${times('<script></script>', size)}`,
  fences: (size) => times('```\na\n', size),
  'fences in fences': (size) => rising(size / 2, (index) => `${'`'.repeat(index + 2)}\n`),
  'an open fence': (size) => `\`\`\`\n${times('a\n\nb\n\n', size)}`,
  'an open comment': (size) => `<!--\n${times('a\n\nb\n\n', size)}`,
  'front matter that is open': (size) => `---\n${times('a: b\n', size)}`,
  'front matter of aliases': (size) => `---\na: &a [x]\nb: [${times('*a,', Math.min(size, 60_000))}]\n---\n`,
  'front matter of brackets': (size) => `---\na: ${times('[', Math.min(size, 60_000))}\n---\n`,
  'front matter of keys': (size) => `---\n${rising(Math.min(size, 60_000), (index) => `a${index}: b\n`)}---\n`,
  'blank lines': (size) => times(' \n', size),
  breaks: (size) => times('a\\\n', size),
  'one word': (size) => times('a', size),
}

/** Milliseconds of processor time: far more than it takes; what is not linear takes minutes. */
const limit = 4000

function timed(text: string) {
  const start = process.cpuUsage()
  const markdown = parseMarkdown(text)
  return { markdown, time: process.cpuUsage(start).user / 1000 }
}

describe('what the tokenizer is slow on', () => {
  test.each(Object.entries(slow))('%s', (_, make) => {
    for (const size of [10_000, 160_000]) expect(timed(make(size)).time).toBeLessThan(limit)
  })

  test.each(Object.entries(dense))('%s: read in full', (_, make) => {
    const { markdown, time } = timed(make(40_000))
    expect(time).toBeLessThan(limit)
    expect(markdown.refusals).toEqual([])
  })

  test('a document cannot hide it in many small parts', () => {
    const { markdown, time } = timed(times(`${times('a_ ', 9000)}\n\n`, 400_000))
    expect(time).toBeLessThan(limit)
    expect(markdown.refusals.length).toBeGreaterThan(0)
  })
})

describe('a refusal', () => {
  const hostile = times('a_ ', 30_000)

  test('names the place and what to do, and keeps the words', () => {
    const text = `# One\n\n> get\n> them\n\n${hostile}\n\n## Two **bold**`
    const { refusals, leaves } = parseMarkdown(text)
    const at = text.indexOf(hostile)
    expect(refusals).toEqual([{ span: { start: at, end: at + hostile.length }, message: expect.stringMatching(/split it or simplify/) }])
    expect(leaves.map((leaf) => leaf.text)).toEqual(['One', 'get\nthem', hostile.trimEnd(), 'Two bold'])
  })

  test('of a stretch that is nested too deeply gives a paragraph for each run of lines', () => {
    const deep = `${times('- ', 9000)}x\nmore\n\n  and\r\n  more`
    const { refusals, leaves, blocks } = parseMarkdown(`start\n\n${deep}`)
    expect(refusals).toHaveLength(1)
    expect(leaves.slice(-1).map(({ type, text, map }) => [type, text, map.toSource(0, 8)])).toEqual([
      ['paragraph', 'and\n  more', { start: 7 + deep.length - 11, end: 7 + deep.length - 2 }],
    ])
    expect(blocks.at(-1)?.end).toBe(7 + deep.length)
  })

  test('is made once for a whole document that is far too large a puzzle', () => {
    expect(parseMarkdown(times('> ', 200_000)).leaves).toHaveLength(1)
  })
})
