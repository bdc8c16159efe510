// The files of a root that a document may have to do with, and their facts: whatever is not to be linted there says nothing.

import { briefFactsOf, type DocumentFacts, factsOf } from '../../engine/facts.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { Rule } from '../../engine/rule.ts'
import type { Settings } from '../../engine/settings.ts'
import type { Watch } from '../deadline.ts'
import type { Project } from '../project.ts'
import { readText } from '../text.ts'
import { everything, type Place, walk } from '../walk.ts'

/** What a file says to the others, and the settings under which it was read. */
export interface Told {
  readonly facts: DocumentFacts
  readonly settings: Settings
}

/** No repository of plans has more; who names a file in a folder of everything does not wait for all of it. */
const mostFolders = 20_000

/** All files that linting the root would take, each once, in the order of their paths. Nothing outside of the root is entered. */
export async function filesOf(project: Project, root: string): Promise<readonly Place[]> {
  const real = (await project.folders.host.real?.(root)) ?? root
  const state = { project, named: root, realRoot: real, visited: new Set<string>(), folders: mostFolders }
  const met: Place[] = []
  for await (const one of walk(state, { path: root, real, isLink: false }, everything)) if ('file' in one) met.push(one.file)
  const byReal = new Map<string, Place>()
  for (const file of met.sort((a, b) => Number(a.isLink) - Number(b.isLink) || (a.path < b.path ? -1 : 1)))
    if (!byReal.has(file.real)) byReal.set(file.real, file)
  return [...byReal.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

interface Asked {
  /** Stands for what is on disk. */
  readonly text?: string | undefined
  /** Only what rules compare files by. */
  readonly isBrief?: boolean
  /** Called before and after the text is read. */
  readonly reads?: (isBegun: boolean) => void
}

/**
 * What the file at an absolute path says; `null` when it cannot be read, its config is broken, or it is of another root.
 * Rejects when reading it does not end.
 */
export async function toldBy(
  project: Project,
  root: string,
  path: string,
  watch: Watch,
  { text, isBrief = false, reads }: Asked = {},
): Promise<Told | null> {
  const resolved = await project.resolve(path, root)
  if (resolved.root !== root || resolved.inForce.problems.length > 0) return null
  const source = text === undefined ? await readText(project.folders.host, path) : { text }
  if ('problem' in source) return null
  const { settings } = resolved
  const facts = isBrief ? briefFactsOf : factsOf
  const { text: whole } = source
  const work = (rules: readonly Rule[]) => {
    reads?.(true)
    return facts(parseDocument(whole, resolved.path, settings), rules, settings)
  }
  try {
    const { value } = await watch.runAside({ text: whole, path: resolved.path, settings }, work)
    return { facts: value, settings }
  } finally {
    reads?.(false)
  }
}
