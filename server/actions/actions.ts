// The light bulb: what a person can do about the findings at the cursor, and the fixes that need no person.

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver'
import type { Finding } from '../../engine/rule.ts'
import { fixAllKind, openPageCommand } from '../capabilities.ts'
import type { Check } from '../checks.ts'
import { diagnosticOf } from '../diagnostic.ts'
import { isLinted } from '../documents.ts'
import { spanOf, touches } from '../ranges.ts'
import type { Session } from '../session.ts'
import { acceptActions } from './accept.ts'
import { disableActions } from './disable.ts'
import { workspaceEdit } from './edits.ts'
import { fixEvery } from './every.ts'
import { kindActions } from './kind.ts'
import { safeEdits } from './safe.ts'
import { claimActions, phraseActions } from './team.ts'

export function serveActions(connection: Connection, session: Session): void {
  connection.onCodeAction(async (params, token) => {
    const document = session.documents.get(params.textDocument.uri)
    if (!document || !isLinted(document) || !(await session.settings.of(document.uri)).enable) return []
    const check = await session.checks.of(document)
    // The text has moved on: positions in this answer would be those of another text.
    if (token.isCancellationRequested || session.documents.get(document.uri) !== document) return []
    return actionsFor(params, check, session)
  })
}

async function actionsFor({ range, context }: CodeActionParams, check: Check, session: Session): Promise<CodeAction[]> {
  const wants = (kind: string) => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    const selection = spanOf(check.document, range)
    const here = check.findings
      .filter(({ span }) => touches(selection, span))
      .map((finding) => at(finding, check, session, context.diagnostics))
    actions.push(...here.flatMap((place) => fixes(place, check, session)), ...fixEvery(here, check, session))
    actions.push(...fixAllHere(here, check, session), ...(await claimActions(here, check, session)))
    actions.push(...(await disableActions(here, check, session)), ...(await acceptActions(here, check, session)), ...pages(here, session))
  }
  // What a person asks for, not what a light bulb has to shine for.
  if (wants(CodeActionKind.Refactor) && context.triggerKind !== CodeActionTriggerKind.Automatic)
    actions.push(...(await phraseActions(range, check, session)), ...(await kindActions(range, check, session)))
  // Asked for by name only (on save, by a command): in the menu of a place it would stand for the whole file.
  if (context.only && wants(fixAllKind)) actions.push(...fixAll(check, session, fixAllKind))
  return actions
}

/** A finding with the editor's own diagnostic for it. */
export interface Here {
  readonly finding: Finding
  readonly diagnostic: Diagnostic
}

function at(finding: Finding, check: Check, { client }: Session, known: readonly Diagnostic[]): Here {
  const own = diagnosticOf(finding, check, client)
  const same = known.find(({ code, message, range }) => {
    const { start, end } = own.range
    return (
      code === own.code &&
      message === own.message &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character
    )
  })
  return { finding, diagnostic: same ?? own }
}

/** All ways out of one finding, the safe ones first. */
function fixes({ finding, diagnostic }: Here, check: Check, { client }: Session): CodeAction[] {
  // Edits of other files come with the rules that look across files.
  const ours = finding.fixes.filter(({ edits }) => edits.every(({ path }) => path === undefined))
  const sorted = [...ours.filter(({ safe }) => safe), ...ours.filter(({ safe }) => !safe)]
  return sorted.map(({ title, safe, edits }, order) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(safe && order === 0 && { isPreferred: true }),
    edit: workspaceEdit(check, client, edits),
  }))
}

function fixAllHere(here: readonly Here[], check: Check, session: Session): CodeAction[] {
  const safe = here.filter(({ finding }) => finding.fixes.some((fix) => fix.safe))
  if (safe.length === 0 || check.findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length < 2) return []
  return fixAll(check, session, CodeActionKind.QuickFix).map((action) => ({
    ...action,
    diagnostics: safe.map(({ diagnostic }) => diagnostic),
  }))
}

function fixAll(check: Check, { client, checks }: Session, kind: string): CodeAction[] {
  const edits = safeEdits(check, (text) => checks.report(check, text))
  if (edits.length === 0) return []
  return [{ title: 'Fix everything in this file that is safe to fix', kind, edit: workspaceEdit(check, client, edits) }]
}

/** The rules' pages, one entry for each rule. A command of the server: every client can run it. */
function pages(here: readonly Here[], session: Session): CodeAction[] {
  return rulesOf(here).map(({ rule, diagnostics }) => {
    const title = `Why? Open the page of ${titleOf(rule, session)}`
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: openPageCommand, arguments: [rule] } }
  })
}

/** A rule as a person reads it in a menu. */
export const titleOf = (rule: string, session: Session): string => {
  const title = session.ruleNamed(rule)?.title
  return title === undefined ? rule : `"${title}"`
}

/** A rule at a place, with its first finding and all its diagnostics there. */
export interface RuleHere {
  readonly rule: string
  readonly first: Here
  readonly diagnostics: Diagnostic[]
}

export function rulesOf(here: readonly Here[]): readonly RuleHere[] {
  const rules = new Map<string, RuleHere>()
  for (const first of here) {
    const known = rules.get(first.finding.rule)
    if (known) known.diagnostics.push(first.diagnostic)
    else rules.set(first.finding.rule, { rule: first.finding.rule, first, diagnostics: [first.diagnostic] })
  }
  return [...rules.values()]
}
