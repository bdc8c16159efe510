// What remark makes of a whole text, written like our leaves: the oracle for our own reading piece by piece.

import type { Nodes, Parents } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Leaf } from '../../engine/markdown/leaf.ts'

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

const containers: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  list: 'list',
  listItem: 'item',
  table: 'table',
  tableRow: 'row',
  footnoteDefinition: 'footnote',
}
const leaves: Readonly<Record<string, string>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' }

/** One line for each paragraph, heading and cell outside of fences: type, containers with their spans, text. And the spans of the top-level blocks. */
export function leavesOfRemark(text: string): { leaves: string[]; blocks: string[] } {
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree = remark.parse(text)
  const found: string[] = []
  const place = ({ position }: Nodes) => `${(position?.start.offset ?? 0) + shift}-${(position?.end.offset ?? 0) + shift}`
  const visit = (node: Nodes, path: readonly string[], afterBox = false) => {
    const name = leaves[node.type]
    const inside = containers[node.type]
      ? [...path, `${containers[node.type]} ${place(node)}${node.type === 'listItem' ? ` ${node.checked}` : ''}`]
      : path
    const words = name
      ? wordsOf(node as Parents)
          .replace(afterBox ? /^[ \t\n]+/ : '', '')
          .replaceAll(tagBreak, '\n')
      : ''
    if (name === 'paragraph' && words.trim() === '') return
    if (name) found.push(lineOf(name, 'depth' in node ? node.depth : 0, path, words))
    else if ('children' in node)
      node.children.forEach((child, at) => {
        visit(child, inside, at === 0 && node.type === 'listItem' && typeof node.checked === 'boolean')
      })
  }
  visit(tree, [])
  return { leaves: found, blocks: tree.children.map(place) }
}

/** The same for our own leaves. */
export function leavesOfOurs(leaves: readonly Leaf[]): string[] {
  return leaves
    .filter(
      ({ type, path }) =>
        (type === 'paragraph' || type === 'heading' || type === 'cell') && !path.some((container) => container.type === 'fence'),
    )
    .map(({ type, depth, path, text }) => {
      const inside = path.map(
        (container) =>
          `${container.type} ${container.span.start}-${container.span.end}${container.type === 'item' ? ` ${container.checked}` : ''}`,
      )
      return lineOf(type, depth, inside, text)
    })
}

const lineOf = (type: string, depth: number, path: readonly string[], text: string) =>
  `${type} ${depth} ${path.join(' > ')} ${JSON.stringify(text)}`

/** Stands for `<br>` until the blanks after the box of a task are gone. */
const tagBreak = '\u0001'

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll(/\r\n?/g, '\n')
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? tagBreak : ''
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
