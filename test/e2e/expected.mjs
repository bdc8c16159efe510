// What the command line finds in a file: what every editor has to show, and what its fixes have to give.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '../../dist/cli.js')

/** The findings of a file, as `--format json` gives them. */
export function findingsOf(folder, file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--format', 'json', file], { cwd: folder, encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`the command line failed on ${file}: ${stderr}`)
  return JSON.parse(stdout).files[0].findings
}

/** A text after the edits of a fix; offsets count in the text as it was. */
export function applied(text, { edits }) {
  const sorted = [...edits].sort((a, b) => b.start - a.start)
  return sorted.reduce((fixed, { start, end, text: replacement }) => fixed.slice(0, start) + replacement + fixed.slice(end), text)
}

/** The first finding of a rule, the fix that an editor should put first, and the text that the fix gives. */
export function firstFix(folder, file, rule) {
  const text = readFileSync(join(folder, file), 'utf8')
  const finding = findingsOf(folder, file).find((each) => each.rule === rule && each.fixes.length > 0)
  if (!finding) throw new Error(`${file} has no finding of ${rule} with a fix; the e2e tests need one`)
  const fix = finding.fixes.find(({ safe }) => safe) ?? finding.fixes[0]
  return { finding, fix, after: applied(text, fix) }
}

/** The title of a rule, as its page has it. */
export const titleOf = (rule) => /^# (.*)$/m.exec(readFileSync(join(import.meta.dirname, `../../rules/${rule}.md`), 'utf8'))[1]
