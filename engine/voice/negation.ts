// Negation and refusal before a phrase: "never push them into", "instead of getting them to".

import { clauseOpeners, negations, refusals, reversals } from '../lexicon/attitude.ts'
import { gapBefore, type Prose, type Word } from '../words.ts'

/** The words `[first, last)` that negate or set aside the phrase that begins at a word. */
export interface Negation {
  readonly first: number
  readonly last: number
}

/** How many words a negation reaches. */
const reach = 16

/** The nearest negation or refusal whose clause holds the word `at`; `null` when there is none or it is turned round again. */
export function negationBefore(prose: Prose, at: number): Negation | null {
  const walk = new Walk(prose, at)
  for (let index = at - 1; index >= 0 && at - index <= reach; index--) {
    if (!walk.stepTo(index)) return null
    const cue = cueEndingAt(prose, index)
    if (cue) return walk.governs(cue) ? cue : null
  }
  return null
}

/** What was passed on the way back from the phrase. */
class Walk {
  readonly #prose: Prose
  readonly #at: number
  #comma = false
  #coordinated = false
  /** Number of words between a colon and the phrase's clause; -1 without a colon. */
  #colon = -1

  constructor(prose: Prose, at: number) {
    this.#prose = prose
    this.#at = at
  }

  /** False when the clause of the phrase begins after this word. */
  stepTo(index: number): boolean {
    const { words } = this.#prose
    const word = words[index]
    if (!word || word.sentence !== words[this.#at]?.sentence) return false
    const gap = gapBefore(this.#prose, index + 1)
    if (gap !== ' ' && !this.#pass(gap, index)) return false
    if (clauseOpeners.has(word.text) && !isInsteadOf(words, index)) return false
    if (word.text === 'or' || word.text === 'nor') this.#coordinated = true
    return true
  }

  #pass(gap: string, index: number): boolean {
    if (/[;—–|→]|\s-{1,2}\s/.test(gap)) return false
    const listed = /["“”'‘’(]/.test(gap)
    if (gap.includes('(')) this.#comma = false
    else if (gap.includes(',') && !this.#coordinated && !listed && this.#prose.words[index]?.text !== 'never') this.#comma = true
    if (gap.includes(':')) this.#colon = index
    return true
  }

  /** True when nothing between the cue and the phrase takes the phrase out of its reach. */
  governs(cue: Negation): boolean {
    const { words } = this.#prose
    if (this.#colon >= 0 ? !this.#introduces(cue.last) : this.#comma) return false
    for (let index = cue.last; index < this.#at; index++) if (reversals.has(words[index]?.text ?? '')) return false
    if (words[cue.first]?.text === 'no' && cue.last - cue.first === 1) return this.#noReaches(cue.last)
    return !isDoubled(this.#prose, cue)
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
