// trust-me: words that ask for trust in place of a reason for it.

import { phrasesNamed, quoted, sentenceAfter, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { defineRule, type Fix } from '../engine/rule.ts'
import { gapBefore } from '../engine/words.ts'
import { trustMePhrases } from './trust-me.phrases.ts'

export default defineRule({
  id: 'trust-me',
  title: 'Asks to be trusted',
  summary: 'Trust comes from what can be checked, not from being asked for.',
  scope: 'phrase',
  kinds: ['call-script', 'message', 'playbook'],
  severity: 'hint',
  evidence: 'advice',
  source: 'dont-get',
  phrases: phrasesNamed(trustMePhrases),
  voices: ['rep'],
  *check(hit) {
    if (admits(hit)) return
    const words = quoted(hit.prose, hit)
    yield {
      span: spanOf(hit, hit),
      message: `"${words}" makes people wonder about the rest. Leave it out, or show them how they can check.`,
      fixes: without(hit),
    }
  },
})

/** Candour before something that costs the seller: a limit, a doubt, a no. */
function admits({ prose, first, last }: PhraseHit): boolean {
  const sentence = textOf(prose, sentenceAround(prose, first)).replace(textOf(prose, { first, last }), ' ')
  const next = textOf(prose, sentenceAfter(prose, first))
  return (
    limits.test(sentence) ||
    limits.test(next) ||
    figure.test(sentence) ||
    (/honest$/.test(textOf(prose, { first, last })) && prose.words[last]?.text === 'about')
  )
}

/** A share or a number that can be checked. */
const figure = /\d|\b(?:half|a third|two thirds|a quarter|one in \w+|most) of\b/

const limits =
  /\b(?:not|no|don't|doesn't|didn't|can't|cannot|couldn't|isn't|aren't|wasn't|won't|wouldn't|haven't|hasn't|shouldn't|never|unsure|limits?|limitations?|weak\w*|designed for|if (?:it|this|we)|i was wrong|mistake|expensive|harder|slower|cold call|pitch you|risk)\b/

/** Without the words, where they stand at the head of the sentence before a comma. */
function without(hit: PhraseHit): Fix[] {
  const { prose, first, last, leaf } = hit
  const next = prose.words[last]
  const word = prose.words[first]
  if (!next || !word || sentenceAround(prose, first).first !== first || !/^\s*[,:–—-]\s*$/.test(gapBefore(prose, last))) return []
  const letter = prose.text.charAt(next.start)
  const cut = leaf.leaf.marks.some(
    (mark) => mark.start < next.start + 1 && mark.end > word.start && !(mark.start <= word.start && mark.end >= next.end),
  )
  if (cut) return []
  const edit = { span: leaf.leaf.map.toSource(word.start, next.start + 1), text: letter.toUpperCase() }
  return [{ title: 'Leave it out', safe: false, edits: [edit] }]
}
