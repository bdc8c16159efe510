// Reading only what an edit touches gives what reading the whole gives, and keeps the leaves that it does not touch.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Memory } from '../../engine/markdown/inline/wording.ts'
import type { Markdown } from '../../engine/markdown/leaf.ts'
import { parseMarkdown } from '../../engine/markdown/parse.ts'
import { reparseMarkdown } from '../../engine/markdown/reparse.ts'
import { drawnOf } from './micromark/same.ts'
import { texts } from './nasty.ts'

/** More for a long run: `GUIDERAIL_RUNS=100000`. */
const numRuns = Number(process.env.GUIDERAIL_RUNS ?? 400)
const seed = Number(process.env.GUIDERAIL_SEED ?? 20261123)

const long = fc
  .array(fc.oneof(texts.documents, texts['pieces of blocks'], texts['pieces of lines']), { minLength: 1, maxLength: 5 })
  .chain((parts) => fc.constantFrom('\n\n', '\n', '\n\n\n', '\n# h\n').map((between) => parts.join(between)))
const typed = fc.constantFrom(
  ...['a', '\n', ' ', '```\n', '<!--', '-', '\n\n', '\r', '    ', '> ', '- ', '[a]: b\n', '*', '`', '|', '---\n', ''],
)
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(typed, texts['pieces of blocks'])), { minLength: 1, maxLength: 6 })

/** Which containers a leaf shares with the one before it. */
const sharedOf = ({ leaves }: Markdown) =>
  leaves.map(({ path }, at) => path.map((container, depth) => leaves[at - 1]?.path[depth] === container))

test('equals a reading of the whole after every edit', () => {
  fc.assert(
    fc.property(long, edits, (start, list) => {
      let markdown = parseMarkdown(start, new Memory())
      for (const [at, removed, inserted] of list) {
        const from = at % (markdown.text.length + 1)
        const text = markdown.text.slice(0, from) + inserted + markdown.text.slice(from + removed)
        markdown = reparseMarkdown(markdown, text)
        const whole = parseMarkdown(text)
        expect(drawnOf(markdown)).toEqual(drawnOf(whole))
        expect(sharedOf(markdown)).toEqual(sharedOf(whole))
      }
    }),
    { numRuns, seed },
  )
})

describe('keeps', () => {
  const text = '---\na: b\n---\n\n# One\n\nTwo **bold**\n\n- three\n- four\n\nFive\n\n> six [x]\n\nSeven *s*\n'
  const before = parseMarkdown(text, new Memory())
  const leavesAfter = (from: string, to: string) => reparseMarkdown(before, text.replace(from, to)).leaves

  test('leaves before the edit as they are', () => {
    const leaves = leavesAfter('Five', 'Five and more')
    expect(leaves.map((leaf, at) => leaf === before.leaves[at])).toEqual([true, true, true, false, false, false, false, false])
  })

  test('leaves behind it too when nothing moves', () => {
    const leaves = leavesAfter('Two', 'Six')
    expect(leaves.map((leaf, at) => leaf === before.leaves[at])).toEqual([true, false, false, true, true, true, true, true])
  })

  test('words and marks of leaves that move', () => {
    const leaf = leavesAfter('Five', 'Five\n\nand more').at(-1)
    expect(leaf?.marks).toBe(before.leaves.at(-1)?.marks)
    expect(leaf?.index).toBe(8)
  })

  test('everything when the text is the same', () => expect(reparseMarkdown(before, text)).toBe(before))
})

test.each([
  ['a definition', 'see [x]\n\n[y]: /u\n', '[y]', '[x]'],
  ['a footnote', 'see [^x]\n\n[^y]: note\n', '[^y]', '[^x]'],
])('%s that is renamed changes leaves far from it', (_, text, from, to) => {
  const edited = text.replace(from, to)
  const markdown = reparseMarkdown(parseMarkdown(text, new Memory()), edited)
  expect(drawnOf(markdown)).toEqual(drawnOf(parseMarkdown(edited)))
  expect(markdown.leaves[0]?.text).toBe(to === '[x]' ? 'see x' : 'see ')
})
