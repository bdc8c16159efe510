// Findings that the project's baseline knows stay in sight as faint hints.

import { inOrder } from '../engine/findings.ts'
import type { Finding, Rule } from '../engine/rule.ts'
import { parted, sightingsOf } from '../workspace/baseline/findings.ts'
import type { LoadedBaseline } from '../workspace/baseline/load.ts'
import { matched } from '../workspace/baseline/match.ts'
import { dirname, relative } from '../workspace/paths.ts'

/** `path`: absolute, of the file with this text. */
export function withKnown(
  findings: readonly Finding[],
  text: string,
  path: string,
  { file, path: list }: LoadedBaseline,
  rules: readonly Rule[],
): readonly Finding[] {
  const { known } = matched(file.entries, sightingsOf(text, findings, relative(dirname(list), path)))
  const { findings: fresh, known: old } = parted(findings, known, rules)
  if (old.length === 0) return findings
  const faint = old.map(({ finding }): Finding => ({ ...finding, severity: 'hint', message: `Known issue: ${finding.message}` }))
  return inOrder([...fresh, ...faint])
}
