// Writes reports to files, but never over what was linted, what steers the linting, or through a link out of the project.

import { acceptedName } from '../../workspace/accepted/name.ts'
import { baselineName } from '../../workspace/baseline/name.ts'
import { configNames } from '../../workspace/config/nearest.ts'
import { basename, dirname, inside, joined, resolve, slashed } from '../../workspace/paths.ts'
import { writeReasons } from '../disk/reasons.ts'
import { reportMark } from '../formats/mark.ts'
import type { Disk, Io } from '../io.ts'
import type { Results } from '../results.ts'

/** Makes folders as needed and writes whole files or none. `null`, or why it was not written: "it is ...". */
export async function save(file: string, text: string, results: Results, io: Io): Promise<string | null> {
  try {
    const path = resolve(io.cwd, slashed(file))
    const reason = await whyNot(path, results, io)
    if (reason === null) await io.disk.write(path, text)
    return reason
  } catch (error) {
    return inWords(error)
  }
}

/** Why the disk refused: "it is a folder". */
export const inWords = (error: unknown): string =>
  reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error instanceof Error ? error.message : String(error))

async function whyNot(path: string, { files, troubles, cwd }: Results, { disk }: Io): Promise<string | null> {
  const type = (await disk.stat(path))?.type
  const real = await realOf(path, disk)
  if (type === 'folder') return 'it is a folder'
  if (type === 'link' && (await disk.real?.(path)) === null) return 'it is a link that leads nowhere'
  if (inside(cwd, path) && !inside(await realOf(cwd, disk), real)) return `it would be written to ${real}, outside this folder`
  if (steering.has(basename(real))) return 'a file of this name steers what is linted'
  const inputs = await Promise.all([...files, ...troubles].map((each) => realOf(resolve(cwd, each.path), disk)))
  return inputs.includes(real) && !(await isReport(real, disk)) ? 'it is one of the files that were linted' : null
}

/** Where a path really leads; of what is not there yet, the part that is. */
export async function realOf(path: string, disk: Disk): Promise<string> {
  const real = disk.real ? await disk.real(path) : path
  if (real !== null) return real
  return dirname(path) === path ? path : joined(await realOf(dirname(path), disk), basename(path))
}

/** Configs and lists that say what is linted and how. */
const steering: ReadonlySet<string> = new Set([
  ...configNames,
  acceptedName,
  baselineName,
  '.guiderailignore',
  '.gitignore',
  'package.json',
])

async function isReport(path: string, disk: Disk): Promise<boolean> {
  if ((await disk.stat(path)) === null) return false
  return new TextDecoder().decode((await disk.read(path)).subarray(0, reportMark.length)) === reportMark
}

const reasons: Readonly<Record<string, string>> = {
  ...writeReasons,
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
}
