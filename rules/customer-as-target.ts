// customer-as-target: the language of war and hunting, with customers at the other end.

import { isCutShort, phrasesNamed, quoted, spanOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { type Offer, wordOffers } from '../engine/phrases/rewrite.ts'
import { defineRule } from '../engine/rule.ts'
import { gapBefore, isSoft, type Prose } from '../engine/words.ts'
import { targetPhrases } from './customer-as-target.phrases.ts'

export default defineRule({
  id: 'customer-as-target',
  title: 'Sales as war',
  summary: 'What is done with customers has words that they could read too.',
  scope: 'phrase',
  kinds: ['playbook', 'sales-plan', 'account-plan', 'call-script', 'message'],
  severity: 'info',
  evidence: 'advice',
  source: 'productive-action',
  phrases: phrasesNamed(targetPhrases),
  voices: ['coach', 'plan', 'rep'],
  *check(hit) {
    if (isBroken(hit) || isCutShort(hit.prose, hit)) return
    const words = quoted(hit.prose, hit)
    yield {
      span: spanOf(hit, hit),
      message: `"${words}" would read badly to the people it is about. Say what you do with or for them, and why it is worth their while.`,
      fixes: plainer(hit),
    }
  },
})

/** A label and what follows it only look like verb and object: `Hook: "Your clients ..."`. */
function isBroken({ prose, first, last }: PhraseHit): boolean {
  for (let at = first + 1; at < last; at++) if (!isSoft(prose, at) || /\s-/.test(gapBefore(prose, at))) return true
  return isProduct(prose, first, last)
}

/** "Email Blast", with capitals: the name of a product. */
function isProduct({ words, text }: Prose, first: number, last: number): boolean {
  const written = text.slice(words[first]?.start ?? 0, words[last - 1]?.end ?? 0)
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?<!s)$/u.test(written)
}

/** "Send an email blast": the people it is for, in place of the bang. */
function plainer(hit: PhraseHit) {
  const { prose, last } = hit
  const range = { first: last - 1, last }
  return /^(?:blast|barrage)$/.test(prose.words[last - 1]?.text ?? '') ? wordOffers(hit, range, [whom]) : []
}

const whom: Offer = ['Name the people it is for', 'to [whom, and why them]']
