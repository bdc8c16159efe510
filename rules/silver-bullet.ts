// silver-bullet: words or a tactic that are said to work always, with everybody.

import { isInQuotes, phrasesNamed, quoted, sentenceAfter, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { type Offer, sentenceOffers } from '../engine/phrases/rewrite.ts'
import { defineRule } from '../engine/rule.ts'
import { gapBefore } from '../engine/words.ts'
import { silverBulletPhrases } from './silver-bullet.phrases.ts'
import { fit, limits, promisee, refunds, somethingElse } from './silver-bullet.words.ts'

type Family = 'always' | 'magic' | 'guaranteed'

export default defineRule({
  id: 'silver-bullet',
  title: 'Promises it always works',
  summary: 'A tactic comes with its fit, its limits and what to do when it fails.',
  scope: 'phrase',
  kinds: ['playbook', 'call-script', 'message', 'sales-plan', 'account-plan'],
  severity: 'warning',
  evidence: 'advice',
  claims: true,
  source: 'focus-on-tactics',
  phrases: phrasesNamed(silverBulletPhrases),
  voices: ['rep', 'coach', 'plan'],
  *check(hit) {
    const { prose } = hit
    const sentence = textOf(prose, sentenceAround(prose, hit.first))
    if (somethingElse.test(sentence) || hasBacking(hit, sentence) || isPlainFact(hit, sentence)) return
    const family = hit.phrase.name as Family
    const fixes = hit.run.voice === 'rep' ? sentenceOffers(hit, offers[family]) : []
    yield { span: spanOf(hit, hit), message: messages[family](quoted(prose, hit)), fixes }
  },
})

/** How many characters away a limit still belongs to the tactic. */
const nearby = 600

/** Refund or service level beside a promise; fit, limits or a way on beside a tactic, also in the next sentence or paragraph. */
function hasBacking(hit: PhraseHit, sentence: string): boolean {
  const { prose, first, segment, leaf } = hit
  const next = textOf(prose, sentenceAfter(prose, first))
  if (refunds.test(sentence) || refunds.test(next)) return true
  if (/\bdepends? on\b/.test(`${sentence} ${next}`)) return true
  if (hit.phrase.name === 'guaranteed') return false
  const after = segment.leaves[leaf.leaf.index - (segment.leaves[0]?.leaf.index ?? 0) + 1]
  const near = after && after.section === leaf.section ? after.leaf.text.slice(0, nearby) : ''
  const at = prose.words[first]?.start ?? 0
  const around = `${prose.text.slice(Math.max(0, at - nearby), at + nearby)}\n${near}`
  return fit.test(sentence) || limits.test(around.toLowerCase().replaceAll('’', "'"))
}

/** A note of our own ("proven, zero risk"), "How it works: every time ...", a consequence ("you won't lose $1M"), whom a thing is for ("works for anyone building agents"), or our own figures. */
function isPlainFact({ prose, first, last, run }: PhraseHit, sentence: string): boolean {
  const own = textOf(prose, { first, last })
  const next = prose.words[last]
  if (own === 'zero risk' && run.voice !== 'rep' && !isInQuotes(prose, first)) return true
  if (/^works?:/.test(own)) return true
  const goesOn = next?.sentence === prose.words[first]?.sentence && !/[,;:!?()—–|]/.test(gapBefore(prose, last))
  if (/(?:won't|never) lose$/.test(own)) return goesOn && !/^(?:with|if|by|here|out|on|when)$/.test(next?.text ?? '')
  if (/ (?:for|with) (?:anyone|anybody|everyone|everybody|any \w+|all \w+)$/.test(own))
    return goesOn && /^(?:who|that|whose|with|using|building|running|on|in|\w+ing)$/.test(next?.text ?? '')
  return run.voice !== 'rep' && !isInQuotes(prose, first) && /guaranteed|profit/.test(own) && !promisee.test(sentence.replace(own, ' '))
}

const messages: Readonly<Record<Family, (words: string) => string>> = {
  always: (words) => `"${words}": nothing works on everybody. Say when it fits, what it is for, and what to do when it fails.`,
  magic: (words) => `"${words}" promises that words alone do it. Say which goal they serve, whom they suit, and what comes next.`,
  guaranteed: (words) =>
    `"${words}" promises what depends on the buyer too. Say what you have seen, with whom, and what you will do if it does not happen.`,
}

const seen: Offer = ['Say what you have seen, and with whom', '[Number] of [how many] customers like you had [result] within [time].']
const liable: Offer = ['Say what happens if it does not', 'If you do not see [result] by [date], [what you will do about it].']
const asked: Offer = ['Ask whether it fits', 'It worked where [what must be true]. Is that so at your company?']

const offers: Readonly<Record<Family, readonly Offer[]>> = {
  always: [asked, seen],
  magic: [asked],
  guaranteed: [seen, liable],
}
