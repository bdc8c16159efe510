// generic-claim: praise of our own offer that any competitor could print, with nothing beside it to check it by.

import { holds, isInQuotes, phrasesNamed, quoted, sentenceAround, spanOf, textOf, type WordRange } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { type Offer, sentenceOffers, withoutSentence } from '../engine/phrases/rewrite.ts'
import { proofBeside } from '../engine/proof.ts'
import { defineRule } from '../engine/rule.ts'
import { gapBefore, type Prose, type Word } from '../engine/words.ts'
import { claimPhrases } from './generic-claim.phrases.ts'
import { ambitions, becoming, offerings, others, ours, toBuyer, yours } from './generic-claim.words.ts'

export default defineRule({
  id: 'generic-claim',
  title: 'Claim without proof',
  summary: 'A claim about our offer stands beside a number, a name or a comparison.',
  scope: 'phrase',
  kinds: ['call-script', 'message', 'playbook', 'sales-plan', 'account-plan'],
  severity: 'warning',
  evidence: 'advice',
  claims: true,
  source: 'single-question',
  families: {
    superlative: { severity: 'warning', evidence: 'advice', summary: 'best-in-class, revolutionary, second to none' },
    buzzword: { severity: 'info', evidence: 'advice', summary: 'seamless, robust, to the next level: words that need proof beside them' },
  },
  phrases: phrasesNamed(claimPhrases),
  voices: ['rep', 'coach', 'plan'],
  *check(hit) {
    if (!isOwnClaim(hit) || (hit.phrase.name !== 'boast' && proofBeside(hit))) return
    const family = hit.phrase.name === 'buzzword' ? 'buzzword' : 'superlative'
    const words = quoted(hit.prose, hit)
    const message =
      family === 'superlative'
        ? `Any competitor could say "${words}". Say what the buyer can check: a number, a customer, a comparison with their other choices.`
        : `"${words}" says little without proof. Say what it does for this buyer, and how they can see it.`
    yield { span: spanOf(hit, hit), message, family, fixes: hit.run.voice === 'rep' ? fixesOf(hit) : [] }
  },
})

/** Whether the words praise what we offer, to a buyer. */
function isOwnClaim(hit: PhraseHit): boolean {
  const { prose, first, run, leaf } = hit
  const strong = hit.phrase.name !== 'buzzword'
  const sentence = sentenceAround(prose, first)
  const before = textOf(prose, { first: sentence.first, last: first })
  const whole = textOf(prose, sentence)
  const after = thing(hit)
  if (leaf.leaf.cell?.row === 0 || isName(hit)) return false
  if (hit.phrase.name !== 'upheaval' && holds(prose, after, ambitions) && !holds(prose, after, offerings)) return false
  if (becoming.test(before) && !toBuyer.test(before)) return false
  if (hit.phrase.name === 'superlative' && theirs.test(before)) return false
  if (others.test(before) && !ours.test(before) && !toBuyer.test(before)) return false
  const own = ours.test(whole)
  if (run.voice === 'rep') return strong || own || (toBuyer.test(whole) && !yours.test(before))
  if (hit.phrase.name === 'upheaval' && (hit.segment.kind === 'call-script' || hit.segment.kind === 'message')) return true
  return strong && (own || isSaid(hit) || (holds(prose, after, offerings) && toBuyer.test(whole)))
}

/** "Your platform is" market-leading: the buyer's, not ours. */
const theirs = /(?:^|[,;:.] )(?:your (?:\w+ ){1,2}is|you are|you're)(?: (?:a|an|the))?$/

/** Whether a plan quotes the words as a line for the market: a quotation that says more than the claim itself. */
function isSaid({ prose, first, last }: PhraseHit): boolean {
  const goesOn = [last, last + 1, last + 2].every((at) => at < prose.words.length && !/["“”]/.test(gapBefore(prose, at)))
  const began = [first, first - 1, first - 2].every((at) => at > 0 && !/["“”]/.test(gapBefore(prose, at)))
  return (goesOn || began) && isInQuotes(prose, first)
}

/** Whether the word is written as a name inside its sentence: `Ask Seamless about it`, `Seamless.AI`. */
function isName({ prose, first, last }: PhraseHit): boolean {
  const word = prose.words[first]
  if (!word || last - first > 1) return false
  if (/^\.\w/.test(prose.text.slice(word.end, word.end + 2))) return true
  const before = prose.words[first - 1]
  const after = prose.words[last]
  const inside = before?.sentence === word.sentence && isCapital(prose, word)
  return inside && !(before && isCapital(prose, before)) && !(after?.sentence === word.sentence && isCapital(prose, after))
}

const isCapital = ({ text }: Prose, { start }: Word) => /^\p{Lu}/u.test(text.slice(start, start + 2))

/** The words right behind the claim in its clause: what is praised. */
function thing({ prose, last }: PhraseHit): WordRange {
  const { words, text } = prose
  let end = last
  while (end < words.length && end < last + 4 && words[end]?.sentence === words[last - 1]?.sentence) {
    if (end > last && /[,;:.()–—|]/.test(text.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? 0))) break
    if (/^(?:that|which|who|to|for|in|with|and|of|so|is|are)$/.test(words[end]?.text ?? '')) break
    end++
  }
  return { first: last, last: end }
}

const number: Offer = ['Say a number they can check', '[Customer] went from [before] to [after] in [time].']
const compare: Offer = ['Compare with their other choices', 'Compared with [what they do today], the difference is [what they can check].']
const ask: Offer = ['Ask what they would measure it by', 'How would you tell that one choice is better than another?']

const fixesOf = (hit: PhraseHit) => [...sentenceOffers(hit, [number, compare, ask]), ...withoutSentence(hit, 'Leave it out')]
