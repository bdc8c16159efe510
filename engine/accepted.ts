// Sentences that a reviewer accepted: "this was a false alarm". They hold wherever the sentence stands, however it is wrapped.

import type { Document } from './document.ts'
import type { Finding } from './rule.ts'
import type { Settings } from './settings.ts'
import type { Span } from './span.ts'
import type { Suppressed } from './suppress.ts'
import { proseOf } from './words.ts'

export interface Accepted {
  readonly rule: string
  /** As a person reads it; only its words count. */
  readonly sentence: string
  readonly reason?: string
  /** The day on which it was accepted: `2026-12-31`. */
  readonly date?: string
  /** The last day on which it holds. */
  readonly until?: string
}

/** Accepted sentences by rule and words. */
export type AcceptedIndex = ReadonlyMap<string, Accepted>

/** Of several entries for the same sentence the last one holds. */
export const acceptedIndex = (entries: readonly Accepted[]): AcceptedIndex =>
  new Map(entries.map((entry) => [keyOf(entry.rule, entry.sentence), entry]))

/** The words alone: neither case nor blanks, quotation marks, emphasis or punctuation matter. */
const keyOf = (rule: string, sentence: string): string =>
  `${rule}\n${proseOf(sentence)
    .words.map(({ text }) => text)
    .join(' ')}`

/** True from the day after `until` on. */
export const hasRunOut = ({ until }: Accepted, { today }: Pick<Settings, 'today'>): boolean =>
  until !== undefined && today !== undefined && until < today

/** The sentence that a finding begins in, without its speaker's label; `null` where there are no words. */
export function sentenceAt({ leaves }: Document, span: Span): string | null {
  const view = leaves.find(({ leaf }) => leaf.span.start <= span.start && span.start < leaf.span.end)
  if (!view) return null
  const at = view.leaf.map.toPlain(span.start)
  const sentence = view.prose.sentences.find(({ end }) => at < end)
  const run = view.runs.find(({ start, end }) => start <= at && at < end)
  if (!sentence) return null
  const start = Math.max(sentence.start, run?.start ?? 0)
  const text = view.prose.text.slice(start, Math.min(sentence.end, run?.end ?? sentence.end))
  const label = labelBefore.exec(text.slice(0, longestLabel))?.[0] ?? ''
  return fromWordToWord(text.slice(label.length))
}

/** A name that no speaker is known by, before a quotation. */
const labelBefore = /^[^"“]{0,40}:\s+(?=["“])/
const longestLabel = 60

/** From the first word to the last and the stop after it, on one line: without quotation marks around it all. */
function fromWordToWord(text: string): string | null {
  const { words } = proseOf(text)
  const [first] = words
  const end = words.at(-1)?.end ?? 0
  if (!first) return null
  const stop = /^[.?!…]/.test(text.slice(end, end + 1)) ? 1 : 0
  return text.slice(first.start, end + stop).replace(/\s+/g, ' ')
}

/** Splits the findings into those that stay and those whose sentence was accepted. */
export function accept(
  document: Document,
  findings: readonly Finding[],
  settings: Settings,
): { kept: Finding[]; suppressed: Suppressed[] } {
  const suppressed: Suppressed[] = []
  const kept = findings.filter((finding) => {
    const entry = acceptedAt(document, finding, settings)
    if (entry) suppressed.push({ finding, reason: reasonOf(entry), accepted: entry })
    return !entry
  })
  return { kept, suppressed }
}

/** The entry that holds for what a rule says of a place; `null` when there is none. */
export function acceptedAt(document: Document, { rule, span }: Pick<Finding, 'rule' | 'span'>, settings: Settings): Accepted | null {
  if (!settings.accepted || settings.accepted.size === 0) return null
  const sentence = sentenceAt(document, span)
  const entry = sentence === null ? undefined : settings.accepted.get(keyOf(rule, sentence))
  return entry && !hasRunOut(entry, settings) ? entry : null
}

export const reasonOf = ({ date, reason }: Accepted): string =>
  `accepted by a reviewer${date === undefined ? '' : ` on ${date}`}${reason === undefined ? '' : `: ${reason}`}`
