// `guiderail --print-config FILE`: everything that holds for a file, and where it comes from.

import { rulesUnder } from '../../engine/lint.ts'
import type { Rule } from '../../engine/rule.ts'
import { optionsOf, type Settings, severityOf } from '../../engine/settings.ts'
import { knownRules } from '../../workspace/known.ts'
import { dirname, relative, resolve, slashed } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import { jsonText } from '../formats/json-text.ts'
import type { Io } from '../io.ts'
import { troubleOf } from '../lint/project.ts'
import { plainLine } from '../terminal.ts'
import { UsageError } from '../usage.ts'

export async function printConfig(file: string, project: Project, io: Io): Promise<0 | 2> {
  if ((await io.disk.stat(resolve(io.cwd, slashed(file))))?.type === 'folder')
    throw new UsageError(`${file} is a folder; name a file in it, new or not.`)
  const { root, path, settings, inForce } = await project.resolve(resolve(io.cwd, slashed(file)))
  for (const problem of inForce.problems) {
    const { path: config, line, column, message } = troubleOf(problem, io.cwd)
    io.err(`${plainLine(`${config}:${line}:${column}: ${message}`)}\n`)
  }
  if (inForce.problems.length > 0) return 2
  const baseline = await project.baselinePath(dirname(resolve(io.cwd, slashed(file))))
  const rules = rulesUnder(knownRules, settings).map((rule) => [
    rule.id,
    { severity: severityOf(rule, undefined, settings), ...familiesOf(rule, settings), ...optionsOf(rule, settings) },
  ])
  const printed = {
    file: path,
    root,
    config: inForce.source === null ? null : relative(io.cwd, inForce.source),
    kind: settings.kind ?? null,
    scenario: settings.scenario ?? null,
    rules: Object.fromEntries(rules),
    vocabulary: settings.vocabulary,
    claims: settings.claims ?? [],
    files: inForce.config.files,
    ignore: inForce.config.ignore,
    baseline: baseline === null ? null : relative(io.cwd, baseline),
  }
  io.out(jsonText(printed, 2))
  return 0
}

function familiesOf(rule: Rule, settings: Settings) {
  const names = Object.keys(rule.families ?? {})
  return names.length > 0 && { families: Object.fromEntries(names.map((name) => [name, severityOf(rule, name, settings)])) }
}
