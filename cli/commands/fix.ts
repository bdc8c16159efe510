// `guiderail fix`: goes through the findings with a person, one by one.

import type { RuleFailure } from '../../engine/findings.ts'
import type { Report } from '../../engine/lint.ts'
import { parseDocument } from '../../engine/parse.ts'
import { rules } from '../../rules/index.ts'
import { Others } from '../../workspace/across/others.ts'
import { Endless, Watch } from '../../workspace/deadline.ts'
import { findFiles, type Target } from '../../workspace/find.ts'
import { relative } from '../../workspace/paths.ts'
import type { Project, Resolved } from '../../workspace/project.ts'
import { readText } from '../../workspace/text.ts'
import { tellFailures } from '../document.ts'
import { type KnownFindings, knownFindings, nothingKnown } from '../fix/known.ts'
import { walk } from '../fix/walk.ts'
import type { Io } from '../io.ts'
import { lintBeside } from '../lint/beside.ts'
import { keep } from '../lint/keep.ts'
import { sweepBeside } from '../lint/leftovers.ts'
import { configOf } from '../lint/options.ts'
import { openProject, troubleOf } from '../lint/project.ts'
import { coloursFor, counted, plainLine } from '../terminal.ts'
import { UsageError } from '../usage.ts'

export interface FixOptions {
  readonly config?: string | boolean
  /** Known findings too. */
  readonly all?: boolean
}

/** What a file is gone through with. */
interface Round {
  readonly project: Project
  readonly others: Others
  readonly known: KnownFindings
  readonly watch: Watch
  /** Filled with what failed on this file, by rule. */
  readonly failures: Map<string, RuleFailure>
}

/** What became of one file: whether the person goes on, and what could not be done. */
interface Done {
  readonly goesOn: boolean
  readonly problem: string | null
}

export async function fixCommand(paths: readonly string[], { config, all }: FixOptions, io: Io): Promise<0 | 2> {
  if (!io.ask)
    throw new UsageError(
      'guiderail fix asks about one finding after the other, so it needs a terminal; guiderail --fix does what is safe without asking.',
    )
  const project = await openProject(io, configOf(config))
  const others = new Others(project, rules)
  const { targets, problems } = await findFiles(project, io.cwd, paths.length > 0 ? paths : ['.'])
  await sweepBeside(targets, project, io.disk)
  const known = all ? nothingKnown : await knownFindings(targets, project, io)
  const watch = new Watch(rules, io.disk.deadline)
  let code: 0 | 2 = problems.length + known.troubles.length > 0 ? 2 : 0
  for (const { path, message } of problems) tell(`${relative(io.cwd, path)}: ${message}`, io)
  for (const { path, line, message } of known.troubles) tell(`${path}${line === undefined ? '' : `:${line}`}: ${message}`, io)
  for (const target of targets) {
    const failures = new Map<string, RuleFailure>()
    const { goesOn, problem } = await fixFile(target, { project, others, known, watch, failures }, io).catch(endless)
    const name = relative(io.cwd, target.path)
    if (problem !== null) tell(`${name}: ${problem}`, io)
    if (tellFailures(name, [...failures.values()], io) === 2 || problem !== null) code = 2
    if (!goesOn) return code
  }
  io.out(`That was all.${leftOut(known.count)}\n`)
  return code
}

const leftOut = (known: number): string =>
  known === 0 ? '' : ` ${counted(known, 'known finding')} left out; guiderail fix --all goes through them too.`

/** The file stays as it is. */
function endless(error: unknown): Done {
  if (error instanceof Endless) return { goesOn: true, problem: error.message }
  throw error
}

const tell = (text: string, io: Io): void => io.err(`${plainLine(text)}\n`)

async function fixFile({ path, named }: Target, round: Round, io: Io): Promise<Done> {
  const { project } = round
  const resolved = await project.resolve(path, named)
  const [trouble] = resolved.inForce.problems.map((problem) => troubleOf(problem, io.cwd))
  if (trouble) return { goesOn: true, problem: `It was left out: ${trouble.path}:${trouble.line}: ${trouble.message}` }
  const source = await readText(io.disk, path)
  if ('problem' in source) return { goesOn: true, problem: `This file ${source.problem}.` }
  const look = (text: string) => freshOf(text, path, resolved, round)
  const team = resolved.settings.teamRules ?? []
  const titleOf = (id: string) => [...rules, ...team].find((rule) => rule.id === id)?.title ?? id
  const page = { path: relative(io.cwd, path), text: source.text, look, titleOf }
  const { draft, end } = await walk(page, coloursFor(io), io)
  const goesOn = end === 'done'
  if (draft.text === source.text) return { goesOn, problem: null }
  if (end === 'gone') return { goesOn, problem: `${counted(draft.changes, 'change')} not written, because nobody answered.` }
  const problem = await keep(path, resolved.root, source.bytes, draft.text, io.disk)
  if (problem !== null) return { goesOn, problem: `This file was left as it was: ${problem}.` }
  io.out(`${plainLine(`Wrote ${page.path} (${counted(draft.changes, 'change')}).`)}\n`)
  return { goesOn, problem: null }
}

/** What is found in a text of the file at a path, without what is known. Rejects with `Endless`. */
async function freshOf(text: string, path: string, resolved: Resolved, round: Round): Promise<Report> {
  const { project, others, known, watch, failures } = round
  const read = () => parseDocument(text, resolved.path, resolved.settings)
  const { together } = await lintBeside(read, path, resolved, project, (work) => watch.run(text.length, work), others)
  for (const failure of together.failures) failures.set(failure.rule, failure)
  return { ...together, findings: known.fresh(path, text, together.findings) }
}
