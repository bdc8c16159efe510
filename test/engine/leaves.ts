// Leaves made by hand, for tests of what works on one leaf.

import type { LeafView } from '../../engine/document.ts'
import type { Leaf, Mark } from '../../engine/markdown/leaf.ts'
import { Even } from '../../engine/markdown/map.ts'
import { worded } from '../../engine/markdown/words.ts'
import type { Mention, Voice } from '../../engine/voice/voice.ts'
import { proseOf } from '../../engine/words.ts'

export interface Made {
  readonly voice?: Voice
  readonly marks?: readonly Mark[]
  readonly shown?: Mention
}

/** A paragraph whose source is its plain text. */
export function leafOf(text: string, { voice = 'coach', marks = [], shown }: Made = {}): LeafView {
  const span = { start: 0, end: text.length }
  const map = new Even(0, text.length)
  const leaf: Leaf = { index: 0, type: 'paragraph', span, ...worded(text, map, marks), path: [], depth: 0 }
  const section = { title: '', heading: null, pseudo: false, level: 0, parent: null, children: [], first: 0, end: 1, span }
  return { leaf, section, runs: [{ ...span, voice, why: 'made by a test' }], shown: shown ?? null, prose: proseOf(text) }
}
