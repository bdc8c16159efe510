// Peace for the one who types: what was put right goes at once; what is new about these words, or about the whole, waits for a rest.

import type { Finding } from '../engine/rule.ts'
import { overlaps, type Span } from '../engine/span.ts'
import type { Check } from './checks.ts'

interface Typing {
  /** When the last change came, in milliseconds. */
  readonly at: number
  /** Lines that it left behind, 0-based, `[first, end)`. */
  readonly first: number
  readonly end: number
}

export class Quiet {
  readonly #typing = new Map<string, Typing>()
  /** What was shown when the last rest ended. */
  readonly #shown = new Map<string, ReadonlySet<string>>()
  readonly #wording: ReadonlySet<string>
  readonly #now: () => number

  /** `wording`: ids of the rules that judge single phrases; all others look at more than the words under the cursor. */
  constructor(wording: ReadonlySet<string>, now: () => number = Date.now) {
    this.#wording = wording
    this.#now = now
  }

  /** Somebody typed in these lines. */
  typed(uri: string, lines: { readonly first: number; readonly end: number }): void {
    this.#typing.set(uri, { at: this.#now(), ...lines })
  }

  /** Milliseconds since the last change; infinite when there was none. */
  rest(uri: string): number {
    return this.#now() - (this.#typing.get(uri)?.at ?? Number.NEGATIVE_INFINITY)
  }

  forget(uri: string): void {
    this.#typing.delete(uri)
    this.#shown.delete(uri)
  }

  /** The findings to show now, and in how many milliseconds to look again for those that were held back (0: none were). */
  sift(check: Check, delay: number): { readonly shown: readonly Finding[]; readonly again: number } {
    const { uri } = check.document
    const wait = delay - this.rest(uri)
    const place = wait > 0 ? this.#place(check) : null
    const before = this.#shown.get(uri)
    const isHeld = (finding: Finding, at: Span, known: ReadonlySet<string>) =>
      (overlaps(at, finding.span) || !this.#wording.has(finding.rule)) && !known.has(keyOf(finding, check))
    const held = place && before ? check.findings.filter((finding) => isHeld(finding, place, before)) : []
    if (held.length > 0) return { shown: check.findings.filter((finding) => !held.includes(finding)), again: Math.ceil(wait) }
    this.#shown.set(uri, new Set(check.findings.map((finding) => keyOf(finding, check))))
    return { shown: check.findings, again: 0 }
  }

  /** The blocks that the typed lines touch. */
  #place({ document, report }: Check): Span | null {
    const typing = this.#typing.get(document.uri)
    if (!typing) return null
    const lines = {
      start: document.offsetAt({ line: typing.first, character: 0 }),
      end: document.offsetAt({ line: typing.end, character: 0 }),
    }
    const leaves = report?.document.leaves.filter(({ leaf }) => overlaps(leaf.span, lines)) ?? []
    return {
      start: Math.min(lines.start, ...leaves.map(({ leaf }) => leaf.span.start)),
      end: Math.max(lines.end, ...leaves.map(({ leaf }) => leaf.span.end)),
    }
  }
}

/** The same fault in the same words is the same, wherever typing has moved it. */
const keyOf = ({ rule, span }: Finding, { document }: Check): string => `${rule} ${document.getText().slice(span.start, span.end)}`
