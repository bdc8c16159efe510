// Semantic tokens: who speaks each stretch of a text, what is shown as bad, what is to be filled in, and the ids of a plan.

import { type Connection, type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver'
import type { Document, LeafView } from '../../engine/document.ts'
import { placeholdersIn } from '../../engine/placeholders.ts'
import { overlaps, type Span } from '../../engine/span.ts'
import type { Voice } from '../../engine/voice/voice.ts'
import { spanOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import { type Asked, wholeText } from './asked.ts'
import { idsOf } from './ids.ts'
import { modifierBits, type TokenModifier, type TokenType, typeNumber } from './legend.ts'

export interface Token extends Span {
  readonly type: TokenType
  readonly modifiers: readonly TokenModifier[]
}

export function serveTokens(connection: Connection, session: Session): void {
  /** What each open document was last given, so that only the difference is sent. */
  const given = new Map<string, SemanticTokensBuilder>()
  const builderFor = (uri: string): SemanticTokensBuilder => {
    const builder = given.get(uri) ?? new SemanticTokensBuilder()
    if (session.documents.get(uri)) given.set(uri, builder)
    return builder
  }
  const { semanticTokens } = connection.languages
  semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    const asked = await wholeText(session, uri, token)
    const builder = builderFor(uri)
    builder.previousResult('')
    return filled(builder, asked).build()
  })
  semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
    const asked = await wholeText(session, uri, token)
    const builder = builderFor(uri)
    builder.previousResult(previousResultId)
    return filled(builder, asked).buildEdits()
  })
  semanticTokens.onRange(async ({ textDocument: { uri }, range }, token): Promise<SemanticTokens> => {
    const asked = await wholeText(session, uri, token)
    return filled(new SemanticTokensBuilder(), asked, range).build()
  })
  session.documents.onDidClose(({ document: { uri } }) => given.delete(uri))
}

function filled(builder: SemanticTokensBuilder, asked: Asked | null, range?: Range): SemanticTokensBuilder {
  if (!asked) return builder
  const { text, document } = asked
  for (const { start, end, type, modifiers } of tokensOf(document, range && spanOf(text, range))) {
    const { line, character } = text.positionAt(start)
    builder.push(line, character, end - start, typeNumber(type), modifierBits(modifiers))
  }
  return builder
}

/** The tokens of a text or of the part of it that a span touches, in order; none goes over the end of a line or into another. */
export function tokensOf(document: Document, within: Span = { start: 0, end: document.text.length }): Token[] {
  if (document.kinds.length === 0) return []
  const ids = new Map<LeafView, Token[]>()
  for (const { view, span, id, isDefinition } of idsOf(document).all) {
    const type = levelOf(id)
    if (!type) continue
    const token: Token = { ...span, type, modifiers: isDefinition ? ['declaration'] : [] }
    ids.set(view, [...(ids.get(view) ?? []), token])
  }
  return document.segments
    .filter(({ kind }) => kind !== null)
    .flatMap(({ leaves }) => leaves)
    .filter(({ leaf }) => leaf.type !== 'code' && leaf.type !== 'field' && overlaps(leaf.span, within))
    .flatMap((view) => inLeaf(view, ids.get(view) ?? [], document))
    .filter((token) => overlaps(token, within))
}

function levelOf(id: string): TokenType | null {
  if (/^(?:OBJ|O|G)\d/.test(id)) return 'objective'
  return /^S\d/.test(id) ? 'strategy' : /^[TA]\d/.test(id) ? 'tactic' : null
}

const voices: Partial<Record<Voice, TokenType>> = { rep: 'seller', buyer: 'buyer', direction: 'direction', 'counter-example': 'badExample' }

/** Places to fill in and ids, and between them the voices. */
function inLeaf(view: LeafView, ids: readonly Token[], { text }: Document): Token[] {
  const { leaf, runs } = view
  const isBad = (at: number) => runs.some(({ voice, start, end }) => voice === 'counter-example' && start <= at && at < end)
  const slots = placeholdersIn(leaf.text).map(
    ({ start, end }): Token => ({ ...leaf.map.toSource(start, end), type: 'placeholder', modifiers: isBad(start) ? ['shownAsBad'] : [] }),
  )
  const inner = [...slots, ...ids.filter((id) => !slots.some((slot) => overlaps(slot, id)))].sort((a, b) => a.start - b.start)
  const outer = runs.flatMap(({ voice, start, end }) => {
    const type = voices[voice]
    return type
      ? linesOf(leaf.text, start, end).map((line): Token => ({ ...leaf.map.toSource(line.start, line.end), type, modifiers: [] }))
      : []
  })
  return [...inner, ...outer.flatMap((token) => around(token, inner))]
    .sort((a, b) => a.start - b.start)
    .filter((token) => isOnLine(token, text))
}

/** The plain range line by line, without blanks around. */
function linesOf(text: string, from: number, to: number): Span[] {
  const lines: Span[] = []
  for (const { 0: words, index } of text.slice(from, to).matchAll(/\S(?:[^\n]*\S)?/g))
    lines.push({ start: from + index, end: from + index + words.length })
  return lines
}

/** What is left of a token around others, which are in order. */
function around(token: Token, others: readonly Token[]): Token[] {
  const left: Token[] = []
  let at = token.start
  for (const { start, end } of others) {
    if (end <= at || start >= token.end) continue
    if (start > at) left.push({ ...token, start: at, end: start })
    at = Math.max(at, end)
  }
  return at < token.end ? [...left, { ...token, start: at }] : left
}

const isOnLine = ({ start, end }: Span, text: string): boolean => start < end && !/[\r\n]/.test(text.slice(start, end))
