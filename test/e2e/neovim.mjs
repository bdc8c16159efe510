// Neovim's built-in client against `guiderail lsp --stdio`.

import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf, firstFix } from './expected.mjs'

const file = 'accounts/northgate-clinics.md'

export async function inNeovim({ root, hosts, scratch, log }) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const findings = findingsOf(folder, file)
  const { finding, fix, after } = firstFix(folder, file, 'get-them-to')
  const env = {
    ...process.env,
    GUIDERAIL_CLI: join(root, 'dist/cli.js'),
    GUIDERAIL_NODE: process.execPath,
    GUIDERAIL_COUNT: `${findings.length}`,
    GUIDERAIL_MESSAGE: finding.message,
    GUIDERAIL_TITLE: fix.title,
  }
  const script = join(import.meta.dirname, 'neovim.lua')
  const output = execFileSync(hosts.neovim, ['--headless', '--clean', file, '-c', `luafile ${script}`], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const line of output.split('\n').filter(Boolean)) log(line)
  const saved = readFileSync(join(folder, file), 'utf8')
  if (saved !== after) throw new Error(`the buffer was saved as:\n${saved}\nand not as:\n${after}`)
  log(`code action: "${fix.title}" saved as the command line would`)
}
