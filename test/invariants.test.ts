// What holds for every text: checked on generated Markdown, on mutated Markdown, and on text made to be slow.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Leaf, Markdown } from '../engine/markdown/leaf.ts'
import { parseMarkdown } from '../engine/markdown/parse.ts'
import { usualOpeners, usualWords } from './engine/nasty.ts'
import { leavesOfOurs, leavesOfRemark } from './engine/remark.ts'

const words = fc.constantFrom(...usualWords)
const line = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
const opener = fc.constantFrom(...usualOpeners)
const newline = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n', '\n \n', '\r\n', '\r', '  \n', '\\\n')
const lines = (most: number) =>
  fc
    .array(
      fc.tuple(opener, line, newline).map((parts) => parts.join('')),
      { minLength: 1, maxLength: most },
    )
    .map((parts) => parts.join(''))
const markdown = fc.tuple(fc.constantFrom('', '', '\ufeff', '---\na: b\nc: [d, "e f"]\n---\n'), lines(14)).map((parts) => parts.join(''))

const listed = fc.constantFrom('- ', '- ', '1. ', '2. ', '  ', '   ', '    ', '* ')
/** Longer than several pieces, each of which must parse as it does in the whole; many lists, which no cut may split. */
const long = fc
  .array(
    fc
      .tuple(fc.oneof(opener, listed), line, fc.constantFrom('\n\n', '\n\n', '\n \t\n', '\n', '\n\n\n'))
      .map(([start, content, end]) => `${start}${content} ${'word '.repeat(60)}${end}`),
    { minLength: 15, maxLength: 25 },
  )
  .map((parts) => parts.join(''))

/** Some characters of a text left out, doubled or put elsewhere. */
const mutated = fc.tuple(markdown, fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.nat()), { maxLength: 6 })).map(([text, cuts]) =>
  cuts.reduce((now, [at, length, to]) => {
    const from = at % (now.length + 1)
    const into = to % (now.length + 1)
    return now.slice(0, from) + now.slice(from + (length % 5)) + now.slice(into, into + length)
  }, text),
)
const anyText = fc.oneof(
  markdown,
  mutated,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'#->*_`~|[]()<>!&\\:=+.1a \t\n\r\0\ufeff😀"\''), maxLength: 120 }),
)

const check = (property: fc.IRawProperty<unknown>, numRuns: number) => fc.assert(property, { numRuns, seed: 20260731 })

/** The second half of a character outside of the basic plane. */
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000

/** A tag or a footnote call, whose characters are no text. */
const hides = /<|\[\^/

/** Everything that must hold of a leaf by itself. */
function checkLeaf(leaf: Leaf, text: string): void {
  const inText = (span: { start: number; end: number }) => 0 <= span.start && span.start <= span.end && span.end <= text.length
  expect(inText(leaf.span), `span of ${JSON.stringify(leaf.text)}`).toBe(true)
  let before = { start: 0, end: 0 }
  for (let at = 0; at < leaf.text.length; at++) {
    const span = leaf.map.toSource(at, at + 1)
    expect(inText(span) && before.start <= span.start && before.end <= span.end, `place of ${at} in ${JSON.stringify(leaf.text)}`).toBe(
      true,
    )
    const slice = text.slice(span.start, span.end)
    const gap = text.slice(before.end, span.start)
    if (at > 0 && !hides.test(gap) && !leaf.marks.some(({ type }) => type === 'link' || type === 'image'))
      expect(gap, 'between').not.toMatch(/\\|&|[A-Za-z0-9]/)
    if (slice.length === 1 && slice !== leaf.text[at])
      expect([slice, leaf.text[at]], `at ${span.start}`).toEqual(
        slice === '\0' ? ['\0', '\ufffd'] : [expect.stringMatching(/[\s]/), expect.stringMatching(/[ \n]/)],
      )
    if (span.start < span.end && !isLow(leaf.text.charCodeAt(at)))
      expect(leaf.text.slice(leaf.map.toPlain(span.start)).startsWith(leaf.text[at] ?? '')).toBe(true)
    before = span
  }
  for (const { start, end } of leaf.marks) expect(0 <= start && start < end && end <= leaf.text.length).toBe(true)
  for (const { span } of leaf.path) expect(inText(span)).toBe(true)
}

/** A bracket that begins no HTML. */
const noTag = /<(?!\/?(?:b|br|div|pre|details|summary)\b[^<]*>|!--)/g

const plain = ({ leaves }: Markdown) =>
  leaves.map(({ type, text, depth, key, cell, path, marks }) => ({
    type,
    text,
    depth,
    key,
    cell,
    marks,
    path: path.map((container) => container.type),
  }))

describe('every text', () => {
  test('is cut into leaves in order, with exact places', () => {
    check(
      fc.property(anyText, (text) => {
        const { leaves, comments, blocks } = parseMarkdown(text)
        let last = 0
        for (const [index, leaf] of leaves.entries()) {
          expect(leaf.index).toBe(index)
          expect(leaf.span.start, 'order').toBeGreaterThanOrEqual(last)
          checkLeaf(leaf, text)
          last = leaf.span.start
        }
        for (const { span, block } of comments)
          expect(text.slice(span.start, span.end).startsWith('<!--') && block.start <= span.start && span.end <= block.end).toBe(true)
        blocks.reduce((end, block) => {
          expect(block.start).toBeGreaterThanOrEqual(end)
          return block.end
        }, 0)
      }),
      700,
    )
  })

  test('reads as remark reads the whole', () => {
    check(
      fc.property(fc.oneof(markdown, mutated, long), (generated) => {
        const text = generated.replaceAll(noTag, '(') // what only looks like a tag is text for us
        const ours = parseMarkdown(text)
        // An opening of front matter that never closes throws remark off the containers below it.
        fc.pre(ours.frontMatter !== null || !/^\ufeff?---/.test(text))
        expect(leavesOfOurs(ours.leaves)).toEqual(leavesOfRemark(text).leaves)
      }),
      250,
    )
  })

  test('means the same with CRLF and with a byte order mark', () => {
    check(
      fc.property(markdown, (source) => {
        const text = source.replace('\ufeff', '').replaceAll(/\r\n?/g, '\n')
        const base = parseMarkdown(text)
        const crlf = text.replaceAll('\n', '\r\n')
        const offset = (at: number) => at + text.slice(0, at).split('\n').length - 1
        const twin = parseMarkdown(crlf)
        expect(plain(twin)).toEqual(plain(base))
        expect(twin.leaves.map(({ span }) => span)).toEqual(
          base.leaves.map(({ span }) => ({ start: offset(span.start), end: offset(span.end) })),
        )
        const marked = parseMarkdown(`\ufeff${text}`)
        expect(plain(marked)).toEqual(plain(base))
        expect(marked.leaves.map(({ span }) => span.start)).toEqual(base.leaves.map(({ span }) => span.start + 1))
      }),
      200,
    )
  })
})
