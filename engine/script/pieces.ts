// The pieces of speech of a segment in order, with what their place says of them.

import type { LeafView, Segment } from '../document.ts'
import { perContentWith } from '../markdown/content.ts'
import type { Container } from '../markdown/leaf.ts'
import type { Run } from '../voice/voice.ts'
import type { Piece } from './script.ts'
import { subjectLabel } from './stages.lexicon.ts'

export interface Speech extends Piece {
  readonly role: 'rep' | 'buyer' | 'subject'
  /** The label that stands right before it. */
  readonly label: string | undefined
  /** What holds the whole speech: a fence, quote, row or list item; `null` for plain paragraphs. */
  readonly passage: Container | null
  /** Words of the row's first cell, when the speech stands in another. */
  readonly row: string
  /** True when guidance stands between this and the speech before it. */
  readonly broken: boolean
}

/** Speech of rep and buyer and subject lines, in order. */
export function speechOf(segment: Segment): Speech[] {
  let rows: Map<Container, string> | null = null
  const spoken: Speech[] = []
  let broken = false
  for (const leaf of segment.leaves) {
    if (!leaf.runs.some(isSaid)) {
      broken ||= leaf.runs.some((run) => isGuidance(leaf.leaf.text, run))
      continue
    }
    rows ??= rowNames(segment.leaves)
    const passage = passageOf(leaf.leaf.path)
    const name = passage?.type === 'row' && leaf.leaf.cell?.column !== 0 ? (rows.get(passage) ?? '') : ''
    for (const { said, label, isGuidance } of saidIn(leaf.leaf, leaf.runs)) {
      for (const { role, start, end } of said) spoken.push({ role, start, end, leaf, label, passage, row: name, broken })
      broken = said.length === 0 && (broken || isGuidance)
    }
  }
  return spoken
}

/** What is said in each run of a leaf. */
const saidIn = perContentWith(({ text }, runs: readonly Run[]) =>
  runs.map((run) => ({
    said: pieces(text, run),
    label: run.start > 0 ? run.speaker : undefined,
    isGuidance: isGuidance(text, run),
  })),
)

const isSaid = ({ voice }: Run): boolean => voice === 'rep' || voice === 'buyer'

function pieces(text: string, run: Run): Pick<Speech, 'role' | 'start' | 'end'>[] {
  if (!isSaid(run)) return []
  return lines(text, run)
    .map(({ role, start, end }) => ({ role, ...trimmed(text, start, end) }))
    .filter(({ start, end }) => start < end)
}

/** Whether a run is advice, and neither a direction nor a label nor bare signs: `You:`, `1)`. */
function isGuidance(text: string, { voice, start, end }: Run): boolean {
  if (voice === 'direction' || voice === 'rep' || voice === 'buyer') return false
  const words = text.slice(start, Math.min(end, start + 60)).trim()
  return end - start >= 60 || (/\p{L}/u.test(words) && !/[:：]["“]?$/.test(words))
}

/** A run as speech, with the subject line that it begins with apart. */
function lines(text: string, { voice, start, end }: Run): { role: Speech['role']; start: number; end: number }[] {
  const role = voice === 'buyer' ? 'buyer' : 'rep'
  const from = role === 'rep' ? subjectIn(text, start, end) : -1
  if (from < 0) return [{ role, start, end }]
  const stop = text.indexOf('\n', from)
  const to = stop < 0 || stop > end ? end : stop
  return [
    { role: 'subject', start: from, end: to },
    { role, start: to, end },
  ]
}

/** Where the subject line that a run begins with begins, after its label in the run or before it; else -1. */
function subjectIn(text: string, start: number, end: number): number {
  const near = Math.max(0, start - 60)
  const line = near + text.slice(near, start).lastIndexOf('\n') + 1
  const label = subjectLabel.exec(text.slice(line, Math.min(end, start + 80)))?.[0].length ?? 0
  return label > 0 && !/\p{L}/u.test(text.slice(line + label, start)) ? Math.max(start, line + label) : -1
}

/** Without blanks and quotation marks around it. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && /[\s"“”„«»]/.test(text.charAt(start))) start++
  while (end > start && /[\s"“”„«»]/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** The outermost fence or quote, else the row, else the innermost list item. */
function passageOf(path: readonly Container[]): Container | null {
  const whole = path.find(({ type }) => type === 'fence' || type === 'quote')
  return whole ?? path.findLast(({ type }) => type === 'row' || type === 'item') ?? null
}

function rowNames(leaves: readonly LeafView[]): Map<Container, string> {
  const names = new Map<Container, string>()
  for (const { leaf } of leaves) {
    const row = leaf.cell && leaf.path.findLast(({ type }) => type === 'row')
    if (row && leaf.cell?.column === 0) names.set(row, leaf.text)
  }
  return names
}
