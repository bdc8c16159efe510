// The editors the tests drive: a real VS Code with a Chromium to see it in, and a Neovim.
// Nothing but Debian's packages and the npm registry is needed; what was fetched once is kept in node_modules/.cache.

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = join(import.meta.dirname, '../../node_modules/.cache/guiderail-e2e')

/** VS Code 1.139.1: its own server and workbench, as code-server packs them. It wants a newer Node than ours, so that one is fetched too. */
const versions = { 'code-server': '4.139.1', node: '24.21.0', 'playwright-core': '1.65.1' }

/** Something that this machine cannot have; the message says why. */
export class Unavailable extends Error {}

/** Path of the first of these programs that is installed, else `null`. */
function installed(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null
}

let apt = Promise.resolve()

/** Installs Debian packages, one call after the other (apt locks), and only as root. */
function aptInstall(...packages) {
  apt = apt.then(
    async () => {
      if (!installed('apt-get')) throw new Unavailable(`${packages} not installed, and there is no apt-get here`)
      if (process.getuid?.() !== 0) throw new Unavailable(`${packages} not installed; as root: apt-get install ${packages.join(' ')}`)
      const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1 << 26 }
      try {
        await run('apt-get', ['update', '-qq'], quiet)
        await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
      } catch (error) {
        throw new Unavailable(
          `apt-get could not install ${packages}: ${String(error.stderr || error.message)
            .trim()
            .split('\n')
            .at(-1)}`,
        )
      }
    },
    (error) => {
      throw error
    },
  )
  return apt
}

/** Makes sure that Chromium and Neovim are there; gives their paths, or the reason why not. */
export async function programs() {
  const wanted = {
    chromium: ['chromium', 'chromium-browser', 'google-chrome'],
    neovim: ['nvim'],
  }
  const missing = Object.keys(wanted).filter((name) => !installed(...wanted[name]))
  let reason = ''
  if (missing.length > 0)
    await aptInstall(...missing).catch((error) => {
      reason = error.message
    })
  const found = (name) => installed(...wanted[name]) ?? new Unavailable(reason)
  return { chromium: found('chromium'), neovim: found('neovim') }
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

/** VS Code's server: the program that runs it, and its main file. */
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
  const folder = await cached(`playwright-${versions['playwright-core']}`, (at) =>
    npmInstall(at, [`playwright-core@${versions['playwright-core']}`]),
  )
  const { chromium } = await import(join(folder, 'node_modules/playwright-core/index.mjs'))
  return chromium
}
