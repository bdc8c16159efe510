// Suggestions that put other words in the place of a phrase or of its sentence. Never applied without a person.

import type { Fix } from '../rule.ts'
import { greetingLength } from '../script/greeting.ts'
import type { Span } from '../span.ts'
import { plainSpan, type WordRange } from './hit.ts'
import type { PhraseHit } from './phrase.ts'

/** A title in a menu and the words it offers. */
export type Offer = readonly [title: string, text: string]

/** Each offer in the place of the hit's whole sentence; none where that would cut through emphasis, a link or another speaker's words. */
export function sentenceOffers(hit: PhraseHit, offers: readonly Offer[]): Fix[] {
  const span = isTitle(hit) ? null : greetedSpan(hit)
  if (!span) return []
  const goesOn = /\p{Ll}/u.test(hit.prose.text.charAt(span.start))
  return spanOffers(hit, span, goesOn ? offers.map(([title, text]) => [title, uncapitalised(text)]) : offers)
}

/** Each offer in the place of a range of the leaf's plain text; an empty range inserts. */
export function spanOffers(hit: PhraseHit, span: Span, offers: readonly Offer[]): Fix[] {
  return cutsMarks(hit, span) ? [] : offers.map(([title, text]) => replace(hit, span, text, title))
}

/** The hit's sentence after its greeting. */
function greetedSpan(hit: PhraseHit): Span | null {
  const { prose, first } = hit
  const span = sentenceSpan(hit)
  if (!span) return null
  const start = span.start + greetingLength(prose.text.slice(span.start, Math.min(span.end, span.start + 300)), true)
  return start <= (prose.words[first]?.start ?? 0) ? { start, end: span.end } : null
}

/** A heading or a subject line, which a sentence of speech would not fit. */
function isTitle({ leaf, segment, prose, first }: PhraseHit): boolean {
  return leaf.leaf.type === 'heading' || segment.script.subjectOf(leaf, prose.words[first]?.start ?? 0) !== null
}

const uncapitalised = (text: string) => (/^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

/** Each offer in the place of some words of the hit's leaf. */
export function wordOffers(hit: PhraseHit, range: WordRange, offers: readonly Offer[]): Fix[] {
  return spanOffers(hit, plainSpan(hit.prose, range), offers)
}

/** Leaves the hit's sentence out, when another one of the same speaker follows it on the line. */
export function withoutSentence(hit: PhraseHit, title: string): Fix[] {
  const span = greetedSpan(hit)
  return span ? withoutSpan(hit, span, title) : []
}

/** The same for the range of a sentence, or of what is left of it after a greeting. */
export function withoutSpan(hit: PhraseHit, span: Span, title: string): Fix[] {
  if (cutsMarks(hit, span)) return []
  const { text } = hit.prose
  let next = span.end
  while (text.charAt(next) === ' ') next++
  const goesOn = next > span.end && next < hit.run.end && /[\p{Lu}[{]/u.test(text.charAt(next))
  return goesOn ? [replace(hit, { start: span.start, end: next }, '', title)] : []
}

/** The hit's sentence in the leaf's plain text, without a label before it and quotation marks around it. */
export function sentenceSpan({ prose, first, run }: PhraseHit): Span | null {
  const sentence = prose.sentences[prose.words[first]?.sentence ?? -1]
  if (!sentence) return null
  const { text } = prose
  let start = Math.max(run.start, sentence.start)
  let end = Math.min(run.end, sentence.end)
  const label = /^[^"“]{0,40}:\s+(?=["“])/.exec(text.slice(start, Math.min(end, start + 60)))
  if (label) start += label[0].length
  while (start < end && /[\s"“”*_(]/.test(text.charAt(start))) start++
  while (end > start && /[\s"“”*_)]/.test(text.charAt(end - 1))) end--
  return start < end && start <= (prose.words[first]?.start ?? 0) ? { start, end } : null
}

/** Whether emphasis or a link begins inside the range and ends outside, or the other way round, or lies wholly inside at its edge. */
function cutsMarks({ leaf: { leaf } }: PhraseHit, { start, end }: Span): boolean {
  return leaf.marks.some((mark) => {
    const around = mark.start <= start && end <= mark.end
    const inside = start < mark.start && mark.end < end
    const apart = mark.end <= start || end <= mark.start
    return !(around || inside || apart)
  })
}

function replace({ leaf: { leaf } }: PhraseHit, { start, end }: Span, text: string, title: string): Fix {
  return { title, safe: false, edits: [{ span: leaf.map.toSource(start, end), text }] }
}
