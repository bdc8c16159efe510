// apologetic-tone: sorry for calling, sure they are busy, just a quick thing, thanks again and again.

import { phrasesNamed, plainSpan, quoted, sentenceAfter, sentenceAround, spanOf, textOf, type WordRange } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { type Offer, sentenceOffers, withoutSentence } from '../engine/phrases/rewrite.ts'
import { defineRule } from '../engine/rule.ts'
import { isToAcquaintance } from '../engine/script/acquaintance.ts'
import { isAboutBuyer } from '../engine/script/specifics.ts'
import type { Prose } from '../engine/words.ts'
import { apologeticPhrases, delivers, vague, wayOut } from './apologetic-tone.phrases.ts'

type Family = 'sorry' | 'busy' | 'small' | 'thanks'

export default defineRule({
  id: 'apologetic-tone',
  title: 'Doormat',
  summary: 'A seller with something worth hearing does not apologise for saying it.',
  scope: 'phrase',
  kinds: ['call-script', 'message', 'playbook'],
  severity: 'info',
  evidence: 'disputed',
  source: 'dont-get',
  phrases: phrasesNamed(apologeticPhrases),
  voices: ['rep'],
  *check(hit) {
    const family = hit.phrase.name as Family
    if (family === 'thanks' ? !isRepeated(hit) : isEarned(hit) || isBesideReason(hit)) return
    const message = messages[family](quoted(hit.prose, hit))
    yield { span: spanOf(hit, hit), message, fixes: [...sentenceOffers(hit, offers[family]), ...withoutSentence(hit, 'Leave it out')] }
  },
})

/** An apology for something that went wrong, or to somebody who wants to be left alone. */
function isEarned({ prose, first, segment }: PhraseHit): boolean {
  const sentence = textOf(prose, sentenceAround(prose, first))
  if (segment.scenario === 'renewal') return true
  return /\b(?:delay|late|mistake|outage|error|wrong|missed|confusion|inconvenience|refund|broke|unsubscribe|remove you|stop)\b/.test(
    sentence,
  )
}

/** One courtesy beside the reason for the call is manners: the reason stands with it, or came before, or the two know each other. */
function isBesideReason({ prose, first, last, segment, leaf, phrase }: PhraseHit): boolean {
  const { start } = plainSpan(prose, { first, last })
  const place = segment.script.placeOf(leaf, start)
  if (place && (isToAcquaintance(leaf, place.turn) || hasReason(place.turn.text.slice(Math.max(0, place.at - 1200), place.at)))) return true
  const around = sentenceAround(prose, first)
  const own = prose.text.slice(prose.words[around.first]?.start, (prose.words[around.last - 1]?.end ?? 0) + 2)
  const next = textOf(prose, sentenceAfter(prose, first))
  if (delivers.test(own.toLowerCase()) || wayOut.test(`${own.toLowerCase()} ${next}`)) return true
  if (!vague.test(own.toLowerCase()) && isAboutBuyer(own)) return true
  return phrase.name === 'busy' && asks(prose, sentenceAround(prose, first), sentenceAfter(prose, first))
}

/** Whether enough was said before it to know why they are called. */
const hasReason = (before: string) => before.split(/\s+/).length > 30

/** Whether one of the sentences is a question. */
const asks = ({ text, words }: Prose, ...ranges: readonly WordRange[]) =>
  ranges.some(({ first, last }) => last > first && /^\W{0,3}\?/.test(text.slice(words[last - 1]?.end)))

/** Thanks beside other thanks of the same turn. */
function isRepeated(hit: PhraseHit): boolean {
  const { prose, first, segment, leaf } = hit
  const place = segment.script.placeOf(leaf, prose.words[first]?.start ?? 0)
  const text = (place?.turn.text ?? prose.text).toLowerCase()
  return (text.match(/\b(?:thank you|thanks|appreciate|grateful)\b/g)?.length ?? 0) >= 3
}

const messages: Readonly<Record<Family, (words: string) => string>> = {
  sorry: (words) => `"${words}" says that this is not worth their time. If it is, say why; if not, do not send it.`,
  busy: (words) => `"${words}" spends their time on saying that they have none. Give the reason you write, and they can decide.`,
  small: (words) => `"${words}" makes the ask smaller than it is. Say what you ask for, how long it takes, and what it is worth to them.`,
  thanks: (words) => `"${words}": thanks again and again sound like a plea. Thank once, for something they did.`,
}

const worth: Offer = ['Say why it is worth their time', "I'm calling because [what you noticed at their company]."]
const plain: Offer = ['Ask plainly', 'Could we talk for [how long] about [what they want to find out]?']
const once: Offer = ['Thank once, for something they did', 'Thank you for [what they did]; it helped us to [what it changed].']

const offers: Readonly<Record<Family, readonly Offer[]>> = { sorry: [worth], busy: [worth], small: [plain], thanks: [once] }
