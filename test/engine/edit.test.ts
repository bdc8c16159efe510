import { describe, expect, test } from 'vitest'
import {
  appendWords,
  applyEdits,
  commentPlace,
  insertAfter,
  insertBefore,
  insertComment,
  insertItem,
  insertLineAbove,
  insertRow,
  moveUnder,
  newlineOf,
  replaceWords,
  setCell,
} from '../../engine/edit.ts'
import type { Container, Leaf } from '../../engine/markdown/leaf.ts'
import { parseMarkdown } from '../../engine/markdown/parse.ts'
import type { Edit } from '../../engine/rule.ts'

const leafOf = (text: string, words: string): Leaf => {
  const leaf = parseMarkdown(text).leaves.find((candidate) => candidate.text.includes(words))
  if (!leaf) throw new Error(`no leaf has "${words}"`)
  return leaf
}
const itemOf = (text: string, words: string) =>
  leafOf(text, words).path.findLast((container) => container.type === 'item') as Extract<Container, { type: 'item' }>
const apply = (text: string, edits: Edit | readonly Edit[] | null) =>
  edits === null ? null : applyEdits(text, Array.isArray(edits) ? edits : [edits])

describe('applying edits', () => {
  const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text })

  test('in any order, insertions included', () => {
    expect(applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1'), edit(4, 4, '> ')])).toBe('1 > two 3')
  })

  test.each([
    ['overlap', [edit(0, 4, ''), edit(3, 6, '')]],
    ['an end past the text', [edit(0, 40, '')]],
    ['an end before its start', [edit(3, 1, '')]],
  ])('%s is refused', (_, edits) => {
    expect(() => applyEdits('one two', edits)).toThrow('overlaps another or lies outside')
  })

  test.each([
    ['a\nb\r\n', '\n'],
    ['a\r\nb\n', '\r\n'],
    ['a\rb', '\r'],
    ['a', '\n'],
  ])('line break of %j', (text, newline) => expect(newlineOf(text)).toBe(newline))
})

describe('replacing words', () => {
  const replace = (text: string, from: string, to: string) => {
    const leaf = leafOf(text, from)
    const start = leaf.text.indexOf(from)
    return apply(text, replaceWords(text, leaf, start, start + from.length, to))
  }

  test.each([
    ['get them to sign today', 'get them to', 'help them', 'help them sign today'],
    ['> hard\n> wrapped words', 'hard\nwrapped', 'soft', '> soft words'],
    ['Tom &amp; Ann agree', '& Ann', 'and Bo', 'Tom and Bo agree'],
    ['we **make them** sign', 'make them', 'ask them to', 'we **ask them to** sign'],
    ['we *really* do it', 'we really do', 'we do', 'we do it'],
    ['| a | b |\n|---|---|\n| push | x |', 'push', 'this|that', '| a | b |\n|---|---|\n| this\\|that | x |'],
  ])('%j', (text, from, to, after) => expect(replace(text, from, to)).toBe(after))

  test.each([
    ['half of a bold stretch', 'we **make them** sign', 'them sign'],
    ['the beginning of a bold stretch', 'we **make them** sign', 'make them sign'],
    ['the end of a bold stretch', '**we** make', 'we make'],
    ['the target of a link', 'see [our page](https://a.example) now', 'page now'],
    ['a comment between', 'make <!-- note -->them sign', 'make them'],
  ])('refused: %s', (_, text, from) => expect(replace(text, from, 'x')).toBeNull())

  test('a front matter string takes no words that would need quotation marks', () => {
    const text = '---\ntitle: The plan\n---\n'
    expect(replace(text, 'The plan', 'Our plan')).toBe('---\ntitle: Our plan\n---\n')
    expect(replace(text, 'The plan', 'Plan: ours')).toBeNull()
  })
})

describe('appending words to a line', () => {
  test.each([
    ['- Call Dana', 'Dana', '- Call Dana (S1)'],
    ['- **Call Dana**  \n  Owner: Bo', 'Call', '- **Call Dana** (S1)  \n  Owner: Bo'],
    ['- Call Dana\\\n  Owner: Bo', 'Owner', '- Call Dana\\\n  Owner: Bo (S1)'],
    ['Call Dana<br>then Bo', 'Call', 'Call Dana (S1)<br>then Bo'],
    ['## Call Dana ##', 'Dana', '## Call Dana (S1) ##'],
    ['> Call\r\n> Dana', 'Call', '> Call (S1)\r\n> Dana'],
    ['| Action |\n|---|\n| Call Dana |', 'Dana', '| Action |\n|---|\n| Call Dana (S1) |'],
  ])('%j', (text, words, after) => {
    const leaf = leafOf(text, words)
    expect(apply(text, appendWords(text, leaf, ' (S1)', leaf.text.indexOf(words)))).toBe(after)
  })
})

