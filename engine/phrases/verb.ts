// Verbs where a verb may stand: "to sign" against "to production".

import {
  answering,
  deciding,
  notActions,
  nounsBeforeVerbs,
  otherActions,
  perceiving,
  telling,
  thriving,
  vouching,
} from '../lexicon/actions.ts'
import { determiners, isAdverb } from '../lexicon/grammar.ts'
import { formsOf } from '../lexicon/inflect.ts'
import { gapBefore, isSoft, type Prose } from '../words.ts'

/** A verb in its place: words `[first, last)`, two when it has a hyphen (`re-engage`). */
export interface VerbAt {
  readonly first: number
  readonly last: number
  /** Base form. */
  readonly base: string
  /** False for a word that is taken for a verb only because nothing speaks against it. */
  readonly known: boolean
}

/** The infinitive after "to" at or behind a word, adverbs skipped; `null` when a noun or anything else follows. */
export function infinitiveAt(prose: Prose, from: number): VerbAt | null {
  const first = skipAdverbs(prose, from)
  if (isProperName(prose, first)) return null
  return bareVerbAt(prose, first) ?? unknownVerbAt(prose, first)
}

/** "to Contact Sales": a capital that no title explains. */
function isProperName(prose: Prose, at: number): boolean {
  if (!isCapital(prose, at)) return false
  for (let before = at - 1; prose.words[before - 1]?.sentence === prose.words[at]?.sentence; before--) {
    const { start = 0, end = 0 } = prose.words[before] ?? {}
    if (end - start > 3) return !isCapital(prose, before)
  }
  return true
}

function isCapital({ text, words }: Prose, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0))
}

/** A known verb in its base form. */
export function bareVerbAt(prose: Prose, first: number): VerbAt | null {
  const text = prose.words[first]?.text ?? ''
  const next = prose.words[first + 1]?.text
  if (prefixes.has(text) && next !== undefined && gapBefore(prose, first + 1) === '-')
    return { first, last: first + 2, base: `${text}-${next}`, known: bases.has(next) }
  if (!bases.has(text) || notActions.has(text)) return null
  if (nounsBeforeVerbs.has(text) && !determiners.has(next ?? '') && !objectPronouns.has(next ?? '')) return null
  return { first, last: first + 1, base: text, known: true }
}

/** A gerund of a known verb, adverbs skipped. */
export function gerundAt(prose: Prose, from: number): VerbAt | null {
  const first = skipAdverbs(prose, from)
  const base = byGerund.get(prose.words[first]?.text ?? '')
  return base === undefined ? null : { first, last: first + 1, base, known: true }
}

/** Index of the first word that is no adverb, at most three on and in the same clause. */
export function skipAdverbs(prose: Prose, from: number): number {
  let at = from
  while (at - from < 3 && isAdverb(prose.words[at]?.text ?? '') && isSoft(prose, at + 1)) at++
  return at
}

/** A word in lower case that looks like no noun or adjective. */
function unknownVerbAt(prose: Prose, first: number): VerbAt | null {
  const word = prose.words[first]
  if (!word || notActions.has(word.text) || nounsBeforeVerbs.has(word.text) || determiners.has(word.text)) return null
  if (bases.has(word.text) || prose.text.slice(word.start, word.end) !== word.text || !/^[a-z]{3,}$/.test(word.text)) return null
  if (prose.words[first + 1]?.text === 'of') return null
  return unlikeVerb.test(word.text) ? null : { first, last: first + 1, base: word.text, known: false }
}

/** Ends of nouns, adjectives, participles and plurals. */
const unlikeVerb =
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|(?<!l)ist|hood|ing|ive|ous|ful|less|able|ible|ical|ary|ory|ual|ed|ee|or|er|[^s]s|cy|gy|phy|dom|ware|base|line|land|out|[aeiou]{3})$/

const objectPronouns: ReadonlySet<string> = new Set(['it', 'them', 'us', 'you', 'me', 'him'])
const prefixes: ReadonlySet<string> = new Set(['re', 'self', 'pre', 'co', 'over', 'cross', 'opt', 'fast', 'double', 'e'])
const allBases = [...deciding, ...telling, ...answering, ...vouching, ...perceiving, ...thriving, ...otherActions]
const bases: ReadonlySet<string> = new Set(allBases)
const byGerund: ReadonlyMap<string, string> = new Map(allBases.map((base) => [formsOf(base).ing, base]))
