// Says what a baseline took out, and what it need not hold any more.

import { linesOf } from '../../engine/lines.ts'
import type { BaselineFile } from '../../workspace/baseline/entries.ts'
import type { Match } from '../../workspace/baseline/match.ts'
import { relative } from '../../workspace/paths.ts'
import type { Io } from '../io.ts'
import { findingIn, listResult } from '../lint/list.ts'
import type { FileResult } from '../results.ts'
import { counted, plainLine } from '../terminal.ts'
import type { BaselineRun, Group } from './groups.ts'

type Entry = BaselineFile['entries'][number]

/** On the standard error; what is needed no more as findings in the list, when that was asked for. */
export function tell(group: Group, file: BaselineFile, match: Match<Entry>, isWhole: boolean, run: BaselineRun, io: Io): FileResult[] {
  const name = relative(io.cwd, group.path)
  const known = match.known.filter(Boolean).length
  const unused = isWhole ? match.unused : []
  const say = (text: string) => run.quiet || io.err(`${plainLine(text)}\n`)
  if (known > 0) say(`${counted(known, 'known finding')} left out (${name}).`)
  if (unused.length === 0) return []
  if (!run.reportUnused) {
    const entries = counted(unused.length, 'entry', 'entries')
    say(`${name} holds ${entries} too many: what they tell of is found no more. --update-baseline takes them out.`)
    return []
  }
  const [root = io.cwd] = group.roots
  return [listResult(name, root, file.text, unusedIn(file, unused))]
}

function unusedIn({ text }: BaselineFile, unused: Match<Entry>['unused']) {
  const lines = linesOf(text)
  return unused.map(({ entry: { line, rule, count }, times }) => {
    const isLess = times < count
    const remedy = isLess ? `count ${count - times} here` : 'remove the entry'
    const message = `\`${rule}\` says this ${isLess ? 'less often' : 'no more'}; ${remedy}, or run --update-baseline.`
    return findingIn('unused-suppression', { start: lines.start(line), end: lines.end(line) }, message)
  })
}
