// Tables of the clipboard as Markdown tables; those that only lay out a mail are their contents.

import type { Rule } from 'turndown'
import { allIn } from './paste-word.ts'

const cellsOf = (row: Element): Element[] => Array.from(row.children).filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH')
const tableOf = (node: Element): Element | null => (node.nodeName === 'TABLE' || !node.parentElement ? node : tableOf(node.parentElement))

/** Rows of this table, not of one inside it. */
const rowsOf = (table: Element): Element[] => allIn(table, 'tr').filter((row) => tableOf(row) === table)

/** More than one column and row, and no table inside. */
function isData(table: Element): boolean {
  const rows = rowsOf(table)
  return rows.length > 1 && rows.some((row) => cellsOf(row).length > 1) && !table.querySelector('table')
}

const inData = (node: Node): boolean => {
  const table = tableOf(node as Element)
  return table?.nodeName === 'TABLE' && isData(table)
}

function row(words: string, node: Node): string {
  if (!inData(node)) return `\n\n${words.trim()}\n\n`
  const table = tableOf(node as Element) as Element
  const width = Math.max(...rowsOf(table).map((each) => cellsOf(each).length))
  const missing = width - cellsOf(node as Element).length
  const line = `|${words}${'  |'.repeat(missing)}\n`
  return rowsOf(table)[0] === node ? `\n\n${line}|${' --- |'.repeat(width)}\n` : line
}

const cell = (words: string, node: Node): string =>
  inData(node)
    ? ` ${words
        .trim()
        .replace(/\s*\n\s*/g, ' ')
        .replace(/\\?\|/g, '\\|')} |`
    : `\n\n${words}\n\n`

export const tableRules: Readonly<Record<string, Rule>> = {
  table: { filter: 'table', replacement: (words) => `\n\n${words}\n\n` },
  'table-part': { filter: ['thead', 'tbody', 'tfoot'], replacement: (words) => words },
  row: { filter: 'tr', replacement: row },
  cell: { filter: ['td', 'th'], replacement: cell },
}
