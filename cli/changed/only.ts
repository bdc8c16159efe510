// Keeps the findings on lines that have changed.

import { isAbsence } from '../../engine/checklist.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { Finding } from '../../engine/rule.ts'
import { rules } from '../../rules/index.ts'
import { resolve } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import type { Io } from '../io.ts'
import type { FileResult, Results, Trouble } from '../results.ts'
import { type ChangedLines, changedLines } from './lines.ts'
import type { Since } from './since.ts'

/**
 * The results with the findings that touch a line that was added or altered since `ref`. What is missing
 * from a whole script or plan stays when anything in that part of the file was added, altered or taken away.
 */
export async function onlyChanged(results: Results, ref: string, project: Project, io: Io): Promise<Results> {
  const roots = new Map<string, Since | null>()
  const troubles: Trouble[] = []
  const files: FileResult[] = []
  for (const file of results.files) {
    if (file.findings.length > 0 && !roots.has(file.root)) roots.set(file.root, await sinceAt(file.root, ref, troubles, io))
    const since = roots.get(file.root)
    files.push(since ? await changedIn(file, since, project, io) : file)
  }
  return { ...results, files, troubles: [...results.troubles, ...troubles] }
}

async function sinceAt(root: string, ref: string, troubles: Trouble[], { disk, cwd }: Io): Promise<Since | null> {
  const since = (await disk.since?.(root, ref)) ?? { problem: 'nothing is known of earlier versions' }
  if (!('problem' in since)) return since
  troubles.push({
    path: root === cwd ? '.' : root,
    message: `All findings are shown, not only those on changed lines, because ${since.problem}.`,
  })
  return null
}

async function changedIn(file: FileResult, since: Since, project: Project, io: Io): Promise<FileResult> {
  if (file.findings.length === 0) return file
  const path = resolve(io.cwd, file.path)
  // Of what cannot be read back all counts as new.
  const before = await since.before(path, file.text).catch(() => null)
  const changes = before === null ? null : changedLines(before, file.text)
  if (changes === null) return file
  if (changes.lines.size === 0 && changes.cuts.size === 0) return { ...file, findings: [] }
  const segments = file.kind === null ? [] : await segmentsOf(file, path, project)
  return { ...file, findings: file.findings.filter((finding) => isTouched(finding, file, changes, segments)) }
}

async function segmentsOf({ text, root }: FileResult, absolute: string, project: Project) {
  const { path, settings } = await project.resolve(absolute, root)
  return parseDocument(text, path, settings).segments
}

const absences = new Set(rules.filter(isAbsence).map(({ id }) => id))

function isTouched(
  { rule, span }: Finding,
  { lines }: FileResult,
  changes: ChangedLines,
  segments: Awaited<ReturnType<typeof segmentsOf>>,
) {
  const isWhole = absences.has(rule)
  const { start, end } =
    (isWhole && segments.find((segment) => segment.span.start <= span.start && span.start < segment.span.end)?.span) || span
  const first = lines.position(start).line
  const last = lines.position(Math.max(start, end - 1)).line
  for (let line = first; line <= last; line++) if (changes.lines.has(line)) return true
  return isWhole && [...changes.cuts].some((cut) => first <= cut && cut <= last + 1)
}
