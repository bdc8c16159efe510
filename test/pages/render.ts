// A rule's page as the rule itself would write it: head, findings under the examples, texts after fixes.

import { type Claim, claimRule } from '../../engine/claims/claims.ts'
import type { Scenario } from '../../engine/document.ts'
import { applyEdits } from '../../engine/edit.ts'
import { factsOf } from '../../engine/facts.ts'
import { lint } from '../../engine/lint.ts'
import type { Finding, Kind, Rule, Severity } from '../../engine/rule.ts'
import { defaultSettings, type Settings } from '../../engine/settings.ts'
import { suppressionRules } from '../../engine/suppressions/rules.ts'
import { rules } from '../../rules/index.ts'
import { versionOf } from '../../workspace/across/history.ts'
import { Root } from '../../workspace/across/root.ts'
import { type Example, type Part, pageOf, partsOf } from './example.ts'
import { headOf, withHead } from './head.ts'
import { erase, underline } from './underline.ts'

/** Renders the page again from its rule. Throws when a good example is flagged, a bad one is not, or a suggestion is not offered. */
export function renderPage(rule: Rule, page: string): string {
  return withHead(renderExamples(rule, page), headOf(rule))
}

/** The same for a page without a head: `test/rules/<id>.md`. */
export function renderExamples(rule: Rule, page: string): string {
  let last: Linted | null = null
  const parts = partsOf(page)
  const linted = lintAll(rule, parts)
  const rendered = parts.map((part): Part => {
    if ('prose' in part) return part
    last = linted.get(part) ?? last
    if (part.role !== 'earlier' && last === null) throw new Error(`line ${part.line}: no bad example stands before this one`)
    return { ...part, body: bodyOf(rule, part, last as Linted) }
  })
  return pageOf(rendered)
}

/** The good and bad examples linted, each with the other files of its workspace. */
function lintAll(rule: Rule, parts: readonly Part[]): ReadonlyMap<Example, Linted> {
  const linted = new Map<Example, Linted>()
  for (const workspace of workspacesOf(parts)) for (const [example, one] of lintTogether(rule, workspace)) linted.set(example, one)
  return linted
}

/** An example, and what it said earlier. */
interface File {
  readonly example: Example
  readonly earlier: readonly Example[]
}

/** Examples that name a file and have nothing but examples between them are looked at together, all others alone. */
function workspacesOf(parts: readonly Part[]): File[][] {
  const workspaces: File[][] = []
  let earlier: Example[] = []
  let joins = false
  for (const part of parts) {
    if ('prose' in part) joins &&= part.prose.trim() === ''
    else if (part.role === 'earlier') earlier.push(part)
    else if (part.role === 'good' || part.role === 'bad') {
      const file = { example: part, earlier }
      if (joins && part.settings.file) workspaces.at(-1)?.push(file)
      else workspaces.push([file])
      earlier = []
      joins = part.settings.file !== undefined
    }
  }
  return workspaces
}

interface Linted {
  readonly text: string
  readonly findings: readonly Finding[]
}

function bodyOf(rule: Rule, example: Example, linted: Linted): string {
  if (example.role === 'earlier') return example.body
  if (example.role === 'good') return linted.text
  if (example.role === 'bad') return underline(linted.text, linted.findings, loudest(rule))
  return example.role === 'fixed' ? fixed(linted, example) : suggested(linted, example)
}

/** The severity that goes without saying in a drawing. */
const loudest = (rule: Rule): Severity => (rule.severity === 'off' ? 'info' : rule.severity)

/** A rule is shown alone; those about comments need the others, which the comments silence. */
const rulesFor = (rule: Rule): readonly Rule[] => (suppressionRules.some(({ id }) => id === rule.id) ? rules : [rule])

function lintTogether(rule: Rule, files: readonly File[]): [Example, Linted][] {
  const rules = rulesFor(rule)
  const alone = files.map((file) => ({ ...file, ...lintExample(rule, file) }))
  const root = new Root(
    alone.map(({ told }) => told),
    rules,
  )
  if (root.failures.length > 0) throw new Error(`the rule threw: ${root.failures.map(({ message }) => message).join('; ')}`)
  return alone.map(({ example, text, report, told }) => {
    const findings = root.together(report, told.facts.path).findings.filter((finding) => finding.rule === rule.id)
    if (example.role === 'good' && findings.length > 0)
      throw new Error(`line ${example.line}: a good example is flagged:\n${underline(text, findings, loudest(rule))}`)
    if (example.role === 'bad' && findings.length === 0) throw new Error(`line ${example.line}: a bad example is not flagged:\n${text}`)
    return [example, { text, findings }]
  })
}

function lintExample(rule: Rule, { example, earlier }: File) {
  const text = erase(example.body)
  const path = example.settings.file ?? ''
  const settings = settingsOf(rule, example)
  const report = lint(text, path, rulesFor(rule), settings)
  if (report.failures.length > 0)
    throw new Error(`line ${example.line}: the rule threw: ${report.failures.map(({ message }) => message).join('; ')}`)
  const facts = factsOf(report.document, rulesFor(rule), settings)
  const history = earlier.map(({ body, settings: { day = '' } }) => versionOf(body, path, day, settings)).reverse()
  return { text, report, told: { facts: { ...facts, ...(earlier.length > 0 && { history }) }, settings } }
}

/** An example is of the kind that it names, else of the rule's first kind; `kind=auto` leaves it to the engine. A rule that is off by default is on in its page. */
function settingsOf(rule: Rule, { settings }: Example): Settings {
  const kind = settings.kind === 'auto' ? undefined : ((settings.kind ?? rule.kinds[0]) as Kind)
  const own = {
    ...(rule.severity === 'off' && { severity: 'info' as const }),
    ...(settings.options && { options: JSON.parse(settings.options) }),
  }
  return {
    ...defaultSettings,
    rules: { [rule.id]: own },
    ...(kind && { kind }),
    ...(settings.scenario && { scenario: settings.scenario as Scenario }),
    ...(settings.today && { today: settings.today }),
    ...(settings.claim && claimSettings(JSON.parse(settings.claim))),
  }
}

const claimSettings = (claim: Claim) => ({ claims: [claim], teamRules: [claimRule([claim])] })

function fixed({ text, findings }: Linted, { line }: Example): string {
  const edits = findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe)?.edits ?? [])
  if (edits.length === 0) throw new Error(`line ${line}: nothing in the example before is fixed safely`)
  return applyEdits(text, edits)
}

function suggested({ text, findings }: Linted, { line, title }: Example): string {
  const offered = findings.flatMap(({ fixes }) => fixes)
  const fix = offered.find((candidate) => candidate.title === title)
  if (!fix) throw new Error(`line ${line}: no suggestion "${title}"; there is:\n${offered.map((other) => `  ${other.title}`).join('\n')}`)
  return applyEdits(text, fix.edits)
}
