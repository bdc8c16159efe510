// `guiderail fix`: goes through the findings with a person, one by one.

import { parseDocument } from '../../engine/parse.ts'
import { rules } from '../../rules/index.ts'
import { Others } from '../../workspace/across/others.ts'
import { findFiles, type Target } from '../../workspace/find.ts'
import { relative } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import { readText } from '../../workspace/text.ts'
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
}

/** What became of one file: whether the person goes on, and what could not be done. */
interface Done {
  readonly goesOn: boolean
  readonly problem: string | null
}

export async function fixCommand(paths: readonly string[], { config }: FixOptions, io: Io): Promise<0 | 2> {
  if (!io.ask)
    throw new UsageError(
      'guiderail fix asks about one finding after the other, so it needs a terminal; guiderail --fix does what is safe without asking.',
    )
  const project = await openProject(io, configOf(config))
  const others = new Others(project, rules)
  const { targets, problems } = await findFiles(project, io.cwd, paths.length > 0 ? paths : ['.'])
  await sweepBeside(targets, project, io.disk)
  let code: 0 | 2 = problems.length > 0 ? 2 : 0
  for (const { path, message } of problems) tell(`${relative(io.cwd, path)}: ${message}`, io)
  for (const target of targets) {
    const { goesOn, problem } = await fixFile(target, project, others, io)
    if (problem !== null) {
      tell(`${relative(io.cwd, target.path)}: ${problem}`, io)
      code = 2
    }
    if (!goesOn) return code
  }
  io.out('That was all.\n')
  return code
}

const tell = (text: string, io: Io): void => io.err(`${plainLine(text)}\n`)

async function fixFile({ path, named }: Target, project: Project, others: Others, io: Io): Promise<Done> {
  const resolved = await project.resolve(path, named)
  const [trouble] = resolved.inForce.problems.map((problem) => troubleOf(problem, io.cwd))
  if (trouble) return { goesOn: true, problem: `It was left out: ${trouble.path}:${trouble.line}: ${trouble.message}` }
  const source = await readText(io.disk, path)
  if ('problem' in source) return { goesOn: true, problem: `This file ${source.problem}.` }
  const look = async (text: string) =>
    (await lintBeside(parseDocument(text, resolved.path, resolved.settings), path, resolved, project, others)).together
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
