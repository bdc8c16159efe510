// Between spans of UTF-16 offsets and LSP ranges.

import type { Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { overlaps, type Span } from '../engine/span.ts'

export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) }
}

export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
}

/** True when a cursor or selection touches the span; a cursor just behind the last character touches it. */
export function touches(selection: Span, span: Span): boolean {
  return overlaps(selection, span) || (selection.start === selection.end && selection.start === span.end)
}
