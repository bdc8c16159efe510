// The committed history: one line a recording in README.md.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const page = join(import.meta.dirname, 'README.md')
const end = '<!-- end of the history -->'
const columns = [
  ['repository', /^CPU for/],
  ['repository', /^CPU, markdownlint-cli2/, 'peer'],
  ['repository', /^peak memory$/],
  ['sales documents', /^whole process/],
  ['sales documents', /^warm/],
  ['start', /file, wall/],
  ['start', /file, wall/, 'peer'],
  ['start', /^lsp/],
  ['typing, 100 KB', /^plan, a character, p50/],
  ['typing, 100 KB', /^plan, a character, p99/],
  ['typing, 1000 KB', /^plan, a character, p99/],
]

/** Adds what was measured, with a note on what changed, before the end mark of the table. */
export function record({ date, machine, rows }, note) {
  const figures = columns.map(([group, name, key = 'ours']) => {
    const value = rows.find((row) => row.group === group && name.test(row.name) && row[key] !== undefined)?.[key]
    return value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toFixed(1)
  })
  const row = `| ${[date, note.replaceAll('|', '/'), ...figures, machine].join(' | ')} |\n`
  writeFileSync(page, readFileSync(page, 'utf8').replace(end, `${row}${end}`))
}
