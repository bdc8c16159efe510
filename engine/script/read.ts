// Reads the script of a segment.

import type { LeafView, Segment } from '../document.ts'
import { firstFrom } from '../halving.ts'
import { placeholdersOf } from '../placeholders.ts'
import { branchesOf } from './branches.ts'
import { speechOf } from './pieces.ts'
import { questionsOf } from './questions.ts'
import { emptyScript, type Piece, type Place, type Placeholder, type Script, type Turn } from './script.ts'
import { gapBefore, turnsOf } from './turns.ts'

/** Turns, questions, placeholders and branches of a segment; empty for segments of kind none. */
export function scriptOf(segment: Segment): Script {
  if (segment.kind === null) return emptyScript
  const speech = speechOf(segment)
  const turns = turnsOf(segment, speech)
  const subjects = speech.filter(({ role }) => role === 'subject').map(({ leaf, start, end }): Piece => ({ leaf, start, end }))
  const places = placesOf(turns)
  const lines = new Map(subjects.map((subject) => [subject.leaf, subject]))
  return {
    turns,
    subjects,
    questions: questionsOf(speech),
    placeholders: segment.leaves.flatMap(toFillIn),
    branches: branchesOf(segment.leaves),
    placeOf: (leaf, offset) => {
      const known = places.get(leaf) ?? []
      const place = known[firstFrom(known, offset + 1) - 1]
      return place && offset < place.end ? { turn: place.turn, at: place.at + offset - place.start } : null
    },
    subjectOf: (leaf, offset) => {
      const line = lines.get(leaf)
      return line && line.start <= offset && offset < line.end ? line : null
    },
  }
}

function toFillIn({ leaf }: LeafView): Placeholder[] {
  if (leaf.type === 'code') return []
  return placeholdersOf(leaf).map(({ start, end, text }) => ({ span: leaf.map.toSource(start, end), text }))
}

/** Which stretch of which leaf is which stretch of which turn. */
function placesOf(turns: readonly Turn[]): Map<LeafView, (Place & { start: number; end: number })[]> {
  const places = new Map<LeafView, (Place & { start: number; end: number })[]>()
  for (const turn of turns) {
    let at = 0
    turn.parts.forEach(({ leaf, start, end }, index) => {
      at += gapBefore(turn.parts, index).length
      const known = places.get(leaf)
      if (known) known.push({ turn, at, start, end })
      else places.set(leaf, [{ turn, at, start, end }])
      at += end - start
    })
  }
  return places
}
