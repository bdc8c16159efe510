// Everything that is said of a text, as plain data that can be compared.

import type { Leaf, Markdown } from '../../../engine/markdown/leaf.ts'

/** Leaves with the place of every character, comments, blocks. */
export function drawnOf({ text, leaves, comments, frontMatter, blocks }: Markdown) {
  return {
    leaves: leaves.map((leaf) => {
      const { index, type, span, text: words, marks, path, depth, cell, key } = leaf
      return { index, type, span, words, marks, path, depth, cell, key, places: placesOf(leaf) }
    }),
    comments: comments.map(({ span, text: value, block }) => ({
      span,
      text: value.replaceAll(/(?<=[\r\n])[ \t]+/g, ''), // micromark counts what is left of a tab that a container took a part of
      block: endsOf([block], text),
    })),
    blocks: endsOf(blocks, text),
    frontMatter,
  }
}

/** A line break is compared by where it begins: how much of the next line's prefix micromark counts to it depends on what it tried before. */
function placesOf({ text, map }: Leaf): string[] {
  const places = Array.from({ length: text.length }, (_, at) => {
    const { start, end } = map.toSource(at, at + 1)
    return text[at] === '\n' ? `${start}` : `${start}-${end}`
  })
  return [...places, `${map.toSource(0, 0).start}`]
}

/** For micromark an underlined heading behind definitions begins where they do: such blocks are compared by their ends. */
function endsOf(blocks: Markdown['blocks'], text: string): string[] {
  return blocks.map(({ start, end }) => (isBehindDefinition.test(text) ? `${end}` : `${start}-${end}`))
}

const isBehindDefinition = /\]:.*[=-]/s
