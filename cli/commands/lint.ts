// `guiderail lint`: finds, perhaps fixes, prints, and says by its exit code how it went.

import type { Finding } from '../../engine/rule.ts'
import { findFiles, leftAlone } from '../../workspace/find.ts'
import { dirname, relative, resolve, slashed } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import { decode } from '../../workspace/text.ts'
import { againstBaseline } from '../baseline/against.ts'
import { Changes } from '../changed/changes.ts'
import { knownIsTouched, onlyChanged, touchedIn } from '../changed/only.ts'
import { changedTargets } from '../changed/select.ts'
import { type Format, type FormatName, faintest, formatNamed } from '../formats/format.ts'
import type { Io } from '../io.ts'
import { sweepBeside } from '../lint/leftovers.ts'
import { Linter } from '../lint/lint.ts'
import { configOf, loud, type Options, optionsOf, type RawOptions } from '../lint/options.ts'
import { openProject, rulesHere, troubleOf } from '../lint/project.ts'
import { type Readers, readersFor } from '../lint/reading.ts'
import { save } from '../lint/save.ts'
import { Progress } from '../progress.ts'
import { exitCode, type FileResult, hasTooMany, isAtLeast, isFailing, type Results, shownOf, summaryOf, type Trouble } from '../results.ts'
import { coloursFor, counted, plainLine } from '../terminal.ts'
import { refuseMistypedCommand } from '../usage.ts'

export type ExitCode = 0 | 1 | 2

export async function lintCommand(paths: readonly string[], raw: RawOptions, io: Io): Promise<ExitCode> {
  const options = await optionsOf(raw, () => rulesHere(io, configOf(raw.config)), io.former)
  const named = paths.length > 0 ? paths : ['.']
  if (options.shard) return (await import('../shards/run.ts')).runShard(named, options.shard, options, io)
  const showsPages = options.outputs.some(({ format }) => format === 'html')
  const readers = await readersFor(options, showsPages ? (await import('../overview.ts')).overviewOf : null, io)
  const wishes = { rules: options.rules, inlineConfig: options.inlineConfig }
  const project = await openProject({ ...io, disk: readers.disk }, options.config, wishes, options.baseline)
  if (options.printConfig !== null) {
    const { printConfig } = await import('./print-config.ts')
    return printConfig(options.printConfig, project, io)
  }
  return lintAndReport(named, project, readers, options, io)
}

/** `afterwards`: what else went wrong, asked when all was read. */
export async function lintAndReport(
  paths: readonly string[],
  project: Project,
  readers: Readers,
  options: Options,
  io: Io,
  afterwards?: () => readonly Trouble[],
): Promise<ExitCode> {
  const results = await linted(paths, project, readers, options, io, afterwards)
  const isWhole = await report(results, options, io)
  complain(results, options, io)
  return isWhole ? exitOf(results, options) : 2
}

async function linted(
  paths: readonly string[],
  project: Project,
  readers: Readers,
  options: Options,
  io: Io,
  afterwards?: () => readonly Trouble[],
): Promise<Results> {
  const changes = options.changed === null ? null : new Changes(options.changed, project, io)
  const run = { paths, project, readers, options, io, afterwards, changes }
  try {
    if (!changes) return await pass(run)
    // What shards have read costs nothing to look at, and only a whole run can tell what nobody needs any more.
    const isWhole = afterwards !== undefined || options.reportUnused || options.stdin !== null
    const some = await pass(run, !isWhole)
    const isExact = isWhole || !(await knownIsTouched(some, changes, project, io))
    // What is left alone or known was told by then.
    const results = isExact ? some : await pass({ ...run, options: { ...options, quiet: true } })
    return await onlyChanged(results, changes, project, io)
  } finally {
    await readers.end()
  }
}

interface Run {
  readonly paths: readonly string[]
  readonly project: Project
  readonly readers: Readers
  readonly options: Options
  readonly io: Io
  /** What else went wrong, asked when all was read. */
  readonly afterwards: (() => readonly Trouble[]) | undefined
  /** Where only changes matter. */
  readonly changes: Changes | null
}

/** `selects`: lints only what has changed. */
async function pass({ paths, project, readers, options, io, afterwards, changes }: Run, selects = false): Promise<Results> {
  const linter = new Linter(io, project, options.fixing, readers)
  if (typeof options.config === 'string')
    for (const problem of (await project.inForce(io.cwd)).problems) linter.trouble(troubleOf(problem, io.cwd))
  if (options.stdin) await lintStdin(options.stdin.filename, linter, project, options, io)
  else await lintPaths(paths, linter, project, options, io, selects ? changes : null)
  await linter.finish()
  for (const trouble of afterwards?.() ?? []) linter.trouble(trouble)
  const { quiet, reportUnused } = options
  const folders = options.stdin ? [] : paths.map((path) => resolve(io.cwd, slashed(path)))
  if (reportUnused && !options.stdin) linter.reportAccepted(folders)
  const isPlain = Object.keys(options.rules).every((id) => id === 'unused-suppression') && options.inlineConfig
  const known = { project, folders: isPlain && !selects ? folders : [], update: options.updateBaseline, quiet, reportUnused }
  const touched =
    changes && (async (file: FileResult, findings: readonly Finding[]) => (await touchedIn(file, findings, changes, project, io)) ?? [])
  return againstBaseline(linter.results(), { ...known, touched }, io)
}

