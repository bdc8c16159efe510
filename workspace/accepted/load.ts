// The accepted sentences of a project, read from its root.

import { type ConfigProblem, placed } from '../config/load.ts'
import type { Host } from '../host.ts'
import { joined } from '../paths.ts'
import { readInside } from '../text.ts'
import { acceptedName } from './name.ts'
import { type AcceptedFile, readAccepted } from './read.ts'

export interface LoadedAccepted {
  readonly file: AcceptedFile
  readonly problems: readonly ConfigProblem[]
}

/** The file is there; whether it can be read is another matter. */
export async function loadAccepted(host: Host, root: string): Promise<LoadedAccepted> {
  const path = joined(root, acceptedName)
  const source = await readInside(host, root, path)
  if ('problem' in source) return { file: readAccepted(''), problems: [{ path, line: 1, column: 1, message: `It ${source.problem}.` }] }
  const file = readAccepted(source.text)
  return { file, problems: placed(path, source.text, file.complaints) }
}
