// The light bulb: what a person can do about the findings at the cursor, and the fixes that need no person.

import {
  type CancellationToken,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Fix } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { fixAllKind, openPageCommand } from '../capabilities.ts'
import type { Check } from '../checks.ts'
import { diagnosticOf } from '../diagnostic.ts'
import { isLinted } from '../documents.ts'
import { formerActions, formerActionsInConfig } from '../former.ts'
import { spanOf, touches } from '../ranges.ts'
import type { Session } from '../session.ts'
import { isConfig } from '../structure/config-names.ts'
import { acceptActions } from './accept.ts'
import { disableActions } from './disable.ts'
import { workspaceEdit } from './edits.ts'
import { fixEvery } from './every.ts'
import { kindActions } from './kind.ts'
import { type Offer, redeemed, withEdits, withTickets } from './offer.ts'
import { hasSafeEdits, safeEdits } from './safe.ts'
import { claimActions, phraseActions } from './team.ts'

export function serveActions(connection: Connection, session: Session): void {
  /** `version`: of the text that is meant, where that is known. */
  const offersFor = async (params: CodeActionParams, token: CancellationToken, version?: number): Promise<readonly Offer[]> => {
    const document = session.documents.get(params.textDocument.uri)
    if (document && isConfig(document.uri)) return offersInConfig(params, document, session)
    if (!document || !isLinted(document) || !(await session.settings.of(document.uri)).enable) return []
    const check = await session.checks.of(document)
    // The text has moved on: positions in this answer would be those of another text.
    const isOlder = session.documents.get(document.uri) !== document || (version !== undefined && version !== document.version)
    return token.isCancellationRequested || isOlder ? [] : offersAt(params, check, session)
  }
  connection.onCodeAction(async (params, token) => {
    const version = session.documents.get(params.textDocument.uri)?.version ?? 0
    const offers = await offersFor(params, token)
    return session.client.resolvesEdits ? withTickets(offers, params, version) : withEdits(offers)
  })
  connection.onCodeActionResolve((action, token) => redeemed(action, (params, version) => offersFor(params, token, version), session))
}

/** Better wordings first, then the same everywhere, then why; ways to say "not here" stand last. */
function offersAt({ range, context }: CodeActionParams, check: Check, session: Session): Offer[] {
  const wants = (kind: string) => wantsKind(context, kind)
  const offers: Offer[] = []
  if (wants(CodeActionKind.QuickFix)) {
    const here = findingsAt(spanOf(check.document, range), check, session, context.diagnostics)
    offers.push(...fixes(here, check, session), ...fixEvery(here, check, session), ...fixAllHere(here, check, session))
    offers.push(...pages(here, session), ...claimActions(here, check, session), ...acceptActions(here, check, session))
    offers.push(...disableActions(here, check, session), ...formerActions(range, check, session))
  }
  // What a person asks for, not what a light bulb has to shine for.
  if (wants(CodeActionKind.Refactor) && context.triggerKind !== CodeActionTriggerKind.Automatic)
    offers.push(...phraseActions(range, check, session), ...kindActions(range, check, session))
  // Asked for by name only (on save, by a command): in the menu of a place it would stand for the whole file.
  if (context.only && wants(fixAllKind)) offers.push(...fixAll(check, session, fixAllKind))
  return offers
}

const wantsKind = ({ only: kinds }: CodeActionContext, kind: string): boolean =>
  !kinds || kinds.some((only) => kind === only || kind.startsWith(`${only}.`))

const offersInConfig = ({ range, context }: CodeActionParams, document: TextDocument, session: Session): Offer[] =>
  wantsKind(context, CodeActionKind.QuickFix) ? formerActionsInConfig(range, document, session) : []

/** A finding with the editor's own diagnostic for it. */
export interface Here {
  readonly finding: Finding
  readonly diagnostic: Diagnostic
}

/** What was found at a place, the shortest words first: they are what the cursor is on, and a title stands for its whole document. */
function findingsAt(selection: Span, check: Check, session: Session, known: readonly Diagnostic[]): Here[] {
  const length = ({ span: { start, end } }: Finding) => end - start
  const found = check.findings.filter(({ span }) => touches(selection, span)).sort((one, other) => length(one) - length(other))
  return found.map((finding) => at(finding, check, session, known))
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

export const safeFirst = (fixes: readonly Fix[]): Fix[] => [...fixes.filter(({ safe }) => safe), ...fixes.filter(({ safe }) => !safe)]

/** All ways out of the findings, the safe ones of each first. One is preferred at most: the first that no person has to judge. */
function fixes(here: readonly Here[], check: Check, { client }: Session): Offer[] {
  const all = here.flatMap(({ finding, diagnostic }) => {
    // Edits of other files come with the rules that look across files.
    const ours = finding.fixes.filter(({ edits }) => edits.every(({ path }) => path === undefined))
    return safeFirst(ours).map((fix) => ({ fix, diagnostic }))
  })
  const preferred = all.find(({ fix }) => fix.safe)
  return all.map((one) => ({
    title: one.fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [one.diagnostic],
    ...(one === preferred && { isPreferred: true }),
    edit: workspaceEdit(check, client, one.fix.edits),
  }))
}

function fixAllHere(here: readonly Here[], check: Check, session: Session): Offer[] {
  const safe = here.filter(({ finding }) => finding.fixes.some((fix) => fix.safe))
  if (safe.length === 0 || check.findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length < 2) return []
  return fixAll(check, session, CodeActionKind.QuickFix).map((action) => ({
    ...action,
    diagnostics: safe.map(({ diagnostic }) => diagnostic),
  }))
}

function fixAll(check: Check, { client, checks }: Session, kind: string): Offer[] {
  if (!hasSafeEdits(check)) return []
  const make = async () =>
    workspaceEdit(
      check,
      client,
      safeEdits(check, (text) => checks.report(check, text)),
    )
  return [{ title: 'Fix everything in this file that is safe to fix', kind, make }]
}

/** The rules' pages, one entry for each rule. A command of the server: every client can run it. */
function pages(here: readonly Here[], session: Session): Offer[] {
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
