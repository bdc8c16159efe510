// Openings offered in the place of a cliché: never applied without a person.

import { plainSpan } from '../phrases/hit.ts'
import type { PhraseHit } from '../phrases/phrase.ts'
import { type Offer, sentenceSpan, spanOffers, withoutSpan, wordOffers } from '../phrases/rewrite.ts'
import { withoutPlaceholders } from '../placeholders.ts'
import type { Fix } from '../rule.ts'
import type { Span } from '../span.ts'
import { greetingLength } from './greeting.ts'

/** What is offered in the place of a cliché. */
export interface Offers {
  /** Sentences that can stand in its place. */
  readonly instead: readonly Offer[]
  /** Sentences that can follow it. */
  readonly after: readonly Offer[]
  /** True when the opening loses nothing without it. */
  readonly spare: boolean
  /** True when nothing in its sentence is worth keeping. */
  readonly whole?: boolean
}

/** How one kind of cliché is told to its writer. */
export interface Advice extends Offers {
  /** What is wrong and what to do; `{words}` are the writer's own, `{call}` is "call" or "email", `{calls}` is "call" or "write". */
  readonly message: string
}

/** The suggestions for one hit. They keep the greeting and the name before the cliché. */
export function suggestionsFor(hit: PhraseHit, advice: Offers): Fix[] {
  if (hit.phrase.name === 'mass-greeting') return wordOffers(hit, hit, [['Write to one person', 'Dear [their name]']])
  const sentence = afterGreeting(hit)
  if (!sentence) return []
  const place = placeIn(hit, sentence, advice.whole ?? false)
  const after = advice.after.map(([title, text]): Offer => [title, ` ${text}`])
  return [
    ...(place
      ? spanOffers(
          hit,
          place,
          advice.instead.map(([title, text]): Offer => [title, `${place.lead}${text}`]),
        )
      : []),
    ...spanOffers(hit, { start: sentence.end, end: sentence.end }, after),
    ...(place?.lead === '' && advice.spare ? withoutSpan(hit, sentence, 'Leave it out') : []),
  ]
}

/** What is left of the hit's sentence after a greeting. */
function afterGreeting(hit: PhraseHit): Span | null {
  const sentence = sentenceSpan(hit)
  if (!sentence) return null
  const start = sentence.start + greetingLength(hit.prose.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300)), true)
  return start < sentence.end ? { start, end: sentence.end } : null
}

/** What of the sentence can be replaced: all of it, or from the sign before the cliché on, where `lead` ends what stands before; `null` when more than a name would be lost, unless `whole`. */
function placeIn(hit: PhraseHit, sentence: Span, whole: boolean): (Span & { readonly lead: string }) | null {
  const words = plainSpan(hit.prose, hit)
  const text = hit.prose.text
  const rest = withoutPlaceholders(text.slice(words.end, sentence.end), '')
  if (!whole && (rest.match(/\p{L}+/gu)?.length ?? 0) > 2) return null
  const start = Math.min(sentence.start, words.start)
  const before = text.slice(start, words.start)
  if (!/\p{L}/u.test(before)) return { start, end: sentence.end, lead: '' }
  const sign = /[,:;—–-]$/.exec(before.trimEnd())
  return sign && sign.index > 0 ? { start: start + before.slice(0, sign.index).trimEnd().length, end: sentence.end, lead: '. ' } : null
}
