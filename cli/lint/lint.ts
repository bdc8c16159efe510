// Lints the files that are meant, and fixes them when that is asked for.

import type { Accepted } from '../../engine/accepted.ts'
import { factsOf } from '../../engine/facts.ts'
import { type Fixed, fix, safeEdits } from '../../engine/fix.ts'
import { linesOf } from '../../engine/lines.ts'
import { lint, type Report, rulesUnder } from '../../engine/lint.ts'
import { parseDocument } from '../../engine/parse.ts'
import { severityOf } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'
import type { Told } from '../../workspace/across/files.ts'
import { withHistory } from '../../workspace/across/history.ts'
import { type Linted, Others } from '../../workspace/across/others.ts'
import type { Alone, Root } from '../../workspace/across/root.ts'
import { Watch } from '../../workspace/deadline.ts'
import type { Target } from '../../workspace/find.ts'
import { knownRules } from '../../workspace/known.ts'
import { inside, relative } from '../../workspace/paths.ts'
import type { Project, Resolved } from '../../workspace/project.ts'
import { readText, type Source } from '../../workspace/text.ts'
import type { Io } from '../io.ts'
import { inOrder } from '../jobs/in-order.ts'
import type { FileResult, Results, RuleInfo, Trouble } from '../results.ts'
import { type AcceptedUse, acceptedResult } from './accepted.ts'
import { keep } from './keep.ts'
import type { Fixing } from './options.ts'
import { type DrawUp, type Outcome, type Read, readHere } from './outcome.ts'
import { troubleOf } from './project.ts'

/** A file that was read, with what it came to. */
interface Work extends Linted {
  readonly target: Target
  readonly resolved: Resolved
  /** What is on disk; kept for fixing only. */
  readonly source: Source | null
  readonly result: FileResult
  /** Rules that did not come to an end on it. */
  readonly endless: Outcome['endless']
}

/** What reading one target came to. */
interface Taken {
  readonly work: Work | null
  readonly rules: readonly RuleInfo[]
  readonly troubles: readonly Trouble[]
}

/** How a run reads its texts. */
export interface Reading {
  /** What a report shows of the whole page; `null`: nothing. */
  readonly overview: DrawUp | null
  readonly read: Read
  /** Over all that is linted in this thread. */
  readonly watch: Watch
  /** How many texts are under way at once. */
  readonly ahead: number
}

function readingHere({ disk }: Io): Reading {
  const watch = new Watch(rules, disk.deadline)
  return { overview: null, read: readHere(null, watch), watch, ahead: 1 }
}

/** Lints one target after the other; what goes wrong with one does not keep the others from being linted. */
export class Linter {
  readonly #io: Io
  readonly #project: Project
  readonly #fixing: Fixing
  readonly #reading: Reading
  readonly #rules = new Map<string, RuleInfo>(knownRules.map((rule) => [rule.id, rule]))
  readonly #others: Others
  readonly #works: Work[] = []
  #roots: ReadonlyMap<string, Root> = new Map()
  readonly #more: FileResult[] = []
  readonly #troubles = new Map<string, Trouble>()
  readonly #accepted = new Map<string, Pick<AcceptedUse, 'file' | 'isOff'> & { readonly used: Set<Accepted> }>()

  constructor(io: Io, project: Project, fixing: Fixing, reading: Reading = readingHere(io)) {
    this.#reading = reading
    this.#io = io
    this.#project = project
    this.#fixing = fixing
    this.#others = new Others(project, rules, reading.watch)
  }

