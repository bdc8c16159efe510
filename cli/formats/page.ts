// A rule's page, made readable in a terminal: our own Markdown, so a few line shapes are enough.

import { type Colours, plain, widthOf, wrapped } from '../terminal.ts'

export interface PageView {
  readonly colours: Colours
  readonly columns: number
}

export function pageInTerminal(page: string, view: PageView): string {
  const blocks = blocksOf(plain(page.replace(/<!--[\s\S]*?-->\s*/g, '')).split('\n'))
  return `${blocks
    .flatMap((block) => drawn(block, view))
    .join('\n')
    .trim()}\n`
}

interface Block {
  readonly type: 'prose' | 'table' | 'example'
  /** Of an example: what follows the fence's marks on its first line. */
  readonly info: string
  readonly lines: string[]
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let fence: string | null = null
  for (const line of lines) {
    const mark = /^(`{3,}|~{3,})(.*)$/.exec(line)
    const last = blocks.at(-1)
    if (fence !== null) {
      if (line.startsWith(fence)) fence = null
      else last?.lines.push(line)
    } else if (mark) {
      fence = mark[1] ?? ''
      blocks.push({ type: 'example', info: mark[2] ?? '', lines: [] })
    } else {
      const type = line.startsWith('|') ? 'table' : 'prose'
      if (last?.type === type && goesOn(last, line)) last.lines.push(line)
      else blocks.push({ type, info: '', lines: [line] })
    }
  }
  return blocks
}

/** A line that belongs to the one before: the next row, or the rest of a paragraph. */
function goesOn({ type, lines }: Block, line: string): boolean {
  return (
    type === 'table' ||
    (line.trim() !== '' && lines[0]?.trim() !== '' && !/^(?:#|\s*[-*]\s|\s*\d+\.\s)/.test(line) && !/^#/.test(lines[0] ?? ''))
  )
}

function drawn({ type, info, lines }: Block, view: PageView): string[] {
  if (type === 'table') return tableLines(lines, view)
  if (type === 'prose') return prose(lines.map((line, at) => (at > 0 ? line.trim() : line)).join(' '), view)
  return [view.colours.dim(roleOf(info)), ...lines.map((line) => `    ${example(line, view.colours)}`)]
}

/** What the words after a fence promise: `md bad kind=call-script` -> `bad (kind=call-script):`. */
function roleOf(info: string): string {
  const [, , role, more = ''] = /^\s*(\S+)(?:\s+(\S+)\s*(.*))?$/.exec(info) ?? []
  return role ? `${role}${more && ` (${more})`}:` : ''
}

function prose(line: string, { colours, columns }: PageView): string[] {
  const [, marks = '', title = ''] = /^(#+)\s+(.*)$/.exec(line) ?? []
  if (marks !== '') return [marks.length === 1 ? colours.bold(colours.underline(title)) : colours.bold(title)]
  const mark = /^\s*(?:[-*]|\d+\.)\s+/.exec(line)?.[0] ?? ''
  const parts = wrapped(withLinks(line.slice(mark.length)), columns - mark.length)
  return parts.map((part, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${painted(part, colours)}`)
}

const withLinks = (line: string): string =>
  line.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, url) => (url.startsWith('http') ? `${words} (${url})` : words))

function painted(line: string, colours: Colours): string {
  return line
    .replace(/`([^`]+)`/g, (marked, code) => (colours.isColorSupported ? colours.cyan(code) : marked))
    .replace(/\*\*([^*]+)\*\*/g, (_, words) => colours.bold(words))
}

/** Columns as wide as their widest cell, save the last. */
function tableLines(rows: readonly string[], { colours }: PageView): string[] {
  const cells = rows
    .filter((row) => !/^[\s|:-]+$/.test(row))
    .map((row) =>
      row
        .replace(/^\||\|\s*$/g, '')
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', '')),
    )
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))).join('  ')
  return cells.map((row, at) => (at === 0 ? colours.dim(line(row)) : line(row)))
}

/** Carets and messages under an example stand out. */
const example = (line: string, colours: Colours): string => (/^\s*[\^v]+(?:\s|$)/.test(line) ? colours.yellow(line) : line)
