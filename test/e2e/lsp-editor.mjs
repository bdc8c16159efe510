// What every editor that speaks LSP plays: it opens an example, shows what the command line finds, takes one fix, saves.

import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf, firstFix } from './expected.mjs'

const file = 'accounts/northgate-clinics.md'

/** `drive` starts the editor, which saves the file after the fix, and gives the lines to log. */
export async function inEditor({ root, scratch, log }, drive) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const { finding, fix, after } = firstFix(folder, file, 'get-them-to')
  const env = {
    ...process.env,
    GUIDERAIL_CLI: join(root, 'dist/cli.js'),
    GUIDERAIL_NODE: process.execPath,
    GUIDERAIL_FILE: file,
    GUIDERAIL_COUNT: `${findingsOf(folder, file).length}`,
    GUIDERAIL_MESSAGE: finding.message,
    GUIDERAIL_TITLE: fix.title,
  }
  for (const line of drive({ folder, env })) log(line)
  const saved = readFileSync(join(folder, file), 'utf8')
  if (saved !== after) throw new Error(`the buffer was saved as:\n${saved}\nand not as:\n${after}`)
  log(`code action: "${fix.title}" saved as the command line would`)
}
