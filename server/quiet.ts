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
  /** What was shown when the last rest ended: how often each fault. */
  readonly #shown = new Map<string, ReadonlyMap<string, number>>()
  readonly #wording: (rule: string) => boolean
  readonly #now: () => number

  /** `wording`: whether a rule judges single phrases; all others look at more than the words under the cursor. */
  constructor(wording: (rule: string) => boolean, now: () => number = Date.now) {
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
    const before = this.#shown.get(uri)
    const place = wait > 0 && before ? this.#place(check) : null
    const held = place && before ? this.#held(check, before, place) : new Set<Finding>()
    if (held.size > 0) return { shown: check.findings.filter((finding) => !held.has(finding)), again: Math.ceil(wait) }
    this.#shown.set(uri, new Map(Array.from(byKey(check), ([key, findings]) => [key, findings.length])))
    return { shown: check.findings, again: 0 }
  }

  /** What is there more often than before: those at the place, and those that judge more than the place. */
  #held(check: Check, before: ReadonlyMap<string, number>, place: Span): ReadonlySet<Finding> {
    const held: Finding[] = []
    for (const [key, findings] of byKey(check)) {
      const here = findings.filter(({ span }) => overlaps(place, span))
      const elsewhere = findings.filter((finding) => !here.includes(finding) && !this.#wording(finding.rule))
      held.push(...[...here, ...elsewhere].slice(0, Math.max(0, findings.length - (before.get(key) ?? 0))))
    }
    return new Set(held)
  }

  /** The blocks that the typed lines touch. */
  #place({ document, report }: Check): Span | null {
    const typing = this.#typing.get(document.uri)
    if (!typing) return null
    const lines = {
      start: document.offsetAt({ line: typing.first, character: 0 }),
      end: document.offsetAt({ line: typing.end, character: 0 }),
    }
    const isSilent = !report || report.document.kinds.length === 0
    const leaves = isSilent ? [] : report.document.leaves.filter(({ leaf }) => overlaps(leaf.span, lines))
    return {
      start: Math.min(lines.start, ...leaves.map(({ leaf }) => leaf.span.start)),
      end: Math.max(lines.end, ...leaves.map(({ leaf }) => leaf.span.end)),
    }
  }
}

/** The findings by what they are: the same fault in the same words is the same, wherever typing has moved it. */
function byKey({ findings, document }: Check): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.rule} ${document.getText().slice(finding.span.start, finding.span.end)}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return groups
}
