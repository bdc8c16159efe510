// `guiderail/remark`: a unified plugin that reports the findings of a file as its messages.

import { applyEdits } from '../engine/edit.ts'
import { linesOf, type Position } from '../engine/lines.ts'
import type { Finding } from '../engine/rule.ts'
import { defaultPath, type LintOptions, linterOf } from './linter.ts'

/** What of a VFile is used. */
interface File {
  readonly path?: string | undefined
  readonly cwd?: string
  toString(): string
  message(reason: string, options: { readonly source: string; readonly ruleId: string; readonly place: Place }): Message
}

interface Place {
  readonly start: Point
  readonly end: Point
}

/** Lines and columns count from 1; the offset counts UTF-16 code units. */
interface Point extends Position {
  readonly offset: number
}

interface Message {
  fatal?: boolean | null | undefined
  url?: string | undefined
  actual?: string | undefined
  expected?: string[] | undefined
}

/**
 * Reports what Guiderail finds: errors as fatal, warnings as warnings, the rest as information. The tree is not looked at
 * and not changed; the places are those of the file as it was read. Throws a `TypeError` for options that cannot be.
 */
export default function remarkGuiderail(options: Omit<LintOptions, 'path'> = {}): (tree: unknown, file: File) => undefined {
  const linter = linterOf(options)
  return (_tree, file) => {
    const text = file.toString()
    const { findings, failures } = linter.lint(text, pathOf(file))
    for (const finding of findings) report(finding, text, file)
    for (const { rule, message } of failures) throw new Error(`The rule ${rule} failed: ${message}`)
  }
}

/** Relative to where unified runs, with forward slashes, as globs of a config are written. */
function pathOf({ path = defaultPath, cwd = '' }: File): string {
  const [slashed, folder] = [path, `${cwd}/`].map((each) => each.replaceAll('\\', '/')) as [string, string]
  return (slashed.startsWith(folder) ? slashed.slice(folder.length) : slashed).replace(/^\.\//, '')
}

function report(finding: Finding, text: string, file: File): void {
  const lines = linesOf(text)
  const { start, end } = finding.span
  const point = (offset: number): Point => ({ ...lines.position(offset), offset })
  const place = { start: point(start), end: point(end) }
  const message = file.message(finding.message, { source: 'guiderail', ruleId: finding.rule, place })
  message.url = finding.url
  message.fatal = fatal[finding.severity]
  message.actual = text.slice(start, end)
  message.expected = rewritesOf(finding, text)
}

/** As unified counts: errors, warnings, information. */
const fatal: Readonly<Record<Finding['severity'], boolean | undefined>> = { error: true, warning: false, info: undefined, hint: undefined }

/** What could stand in place of the span, for tools that offer it. */
function rewritesOf({ span, fixes }: Finding, text: string): string[] {
  const within = ({ edits }: Finding['fixes'][number]) =>
    edits.every((edit) => edit.path === undefined && span.start <= edit.span.start && edit.span.end <= span.end)
  return fixes.filter(within).map(({ edits }) => applyEdits(text.slice(0, span.end), edits).slice(span.start))
}
