// Words and sentences of a leaf's plain text, with offsets. Our own cutting: `Intl.Segmenter` differs between ICU versions.

import { codeAt } from './code-units.ts'
import { perContent } from './markdown/content.ts'
import { endsSentence } from './sentences.ts'
import type { Span } from './span.ts'

/**
 * One word (or number) of a plain text; offsets count in the plain text. A contraction or possessive
 * is one word (`don't`, `prospect's`); a hyphen parts words, so `follow-up` and `follow up` are the
 * same two; a number keeps its point and commas (`3.5`, `1,200`).
 */
export interface Word extends Span {
  /** Lower case, curly apostrophes made straight. */
  readonly text: string
  /** Index into `Prose.sentences`. */
  readonly sentence: number
}

/** A plain text cut into words and sentences. */
export interface Prose {
  readonly text: string
  readonly words: readonly Word[]
  /** Half-open plain ranges; they cover all words, in order. Each holds at least one word. */
  readonly sentences: readonly Span[]
}

/** Cuts a plain text into words and sentences. Linear; never fails. */
export function proseOf(text: string): Prose {
  const words: Word[] = []
  const sentences: Span[] = []
  const { length } = text
  let opened = 0
  for (let at = 0, begun = 0, last = 0; at < length; ) {
    const end = endOfWord(text, at, length)
    if (end === at) {
      at += sizeAt(text, at)
      continue
    }
    // Nothing ends at a single blank, which most words have before them.
    const isClose = words.length === 0 || (at - last === 1 && codeAt(text, last) !== 10)
    const stop = isClose ? -1 : endsSentence(text, { opened, word: begun, last, next: at })
    if (stop >= 0) {
      sentences.push({ start: opened, end: stop })
      opened = startOfSentence(text, stop, at)
    } else if (words.length === 0) opened = startOfSentence(text, 0, at)
    words.push({ text: plainWord(text, at, end), start: at, end, sentence: sentences.length })
    begun = at
    last = end
    at = end
  }
  if (words.length > 0) sentences.push({ start: opened, end: endOfText(text) })
  return { text, words, sentences }
}

/** The words and sentences of a leaf. */
export const proseIn = perContent(({ text }): Prose => proseOf(text))

/** What stands between the word before and this one; before the first word and after the last one, all the rest. */
export function gapBefore({ text, words }: Prose, index: number): string {
  return text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? text.length)
}

/** True when nothing but blanks, commas, hyphens, slashes and apostrophes stands before the word. */
export function isSoft(prose: Prose, index: number): boolean {
  const gap = gapBefore(prose, index)
  return gap === ' ' || /^[\s,'’/&-]*$/.test(gap)
}

/** True for the first word of a sentence, of one in quotation marks, and after a short label (`Rep: `). */
export function opensSentence(prose: Prose, index: number): boolean {
  const word = prose.words[index]
  if (!word) return false
  if (prose.words[index - 1]?.sentence !== word.sentence) return true
  const gap = gapBefore(prose, index)
  if (/["“«]$/.test(gap)) return true
  return /:\s/.test(gap) && prose.words[index - 5]?.sentence !== word.sentence
}

/** Offset just past the word that begins at `from`; `from` itself when none does. */
function endOfWord(text: string, from: number, length: number): number {
  let at = from
  while (at < length) {
    const code = codeAt(text, at)
    if (code < 128 && wordSigns[code] === 1) at++
    else {
      const size = code < 128 ? 0 : letterAt(text, at, code)
      if (size === 0 && !(at > from && joins(text, at, code))) break
      at += size || 1
    }
  }
  return at
}

/** How many code units the character takes. */
const sizeAt = (text: string, at: number): 1 | 2 => (codeAt(text, at) >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Letters, digits and combining marks beyond ASCII, by how many code units they take; 0 for all else. */
function letterAt(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code < 0xe000) return isLetter(text.codePointAt(at) ?? 0) ? sizeAt(text, at) : 0
  const known = letters[code] ?? 0
  if (known === 0) letters[code] = isLetter(code) ? 2 : 1
  return letters[code] === 2 ? 1 : 0
}

const isLetter = (point: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point))
/** By code unit, once it was asked for: 2 for these, 1 for all else. */
const letters = new Uint8Array(0x10000)

/** An apostrophe between letters, a point or comma between digits. */
function joins(text: string, at: number, code: number): boolean {
  if (code !== 0x27 && code !== 0x2019 && code !== 0x2e && code !== 0x2c) return false
  const next = codeAt(text, at + 1)
  if (code === 0x2e || code === 0x2c) return isDigit(codeAt(text, at - 1)) && isDigit(next)
  const letter = next < 128 ? wordSigns[next] === 1 : next > 128 && letterAt(text, at + 1, next) > 0
  return letter && !isDigit(codeAt(text, at - 1))
}

/** Lower case with straight apostrophes; most words are that already, or but for their first letter. */
function plainWord(text: string, start: number, end: number): string {
  const first = codeAt(text, start)
  const isCapital = first >= 65 && first <= 90
  for (let at = isCapital ? start + 1 : start; at < end; at++) {
    const code = codeAt(text, at)
    if (code < 97 || code > 122) return text.slice(start, end).toLowerCase().replaceAll('’', "'")
  }
  return isCapital ? String.fromCharCode(first + 32) + text.slice(start + 1, end) : text.slice(start, end)
}

/** The first character that is no blank, at the latest the first word. */
function startOfSentence(text: string, from: number, word: number): number {
  let at = from
  while (at < word && isBlank(codeAt(text, at))) at++
  return at
}

function endOfText(text: string): number {
  let at = text.length
  while (at > 0 && isBlank(codeAt(text, at - 1))) at--
  return at
}

/** 1 for the ASCII letters and digits. */
const wordSigns = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0))
const isDigit = (code: number) => code >= 48 && code <= 57
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
