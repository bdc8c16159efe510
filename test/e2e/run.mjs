// Packs the extension and drives it in real editors: `npm run test:e2e [vscode] [web] [neovim]`. Pictures go to dist/e2e.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { playwright, programs, Unavailable, vscode } from './hosts.mjs'
import { inNeovim } from './neovim.mjs'
import { inVscode } from './vscode.mjs'
import { inBrowser } from './web.mjs'

const root = join(import.meta.dirname, '../..')
const parts = {
  vscode: { play: inVscode, needs: ['chromium'] },
  web: { play: inBrowser, needs: ['chromium'] },
  neovim: { play: inNeovim, needs: ['neovim'] },
}
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts)
const started = Date.now()
const say = (name) => (text) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${name.padEnd(8)} ${text}`)

execFileSync(process.execPath, [join(root, 'scripts/package.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
const scratch = mkdtempSync(join(tmpdir(), 'guiderail-e2e-'))
rmSync(join(root, 'dist/e2e'), { recursive: true, force: true })
mkdirSync(join(root, 'dist/e2e'), { recursive: true })

const [found, code, chromium] = await Promise.all([programs(), vscode(), playwright()])
const vsix = join(
  root,
  readdirSync(root).find((name) => name.endsWith('.vsix')),
)
const hosts = { ...found, code, chromium, executable: found.chromium, vsix }
say('hosts')(`Chromium: ${found.chromium}, Neovim: ${found.neovim}`)

let failed = 0
for (const name of wanted) {
  const { play, needs } = parts[name]
  const missing = needs.find((program) => found[program] instanceof Unavailable)
  if (missing) {
    console.log(`\n!!!!!! SKIPPED: ${name}, because there is no ${missing}: ${found[missing].message}\n`)
    continue
  }
  const own = join(scratch, name)
  mkdirSync(own)
  try {
    await play({ root, hosts, scratch: own, log: say(name) })
    say(name)('passed')
  } catch (error) {
    failed++
    say(name)(`FAILED: ${error.stack ?? error}${error.stderr ? `\n${error.stderr}` : ''}`)
  }
}
rmSync(scratch, { recursive: true, force: true })
process.exitCode = failed > 0 ? 1 : 0
