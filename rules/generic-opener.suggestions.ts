// Openings that generic-opener offers: never applied without a person.

import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { withoutPlaceholders } from '../engine/placeholders.ts'
import type { Fix } from '../engine/rule.ts'
import { greetingLength } from '../engine/script/greeting.ts'
import type { Span } from '../engine/span.ts'
import type { Advice } from './generic-opener.advice.ts'
import { placeOfWords } from './generic-opener.judge.ts'

/** The suggestions for one hit. They keep the greeting and the name before the cliché. */
export function suggestionsFor(hit: PhraseHit, advice: Advice): Fix[] {
  if (hit.phrase.name === 'mass-greeting') return [replace(hit, placeOfWords(hit), 'Dear [their name]', 'Write to one person')]
  const sentence = sentenceOf(hit)
  if (!sentence || cutsMarks(hit, sentence)) return []
  const place = placeIn(hit, sentence, advice.whole ?? false)
  const whole = place ? advice.instead.map(([title, text]) => replace(hit, place, `${place.lead}${text}`, title)) : []
  const after = advice.after.map(([title, text]) => replace(hit, { start: sentence.end, end: sentence.end }, ` ${text}`, title))
  return [...whole, ...after, ...(place && advice.spare ? without(hit, place, sentence) : [])]
}

/** The hit's sentence without greeting, quotation marks and blanks, within its speaker's words. */
function sentenceOf({ prose, first, run }: PhraseHit): Span | null {
  const sentence = prose.sentences[prose.words[first]?.sentence ?? -1]
  if (!sentence) return null
  let start = Math.max(run.start, sentence.start)
  let end = Math.min(run.end, sentence.end)
  while (start < end && /[\s"“”*_]/.test(prose.text.charAt(start))) start++
  while (end > start && /[\s"“”*_)]/.test(prose.text.charAt(end - 1))) end--
  start += greetingLength(prose.text.slice(start, Math.min(end, start + 300)), true)
  return start < end ? { start, end } : null
}

/** What of the sentence can be replaced: all of it, or from the sign before the cliché on, where `lead` ends what stands before; `null` when more than a name would be lost, unless `whole`. */
function placeIn(hit: PhraseHit, sentence: Span, whole: boolean): (Span & { readonly lead: string }) | null {
  const words = placeOfWords(hit)
  const text = hit.prose.text
  const rest = withoutPlaceholders(text.slice(words.end, sentence.end), '')
  if (!whole && (rest.match(/\p{L}+/gu)?.length ?? 0) > 2) return null
  const start = Math.min(sentence.start, words.start)
  const before = text.slice(start, words.start)
  if (!/\p{L}/u.test(before)) return { start, end: sentence.end, lead: '' }
  const sign = /[,:;—–-]$/.exec(before.trimEnd())
  return sign && sign.index > 0 ? { start: start + before.slice(0, sign.index).trimEnd().length, end: sentence.end, lead: '. ' } : null
}

/** Whether emphasis or a link begins inside the sentence and ends outside, or the other way round. */
function cutsMarks({ leaf: { leaf } }: PhraseHit, { start, end }: Span): boolean {
  return leaf.marks.some(
    (mark) => (mark.start < start && start < mark.end && mark.end < end) || (start < mark.start && mark.start < end && end < mark.end),
  )
}

/** Leaving the sentence out, when another follows it on the same line. */
function without(hit: PhraseHit, place: Span, sentence: Span): Fix[] {
  const text = hit.prose.text
  if (place.start !== sentence.start) return []
  let next = sentence.end
  while (text.charAt(next) === ' ') next++
  const goesOn = next > sentence.end && next < hit.run.end && /[\p{Lu}[{]/u.test(text.charAt(next))
  return goesOn ? [replace(hit, { start: place.start, end: next }, '', 'Leave it out')] : []
}

function replace({ leaf: { leaf } }: PhraseHit, { start, end }: Span, text: string, title: string): Fix {
  return { title, safe: false, edits: [{ span: leaf.map.toSource(start, end), text }] }
}
