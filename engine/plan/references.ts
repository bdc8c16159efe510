// Which statement an id, an anchor or a repeated cell means.

import { perContentWith } from '../markdown/content.ts'
import type { Span } from '../span.ts'
import type { Draft } from './draft.ts'

/** Finds the statement that `S2` or `#win-the-plants` means. The first one with an id counts. */
export function resolverOf(drafts: readonly Draft[]): (reference: string) => Draft | null {
  const known = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.label && !known.has(draft.label)) known.set(draft.label, draft)
    const { heading } = draft.home.section
    if (heading === draft.leaf) known.set(anchorOf(draft.leaf.text), draft)
  }
  return (reference) => known.get(reference) ?? null
}

/** The fragment that GitHub gives a heading. */
export function anchorOf(title: string): string {
  const slug = title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
  return `#${slug}`
}

const keyOf = ({ leaf, start, end }: Draft): string => wordsIn(leaf, { start, end })

const wordsIn = perContentWith(
  ({ text }, { start, end }: Span) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  (one, other) => one.start === other.start && one.end === other.end,
)

/** Ids alone in the column of an action for a goal or bet, where the plan writes others of the letter down in words but not this one. */
export function looseCells(drafts: readonly Draft[]): Draft[] {
  const isId = ({ kind, leaf, label, governs, start, end }: Draft) =>
    label !== null && start === end && leaf.cell !== undefined && governs.length === 0 && (kind === 'objective' || kind === 'strategy')
  const written = new Set(drafts.flatMap((draft) => (draft.label === null || isId(draft) ? [] : [draft.label])))
  const letters = new Set([...written].map(letterOf))
  return drafts.filter((draft) => isId(draft) && !written.has(draft.label ?? '') && letters.has(letterOf(draft.label ?? '')))
}

const letterOf = (label: string): string => label.replace(/\d.*/, '')

/** Cells that repeat a goal or bet, or name one by its id, stand for it: leaves them out and hangs their rows on it. */
export function mergeCells(drafts: readonly Draft[]): Draft[] {
  const known = new Map<string, Draft>()
  const isRepeated = ({ kind, leaf }: Draft) => leaf.cell !== undefined && (kind === 'objective' || kind === 'strategy')
  for (const draft of [...drafts].sort((a, b) => Number(isRepeated(a)) - Number(isRepeated(b))))
    for (const key of keysOf(draft)) if (!known.has(key)) known.set(key, draft)
  const meant = (draft: Draft): Draft =>
    isRepeated(draft)
      ? (keysOf(draft)
          .map((key) => known.get(key))
          .find((one) => one && one !== draft) ?? draft)
      : draft
  const meanings = new Map(drafts.map((draft) => [draft, firstOf(draft, meant(draft))] as const))
  for (const draft of drafts) if (draft.above) draft.above = meanings.get(draft.above) ?? draft.above
  return drafts.filter((draft) => meanings.get(draft) === draft)
}

/** What a statement can be known by: its id, the ids in its cell, its words. */
function keysOf(draft: Draft): string[] {
  const { kind, label, leaf, refs } = draft
  const words = keyOf(draft)
  const ids = [...(label ? [label] : []), ...(leaf.cell ? refs.map(({ to }) => to) : [])]
  return [...ids.map((id) => `${kind} #${id}`), ...(words === '' ? [] : [`${kind} ${words}`])]
}

/** Of two cells in the same words the one further up is kept. */
function firstOf(draft: Draft, other: Draft): Draft {
  return other.leaf.cell && other.leaf.index > draft.leaf.index ? draft : other
}
