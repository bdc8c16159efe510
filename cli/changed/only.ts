// Keeps what changed: files that are others now, and of them the findings on changed lines.

import { isAbsence } from '../../engine/checklist.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { Finding } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { rules } from '../../rules/index.ts'
import { resolve } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import type { Io } from '../io.ts'
import type { FileResult, Results } from '../results.ts'
import type { Changed, Changes } from './changes.ts'

/**
 * The results of the files that were added or altered, with the findings that touch a line that was. What is missing
 * from a whole script or plan stays when anything in that part of the file was added, altered or taken away.
 */
export async function onlyChanged(results: Results, changes: Changes, project: Project, io: Io): Promise<Results> {
  const files: FileResult[] = []
  for (const file of results.files) {
    const touched = await touchedIn(file, file.findings, changes, project, io)
    if (touched) files.push({ ...file, findings: touched })
  }
  return { ...results, files, troubles: [...results.troubles, ...changes.troubles] }
}

/** Whether a known finding stands on a changed line: then other files that have the same one say which of them is known. */
export async function knownIsTouched(results: Results, changes: Changes, project: Project, io: Io): Promise<boolean> {
  for (const file of results.files) {
    const known = file.suppressed.flatMap((one) => (one.known ? [one.finding] : []))
    if (known.length > 0 && (await touchedIn(file, known, changes, project, io))?.length) return true
  }
  return false
}

/** Those of some findings that a change touches; `null` when the file is what it was. */
export async function touchedIn(
  file: FileResult,
  findings: readonly Finding[],
  changes: Changes,
  project: Project,
  io: Io,
): Promise<readonly Finding[] | null> {
  const path = resolve(io.cwd, file.path)
  // Of what is no sales material no text is kept.
  const changed = await changes.of(path, file.text === '' ? undefined : file.text, file.root)
  if (changed === 'nothing') return null
  if (changed === 'all' || findings.length === 0) return findings
  const segments = file.kind === null ? [] : await segmentsOf(file, path, project)
  return findings.filter((finding) => isTouched(finding, file, changed, segments))
}

async function segmentsOf({ text, root }: FileResult, absolute: string, project: Project) {
  const { path, settings } = await project.resolve(absolute, root)
  return parseDocument(text, path, settings).segments
}

const absences = new Set(rules.filter(isAbsence).map(({ id }) => id))

function isTouched(
  { rule, span }: Finding,
  { lines }: FileResult,
  changed: Exclude<Changed, string>,
  segments: readonly { readonly span: Span }[],
): boolean {
  const isWhole = absences.has(rule)
  const { start, end } =
    (isWhole && segments.find((segment) => segment.span.start <= span.start && span.start < segment.span.end)?.span) || span
  const first = lines.position(start).line
  const last = lines.position(Math.max(start, end - 1)).line
  for (let line = first; line <= last; line++) if (changed.lines.has(line)) return true
  return isWhole && [...changed.cuts].some((cut) => first <= cut && cut <= last + 1)
}
