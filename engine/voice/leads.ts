// Lines that lead in what follows: "DO NOT SAY:" before a list, "Script:" before a fence, "You:" before a quote.

import type { Leaf } from '../markdown/leaf.ts'
import type { Span } from '../span.ts'
import type { Known } from './labels.ts'
import { type Polarity, polarityOfLabel, polarityOfMark } from './polarity.ts'
import { plainLabel, type Role, roleOf } from './roles.ts'

/** What a line says of the leaves after it. */
export interface Lead {
  /** As written, without its colon. */
  readonly name: string
  readonly role: Role | null
  readonly polarity: Polarity | null
  /** Source span of the line. */
  readonly span: Span
  /** What leads in the whole that this is a part of. */
  readonly outer: Lead | undefined
}

/** What a leaf says of the leaves after it, or `null`. */
export function leadOf(leaf: Leaf, { vocabulary, cast }: Known, outer: Lead | undefined): Lead | null {
  if (leaf.type !== 'paragraph') return null
  const text = leaf.text.trimEnd()
  if (!text.endsWith(':') && !text.endsWith('：')) return null
  const start = Math.max(text.lastIndexOf('\n') + 1, lastSentence(text))
  const name = text.slice(start, -1).trim()
  if (name.length > 90) return null
  const plain = plainLabel(name)
  const role = cast.get(plain) ?? roleOf(name, vocabulary, plain) ?? roleOfPhrase(name)
  const polarity = polarityOfLabel(name, vocabulary, plain) ?? polarityOfMark(text.slice(start))
  return { name, role, polarity, span: leaf.map.toSource(start, text.length), outer }
}

function lastSentence(text: string): number {
  const at = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? '))
  return at < 0 || at > text.length - 6 ? 0 : at + 2
}

/** `Here is a script you can use`, `Questions to ask`, `What they will say`, `Common objections`. */
function roleOfPhrase(name: string): Role | null {
  const words = name.toLowerCase()
  if (
    /\b(?:they|prospects?|customers?|buyers?|clients?)\b.{0,20}\b(?:say|says|ask|asks|respond|hear)\b|\byou(?:'ll| will| might| may)? hear\b/.test(
      words,
    )
  )
    return 'heard'
  if (/^(?:\w+ ){0,2}objections?$/.test(words)) return 'heard'
  if (
    /\b(?:say|saying|ask|script|opener|template|e-?mail|message|questions?|talk track|for example|example|respond|response|pitch|voicemail|something like|try|line|reply)\b/.test(
      words,
    )
  )
    return 'instruction'
  return null
}

/** Labels whose words go on for several paragraphs. */
const long = new Set(['body', 'email', 'email body', 'script', 'full script', 'message', 'template', 'voicemail', 'dm', 'call script'])

/**
 * How many of the leaves after position `at` a lead speaks of: the one list, quote, fence or table
 * that follows (quotes in a row are one), else the paragraph that follows.
 */
export function reachOf(leaves: readonly { readonly leaf: Leaf }[], at: number, lead: Lead): number {
  const depth = leaves[at]?.leaf.path.length ?? 0
  const next = leaves[at + 1]?.leaf
  if (!next || !sameContainers(leaves[at]?.leaf, next, depth)) return 0
  const block = next.path[depth]
  if (!block)
    return opensFence(leaves, at) && lead.polarity === 'bad'
      ? restOf(leaves, at, depth)
      : paragraphs(leaves, at, depth, long.has(plainLabel(lead.name)))
  let count = 0
  let last = block
  for (let after = leaves[at + 1 + count]?.leaf; after; after = leaves[at + 1 + count]?.leaf) {
    const container = after.path[depth]
    if (container !== last && !(container && container.type === 'quote' && last.type === 'quote' && after.path.length > depth)) break
    if (!container) break
    last = container
    count++
  }
  return count
}

/** Whether a line is the first of its fence. */
function opensFence(leaves: readonly { readonly leaf: Leaf }[], at: number): boolean {
  const fence = leaves[at]?.leaf.path.at(-1)
  return fence?.type === 'fence' && leaves[at - 1]?.leaf.path.includes(fence) !== true
}

/** How many leaves follow in the same container. A better example among them says so itself. */
function restOf(leaves: readonly { readonly leaf: Leaf }[], at: number, depth: number): number {
  const container = leaves[at]?.leaf.path[depth - 1]
  let count = 0
  while (container && leaves[at + 1 + count]?.leaf.path[depth - 1] === container) count++
  return count
}

function sameContainers(leaf: Leaf | undefined, next: Leaf, depth: number): boolean {
  for (let at = 0; at < depth; at++) if (leaf?.path[at] !== next.path[at]) return false
  return true
}

function paragraphs(leaves: readonly { readonly leaf: Leaf }[], at: number, depth: number, several: boolean): number {
  let count = 0
  for (let after = leaves[at + 1]?.leaf; after?.type === 'paragraph' && after.path.length === depth; after = leaves[at + 1 + count]?.leaf) {
    if (count > 0 && (!several || /[:：]\s*$/.test(after.text))) break
    count++
  }
  return count
}
