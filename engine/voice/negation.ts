// Negation and refusal before a phrase: "never push them into", "instead of getting them to".

import { clauseOpeners, negations, refusals, reversals } from '../lexicon/attitude.ts'
import { gapBefore, type Prose, type Word } from '../words.ts'
import { closesQuotation, quotationRow, quotationStart } from './quotation.ts'

/** The words `[first, last)` that negate or set aside the phrase that begins at a word. */
export interface Negation {
  readonly first: number
  readonly last: number
}

/** How many words a negation reaches. */
const reach = 16

/**
 * The nearest negation or refusal whose clause holds the word `at`; `null` when there is none or it is turned round again.
 * One that governs a quotation governs all of it, whatever sentences and clauses are inside.
 */
export function negationBefore(prose: Prose, at: number): Negation | null {
  const inside = nearest(prose, at)
  if (inside) return inside
  const quotation = quotationRow(prose, at)
  return quotation > 0 ? nearest(prose, quotation) : null
}

function nearest(prose: Prose, at: number): Negation | null {
  const walk = new Walk(prose, at)
  for (let index = at - 1, steps = 0; index >= 0 && steps < reach; index--, steps++) {
    if (!walk.stepTo(index)) return null
    const quotation = closesQuotation(gapBefore(prose, index + 1)) ? quotationStart(prose, index) : -1
    if (quotation >= 0) {
      index = quotation
      continue
    }
    const cue = cueEndingAt(prose, index)
    if (cue) return walk.governs(cue) ? cue : null
    if (!walk.read(index)) return null
  }
  return null
}

/** What was passed on the way back from the phrase. */
class Walk {
  readonly #prose: Prose
  readonly #at: number
  #comma = false
  #coordinated = false
  #reversed = false
  /** Number of words between a colon and the phrase's clause; -1 without a colon. */
  #colon = -1

  constructor(prose: Prose, at: number) {
    this.#prose = prose
    this.#at = at
  }

  /** False when the sentence or the clause of the phrase begins after this word. */
  stepTo(index: number): boolean {
    const { words } = this.#prose
    if (words[index]?.sentence !== words[index + 1]?.sentence) return false
    const gap = gapBefore(this.#prose, index + 1)
    return gap === ' ' || this.#pass(gap, index)
  }

  /** False when the clause of the phrase begins with this word. */
  read(index: number): boolean {
    const { words } = this.#prose
    const text = words[index]?.text ?? ''
    if (clauseOpeners.has(text) && !isInsteadOf(words, index)) return false
    if (text === 'or' || text === 'nor') this.#coordinated = true
    if (reversals.has(text)) this.#reversed = true
    return true
  }

  #pass(gap: string, index: number): boolean {
    if (/[;—–|→]|\s-{1,2}\s/.test(gap)) return false
    const listed = /[\s(]["“'‘]|\(/.test(gap)
    if (gap.includes('(')) this.#comma = false
    else if (gap.includes(',') && !this.#coordinated && !listed && this.#prose.words[index]?.text !== 'never') this.#comma = true
    if (gap.includes(':')) {
      this.#colon = index
      this.#comma = false
    }
    return true
  }

  /** True when nothing between the cue and the phrase takes the phrase out of its reach. */
  governs(cue: Negation): boolean {
    const { words } = this.#prose
    if (this.#reversed || this.#comma || (this.#colon >= 0 && !this.#introduces(cue.last))) return false
    if (this.#isRelative(cue)) return false
    if (words[cue.first]?.text === 'no' && cue.last - cue.first === 1) return this.#noReaches(cue.last)
    return !isDoubled(this.#prose, cue)
  }

  /** "Companies that don't adopt this will be left behind": the negation ends with its relative clause. */
  #isRelative(cue: Negation): boolean {
    const { words } = this.#prose
    const before = /^(?:do|does|did|have|has|is|are|will|can)$/.test(words[cue.first - 1]?.text ?? '') ? cue.first - 2 : cue.first - 1
    if (!/^(?:who|that|which)$/.test(words[before]?.text ?? '')) return false
    return words
      .slice(cue.last + 1, this.#at)
      .some(({ text }) => /^(?:will|would|can|could|should|must|may|might|are|is|get|gets)$/.test(text))
  }

  /** "Never say: ...", "don't do this: ...": the colon introduces what is negated. */
  #introduces(from: number): boolean {
    if (this.#colon - from > 4) return false
    const { words } = this.#prose
    return from > this.#colon || words.slice(from, this.#colon + 1).some(({ text }) => introducers.has(text))
  }

  /** A bare "no" reaches the next words, or a whole list of quoted ones; in a name ("the No Bid letter") it negates nothing. */
  #noReaches(next: number): boolean {
    const { words, text } = this.#prose
    const no = words[next - 1]
    if (no && words[next - 2]?.sentence === no.sentence && text.slice(no.start, no.end) === 'No') return false
    if (/^(?:better|best|matter|doubt|other|problem|wonder|way|prospect|buyer|customer|client)$/.test(this.#prose.words[next]?.text ?? ''))
      return false
    return this.#at - next < 3 || /["“'‘]/.test(gapBefore(this.#prose, next))
  }
}

/** The negation or refusal whose last word is this one. */
function cueEndingAt({ words }: Prose, index: number): Negation | null {
  const text = words[index]?.text ?? ''
  for (const length of refusalLengths.get(text) ?? []) {
    const first = index - length + 1
    if (first >= 0 && refusalSet.has(joined(words, first, index + 1))) return { first, last: index + 1 }
  }
  return negations.has(text) || text === 'no' ? { first: index, last: index + 1 } : null
}

/** "Never leave without getting them to": the outer negation turns the inner one round. Two plain negations do not. */
function isDoubled(prose: Prose, cue: Negation): boolean {
  const { words } = prose
  if (negations.has(words[cue.first]?.text ?? '')) return false
  for (let index = cue.first - 1; index >= 0 && cue.first - index <= 10; index--) {
    if (words[index]?.sentence !== words[cue.first]?.sentence || /[,;:—–]/.test(gapBefore(prose, index + 1))) return false
    if (negations.has(words[index]?.text ?? '')) return true
  }
  return false
}

const introducers: ReadonlySet<string> = new Set(
  'say use write ask send start open do try like this these following words phrases lines'.split(' '),
)
const isInsteadOf = (words: readonly Word[], index: number) => words[index]?.text === 'instead' && words[index + 1]?.text === 'of'
const joined = (words: readonly Word[], first: number, last: number) =>
  words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')

const refusalSet: ReadonlySet<string> = new Set(refusals)
/** How many words the refusals have that end in this word. */
const refusalLengths: ReadonlyMap<string, ReadonlySet<number>> = lengthsByLastWord()

function lengthsByLastWord(): Map<string, Set<number>> {
  const lengths = new Map<string, Set<number>>()
  for (const refusal of refusals) {
    const words = refusal.split(' ')
    const last = words.at(-1) ?? ''
    lengths.set(last, (lengths.get(last) ?? new Set()).add(words.length))
  }
  return lengths
}
