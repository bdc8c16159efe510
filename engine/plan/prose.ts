// Goals and strategies that a plan states in running text only: "Our goal is to ...".

import type { LeafView } from '../document.ts'
import type { Span } from '../span.ts'
import { type Draft, draftOf } from './draft.ts'
import type { Part } from './outline.ts'
import type { PlanNodeKind } from './plan.ts'
import type { Reading } from './reading.ts'
import { trimmed } from './titles.ts'

const openings: readonly (readonly [PlanNodeKind, RegExp])[] = [
  [
    'objective',
    /\b(?:our|the|my|this plan's)\s+(?:[\p{L}-]+\s+){0,2}(?:goals?|objectives?|aim|target)\s+(?:is|are|will be)\s+(?:to\s+)?/iu,
  ],
  ['objective', /\b(?:we|this plan)\s+(?:aims?|wants?)\s+to\s+(?=[^.]*\d)/iu],
  [
    'objective',
    /\bto\s+(?=(?:reach|hit|get to|grow to|achieve|earn)\s[^,.;]{0,40}\d[^,.;]{0,40},\s+(?:we|i)\s+(?:must|need|will|have to)\b)/iu,
  ],
  ['strategy', /\b(?:our|the|my)\s+(?:[\p{L}-]+\s+){0,2}(?:strategy|approach|bet)\s+is\s+(?:simple:\s+|to\s+)/iu],
]

/** For each of the two levels that nothing else states: its first sentence of the kind, which speaks for the whole plan. */
export function readSentences(parts: readonly Part[], readings: ReadonlyMap<Part, Reading>, stated: readonly Draft[]): Draft[] {
  return (['objective', 'strategy'] as const).flatMap((kind) =>
    stated.some((draft) => draft.kind === kind) ? [] : (firstOf(kind, parts, readings) ?? []),
  )
}

function firstOf(kind: PlanNodeKind, parts: readonly Part[], readings: ReadonlyMap<Part, Reading>): Draft | null {
  const [root] = parts
  for (const part of parts) {
    if (readings.get(part)?.silent && part.section.level > 2) continue
    for (const view of part.paragraphs) {
      const words = view.shown ? null : sentenceOf(kind, view)
      if (words) return draftOf({ kind, leaf: view.leaf, ...words, home: part, governs: [root ?? part], main: kind === 'strategy' })
    }
  }
  return null
}

/** What the first sentence of the kind states, after its opening. */
function sentenceOf(kind: PlanNodeKind, { leaf, prose }: LeafView): Span | null {
  if (begins(leaf.text, kind) === null) return null
  for (const { start, end } of prose.sentences) {
    const from = begins(leaf.text.slice(start, end), kind)
    const words = from === null ? null : trimmed(leaf.text, start + from, end)
    if (words) return words
  }
  return null
}

function begins(sentence: string, kind: PlanNodeKind): number | null {
  for (const [level, opening] of openings) {
    const found = level === kind ? opening.exec(sentence) : null
    if (found) return found.index + found[0].length
  }
  return null
}
