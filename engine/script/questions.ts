// Questions in speech: open when they cannot be answered with yes or no.

import { firstFrom } from '../halving.ts'
import { type Content, perContentWith } from '../markdown/content.ts'
import type { Span } from '../span.ts'
import type { Prose } from '../words.ts'
import type { Speech } from './pieces.ts'
import type { Question } from './script.ts'

const asks =
  /^(?:what|how|why|which|where|when|who|whose|whom|tell me|walk me|talk me|describe|explain|help me understand|share|in what|at what|to what|on a scale|under what|for what|if you could|if you had)\b/
/** Words before the question proper. */
const before =
  /^(?:and|so|but|or|then|now|well|okay|ok|great|got it|makes sense|just|quick question|curious|i'm curious|out of curiosity|one question|may i ask|can i ask|could i ask|mind if i ask|could you|can you|would you|please)\b[\s,:—–-]*/

/** The questions of the speech, in order. */
export function questionsOf(speech: readonly Speech[]): Question[] {
  return speech.flatMap((piece) => (piece.role === 'subject' ? [] : questionsIn(piece, piece.role)))
}

function questionsIn({ leaf: { leaf, prose }, start, end }: Speech, role: Question['role']): Question[] {
  return askedIn(leaf, { start, end, role, prose }).map(({ from, to, open }) => ({ span: leaf.map.toSource(from, to), open, role }))
}

interface Part extends Span {
  readonly role: Question['role']
  /** Of the whole leaf. */
  readonly prose: Prose
}

/** The questions of a part of a leaf, by their plain offsets. */
const askedIn = perContentWith(readQuestions, (one, other) => one.start === other.start && one.end === other.end && one.role === other.role)

function readQuestions(
  { text }: Content,
  { start, end, role, prose: { sentences } }: Part,
): readonly { from: number; to: number; open: boolean }[] {
  const found: { from: number; to: number; open: boolean }[] = []
  for (let at = Math.max(0, firstFrom(sentences, start) - 1); at < sentences.length; at++) {
    const from = Math.max(start, sentences[at]?.start ?? end)
    const to = Math.min(end, sentences[at]?.end ?? end)
    if (from >= end) break
    if (from >= to) continue
    const words = text.slice(from, to).trim()
    if (/\?["”'’)\]*_\s]*$/.test(words.slice(-8)) || (role === 'rep' && /^(?:tell me|walk me|talk me|describe)\b/i.test(words)))
      found.push({ from, to, open: isOpen(words) })
  }
  return found
}

/** Whether a question, or the clause after its last comma, dash or colon, asks for more than yes or no. */
function isOpen(sentence: string): boolean {
  const clauses = sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[,:;—–]|\s-\s/)
  return clauses.some((clause) => asks.test(proper(clause)))
}

function proper(clause: string): string {
  let rest = clause.replace(/^[\s"“”'‘*_>([]+/, '')
  for (let cut = before.exec(rest); cut && cut[0].length > 0; cut = before.exec(rest)) rest = rest.slice(cut[0].length)
  return rest
}
