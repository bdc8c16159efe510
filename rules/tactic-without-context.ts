// "Say these words", with no goal, fit, next step or way on when it fails.

import type { Section } from '../engine/document.ts'
import { phrasesNamed, quoted, spanOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { defineRule } from '../engine/rule.ts'
import { context, recipePhrases } from './tactic-without-context.words.ts'

export default defineRule({
  id: 'tactic-without-context',
  title: 'Words without a plan',
  summary: 'Advice on words says what they are for, for whom they fit, what comes next, and what to do when they fail.',
  scope: 'phrase',
  kinds: ['playbook'],
  severity: 'info',
  evidence: 'advice',
  source: 'focus-on-tactics',
  phrases: phrasesNamed(recipePhrases),
  voices: ['coach'],
  *check(hit) {
    if (hasContext(hit)) return
    yield {
      span: spanOf(hit, hit),
      message: `"${quoted(hit.prose, hit)}" wins the next sentence at best. Add for whom it fits, what comes after it, and what to do when it fails.`,
    }
  },
})

/** How many leaves around the advice are read. */
const near = 40

/** Whether anything in its section, or in the sentence of the section that this one opens from, gives the words a place. */
function hasContext({ leaf, segment }: PhraseHit): boolean {
  const section = placeOf(leaf.section)
  const offset = segment.leaves[0]?.leaf.index ?? 0
  const at = leaf.leaf.index - offset
  const from = Math.max(section.heading ? section.first - 1 - offset : 0, at - near, 0)
  const told = segment.leaves.slice(from, Math.min(section.end - offset, at + near))
  return told.some((view) =>
    view.runs.some(
      ({ voice, start, end }) => voice !== 'rep' && voice !== 'buyer' && context.test(lower(view.leaf.text.slice(start, end))),
    ),
  )
}

const lower = (text: string) => text.toLowerCase().replaceAll('’', "'")

/** The nearest real heading's section: a bold line inside it is a part of the same advice. */
function placeOf(section: Section): Section {
  let place = section
  while (place.pseudo && place.parent) place = place.parent
  return place
}
