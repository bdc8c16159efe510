// Takes known findings out of what a run found, or makes all of them known.

import { ungathered } from '../../engine/checklist.ts'
import { rules } from '../../rules/index.ts'
import { writeBaseline } from '../../workspace/baseline/entries.ts'
import { parted, sightingsOf } from '../../workspace/baseline/findings.ts'
import { matched, type Sighting, updated } from '../../workspace/baseline/match.ts'
import { dirname, inside, relative, resolve } from '../../workspace/paths.ts'
import type { Io } from '../io.ts'
import { troubleOf } from '../lint/project.ts'
import type { FileResult, Results, Trouble } from '../results.ts'
import { type BaselineRun, type Group, groupsOf, loadedFor } from './groups.ts'
import { tell } from './tell.ts'
import { write } from './write.ts'

/** The results without what is known; with `update` all is known, and written down. */
export async function againstBaseline(results: Results, run: BaselineRun, io: Io): Promise<Results> {
  const files = new Map<FileResult, FileResult>()
  const more: FileResult[] = []
  const troubles: Trouble[] = []
  for (const group of await groupsOf(results, run, io)) {
    const { file, problems } = await loadedFor(group, run, io)
    troubles.push(...problems.map((problem) => troubleOf(problem, io.cwd)))
    if (problems.length > 0) continue
    const isWhole = results.troubles.length === 0 && [...group.roots].every((root) => run.folders.some((folder) => inside(folder, root)))
    const sightings = group.files.map((each) => sightingsIn(each, group, io))
    const all = sightings.flat()
    const match = run.update ? null : matched(file.entries, all, await changedIn(group, run))
    const known = match?.known ?? all.map(() => true)
    for (const [before, after] of knownIn(group, sightings, known)) files.set(before, after)
    if (match) more.push(...tell(group, file, match, isWhole, run, io))
    else troubles.push(...(await write(group, writeBaseline(updated(file.entries, all, isWhole)), all.length, run, io)))
  }
  const parts = results.files.map((file) => files.get(file) ?? file)
  return { ...results, files: [...parts, ...more], troubles: [...results.troubles, ...troubles] }
}

/** For each sighting whether it stands on a changed line; empty where nobody asks. */
async function changedIn({ files }: Group, { touched }: BaselineRun): Promise<boolean[]> {
  const changed: boolean[] = []
  for (const file of touched ? files : []) {
    const all = ungathered(file.findings)
    const some = new Set(await touched?.(file, all))
    changed.push(...all.map((finding) => some.has(finding)))
  }
  return changed
}

const sightingsIn = ({ text, findings, path }: FileResult, group: Group, io: Io): Sighting[] =>
  sightingsOf(text, findings, relative(dirname(group.path), resolve(io.cwd, path)))

function* knownIn(
  { files }: Group,
  sightings: readonly (readonly Sighting[])[],
  known: readonly boolean[],
): Iterable<[FileResult, FileResult]> {
  let at = 0
  for (const [index, file] of files.entries()) {
    const end = at + (sightings[index]?.length ?? 0)
    const { findings, known: taken } = parted(file.findings, known.slice(at, end), rules)
    at = end
    yield [file, { ...file, findings, suppressed: [...file.suppressed, ...taken] }]
  }
}
