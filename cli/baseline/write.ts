// Writes a baseline in one step.

import { relative } from '../../workspace/paths.ts'
import type { Io } from '../io.ts'
import type { Trouble } from '../results.ts'
import { counted, plainLine } from '../terminal.ts'
import type { BaselineRun, Group } from './groups.ts'

/** What went wrong, if anything. */
export async function write(
  { path, roots }: Group,
  text: string,
  count: number,
  { quiet, project }: BaselineRun,
  io: Io,
): Promise<Trouble[]> {
  const name = relative(io.cwd, path)
  try {
    if ((await io.disk.stat(path))?.type === 'link') throw new Error('it is a link')
    await io.disk.write(path, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [{ path: name, message: `The baseline was not written: ${reason}.` }]
  }
  const [root = io.cwd] = roots
  const isNamed = (await project.baselinePath(io.cwd, root)) !== null
  if (!quiet)
    say(
      `${counted(count, 'finding')} known from now on (${name}).${isNamed ? '' : ` For it to hold everywhere, name it in the config: baseline: ./${name}`}`,
      io,
    )
  return []
}

const say = (text: string, io: Io): void => io.err(`${plainLine(text)}\n`)
