// Which lines of a text have changed since an earlier version of it.

import { diffArrays } from 'diff'

/** Lines count from 1. */
export interface ChangedLines {
  /** Lines that were not there before. */
  readonly lines: ReadonlySet<number>
  /** Lines before which something was taken away. */
  readonly cuts: ReadonlySet<number>
}

/** More changes than this are a new text. */
const most = 5000

/** `null`: all is new. Line ends do not matter, for git may change them. */
export function changedLines(before: string, after: string): ChangedLines | null {
  const changes = diffArrays(linesIn(before), linesIn(after), { maxEditLength: most })
  if (!changes) return null
  const lines = new Set<number>()
  const cuts = new Set<number>()
  let line = 1
  for (const { added, removed, count = 0 } of changes) {
    if (removed) cuts.add(line)
    else {
      if (added) for (let at = line; at < line + count; at++) lines.add(at)
      line += count
    }
  }
  return { lines, cuts }
}

const linesIn = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
