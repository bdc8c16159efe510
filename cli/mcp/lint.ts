// `lint` and `suggest_fixes`: what is found in a text, and how its lines read after each suggestion.

import { applyEdits } from '../../engine/edit.ts'
import { currentId } from '../../engine/former.ts'
import { linesOf } from '../../engine/lines.ts'
import { knownRules } from '../../workspace/known.ts'
import { resolve } from '../../workspace/paths.ts'
import { readText } from '../../workspace/text.ts'
import type { Io } from '../io.ts'
import { counted } from '../terminal.ts'
import type { Answer, Given } from './tool.ts'
import { guiderail, type Subject, subjectOf } from './world.ts'

/** What we take of the report of `--format json`. */
interface Reported {
  readonly files: readonly { readonly path: string; readonly kind: string | null; readonly findings: readonly Found[] }[]
}

interface Found {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
  readonly fixes: readonly { readonly title: string; readonly edits: readonly ReportedEdit[] }[]
}

interface ReportedEdit {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}

const silent =
  'This is not taken for sales material (a plan, a script, a message, a playbook page), so nothing is said of it. If it is, say so at its top: "---", "type: call-script", "---".'

export async function lintTool(given: Given, io: Io): Promise<Answer> {
  const subject = await subjectOf(given, io)
  const { kind, findings, notice } = await findingsIn(subject, io)
  if (notice !== '') return { text: notice, data: { kind, findings: [] } }
  if (kind === null) return { text: silent, data: { kind, findings: [] } }
  const told = findings.map(
    ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${titleOf(rule)} (${rule}): ${message}`,
  )
  const head = findings.length === 0 ? `Nothing to mend in this ${kind}.` : `${counted(findings.length, 'finding')} in this ${kind}:`
  return { text: [head, ...told].join('\n'), data: { kind, findings: findings.map(plain) } }
}

const plain = ({ rule, severity, message, line, column, start, end, fixes }: Found) => ({
  rule,
  title: titleOf(rule),
  severity,
  message,
  line,
  column,
  start,
  end,
  suggestions: fixes.map(({ title }) => title),
})

export async function fixesTool(given: Given, io: Io): Promise<Answer> {
  const subject = await subjectOf(given, io)
  const { findings, notice } = await findingsIn(subject, io)
  if (notice !== '') return { text: notice }
  const text = await textOf(subject, io)
  const wanted = given.rule && currentId(given.rule, knownRules)
  const asked = findings.filter(({ rule, line }) => rule === (wanted ?? rule) && line === (given.line ?? line))
  const offers = asked.map((found) => ({ ...plain(found), suggestions: suggestionsOf(found, subject, text) }))
  const told = offers.map(({ line, title, rule, message, suggestions }) => {
    const ways = suggestions.map(({ title: way, before, after }, at) => `  ${at + 1}. ${way}\n${shown('-', before)}\n${shown('+', after)}`)
    return [
      `${line}: ${title} (${rule}): ${message}`,
      ...(ways.length > 0 ? ways : ['  Nothing is suggested: only the writer knows what to say.']),
    ].join('\n')
  })
  return { text: told.join('\n\n') || 'Nothing to mend there.', data: { findings: offers } }
}

const shown = (sign: string, lines: string): string =>
  lines
    .split('\n')
    .map((line) => `     ${sign} ${line}`)
    .join('\n')

/** Each suggestion that changes this text alone, with the lines that it touches before and after it. */
function suggestionsOf({ fixes }: Found, { path }: Subject, text: string) {
  const own = fixes.filter(({ edits }) => edits.every((edit) => edit.path === path))
  return own.map(({ title, edits }) => {
    const spans = edits.map(({ start, end, text: words }) => ({ span: { start, end }, text: words }))
    const lines = linesOf(text)
    const first = lines.start(lines.position(Math.min(...edits.map(({ start }) => start))).line)
    const last = lines.end(lines.position(Math.max(...edits.map(({ end }) => end))).line)
    const after = applyEdits(text, spans)
    return { title, before: text.slice(first, last), after: after.slice(first, after.length - (text.length - last)) }
  })
}

async function findingsIn(subject: Subject, io: Io) {
  const { code, out, err } = await guiderail(['lint', '-f', 'json', '--severity', 'info', '--', subject.path], subject, io)
  const [file] = out === '' ? [] : (JSON.parse(out) as Reported).files
  if (code === 2) throw new Error(err.trim())
  return { kind: file?.kind ?? null, findings: file?.findings ?? [], notice: file ? '' : err.trim() }
}

async function textOf({ path, text }: Subject, io: Io): Promise<string> {
  if (text !== null) return text
  const source = await readText(io.disk, resolve(io.cwd, path))
  if ('problem' in source) throw new Error(`${path} ${source.problem}.`)
  return source.text
}

const titles = new Map(knownRules.map(({ id, title }) => [id, title]))
const titleOf = (rule: string): string => titles.get(rule) ?? rule
