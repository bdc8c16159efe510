// The editors the tests drive: a real VS Code with a Chromium to see it in, a Neovim and an Emacs.
// Nothing but Debian's packages and the npm registry is needed; what was fetched once is kept in node_modules/.cache.

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = join(import.meta.dirname, '../../node_modules/.cache/guiderail-e2e')

/** VS Code 1.139.1: its own server and workbench, as code-server packs them. It wants a newer Node than ours, so that one is fetched too. */
const versions = { 'code-server': '4.139.1', node: '24.21.0', 'playwright-core': '1.65.1' }

/** Something that this machine cannot have; the message says why. */
export class Unavailable extends Error {}

/** What tells that a program is there, and the Debian packages that bring it. */
const names = { chromium: ['chromium', 'chromium-browser', 'google-chrome'], neovim: ['nvim'], emacs: ['emacs'] }
const debian = { chromium: ['chromium'], neovim: ['neovim'], emacs: ['emacs-nox', 'elpa-eglot'] }

/** Path of a program that is installed, else `null`. */
function installed(program) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names[program].flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null
}

/** Chromium, Neovim and Emacs: the path of each, or the reason why it cannot be had. Missing ones are installed with apt-get, if we may. */
export async function programs() {
  const missing = Object.keys(names).filter((program) => !installed(program))
  const reason = missing.length > 0 ? await aptInstall(missing.flatMap((program) => debian[program])) : null
  const found = (program) => installed(program) ?? new Unavailable(reason ?? `${program} was installed, but is not on the PATH`)
  return { chromium: found('chromium'), neovim: found('neovim'), emacs: found('emacs') }
}

/** Installs Debian packages; gives the reason when that fails. */
async function aptInstall(packages) {
  if (process.getuid?.() !== 0) return `not installed; as root: apt-get install ${packages.join(' ')}`
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1 << 26 }
  try {
    await run('apt-get', ['update', '-qq'], options)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
    return null
  } catch (error) {
    const [last] = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .slice(-1)
    return `apt-get install ${packages.join(' ')} failed: ${last}`
  }
}

async function npmInstall(folder, specifiers, flags = [], env = process.env) {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline', ...flags, ...specifiers]
  await run('npm', args, { cwd: folder, env, maxBuffer: 1 << 26 })
}

/** Installs once what `install` puts into a folder of the cache; a broken attempt is thrown away. */
async function cached(name, install) {
  const folder = join(cache, name)
  const stamp = join(folder, '.complete')
  if (existsSync(stamp)) return folder
  rmSync(folder, { recursive: true, force: true })
  await install(folder)
  writeFileSync(stamp, '')
  return folder
}

/** VS Code's server: the program that runs it, and its main file. No native module is built: those it needs come prebuilt. */
export async function vscode() {
  const node = await cached(`node-${versions.node}`, (folder) => npmInstall(folder, [`node@${versions.node}`]))
  const program = join(node, 'node_modules/node/bin/node')
  const code = await cached(`code-server-${versions['code-server']}`, async (folder) => {
    const env = { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH}` }
    await npmInstall(folder, [`code-server@${versions['code-server']}`], ['--ignore-scripts'], env)
    await npmInstall(join(folder, 'node_modules/code-server/lib/vscode'), [], ['--omit=dev', '--ignore-scripts'], env)
  })
  return { program, main: join(code, 'node_modules/code-server/lib/vscode/out/server-main.js') }
}

/** Playwright's driver; it uses the Chromium of the machine. */
export async function playwright() {
  const name = 'playwright-core'
  const folder = await cached(`${name}-${versions[name]}`, (at) => npmInstall(at, [`${name}@${versions[name]}`]))
  return (await import(pathToFileURL(join(folder, 'node_modules', name, 'index.mjs')).href)).chromium
}
