// Arguments in, exit code out.

import { lint } from '../engine/lint.ts'
import { parseDocument } from '../engine/parse.ts'
import { defaultSettings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'
import { findFiles } from '../workspace/find.ts'
import { relative, resolve } from '../workspace/paths.ts'
import { decode } from '../workspace/text.ts'
import { type Failure, type FileResult, json } from './formats/json.ts'
import { stylish } from './formats/stylish.ts'
import type { Io } from './io.ts'

/** Does what the arguments ask. 0: nothing found; 1: findings; 2: the work could not be done wholly. */
export async function run(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const paths = args.filter((arg, at) => !arg.startsWith('-') && !['--format', '-f'].includes(args[at - 1] ?? ''))
  const format = args[args.findIndex((arg) => arg === '--format' || arg === '-f') + 1]
  if (paths[0] === 'map') return map(paths[1] ?? '', io)
  return lintPaths(paths[0] === 'lint' ? paths.slice(1) : paths, format === 'json' ? json : stylish, io)
}

async function lintPaths(paths: readonly string[], render: typeof json, io: Io): Promise<0 | 1 | 2> {
  const found = await findFiles(io.disk, io.cwd, paths.length > 0 ? paths : ['.'])
  const files: FileResult[] = []
  const errors: Failure[] = found.problems.map(({ path, message }) => ({ path: relative(io.cwd, path), message }))
  for (const file of found.files) {
    const path = relative(io.cwd, file)
    const decoded = decode(await io.disk.read(file))
    if ('problem' in decoded) {
      errors.push({ path, message: `${path} ${decoded.problem}.` })
      continue
    }
    const report = lint(decoded.text, path, rules, { ...defaultSettings, today: io.today })
    files.push({ path, report })
    for (const { rule, message } of report.failures) errors.push({ path, message: `The rule ${rule} failed: ${message}` })
    for (const { message } of report.document.markdown.refusals) errors.push({ path, message })
  }
  io.out(render({ files, errors }))
  for (const { path, message } of errors) io.err(`${path}: ${message}\n`)
  if (errors.length > 0) return 2
  return files.some(({ report }) => report.findings.some(({ severity }) => severity === 'warning' || severity === 'error')) ? 1 : 0
}

async function map(name: string, io: Io): Promise<0 | 2> {
  const decoded = decode(await io.disk.read(resolve(io.cwd, name)))
  if ('problem' in decoded) {
    io.err(`${name} ${decoded.problem}.\n`)
    return 2
  }
  const document = parseDocument(decoded.text, name, defaultSettings)
  const nodes = document.segments.flatMap((segment) =>
    segment.plan.nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      text: node.text,
      line: document.lines.position(node.span.start).line,
      start: node.span.start,
      end: node.span.end,
      parent: node.parent?.node.id ?? null,
      owner: node.owner,
      due: node.due,
      measure: node.measure,
    })),
  )
  io.out(`${JSON.stringify({ version: 1, nodes })}\n`)
  return 0
}
