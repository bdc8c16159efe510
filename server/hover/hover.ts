// What a person reads over a place: each subject in a file of its own.

import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { rulesUnder } from '../../engine/lint.ts'
import { adviceAt } from '../advice.ts'
import type { Check } from '../checks.ts'
import { isLinted } from '../documents.ts'
import { rangeOf, touches } from '../ranges.ts'
import type { Session } from '../session.ts'
import { isConfig } from '../structure/config-names.ts'
import { flagged } from './flagged.ts'
import { leftAlone } from './left-alone.ts'
import type { Part } from './part.ts'
import { placeholderAt } from './placeholder.ts'
import { ruleInConfig, ruleInText } from './rule-name.ts'
import { statementAt } from './statement.ts'

export function serveHover(connection: Connection, session: Session): void {
  connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
    const document = session.documents.get(textDocument.uri)
    if (!document) return null
    const offset = document.offsetAt(position)
    if (isConfig(document.uri)) return shown(ruleInConfig(document.getText(), offset, session), document, session)
    if (!isLinted(document) || !(await session.settings.of(document.uri)).enable) return null
    const check = await session.checks.of(document)
    if (token.isCancellationRequested || session.documents.get(document.uri) !== document) return null
    return shown(await partsAt(offset, check, session), document, session)
  })
}

async function partsAt(offset: number, check: Check, session: Session): Promise<Part[]> {
  const at = { start: offset, end: offset }
  const rules = rulesUnder(session.known, check.config.settings)
  const found = check.findings.filter(({ span }) => touches(at, span))
  const advice = adviceAt(at, check, rules)
  return [
    ...(found.length > 0 ? found.map((finding) => flagged(finding, rules)) : leftAlone(at, check, rules)),
    ...(await statementAt(offset, check, session)),
    ...placeholderAt(offset, check),
    ...ruleInText(offset, check, session),
    ...(advice ? [advice] : []),
  ]
}

function shown(parts: readonly Part[], document: TextDocument, { client }: Session): Hover | null {
  const [first] = parts
  if (!first) return null
  const value = parts.map(({ text }) => text).join('\n\n---\n\n')
  const contents = client.markdown
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: value.replace(/\\([!-/:-@[-`{-~])/g, '$1') }
  return { contents, range: rangeOf(document, first.span) }
}