describe('tables', () => {
  test.each([
    ['| a | b |\n|---|---|\n| 1 | |', '| a | b |\n|---|---|\n| 1 | S1 |'],
    ['| a | b |\n|---|---|\n| 1 ||', '| a | b |\n|---|---|\n| 1 | S1 |'],
    ['| a | b |\n|---|---|\n| 1 | old one |', '| a | b |\n|---|---|\n| 1 | S1 |'],
    ['> | a | b |\n> |---|---|\n> | 1 |   |', '> | a | b |\n> |---|---|\n> | 1 | S1  |'],
  ])('the text of a cell in %j', (text, after) => {
    const cell = parseMarkdown(text).leaves.find((leaf) => leaf.cell?.row === 1 && leaf.cell.column === 1)
    expect(cell && apply(text, setCell(text, cell, 'S1'))).toBe(after)
  })

  test.each([
    ['| a | b |\n|---|---|\n| 1 | 2 |\n\nend', '1', '| a | b |\n|---|---|\n| 1 | 2 |\n| x | y\\|z |\n\nend'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a', '| a | b |\n|---|---|\n| x | y\\|z |\n| 1 | 2 |'],
    ['- t\n\n  a | b\n  --|--\n  1 | 2', '1', '- t\n\n  a | b\n  --|--\n  1 | 2\n  | x | y\\|z |'],
  ])('a row after the one of %j', (text, words, after) => {
    expect(apply(text, insertRow(text, leafOf(text, words), ['x', 'y|z']))).toBe(after)
  })

  test('a leaf outside of tables has no row', () => expect(insertRow('a', leafOf('a', 'a'), ['x'])).toBeNull())
})

describe('inserting blocks', () => {
  test.each([
    ['# Plan\n\nWords', 'Words', '# Plan\n\n## New\n\nTwo\n\nWords'],
    ['# Plan\nWords', 'Words', '# Plan\n\n## New\n\nTwo\n\nWords'],
    ['\ufeff# Plan', 'Plan', '\ufeff## New\n\nTwo\n\n# Plan'],
    ['# Plan\r\nWords', 'Words', '# Plan\r\n\r\n## New\r\n\r\nTwo\r\n\r\nWords'],
    ['a\r\n\r\nb\r\n', 'b', 'a\r\n\r\n## New\r\n\r\nTwo\r\n\r\nb\r\n'],
    ['> # Plan\n>\n> Words', 'Words', '> # Plan\n>\n> ## New\n>\n> Two\n>\n> Words'],
    ['- Words\n  more', 'Words', '- ## New\n\n  Two\n\n  Words\n  more'],
    ['- one\n\n  Words', 'Words', '- one\n\n  ## New\n\n  Two\n\n  Words'],
    ['one\n\n| Words |\n|---|\n| 1 |', '1', 'one\n\n## New\n\nTwo\n\n| Words |\n|---|\n| 1 |'],
    ['Words\n=====', 'Words', '## New\n\nTwo\n\nWords\n====='],
  ])('before %j', (text, words, after) => {
    expect(apply(text, insertBefore(text, leafOf(text, words), '## New\n\nTwo'))).toBe(after)
  })

  test.each([
    ['Actions:\n- a\n', '- a', 'Actions:\n\nNew\n\n- a\n'],
    ['Actions:\r\n- a\r\n', '- a', 'Actions:\r\n\r\nNew\r\n\r\n- a\r\n'],
    ['Actions:\n\n- a\n', '- a', 'Actions:\n\nNew\n\n- a\n'],
    ['\ufeff- a\n', '- a', '\ufeffNew\n\n- a\n'],
    ['b\n\n  - a\n', '- a', 'b\n\nNew\n\n  - a\n'],
  ])('a line of its own in %j', (text, block, after) => {
    expect(apply(text, insertLineAbove(text, text.indexOf(block), 'New'))).toBe(after)
  })

  test.each([
    ['# Words\n\nmore', 'Words', '# Words\n\nNew\ntwo\n\nmore'],
    ['# Words\nmore', 'Words', '# Words\n\nNew\ntwo\n\nmore'],
    ['# Words', 'Words', '# Words\n\nNew\ntwo'],
    ['# Words ##\r\n', 'Words', '# Words ##\r\n\r\nNew\r\ntwo\r\n'],
    ['Words\n---\nmore', 'Words', 'Words\n---\n\nNew\ntwo\n\nmore'],
    ['> Words\n> more\n\nend', 'Words', '> Words\n> more\n>\n> New\n> two\n\nend'],
    ['1. Words\n2. more', 'Words', '1. Words\n\n   New\n   two\n\n2. more'],
    ['| Words |\n|---|\n| 1 |\n', 'Words', '| Words |\n|---|\n| 1 |\n\nNew\ntwo\n'],
    ['```\nWords\n```', 'Words', '```\nWords\n\nNew\ntwo\n\n```'],
    ['```js\nlet words\n```\nmore', 'words', '```js\nlet words\n```\n\nNew\ntwo\n\nmore'],
  ])('after %j', (text, words, after) => {
    expect(apply(text, insertAfter(text, leafOf(text, words), 'New\ntwo'))).toBe(after)
  })

  test.each([
    ['- one\n- two\n', 'one', '- one\n- New\n  more\n- two\n'],
    ['- one\n  - deep\n- two\n', 'one', '- one\n  - deep\n- New\n  more\n- two\n'],
    ['- one\n\n- two\n', 'one', '- one\n\n- New\n  more\n\n- two\n'],
    ['1. one\n2. two', 'two', '1. one\n2. two\n3. New\n   more'],
    ['> - [x] one', 'one', '> - [x] one\n> - [ ] New\n>   more'],
    ['- a\r\n  * one\r\n', 'one', '- a\r\n  * one\r\n  * New\r\n    more\r\n'],
    ['- one\n\nend', 'one', '- one\n- New\n  more\n\nend'],
  ])('an item after %j', (text, words, after) => {
    expect(apply(text, insertItem(text, itemOf(text, words), 'New\nmore'))).toBe(after)
  })
})

describe('moving', () => {
  test('an item with its children goes below a heading and leaves no gap', () => {
    const text = '## S1\n\n## Loose\n\n- Call Dana\n  - by May\n- Keep\n'
    expect(apply(text, moveUnder(text, itemOf(text, 'Call'), leafOf(text, 'S1')))).toBe(
      '## S1\n\n- Call Dana\n  - by May\n\n## Loose\n\n- Keep\n',
    )
  })

  test('a paragraph out of a quote loses its quote marks', () => {
    const text = '# S1\n\nx\n\n> Call\n> Dana\n'
    expect(apply(text, moveUnder(text, leafOf(text, 'Call'), leafOf(text, 'S1')))).toBe('# S1\n\nCall\nDana\n\nx\n\n')
  })

  test('the first item of an item stays', () => {
    const text = '# S1\n\n- - Call\n'
    expect(moveUnder(text, itemOf(text, 'Call'), leafOf(text, 'S1'))).toBeNull()
  })
})

describe('comments', () => {
  const comment = '<!-- guiderail-disable-next-line x -->'
  const documents = [
    '# One\nTwo\n\n- a\n- b\n\n  c\n- d\n* e\n\n| f | g |\n|---|---|\n| h | i |\n\n> j\nk\n\n```\nl\n\nm\n```\n1. n\n2. o\n\n    code\n\n[p]: /q\nr [p]\n\ns\n===\n<div>\nt\n</div>\n\nu[^1]\n\n[^1]: v\n\n    w\n\n<!-- x -->\ny',
    '   # indented\n   text\n ---\n+ a\n+ b\n\n+ c\n---\n~~~js\nd\n~~~\n<b>e</b>\n\n\tf\n\n![g](h)\n***\n**i**: j',
    '---\ntitle: a\n---\n- b\n- c\n# d\n> - e\n>   f\n>\n> | g |\n> |---|\n> | h |\ni',
  ]
  const shape = (text: string) =>
    parseMarkdown(text).leaves.map(({ type, text, path, depth, marks, cell }) => ({
      type,
      text,
      depth,
      marks,
      cell,
      path: path.map(({ type }) => type),
    }))

  test.each(documents.flatMap((text) => [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]))(
    'above every leaf nothing else changes: %#',
    (text) => {
      const { leaves } = parseMarkdown(text)
      const before = shape(text)
      for (const leaf of leaves) {
        const edit = insertComment(parseMarkdown(text), leaf.span, comment)
        if (leaf.type === 'field') expect(edit).toBeNull()
        else {
          const after = apply(text, edit) ?? ''
          expect(shape(after), after).toEqual(before)
          expect(parseMarkdown(after).comments.filter(({ text }) => text.includes('guiderail'))).toHaveLength(1)
        }
      }
    },
  )

  test.each([
    ['- a\n\n  - b ⟦', '⟧'],
    ['| a |\n|---|\n| ⟦', ' |⟧'],
    ['> x\n>\n> ⟦', '⟧'],
    ['```\nHi\n⟦', '\n```⟧'],
  ])('before the outermost container: %j', (before, after) => {
    const text = `Start\n\n${before.replace('⟦', '')}here${after.replace('⟧', '')}`
    const at = text.indexOf('here')
    expect(commentPlace(parseMarkdown(text), { start: at, end: at + 4 })).toBe('Start\n\n'.length)
  })
})