async function lintPaths(
  paths: readonly string[],
  linter: Linter,
  project: Project,
  { quiet, fixing }: Options,
  io: Io,
  changes: Changes | null,
): Promise<void> {
  const [first = '.'] = paths
  if ((await io.disk.stat(resolve(io.cwd, first))) === null) refuseMistypedCommand(first)
  const found = await findFiles(project, io.cwd, paths)
  for (const { path, message } of found.problems) linter.trouble({ path: shownPath(path, io), message })
  if (!quiet) for (const { message } of found.notices) io.err(`${plainLine(message)}\n`)
  const { targets, problems } = changes ? await changedTargets(found.targets, changes, project) : { ...found, problems: [] }
  for (const problem of problems) linter.trouble(troubleOf(problem, io.cwd))
  if (fixing === 'write') await sweepBeside(targets, project, io.disk)
  const progress = new Progress(io, targets.length)
  await linter.files(targets, quiet ? undefined : (findings) => progress.step(findings)).finally(() => progress.end())
}

const shownPath = (path: string, io: Io): string => relative(io.cwd, path)

/** The text of standard input, as if it were the named file. */
async function lintStdin(filename: string, linter: Linter, project: Project, { quiet }: Options, io: Io): Promise<void> {
  const path = resolve(io.cwd, slashed(filename))
  const target = { path, named: dirname(path) }
  const ignored = await leftAlone(project, io.cwd, path)
  const decoded = decode(await io.stdin())
  if (ignored !== null && !quiet) io.err(`${plainLine(ignored)}\n`)
  if (ignored !== null) return
  if ('problem' in decoded) linter.trouble({ path: shownPath(path, io), message: `This text ${decoded.problem}.` })
  else await linter.text(target, decoded)
}

/** Files first, so that they are there when the rest is read; says whether all could be written. */
async function report(results: Results, options: Options, io: Io): Promise<boolean> {
  let isWhole = true
  for (const { format, file } of [...options.outputs].sort((a, b) => Number(a.file === null) - Number(b.file === null))) {
    const text = await written(results, format, file === null, options, io)
    if (file === null) {
      io.out(text)
      continue
    }
    const reason = await save(file, text, results, io)
    if (reason !== null) io.err(`${plainLine(`The report was not written to ${file}: ${reason}.`)}\n`)
    isWhole &&= reason === null
  }
  return isWhole
}

async function written(results: Results, name: FormatName, isPrinted: boolean, options: Options, io: Io): Promise<string> {
  const { limits, quiet } = options
  const failing = loud.filter((each) => isFailing(each, results, limits))
  const least = options.severity ?? faintest(name)
  const shown = shownOf(results, ({ severity }) => (quiet ? failing.includes(severity) : isAtLeast(severity, least)))
  const format: Format = options.fixing === 'diff' ? (await import('../formats/diff.ts')).diff : await formatNamed(name)
  const isTTY = io.isTTY && isPrinted
  return format(shown, {
    colours: coloursFor({ env: isPrinted ? io.env : {}, isTTY }),
    isTTY: isTTY && !quiet,
    quiet,
    hidden: quiet ? 0 : count(results) - count(shown),
    failing,
    suppressed: options.suppressed,
  })
}

const count = ({ files }: Results): number => files.reduce((sum, { findings }) => sum + findings.length, 0)

function complain(results: Results, { limits, fixing, quiet }: Options, io: Io): void {
  const { troubles } = results
  for (const { path, line, column, message } of troubles) {
    const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`
    io.err(`${plainLine(place)}: ${plainLine(message)}\n`)
  }
  if (fixing === 'diff' && !quiet) sayNoDiff(results, io)
  if (hasTooMany(results, limits))
    io.err(`${counted(summaryOf(results).warnings, 'warning')}, and --max-warnings allows ${limits.maxWarnings}.\n`)
}

/** Without a word a run that prints nothing and fails would be a riddle. */
function sayNoDiff(results: Results, io: Io): void {
  const left = count(shownOf(results, ({ severity }) => isAtLeast(severity, 'info')))
  if (left > 0 && results.files.every(({ before }) => before === null))
    io.err(`Nothing here can be fixed without asking; ${counted(left, 'finding')} ${left === 1 ? 'is' : 'are'} left.\n`)
}

function exitOf(results: Results, { fixing, limits }: Options): ExitCode {
  const code = exitCode(results, limits)
  return code === 0 && fixing === 'diff' && results.files.some(({ before }) => before !== null) ? 1 : code
}
