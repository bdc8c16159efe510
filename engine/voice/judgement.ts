// What the writer says of a phrase after it: "... backfires", `"..." (everyone ignores it)`, "This sounds desperate."

import { firstThat } from '../halving.ts'
import { badQualities, harms } from '../lexicon/attitude.ts'
import { inflections } from '../lexicon/inflect.ts'
import { gapBefore, type Prose } from '../words.ts'

/** Words `[first, last)` that say what is wrong with the phrase. */
export interface Judgement {
  readonly first: number
  readonly last: number
}

/** A remark after the closing quotation mark: in parentheses, behind a dash or `=`, or as what the quoted words are or do. */
export function remarkAfterQuote(prose: Prose, first: number, last: number): Judgement | null {
  const close = endOfQuote(prose, first, last)
  if (close < 0) return null
  const aside = /[(=–—]|\s-{1,2}\s/.test(gapBefore(prose, close))
  return aside ? badWordIn(prose, close, Math.min(sentenceEnd(prose, close), close + 10)) : predicateWithin(prose, close, 10)
}

/** The clause whose subject the phrase is: "Getting them to sign early is a mistake". */
export function judgedInClause(prose: Prose, first: number, last: number): Judgement | null {
  return isSubject(prose, first) ? predicateWithin(prose, last, 12) : null
}

/** The next sentence, when it speaks of the phrase: "That sounds desperate." */
export function judgedNext(prose: Prose, last: number): Judgement | null {
  const next = sentenceEnd(prose, last - 1)
  const text = prose.words[next]?.text ?? ''
  if (!demonstratives.has(text.replace(/'s$/, ''))) return null
  const from = text.endsWith("'s") ? next : next + 1
  return deniedAt(prose, from) ?? predicateWithin(prose, from, 7)
}

/** "That's not a question": the phrase is told what it is not. */
function deniedAt({ words }: Prose, at: number): Judgement | null {
  const denial = words
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(' ')
  const [, verb] = /^((?:\w+'s|is|are) not|(?:isn't|aren't)) (?:a|an|how|what|the way|discovery|selling|help)\b/.exec(denial) ?? []
  return verb ? { first: at, last: at + verb.split(' ').length } : null
}

/** The first judging predicate within some words, in the same clause. */
function predicateWithin(prose: Prose, from: number, reach: number): Judgement | null {
  const end = Math.min(sentenceEnd(prose, from), from + reach)
  for (let at = from; at < end; at++) {
    if (at > from && /[;—–(]/.test(gapBefore(prose, at))) return null
    const judgement = predicateAt(prose, at)
    if (judgement) return judgement
  }
  return null
}

/** A verb of harm, or a linking verb with a bad quality within a few words. */
function predicateAt(prose: Prose, at: number): Judgement | null {
  const { words } = prose
  const text = words[at]?.text ?? ''
  if (harmForms.has(text) && !isNegated(prose, at)) return { first: at, last: at + 1 }
  if (/^(?:doesn't|don't|never|won't)$/.test(text) && /^works?$/.test(words[at + 1]?.text ?? '')) return { first: at, last: at + 2 }
  if (!linkingVerbs.has(text)) return null
  return badWordIn(prose, at + 1, Math.min(sentenceEnd(prose, at), at + 6))
}

function badWordIn(prose: Prose, from: number, to: number): Judgement | null {
  for (let at = from; at < to; at++) {
    const text = prose.words[at]?.text ?? ''
    const worthless =
      /^(?:no|zero|without|isn't)$/.test(text) && /^(?:value|reason|helpful|substance|benefit)$/.test(prose.words[at + 1]?.text ?? '')
    if (worthless) return { first: at, last: at + 2 }
    if ((badQualities.has(text) || harmForms.has(text) || ignoring.has(text)) && !isNegated(prose, at)) return { first: at, last: at + 1 }
  }
  return null
}

const isNegated = ({ words }: Prose, at: number) => /^(?:not|never|no|n't|isn't|doesn't|don't|won't)$/.test(words[at - 1]?.text ?? '')

/** A gerund or an infinitive that opens its sentence, or follows an introduction: the subject of what comes after it. */
function isSubject(prose: Prose, first: number): boolean {
  const { words } = prose
  let start = first
  while (start > 0 && /^(?:to|trying|try|attempting)$/.test(words[start - 1]?.text ?? '')) start--
  const opens = words[start - 1]?.sentence !== words[start]?.sentence || /[,:(—–]/.test(gapBefore(prose, start))
  return (opens && (/ing$/.test(words[start]?.text ?? '') || words[start]?.text === 'to')) || isNoun(prose, first)
}

/** "The model of ... is counterproductive": inside a noun phrase that opens its sentence. */
function isNoun({ words }: Prose, first: number): boolean {
  const sentence = words[first]?.sentence
  for (let at = first - 1; at >= 0 && first - at <= 5 && words[at]?.sentence === sentence; at--) {
    const text = words[at]?.text ?? ''
    if (clausal.test(text)) return false
    if (words[at - 1]?.sentence !== sentence) return nominal.test(text)
  }
  return false
}

const nominal = /^(?:the|a|an|this|that|these|those|any|such|most|all|manufactured|artificial|fake|false|invented)$/
const clausal =
  /^(?:is|are|was|to|you|we|i|they|he|she|it|us|them|can|will|would|should|must|if|when|that's|helps?|lets?|makes?|who|which)$/

/** Index of the first word after the quotation that holds the phrase; -1 when it is not in quotation marks or nothing follows. */
function endOfQuote(prose: Prose, first: number, last: number): number {
  if (!opensQuote(prose, first)) return -1
  for (let at = last; at < Math.min(prose.words.length, last + 60); at++) {
    const gap = gapBefore(prose, at)
    if (/["”»]/.test(gap)) return at
    if (gap.includes('\n\n')) return -1
  }
  return -1
}

function opensQuote(prose: Prose, first: number): boolean {
  for (let at = first; at >= 0 && first - at < 40; at--) {
    const gap = gapBefore(prose, at)
    if (/["“«](?=[^"“”»]*$)/.test(gap)) return !/["”»]\s+$/.test(gap)
    if (/[”»]/.test(gap)) return false
  }
  return false
}

/** Index of the first word of the next sentence. By halving, since a sentence can be as long as a text. */
function sentenceEnd({ words, sentences }: Prose, at: number): number {
  const stop = sentences[words[at]?.sentence ?? -1]?.end ?? 0
  return firstThat(words.length, (index) => (words[index]?.start ?? stop) >= stop, at)
}

const demonstratives: ReadonlySet<string> = new Set(['this', 'that', 'it', 'these', 'those', 'such'])
const linkingVerbs: ReadonlySet<string> = new Set(
  "is are was feels feel felt sounds sound sounded looks look reads read seems seem comes come gets get that's it's they're signals signal shows".split(
    ' ',
  ),
)
const ignoring: ReadonlySet<string> = new Set(['ignores', 'ignore', 'deletes', 'delete'])
const harmForms: ReadonlySet<string> = new Set(harms.flatMap(inflections))
