// `guiderail page`: writes the page for people without an editor, one file to open, send or serve.

import { resolve } from '../../workspace/paths.ts'
import type { Io } from '../io.ts'
import { inWords } from '../lint/save.ts'
import { UsageError } from '../usage.ts'

export interface PageOptions {
  readonly output: string
}

/** Every page of ours says so; what does not is somebody's own. */
const ours = '<title>Guiderail</title>'

export async function pageCommand({ output }: PageOptions, io: Io): Promise<0> {
  if (!io.page) throw new UsageError('The page is missing from this installation of Guiderail: install it again.')
  const path = resolve(io.cwd, output)
  const there = await io.disk.stat(path)
  if (there && !(there.type === 'file' && (await isOurs(path, io))))
    throw new UsageError(`${output} is there already and is no page of Guiderail, so it is kept. Name another file with --output.`)
  const page = await io.page()
  await io.disk.write(path, page).catch((error: unknown) => {
    throw new UsageError(`${output} was not written: ${inWords(error)}.`)
  })
  io.out(`${output} is written. Open it in a browser, send it to your team, or put it on a server: it needs nothing else.\n`)
  return 0
}

async function isOurs(path: string, { disk }: Io): Promise<boolean> {
  return new TextDecoder().decode(await disk.read(path)).includes(ours)
}