  /** To be called after the last file: looks at each with the others of its root known, and fixes them when that is asked for. */
  async finish(): Promise<void> {
    this.#roots = await this.#together()
    if (this.#fixing !== 'no' && (await this.#fixAll(this.#roots))) this.#roots = await this.#together()
    for (const [root, { failures }] of this.#roots)
      for (const { rule, message } of failures)
        this.trouble({ path: this.#shown(root), message: `The rule ${rule} failed on the files here (${message}); all others were run.` })
    for (const [path, message] of this.#others.unread) this.trouble({ path: this.#shown(path), message })
    for (const work of this.#works) this.#note(this.#beside(work), work.resolved)
  }

  results(): Results {
    const files = this.#works.map((work) => ({ ...work.result, ...this.#beside(work) }))
    return { cwd: this.#io.cwd, rules: this.#rules, files: [...files, ...this.#more], troubles: [...this.#troubles.values()] }
  }

  trouble(trouble: Trouble): void {
    this.#troubles.set(JSON.stringify(trouble), trouble)
  }

  /** Tells of accepted sentences that silence nothing; `folders`: what was linted wholly, absolute. */
  reportAccepted(folders: readonly string[]): void {
    for (const [root, use] of this.#accepted) {
      const whole = this.#troubles.size === 0 && folders.some((folder) => inside(folder, root))
      const result = acceptedResult({ ...use, root, whole }, this.#io.cwd, this.#io.today)
      if (result) this.#more.push(result)
    }
  }

  /** Lints files; what is said of them is in their order. `done`: called after each with the number of its findings. */
  async files(targets: readonly Target[], done: (findings: number) => void = () => {}): Promise<void> {
    for await (const taken of inOrder(targets, this.#reading.ahead, (target) => this.#file(target))) {
      this.#take(taken)
      done(taken.work?.result.findings.length ?? 0)
    }
  }

  /** Lints a text that stands for the file at the target's path. */
  async text(target: Target, source: Source): Promise<void> {
    this.#take(await this.#lint(target, source))
  }

  #take({ work, rules: known, troubles }: Taken): void {
    for (const rule of known) this.#rules.set(rule.id, rule)
    for (const trouble of troubles) this.trouble(trouble)
    if (work) this.#works.push(work)
  }

  async #file(target: Target): Promise<Taken> {
    const source = await readText(this.#io.disk, target.path)
    return this.#lint(target, source)
  }

  async #lint(target: Target, source: Source | { readonly problem: string }): Promise<Taken> {
    const path = this.#shown(target.path)
    const resolved = await this.#project.resolve(target.path, target.named)
    const known = resolved.settings.teamRules ?? []
    const { problems } = resolved.inForce
    if (problems.length > 0) return { work: null, rules: known, troubles: problems.map((problem) => troubleOf(problem, this.#io.cwd)) }
    if ('problem' in source) return { work: null, rules: known, troubles: [{ path, message: `This file ${source.problem}.` }] }
    try {
      const outcome = await this.#reading.read(target, source.text, resolved)
      for (const { renamed, line } of outcome.formerNames) this.#io.former?.add(renamed, `${path}:${line}`)
      const { work, troubles } = await this.#workOf(target, source, resolved, outcome)
      return { work, rules: known, troubles: [...troubles, ...troublesOf(path, outcome)] }
    } catch (error) {
      return { work: null, rules: known, troubles: [{ path, message: inWords(error) }] }
    }
  }

  async #workOf(target: Target, source: Source, resolved: Resolved, outcome: Outcome) {
    const { root, settings } = resolved
    const result = { ...resultOf(outcome, source.text), path: this.#shown(target.path), root, before: null, fixed: 0 }
    const real = target.real ?? (await this.#io.disk.real?.(target.path)) ?? target.path
    const kept = this.#fixing === 'no' ? null : source
    const { told, troubles } = await this.#withHistory({ facts: outcome.facts, settings }, target, root)
    const inFull = () => inFullFrom(result.text, resolved)
    return {
      work: { target, resolved, source: kept, result, endless: outcome.endless, root, real, alone: outcome.alone, told, inFull },
      troubles,
    }
  }

  /** With the earlier versions of the file, where a rule asks for them. */
  async #withHistory(told: Told, { path }: Target, root: string): Promise<{ told: Told; troubles: readonly Trouble[] }> {
    const known = await withHistory(told, path, rules, this.#io.disk)
    if (!('problem' in known)) return { told: known, troubles: [] }
    const message = `Rules that look at earlier versions were not run here, because ${known.problem}.`
    return { told, troubles: [{ path: this.#shown(root), message }] }
  }

  async #together(): Promise<ReadonlyMap<string, Root>> {
    const roots = new Map<string, Root>()
    for (const root of new Set(this.#works.map((work) => work.root)))
      roots.set(
        root,
        await this.#others.around(
          root,
          this.#works.filter((work) => work.root === root),
        ),
      )
    return roots
  }

  /** Fixes every file as it stands beside the others before any was fixed; true when a text has changed. */
  async #fixAll(roots: ReadonlyMap<string, Root>): Promise<boolean> {
    let some = false
    for (const [at, work] of this.#works.entries()) {
      const fixed = await this.#fixed(work, roots.get(work.root)).catch((error) => this.#leaves(work, inWords(error)))
      if (fixed) this.#works[at] = fixed
      some ||= fixed !== null
    }
    return some
  }

  /** The file with its safe fixes applied, and written if that is wanted; `null` when it stays as it is. */
  async #fixed(work: Work, beside: Root | undefined): Promise<Work | null> {
    const { target, source, resolved, result, endless } = work
    const { facts, settings } = work.told
    const once = (text: string): Report => {
      const report = this.#reading.watch.run(text.length, (watched) => lint(text, resolved.path, watched, settings), endless).value
      return beside ? { ...report, ...beside.together(report, facts.path) } : report
    }
    const { findings } = beside?.together(work.alone, facts.path) ?? work.alone
    if (!source || safeEdits(findings).fixes === 0) return null
    const fixed = fix(source.text, once)
    const problem = await this.#keep(target, source, fixed, resolved.root)
    if (problem !== null) return this.#leaves(work, `${problem}.`)
    if (fixed.text === source.text) return null
    const outcome = await readHere(this.#reading.overview, this.#reading.watch)(target, fixed.text, resolved, endless)
    const { history } = facts
    const now = { ...result, ...resultOf(outcome, fixed.text), before: source.text, fixed: fixed.count }
    return {
      ...work,
      alone: outcome.alone,
      told: { settings, facts: { ...outcome.facts, ...(history && { history }) } },
      result: now,
      inFull: () => inFullFrom(now.text, resolved),
    }
  }

  #leaves({ target }: Work, reason: string): null {
    this.trouble({ path: this.#shown(target.path), message: `This file was left as it is: ${reason}` })
    return null
  }

  /** Writes the fixed text where it belongs, if it is to be written; else says why not. */
  async #keep({ path }: Target, { text, bytes }: Source, fixed: Fixed, root: string): Promise<string | null> {
    if (!fixed.settled) return 'its fixes undo one another'
    if (fixed.text === text || this.#fixing !== 'write') return null
    return keep(path, root, bytes, fixed.text, this.#io.disk)
  }

  /** What the file comes to with the others known. */
  #beside({ root, told, alone }: Work): Alone {
    return this.#roots.get(root)?.together(alone, told.facts.path) ?? alone
  }

  #note({ suppressed }: Alone, { root, accepted, settings }: Resolved): void {
    if (!accepted) return
    const { used } = this.#accepted.get(root) ?? { used: new Set<Accepted>() }
    for (const { accepted: entry } of suppressed) if (entry) used.add(entry)
    const loudness = new Map(rulesUnder(rules, settings).map((rule) => [rule.id, severityOf(rule, undefined, settings)]))
    this.#accepted.set(root, { file: accepted, used, isOff: (rule) => loudness.get(rule) === 'off' })
  }

  #shown(path: string): string {
    return relative(this.#io.cwd, path)
  }
}

function resultOf({ kind, alone, tally, overview }: Outcome, text: string) {
  // Nothing is ever said of what is no sales material, so its text need not be kept.
  const kept = kind === null ? '' : text
  return { kind, ...alone, tally, overview, text: kept, lines: linesOf(kept) }
}

const inFullFrom = (text: string, { path, settings }: Resolved): Told => ({
  settings,
  facts: factsOf(parseDocument(text, path, settings), rules, settings),
})

/** What went wrong with a text that was linted otherwise. */
const troublesOf = (path: string, { failures }: Outcome): Trouble[] =>
  failures.map(({ rule, message }) => ({ path, message: `The rule ${rule} failed here (${message}); all others were run.` }))

const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error))
