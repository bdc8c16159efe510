// What to change first in a file and in a whole run, and what is good there.

import { type Priority, prioritiesOf } from '../engine/priorities.ts'
import type { Finding } from '../engine/rule.ts'
import { added, goodIn } from '../engine/strengths.ts'
import { rankedRules } from '../rules/ranks.ts'
import type { FileResult, Results } from './results.ts'

/** A finding and where it is. */
export interface Located extends Finding {
  readonly file: FileResult
  /** Which one of its file's findings it is, counted from 0. */
  readonly index: number
}

export interface Advice {
  readonly first: readonly Priority<Located>[]
  /** Clauses without a full stop. */
  readonly good: readonly string[]
}

/** For all files of some results. */
export function adviceFor({ files, rules }: Results): Advice {
  const findings = files.flatMap((file) => file.findings.map((finding, index): Located => ({ ...finding, file, index })))
  return {
    first: prioritiesOf(findings, rules.values(), rankedRules),
    good: goodIn(files.map(({ tally }) => tally).reduce(added, {})),
  }
}
