// Labels within a text: `You:`, `Rep (Sarah):`, `[AE]`, `Bad:` at the beginning of lines, marks and sentences.

import { type Content, perContentWith } from '../markdown/content.ts'
import type { Leaf } from '../markdown/leaf.ts'
import type { Vocabulary } from '../settings.ts'
import type { Span } from '../span.ts'
import { type Cast, isSameCast } from './cast.ts'
import { polarityOfLabel } from './polarity.ts'
import { buyerNames, plainLabel, type Role, roleOf, sellerNames } from './roles.ts'

/** A label: the span runs from its first letter to where the words after it begin. */
export interface Label extends Span {
  /** As written, without its colon. */
  readonly name: string
  readonly role: Role
  /** A person, not a step: `You`, `Prospect`, `Dana`. */
  readonly person: boolean
}

/** Who may be named. */
export interface Known {
  readonly vocabulary: Vocabulary
  readonly cast: Cast
}

/** All labels of a leaf, in order. Linear. */
export const labelsIn = perContentWith(readLabels, (one, other) => one.vocabulary === other.vocabulary && isSameCast(one.cast, other.cast))

/** What every label has: a colon, a bracket, or a dash before words in quotation marks. Most leaves have none of it. */
export const labelSign = /[:：[]|[—–-] ["“]/

const none: readonly Label[] = []

function readLabels(content: Content, known: Known): readonly Label[] {
  return labelSign.test(content.text) ? labelsAtStops(content, known) : none
}

/** The labels of a leaf, looked for wherever one may begin. */
export function labelsAtStops({ text, marks }: Content, { vocabulary, cast }: Known): readonly Label[] {
  const labels: Label[] = []
  let last = 0
  for (const { at, line } of stopsOf(text, marks)) {
    if (at < last) continue
    const found = labelAt(text, at)
    if (!found) continue
    const name = plainLabel(found.name)
    const known = cast.get(name)
    const role = known ?? roleOf(found.name, vocabulary, name) ?? (line ? polarityOfName(found.name, name, vocabulary) : null)
    const person = known !== undefined || isOwn(name, vocabulary) || sellerNames.has(name) || buyerNames.has(name)
    if (role === null || !(line || role === 'bad' || role === 'good' || person)) continue
    labels.push({ ...found, role, person })
    last = found.end
  }
  return labels
}

const isOwn = (name: string, { speakers: { rep, buyer } }: Vocabulary): boolean =>
  rep?.includes(name) === true || buyer?.includes(name) === true

/** `Bad approach`, `Artificial haste (anti-pattern)`: what a short name of the words after it says of them; an order ("Don't wait") is none. */
function polarityOfName(label: string, name: string, vocabulary: Vocabulary): Role | null {
  const isOrder = /^(?:do|don'?t|never|avoid|stop|not|what|how|things|why|when|if|you|we|they)\b/.test(name)
  return isOrder || name.length > 32 ? null : polarityOfLabel(label, vocabulary, name)
}

/** Where a label can begin: lines, strong or emphasised words, sentences. */
export function stopsOf(text: string, marks: Leaf['marks']): { at: number; line: boolean }[] {
  const stops = [{ at: 0, line: true }]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) stops.push({ at: at + 1, line: true })
  for (const { type, start } of marks) if (type === 'strong' || type === 'emphasis') stops.push({ at: start, line: type === 'strong' })
  sentenceStart.lastIndex = 0
  for (let found = sentenceStart.exec(text); found; found = sentenceStart.exec(text))
    stops.push({ at: found.index + found[0].length, line: false })
  return stops.length === 1 ? stops : stops.sort((a, b) => a.at - b.at || Number(b.line) - Number(a.line))
}

const sentenceStart = /[.!?]["”')]{0,2} (?=\p{Lu})/gu

/** Signs that stand before a label on its line. */
const signs = /[\s>*_•▪●◦→►▶|✓✗✘-]|\uFE0F|\p{Extended_Pictographic}/u

/** Most labels begin with such a letter, which is no sign. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** The label that begins at an offset, whatever it says. */
export function labelAt(text: string, from: number): { name: string; start: number; end: number } | null {
  let start = from
  while (
    start < text.length &&
    start < from + 12 &&
    !isLetter(text.charCodeAt(start)) &&
    signs.test(String.fromCodePoint(text.codePointAt(start) ?? 0))
  ) {
    start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
  }
  const near = text.slice(start, start + 64)
  const bracket = near.startsWith('[') ? /^\[([\p{L} ./-]{1,24})\]:?[ \t]*(?=\S)/u.exec(near) : null
  if (bracket?.[1] !== undefined && isSpeaker(bracket[1])) return { name: bracket[1], start, end: start + bracket[0].length }
  const colon =
    near.includes(':') || near.includes('：')
      ? /^((?:\d{1,2}[.)] )?[\p{L}P][^:：?!;"“”\n]{0,48}?)\s?[:：](?!\/\/|\d)[ \t*_]*/u.exec(near)
      : null
  if (colon?.[1] !== undefined && !/[.] /.test(colon[1])) return { name: colon[1], start, end: start + colon[0].length }
  const dash = /[—–-] ["“]/.test(near) ? /^([\p{L} ]{1,24}) [—–-] (?=["“])/u.exec(near) : null
  if (dash?.[1] !== undefined && isSpeaker(dash[1])) return { name: dash[1], start, end: start + dash[0].length }
  return null
}

function isSpeaker(label: string): boolean {
  const name = plainLabel(label)
  return sellerNames.has(name) || buyerNames.has(name)
}
