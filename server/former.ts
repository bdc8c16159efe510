// Former names in a text or a config: a faint hint, struck through, and the entry that writes the new one.

import { CodeActionKind, type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type FormerName, renamedInWords } from '../engine/former.ts'
import type { Span } from '../engine/span.ts'
import { formerKeysOf } from '../workspace/config/former.ts'
import { openConfig } from '../workspace/config/parse.ts'
import { fileEdit, textEdit } from './actions/edits.ts'
import type { Offer } from './actions/offer.ts'
import type { Client } from './capabilities.ts'
import type { Check } from './checks.ts'
import { rangeOf, spanOf, touches } from './ranges.ts'
import type { Session } from './session.ts'

export const formerDiagnostic = ({ renamed, isPassedOver }: Omit<FormerName, 'span'>, range: Range, client: Client): Diagnostic => ({
  range,
  severity: DiagnosticSeverity.Hint,
  source: 'guiderail',
  code: 'former-name',
  message: renamedInWords(renamed, isPassedOver),
  ...(client.strikes && { tags: [DiagnosticTag.Deprecated] }),
})

/** Those in the comments and front matter of a text. */
export const formerDiagnostics = ({ report, document }: Check, client: Client): Diagnostic[] =>
  (report?.formerNames ?? []).map((name) => formerDiagnostic(name, rangeOf(document, name.span), client))

/** For those at a place of a checked text. */
export const formerActions = (range: Range, { report, document }: Check, session: Session): Offer[] =>
  actionsFor(report?.formerNames ?? [], range, document, session)

/** For those at a place of a config. */
export const formerActionsInConfig = (range: Range, document: TextDocument, session: Session): Offer[] =>
  actionsFor(openConfig(document.getText(), {}, formerKeysOf(session.known)).formerNames, range, document, session)

function actionsFor(names: readonly FormerName[], range: Range, document: TextDocument, { client }: Session): Offer[] {
  const selection = spanOf(document, range)
  return names.flatMap((name) => {
    const span = withoutQuotes(name.span, document.getText())
    const { from, to } = name.renamed
    const isThere = document.getText().slice(span.start, span.end) === from
    // Beside the new name it would stand there twice.
    if (name.isPassedOver || !isThere || !touches(selection, name.span)) return []
    const edit = fileEdit(document.uri, document.version, client, [textEdit(document, { span, text: to })])
    const diagnostics = [formerDiagnostic(name, rangeOf(document, name.span), client)]
    return [{ title: `Write the new name, ${to}`, kind: CodeActionKind.QuickFix, diagnostics, edit }]
  })
}

const withoutQuotes = ({ start, end }: Span, text: string): Span => {
  const isQuoted = end - start > 2 && /["']/.test(text[start] ?? '') && text[start] === text[end - 1]
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}
