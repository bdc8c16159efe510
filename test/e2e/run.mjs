// Packs the extension and drives it in real editors: `npm run test:e2e [part...]`, `npm run pictures`. Pictures go to dist/e2e.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureActivation } from './activation.mjs'
import { atTheDesk } from './desk.mjs'
import { inEmacs } from './emacs.mjs'
import { playwright, programs, Unavailable, vscode } from './hosts.mjs'
import { inNodeHost, inWorkerHost } from './in-host.mjs'
import { inNeovim } from './neovim.mjs'
import { playPage } from './page.mjs'
import { takePagePictures } from './page-pictures.mjs'
import { takePictures } from './pictures.mjs'
import { inRestrictedMode } from './restricted.mjs'
import { inVscode } from './vscode.mjs'
import { inBrowser } from './web.mjs'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const vsix = join(root, `guiderail-${version}.vsix`)
const parts = {
  'node-host': { play: inNodeHost, needs: 'chromium' },
  'worker-host': { play: inWorkerHost, needs: 'chromium' },
  vscode: { play: inVscode, needs: 'chromium' },
  web: { play: inBrowser, needs: 'chromium' },
  desk: { play: atTheDesk, needs: 'chromium' },
  restricted: { play: inRestrictedMode, needs: 'chromium' },
  page: { play: playPage, needs: 'chromium' },
  neovim: { play: inNeovim, needs: 'neovim' },
  emacs: { play: inEmacs, needs: 'emacs' },
  activation: { play: measureActivation, needs: 'chromium' },
  pictures: { play: takePictures, needs: 'chromium' },
  'page-pictures': { play: takePagePictures, needs: 'chromium' },
}
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts).filter((name) => !name.endsWith('pictures'))
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) throw new Error(`there is no part ${unknown}; there are ${Object.keys(parts).join(', ')}`)

const started = Date.now()
const say = (name) => (text) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${name.padEnd(11)} ${text}`)

execFileSync(process.execPath, [join(root, 'scripts/package.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
rmSync(join(root, 'dist/e2e'), { recursive: true, force: true })
mkdirSync(join(root, 'dist/e2e'), { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'guiderail-e2e-'))

const inBrowsers = wanted.some((name) => parts[name].needs === 'chromium')
const [found, code, chromium] = await Promise.all([programs(), inBrowsers && vscode(), inBrowsers && playwright()])
const hosts = { ...found, code, chromium, executable: found.chromium, vsix }

let failed = 0
const durations = []
for (const name of wanted) {
  const { play, needs } = parts[name]
  if (found[needs] instanceof Unavailable) {
    console.log(`\n!!!!!! SKIPPED: ${name}, for this machine cannot have ${needs}: ${found[needs].message}\n`)
    continue
  }
  const began = Date.now()
  if (!(await passes(name, play, 'first'))) {
    say(name)('is tried once more: an editor and a browser on a busy machine can be late; what fails twice has failed')
    if (!(await passes(name, play, 'second'))) failed++
  }
  durations.push(`${name} ${Math.round((Date.now() - began) / 1000)} s`)
}
console.log(`durations: ${durations.join(', ')}`)
rmSync(scratch, { recursive: true, force: true })
process.exitCode = failed > 0 ? 1 : 0

/** Plays a part in a folder of its own and tells how it ended. */
async function passes(name, play, attempt) {
  const folder = join(scratch, attempt === 'first' ? name : `${name}-2`)
  mkdirSync(folder)
  try {
    await play({ root, hosts, scratch: folder, log: say(name) })
    say(name)(attempt === 'first' ? 'passed' : 'passed at the second attempt')
    return true
  } catch (error) {
    say(name)(`FAILED: ${error.stack ?? error}${error.stderr ? `\n${error.stderr}` : ''}`)
    return false
  }
}
