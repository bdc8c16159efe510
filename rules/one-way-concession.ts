// A discount or favour with nothing asked in return.

import { phrasesNamed, quoted, sentenceAfter, sentenceAround, spanOf, textOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { type Offer, spanOffers } from '../engine/phrases/rewrite.ts'
import { defineRule } from '../engine/rule.ts'
import { concessionPhrases, inReturn } from './one-way-concession.words.ts'

export default defineRule({
  id: 'one-way-concession',
  title: 'Given for nothing',
  summary: 'A discount or favour is exchanged for something that helps both.',
  scope: 'phrase',
  kinds: ['call-script', 'message', 'playbook'],
  severity: 'info',
  evidence: 'disputed',
  source: 'dont-get',
  phrases: phrasesNamed(concessionPhrases),
  voices: ['rep'],
  *check(hit) {
    if (isTrade(hit)) return
    yield {
      span: spanOf(hit, hit),
      message: `"${quoted(hit.prose, hit)}" gives and asks nothing, so the next thing will be asked for too. Name what you would like in return.`,
      fixes: offers(hit),
    }
  },
})

/** Whether the sentence, or the one before or after it, asks for something, or names a condition. */
function isTrade({ prose, first }: PhraseHit): boolean {
  const here = sentenceAround(prose, first)
  const before = here.first > 0 ? textOf(prose, sentenceAround(prose, here.first - 1)) : ''
  const words = `${before} ${textOf(prose, here)} ${textOf(prose, sentenceAfter(prose, first))}`
  return inReturn.test(words) || /\?/.test(prose.text.slice(prose.words[here.first]?.start, (prose.words[here.last - 1]?.end ?? 0) + 2))
}

const asked: Offer = [
  'Add what you would like in return',
  ' In return I would ask for [what helps both: a start date, a reference, a longer term].',
]

function offers(hit: PhraseHit) {
  const { prose, first } = hit
  const end = prose.sentences[prose.words[first]?.sentence ?? -1]?.end ?? 0
  const at = Math.min(hit.run.end, end)
  const close = /["”'’*_)\s]+$/.exec(prose.text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0
  return spanOffers(hit, { start: at - close, end: at - close }, [asked])
}
