// Lints the files that are meant, and fixes them when that is asked for.

import type { Accepted } from '../../engine/accepted.ts'
import { type Fixed, fix } from '../../engine/fix.ts'
import { lint, type Report, rulesUnder } from '../../engine/lint.ts'
import { severityOf } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'
import type { Target } from '../../workspace/find.ts'
import { knownRules } from '../../workspace/known.ts'
import { inside, relative } from '../../workspace/paths.ts'
import type { Project, Resolved } from '../../workspace/project.ts'
import { readText, type Source } from '../../workspace/text.ts'
import type { Io } from '../io.ts'
import type { FileResult, Results, RuleInfo, Trouble } from '../results.ts'
import { type AcceptedUse, acceptedResult } from './accepted.ts'
import type { Fixing } from './options.ts'
import { troubleOf } from './project.ts'

/** Lints one target after the other; what goes wrong with one does not keep the others from being linted. */
export class Linter {
  readonly #io: Io
  readonly #project: Project
  readonly #fixing: Fixing
  readonly #files: FileResult[] = []
  readonly #rules = new Map<string, RuleInfo>(knownRules.map((rule) => [rule.id, rule]))
  readonly #troubles = new Map<string, Trouble>()
  readonly #accepted = new Map<string, Pick<AcceptedUse, 'file' | 'isOff'> & { readonly used: Set<Accepted> }>()

  constructor(io: Io, project: Project, fixing: Fixing) {
    this.#io = io
    this.#project = project
    this.#fixing = fixing
  }

  results(): Results {
    return { cwd: this.#io.cwd, rules: this.#rules, files: this.#files, troubles: [...this.#troubles.values()] }
  }

  trouble(trouble: Trouble): void {
    this.#troubles.set(JSON.stringify(trouble), trouble)
  }

  /** Tells of accepted sentences that silence nothing; `folders`: what was linted wholly, absolute. */
  reportAccepted(folders: readonly string[]): void {
    for (const [root, use] of this.#accepted) {
      const whole = this.#troubles.size === 0 && folders.some((folder) => inside(folder, root))
      const result = acceptedResult({ ...use, root, whole }, this.#io.cwd, this.#io.today)
      if (result) this.#files.push(result)
    }
  }

  async file(target: Target): Promise<void> {
    const resolved = await this.#resolved(target)
    if (!resolved) return
    const source = await readText(this.#io.disk, target.path)
    if ('problem' in source) this.trouble({ path: this.#shown(target.path), message: `This file ${source.problem}.` })
    else await this.#lint(target, source, resolved)
  }

  /** Lints a text that stands for the file at the target's path. */
  async text(target: Target, source: Source): Promise<void> {
    const resolved = await this.#resolved(target)
    if (resolved) await this.#lint(target, source, resolved)
  }

  async #resolved({ path, named }: Target): Promise<Resolved | null> {
    const resolved = await this.#project.resolve(path, named)
    const { problems } = resolved.inForce
    for (const problem of problems) this.trouble(troubleOf(problem, this.#io.cwd))
    for (const rule of resolved.settings.teamRules ?? []) this.#rules.set(rule.id, rule)
    return problems.length > 0 ? null : resolved
  }

  async #lint(target: Target, source: Source, resolved: Resolved): Promise<void> {
    const path = this.#shown(target.path)
    try {
      const { text, report, fixed } = await this.#fixed(target, source, resolved)
      this.#tell(path, report)
      this.#note(report, resolved)
      this.#files.push({ ...resultOf(report), path, root: resolved.root, text, before: text === source.text ? null : source.text, fixed })
    } catch (error) {
      this.trouble({ path, message: inWords(error) })
    }
  }

  /** The text that stands after fixing, or as it was when it is not to be fixed or cannot be. */
  async #fixed(target: Target, source: Source, resolved: Resolved): Promise<{ text: string; report: Report; fixed: number }> {
    const once = (text: string) => lint(text, resolved.path, rules, resolved.settings)
    const asRead = () => ({ text: source.text, report: once(source.text), fixed: 0 })
    if (this.#fixing === 'no') return asRead()
    const fixed = fix(source.text, once)
    const problem = await this.#keep(target, source, fixed, resolved.root)
    if (problem === null) return { text: fixed.text, report: fixed.report, fixed: fixed.count }
    this.trouble({ path: this.#shown(target.path), message: `This file was left as it is: ${problem}.` })
    return asRead()
  }

  /** Writes the fixed text where it belongs, if it is to be written; else says why not. */
  async #keep({ path }: Target, { text, bytes }: Source, fixed: Fixed, root: string): Promise<string | null> {
    const { disk } = this.#io
    if (!fixed.settled) return 'its fixes undo one another'
    if (fixed.text === text || this.#fixing !== 'write') return null
    const real = (await disk.real?.(path)) ?? path
    if (!inside((await disk.real?.(root)) ?? root, real)) return `it is a link to ${real}, outside the project`
    try {
      await disk.replace(real, bytes, new TextEncoder().encode(fixed.text))
      return null
    } catch (error) {
      return inWords(error)
    }
  }

  #note({ suppressed }: Report, { root, accepted, settings }: Resolved): void {
    if (!accepted) return
    const { used } = this.#accepted.get(root) ?? { used: new Set<Accepted>() }
    for (const { accepted: entry } of suppressed) if (entry) used.add(entry)
    const loudness = new Map(rulesUnder(rules, settings).map((rule) => [rule.id, severityOf(rule, undefined, settings)]))
    this.#accepted.set(root, { file: accepted, used, isOff: (rule) => loudness.get(rule) === 'off' })
  }

  #tell(path: string, { failures, document }: Report): void {
    for (const { rule, message } of failures)
      this.trouble({ path, message: `The rule ${rule} failed here (${message}); all others were run.` })
    for (const { span, message } of document.markdown.refusals) this.trouble({ path, message, ...document.lines.position(span.start) })
  }

  #shown(path: string): string {
    return relative(this.#io.cwd, path)
  }
}

/** What is kept of a report: the document itself would fill the memory when there are many. */
function resultOf({ document, findings, suppressed }: Report) {
  const kind = document.segments.find((segment) => segment.kind !== null)?.kind ?? null
  return { kind, findings, suppressed, lines: document.lines }
}

const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error))
