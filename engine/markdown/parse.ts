// text -> leaves.

import type { Node, Nodes, Parent, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'
import type { Span } from '../span.ts'
import type { Comment, Container, Leaf, Mark, Markdown } from './leaf.ts'
import { Stretches } from './map.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** Cuts a text into leaves. Never throws; linear in the size of the text save where remark is not, and then it refuses (`refusals`). */
export function parseMarkdown(text: string): Markdown {
  const reader = new Reader(text)
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree: Root = processor.parse(text)
  const blocks = tree.children.map((node) => spanOf(node, bom))
  reader.shift = bom
  for (const child of tree.children) {
    reader.block = spanOf(child, bom)
    reader.visit(child, [])
  }
  const matter = tree.children[0]?.type === 'yaml' ? tree.children[0] : null
  let data = {}
  if (matter) {
    try {
      data = parseYaml(matter.value) ?? {}
    } catch {}
  }
  return {
    text,
    leaves: reader.leaves,
    comments: reader.comments,
    frontMatter: matter ? { span: spanOf(matter, bom), data } : null,
    blocks,
    refusals: [],
  }
}

function spanOf(node: Node, shift: number): Span {
  return { start: (node.position?.start.offset ?? 0) + shift, end: (node.position?.end.offset ?? 0) + shift }
}

function markOf(node: PhrasingContent): Pick<Mark, 'type' | 'url'> | null {
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') return { type: node.type }
  if (node.type === 'link') return { type: 'link', url: node.url }
  return node.type === 'linkReference' ? { type: 'link' } : null
}

const contentLanguages = new Set(['', 'text', 'txt', 'plain', 'md', 'markdown', 'mdx', 'email', 'script', 'call', 'none'])

class Reader {
  readonly text: string
  readonly leaves: Leaf[] = []
  readonly comments: Comment[] = []
  shift = 0
  block: Span = { start: 0, end: 0 }

  constructor(text: string) {
    this.text = text
  }

  span(node: Node): Span {
    return spanOf(node, this.shift)
  }

  visit(node: RootContent | Nodes, path: readonly Container[]): void {
    const span = this.span(node)
    switch (node.type) {
      case 'paragraph':
        this.push('paragraph', node.children, path, span)
        break
      case 'heading':
        this.push('heading', node.children, path, span, { depth: node.depth })
        break
      case 'blockquote':
        this.all(node, [...path, { type: 'quote', span }])
        break
      case 'list':
        this.all(node, [...path, { type: 'list', span, ordered: node.ordered === true }])
        break
      case 'listItem': {
        const marker = /^(?:[-*+]|\d+[.)])/.exec(this.text.slice(span.start, span.start + 12))?.[0] ?? '-'
        this.all(node, [...path, { type: 'item', span, marker, checked: node.checked ?? null }])
        break
      }
      case 'footnoteDefinition':
        this.all(node, [...path, { type: 'footnote', span }])
        break
      case 'table':
        this.table(node, path)
        break
      case 'html':
        this.html(span)
        break
      case 'code':
        this.code(node.value, (node.lang ?? '').toLowerCase(), span, path)
        break
    }
  }

  all(node: Parent, path: readonly Container[]): void {
    for (const child of node.children) this.visit(child as RootContent, path)
  }

  table(node: Table, path: readonly Container[]): void {
    const first = node.children[0]
    const header = (first?.children ?? []).map((cell) => this.inline(cell.children).text)
    const table: Container = { type: 'table', span: this.span(node), header }
    node.children.forEach((row, index) => {
      const inside: Container[] = [...path, table, { type: 'row', span: this.span(row), index }]
      row.children.forEach((cell, column) => {
        this.push('cell', cell.children, inside, this.span(cell), { cell: { row: index, column, header: header[column] ?? '' } })
      })
    })
  }

  html(span: Span): void {
    const source = this.text.slice(span.start, span.end)
    for (const found of source.matchAll(/<!--([\s\S]*?)-->/g)) {
      const start = span.start + found.index
      this.comments.push({ span: { start, end: start + found[0].length }, text: found[1] ?? '', block: this.block })
    }
  }

  code(value: string, language: string, span: Span, path: readonly Container[]): void {
    const inside: Container = { type: 'fence', span, language }
    const slice = this.text.slice(span.start, span.end)
    const open = /^(`{3,}|~{3,})/.test(slice)
    const start = open ? span.start + slice.indexOf('\n') + 1 : span.start
    const at = this.text.indexOf(value, start)
    if (value === '' || at < 0 || at > span.end) return
    if (open && contentLanguages.has(language)) {
      const tree: Root = processor.parse(value)
      const shift = this.shift
      this.shift = at
      for (const child of tree.children) if (child.type !== 'yaml') this.visit(child, [...path, inside])
      this.shift = shift
      return
    }
    for (const run of value.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
      const map = new Stretches()
      map.add(run[0].length, at + run.index, at + run.index + run[0].length)
      const place = { start: at + run.index, end: at + run.index + run[0].length }
      this.leaves.push({
        index: this.leaves.length,
        type: 'code',
        span: place,
        text: run[0],
        map,
        marks: [],
        path: [...path, inside],
        depth: 0,
      })
    }
  }

  push(type: Leaf['type'], children: PhrasingContent[], path: readonly Container[], span: Span, more: Partial<Leaf> = {}): void {
    const { text, map, marks } = this.inline(children)
    const first = children[0]
    const last = children.at(-1)
    const place = first && last ? { start: this.span(first).start, end: this.span(last).end } : { start: span.start, end: span.start }
    this.leaves.push({ index: this.leaves.length, type, span: place, text, map, marks, path, depth: 0, ...more })
  }

  inline(children: PhrasingContent[]): { text: string; map: Stretches; marks: Mark[] } {
    const map = new Stretches()
    const marks: Mark[] = []
    let text = ''
    const add = (value: string, from: number, to: number) => {
      text += value
      map.add(value.length, from, to)
    }
    const walk = (node: PhrasingContent) => {
      const start = map.length
      const span = this.span(node)
      if (node.type === 'text') this.align(node.value, span, add)
      else if (node.type === 'inlineCode') {
        const open = /^`+/.exec(this.text.slice(span.start, span.end))?.[0].length ?? 1
        const at = this.text.indexOf(node.value, span.start + open)
        this.align(node.value, { start: at < 0 ? span.start + open : at, end: span.end - open }, add)
        marks.push({ type: 'code', start, end: map.length })
      } else if (node.type === 'break') add('\n', span.start, span.end)
      else if (node.type === 'html') this.inlineHtml(node.value, span, add)
      else if ('children' in node) {
        const place = marks.length
        node.children.forEach(walk)
        const mark = markOf(node)
        if (mark) marks.splice(place, 0, { ...mark, start, end: map.length })
      }
    }
    children.forEach(walk)
    return { text, map, marks }
  }

  inlineHtml(value: string, span: Span, add: (value: string, from: number, to: number) => void): void {
    if (/^<br\s*\/?>$/i.test(value)) add('\n', span.start, span.end)
    else if (/^<[\w-]+[ ][\w ]+>$/.test(value)) add(value, span.start, span.end)
    else this.html(span)
  }

  align(value: string, span: Span, add: (value: string, from: number, to: number) => void): void {
    let at = span.start
    for (const [char] of value.matchAll(/\r?\n|[\s\S]/gu)) {
      const width = this.widthOf(char, at)
      add(char.includes('\n') ? '\n' : char, at, at + width)
      at += width
      if (char.includes('\n')) while (at < span.end && /[ \t>]/.test(this.text[at] ?? '')) at++
    }
  }

  widthOf(char: string, at: number): number {
    if (char.includes('\n')) return Math.max(1, this.text.indexOf('\n', at) + 1 - at)
    if (this.text.startsWith(char, at) && !this.text.startsWith('&amp;', at)) return char.length
    return /^(?:\\.|&[#\w]+;)/.exec(this.text.slice(at, at + 40))?.[0].length ?? 1
  }
}
