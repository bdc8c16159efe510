// buyer-belittled: guidance or speech that talks down to the people it wants to win.

import { antecedentOf } from '../engine/phrases/antecedent.ts'
import { isCutShort, phrasesNamed, quoted, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { wordOffers } from '../engine/phrases/rewrite.ts'
import { defineRule } from '../engine/rule.ts'
import { belittlingPhrases, nickname, whatWasSeen } from './buyer-belittled.phrases.ts'

type Family = 'clueless' | 'lying' | 'no-answer' | 'prey' | 'label'

export default defineRule({
  id: 'buyer-belittled',
  title: 'Talks down to the buyer',
  summary: 'Buyers are taken for capable people with reasons of their own.',
  scope: 'phrase',
  kinds: ['playbook', 'call-script', 'message', 'sales-plan', 'account-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'dont-get',
  families: {
    clueless: { severity: 'warning', evidence: 'advice', summary: 'they are stupid, lazy, or do not know what they need' },
    lying: { severity: 'warning', evidence: 'advice', summary: 'they lie' },
    'no-answer': { severity: 'warning', evidence: 'advice', summary: 'their no is not taken for an answer' },
    prey: { severity: 'warning', evidence: 'advice', summary: 'they are prey' },
    label: { severity: 'hint', evidence: 'advice', summary: 'a nickname or a motive in place of a reason: tire-kicker, just stalling' },
  },
  phrases: phrasesNamed(belittlingPhrases),
  voices: ['rep', 'coach', 'plan'],
  *check(hit) {
    const family = hit.phrase.name as Family
    if (isOpen(hit) || isAboutOthers(hit) || isTold(hit)) return
    const fixes = family === 'label' && /kick|waster/.test(quoted(hit.prose, hit)) ? wordOffers(hit, hit, plainNames(hit)) : []
    yield { span: spanOf(hit, hit), message: messages[family](quoted(hit.prose, hit)), family, fixes }
  },
})

/** A question about them, or a sentence that goes on to say why they have reason to. */
function isOpen({ prose, first, phrase }: PhraseHit): boolean {
  const sentence = textOf(prose, sentenceAround(prose, first))
  if (phrase.name === 'no-answer') return false
  return (
    /\?$/.test(sentence) ||
    /\b(?:until|yet|so (?:ask|find out)|help them|ask (?:them|what|how)|because (?:nobody|no one|we|you|they have never)|whether|if (?:they|the|a))\b/.test(
      sentence,
    )
  )
}

/** A nickname beside what was seen, or in a seller's speech, where it means the listener's own leads. */
function isTold({ phrase, run, leaf, prose, first, last }: PhraseHit): boolean {
  if (phrase.name !== 'label' || !nickname.test(quoted(prose, { first, last }))) return false
  return run.voice === 'rep' || whatWasSeen.test(leaf.leaf.text.slice(0, 2000))
}

/** "They" who are sellers, or wasters that are no people ("the biggest time-wasters"). */
function isAboutOthers({ prose, first, last, leaf }: PhraseHit): boolean {
  if (/^(?:prospect|buyer|customer|client|consumer)s?$/.test(prose.words[last - 1]?.text ?? '') && isCutShort(prose, { first, last }))
    return true
  const text = prose.words[first]?.text ?? ''
  if (
    /^lies?$/.test(prose.words[last - 1]?.text ?? '') &&
    /^(?:awake|down|in|at|dormant|ahead|behind|between|with|flat|low)$/.test(prose.words[last]?.text ?? '')
  )
    return true
  const whom = /^they(?:'re)?$/.test(text) ? antecedentOf(leaf, first, first) : 'unknown'
  if (whom === 'other' || whom === 'thing') return true
  return (
    /^time/.test(text) &&
    /^(?:biggest|top|worst|common|main|of|are|as|major|admin|real|these|those)$/.test(prose.words[first - 1]?.text ?? '')
  )
}

const messages: Readonly<Record<Family, (words: string) => string>> = {
  clueless: (words) =>
    `"${words}" talks down to people who decide for themselves. Say what they know and you do not, and what you would ask them.`,
  lying: (words) => `"${words}" takes caution for lying. Ask what makes it hard to say more, and what they would need to know first.`,
  'no-answer': (words) => `"${words}" does not hear them. Ask what the no is about, once, and take the answer.`,
  prey: (words) => `"${words}" makes prey of the people you want to trust you. Say what they are after, and why you can help.`,
  label: (words) => `"${words}" is a verdict, not a reason. Say what you have seen (no budget, no date, no owner), and what you do then.`,
}

const plainNames = ({ prose, first, last }: PhraseHit) => {
  const many = /s$/i.test(prose.words[last - 1]?.text ?? '')
  return first < last
    ? ([['Say what you have seen', many ? 'people with no date or budget' : 'somebody with no date or budget']] as const)
    : []
}
