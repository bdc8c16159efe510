// The accepted sentences of a project, read from its root.

import type { Rule } from '../../engine/rule.ts'
import { type ConfigProblem, type FormerNameIn, placed, placedNames } from '../config/load.ts'
import type { Host } from '../host.ts'
import { joined } from '../paths.ts'
import { readInside } from '../text.ts'
import { acceptedName } from './name.ts'
import { type AcceptedFile, readAccepted } from './read.ts'

export interface LoadedAccepted {
  readonly file: AcceptedFile
  readonly problems: readonly ConfigProblem[]
  readonly formerNames: readonly FormerNameIn[]
}

/** The file is there; whether it can be read is another matter. `rules`: those that it may name. */
export async function loadAccepted(host: Host, root: string, rules: readonly Rule[]): Promise<LoadedAccepted> {
  const path = joined(root, acceptedName)
  const source = await readInside(host, root, path)
  if ('problem' in source) {
    const problems = [{ path, line: 1, column: 1, message: `It ${source.problem}.` }]
    return { file: readAccepted(''), problems, formerNames: [] }
  }
  const file = readAccepted(source.text, rules)
  const formerNames = placedNames(path, source.text, file.formerNames)
  return { file, problems: placed(path, source.text, file.complaints), formerNames }
}
