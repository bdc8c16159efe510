// The turn that goes on where another ends.

import { firstFrom } from '../halving.ts'
import { oncePer } from '../memo.ts'
import { greetingLength } from './greeting.ts'
import type { Script, Turn } from './script.ts'

const spansOf = oncePer((script: Script) => script.turns.map(({ span }) => span))

/** The next paragraph of the same message where each is quoted on its own: right below, in the same section, without a greeting; else `null`. */
export function turnAfter(script: Script, turn: Turn): Turn | null {
  const next = script.turns[firstFrom(spansOf(script), turn.span.end)]
  const from = turn.parts.at(-1)?.leaf
  const to = next?.parts[0]?.leaf
  if (!next || !from || !to || next.role !== turn.role || from.section !== to.section) return null
  return to.leaf.index === from.leaf.index + 1 && greetingLength(next.text.slice(0, 300), false) === 0 ? next : null
}
