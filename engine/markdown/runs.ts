// Runs of lines that are not blank: what code is cut into.

import { lineEnd } from '../lines.ts'
import { trimmed } from './characters.ts'
import { Stretches } from './map.ts'
import type { Source } from './source.ts'

/** Runs of lines that are not blank, each line without the blanks at its end. */
export function* runsOf(source: Source, from: number, to: number): Iterable<{ text: string; map: Stretches }> {
  let text = ''
  let map = new Stretches(from)
  let broken = from
  for (let start = from; start < to; ) {
    const end = Math.min(to, lineEnd(source.text, start))
    const next = Math.min(to, source.text.startsWith('\r\n', end) ? end + 2 : end + 1)
    const line = trimmed(source.text, start, end)
    if (line.start === line.end) {
      if (text !== '') yield { text, map: source.through(map) }
      text = ''
      map = new Stretches(next)
    } else {
      if (text !== '') {
        text += '\n'
        map.add(1, broken, start)
      }
      const first = text === '' ? line.start : start
      text += source.text.slice(first, line.end)
      map.add(line.end - first, first, line.end)
    }
    broken = end
    start = next
  }
  if (text !== '') yield { text, map: source.through(map) }
}
