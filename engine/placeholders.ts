// Places in a plain text that its user will fill in: `[Name]`, `{{first_name}}`, `____`, `$XXX`, TBD ...

import { perContent } from './markdown/content.ts'
import { asides, directionSubjects, directionVerbs, fillable, speakers, tags, unitsOfX } from './placeholders.lexicon.ts'
import type { Span } from './span.ts'

/** A place to fill in, as written, with its brackets. Offsets count in the plain text. */
export interface Slot extends Span {
  readonly text: string
}

/** A bracket with more in it than this is a passage, not a place to fill in. */
const longest = 160

type Reader = (text: string, at: number) => number

/** All places to fill in, in order and without overlap. Linear; never fails. */
export function placeholdersIn(text: string): Slot[] {
  const slots: Slot[] = []
  begins.lastIndex = 0
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const [sign] = found
    const { index: at } = found
    const end = readers.get(sign)?.(text, at) ?? at
    if (end <= at) continue
    slots.push({ start: at, end, text: text.slice(at, end) })
    begins.lastIndex = end
  }
  return slots
}

/** Those of a leaf. */
export const placeholdersOf = perContent(({ text }): readonly Slot[] => placeholdersIn(text))

/** The keys of `readers`; of letters only those that begin a word in capitals. */
const begins = /[[{<«(_%$*]|(?<![A-Za-z0-9_])[A-Z](?![a-z0-9])/g

/** The text with `sign` in place of every placeholder. */
export function withoutPlaceholders(text: string, sign: string): string {
  return placeholdersIn(text).reduceRight((left, { start, end }) => left.slice(0, start) + sign + left.slice(end), text)
}

const isWord = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
const isUpper = (sign: string): boolean => sign >= 'A' && sign <= 'Z'

/** What stands between the signs `open` and `close` on at most two lines, with its end; `null` when they do not close. */
function between(text: string, at: number, open: string, close: string): { inside: string; end: number } | null {
  if (!text.startsWith(open, at)) return null
  const from = at + open.length
  const near = text.slice(from, from + longest + close.length)
  const to = near.indexOf(close)
  if (to <= 0) return null
  const inside = near.slice(0, to)
  return inside.includes('\n\n') ? null : { inside, end: from + to + close.length }
}

const square: Reader = (text, at) => {
  const double = between(text, at, '[[', ']]')
  if (double) return /^[a-z]*_[a-z_]*$|^[A-Z_ ]+$/.test(double.inside) ? double.end : at
  const found = between(text, at, '[', ']')
  if (!found || found.inside.includes('[') || text.charAt(at - 1) === '[' || text.charAt(found.end) === '(') return at
  const inside = found.inside.trim()
  const box = /^[xX✓✔]$/u.test(inside) && /(?:^|\n)[\s*+-]*$/.test(text.slice(Math.max(0, at - 8), at))
  if (box || !/[\p{L}_#]/u.test(inside) || /^["'“”‘’^!(]/.test(inside)) return at
  return isAside(inside, text.charAt(found.end)) ? at : found.end
}

/** Whether what stands in square brackets tells the reader something: a direction, a timing, a status, a speaker. */
function isAside(inside: string, next: string): boolean {
  const words = inside.toLowerCase().split(/[^\p{L}\p{N}']+/u)
  const [first = '', second = ''] = words[0] === '' ? words.slice(1) : words
  if (/^\d+([:.–-]\d+)*\s*(s|secs?|seconds?|m|mins?|minutes?)?$/.test(inside.toLowerCase())) return true
  if (directionVerbs.has(first)) return true
  if (directionSubjects.has(first) && /^(say|answer|respon|repl|agree|declin|paus|ask|hesitat|object|decid|pick|hang|laugh)/.test(second))
    return true
  return asides.has(inside.toLowerCase().replace(/[:.!]$/, '')) || (next === ':' && speakers.has(inside.toLowerCase()))
}

const curly: Reader = (text, at) => {
  const double = between(text, at, '{{', '}}')
  if (double) return text.charAt(double.end) === '}' ? double.end + 1 : double.end
  const found = between(text, at, '{', '}')
  return found && /^\s*!?[\p{L}_][\p{L}\p{N}_ .'’/&-]*$/u.test(found.inside) ? found.end : at
}

const angle: Reader = (text, at) => {
  const double = between(text, at, '<<', '>>')
  if (double) return double.end
  const found = between(text, at, '<', '>')
  if (!found || !/^[\p{L}][\p{L}\p{N}_ .'’/&-]*$/u.test(found.inside)) return at
  return tags.has(found.inside.toLowerCase()) || found.inside.endsWith('/') ? at : found.end
}

const guillemets: Reader = (text, at) => {
  const found = between(text, at, '«', '»')
  return found && /^[\p{L}\p{N}_ .]+$/u.test(found.inside) && found.inside.length <= 30 ? found.end : at
}

const round: Reader = (text, at) => {
  const found = between(text, at, '(', ')')
  return found && fillable.has(found.inside.toLowerCase().replaceAll('’', "'")) ? found.end : at
}

const blank: Reader = (text, at) => {
  let end = at
  while (text.charAt(end) === '_') end++
  return end - at >= 3 && !(isWord(text.charAt(at - 1)) && isWord(text.charAt(end))) ? end : at
}

const percent: Reader = (text, at) => {
  const double = between(text, at, '%%', '%%')
  if (double && /^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(double.inside)) return double.end
  const found = between(text, at, '%', '%')
  return found && /^[A-Za-z]+(_[A-Za-z]+)*$/.test(found.inside) && !isWord(text.charAt(at - 1)) ? found.end : at
}

const dollar: Reader = (text, at) => {
  if (text.charAt(at + 1) === '{') {
    const end = curly(text, at + 1)
    return end > at + 1 ? end : at
  }
  let end = at + 1
  let xs = 0
  for (; /[X,.]/.test(text.charAt(end)); end++) if (text.charAt(end) === 'X') xs++
  if (xs === 0) return at
  while (/[,.]/.test(text.charAt(end - 1))) end--
  if (/[KMBkmb]/.test(text.charAt(end)) && !isWord(text.charAt(end + 1))) end++
  return isWord(text.charAt(end)) ? at : end
}

const star: Reader = (text, at) => between(text, at, '*|', '|*')?.end ?? at

/** `FIRST_NAME`, `XX%`, `X hours`, `TBD`: words in capitals. Only called at the first letter of a word. */
const capitals: Reader = (text, at) => {
  let end = at
  let bars = 0
  for (; isUpper(text.charAt(end)) || text.charAt(end) === '_'; end++) if (text.charAt(end) === '_') bars++
  if (isWord(text.charAt(end)) || text.charAt(end - 1) === '_') return at
  const word = text.slice(at, end)
  if (bars > 0 || word === 'TBD' || word === 'TODO' || word === 'TBC' || word === 'TBA') return end
  return word.replaceAll('X', '') === '' ? unknownNumber(text, at, end) : at
}

/** `XX`, `XXX`, `X%`, `X,XXX`, `X days`; a lone X is a letter. */
function unknownNumber(text: string, at: number, end: number): number {
  let to = end
  while (/[,.]/.test(text.charAt(to)) && text.charAt(to + 1) === 'X') for (to++; text.charAt(to) === 'X'; ) to++
  if (text.charAt(to) === '%') return to + 1
  if (to - at > 1) return to
  const next = /^ ([a-z]+)/.exec(text.slice(to, to + 16))?.[1]
  return next && unitsOfX.has(next) ? to : at
}

const upper = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter): [string, Reader] => [letter, capitals])
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['[', square],
  ['{', curly],
  ['<', angle],
  ['«', guillemets],
  ['(', round],
  ['_', blank],
  ['%', percent],
  ['$', dollar],
  ['*', star],
  ...upper,
])
