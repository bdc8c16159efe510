// What Node does by itself since version 22: keeps the compiled code of a bundle, so that the next start need not compile it again.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'
import { version } from './version.ts'

type Body = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void

/** What these compile is not what linting does; all else is. */
const commands = ['explain', 'rules', 'why', 'map', 'stats', 'fix', 'init', 'merge', 'lsp', 'mcp', 'page']
const quick = ['-V', '--version', '-h', '--help', 'help']

/** Loads a bundle as `require` does. `folder`: where compiled code is kept; nothing goes wrong where that cannot be. */
export function requireCompiled(path: string, folder: string, command: string): void {
  const place = join(folder, nameFor(path, commands.includes(command) ? command : 'lint'))
  const known = readIfThere(place)
  const script = new Script(Module.wrap(readFileSync(path, 'utf8')), {
    filename: path,
    ...(known && { cachedData: known }),
  })
  // At the end, when all that a run needs is compiled.
  if ((!known || script.cachedDataRejected) && isMainThread && !quick.includes(command)) process.once('exit', () => keep(script, place))
  const module = { exports: {} }
  ;(script.runInThisContext() as Body)(module.exports, createRequire(path), module, path, dirname(path))
}

/** Another name for another bundle, and for each V8 that compiles it. */
function nameFor(path: string, command: string): string {
  const { size, mtimeMs } = statSync(path)
  return [basename(path), version, size, Math.trunc(mtimeMs), process.arch, process.versions.v8, command].join('_')
}

/** What another user has put there would be run in our name. */
function readIfThere(place: string): Buffer | undefined {
  try {
    const isOurs = process.getuid === undefined || statSync(place).uid === process.getuid()
    return isOurs ? readFileSync(place) : undefined
  } catch {
    return undefined
  }
}

/** In one step, for no other run must read half of it. */
function keep(script: Script, place: string): void {
  const folder = dirname(place)
  const draft = `${place}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    sweep(folder)
    writeFileSync(draft, script.createCachedData(), { mode: 0o600 })
    renameSync(draft, place)
  } catch {
    if (existsSync(draft)) rmSync(draft)
  }
}

const month = 30 * 24 * 3600 * 1000

/** Takes out what was made for programs of long ago. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const place = join(folder, name)
    if (statSync(place).mtimeMs < Date.now() - month) rmSync(place)
  }
}
