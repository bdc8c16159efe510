// What the suites find open: the examples and a second folder with rules of its own, and what the command line says of them.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The folders of the workspace, as its file has them. */
const folders = [{ path: 'playbook' }, { path: 'field' }]

/** What the folder `field` has agreed on. */
const fieldConfig = ['rules:', '  get-them-to: off', 'phrases:', '  - id: no-synergy', '    phrase: synergy', ''].join('\n')

/**
 * Lays the scene out in a folder; gives the file that VS Code opens. `host`: where the suite has to find itself.
 * `GUIDERAIL_ONLY=words` runs only the checks with these words in their names.
 */
export function layOut(folder, host) {
  cpSync(join(root, 'examples'), join(folder, 'playbook'), { recursive: true })
  mkdirSync(join(folder, 'field'))
  writeFileSync(join(folder, 'field/guiderail.config.yaml'), fieldConfig)
  const file = join(folder, 'checks.code-workspace')
  writeFileSync(file, JSON.stringify({ folders }))
  writeFileSync(
    join(folder, 'expected.json'),
    JSON.stringify({ host, only: process.env.GUIDERAIL_ONLY ?? '', files: report(join(folder, 'playbook')) }),
  )
  return file
}

/** All that the command line finds, by file. */
function report(folder) {
  const args = [join(root, 'dist/cli.js'), 'lint', '.', '--format', 'json', '--fail-on', 'never']
  const { files } = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 }))
  const texts = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md'))
  if (files.length !== texts.length) throw new Error(`the command line looked at ${files.length} of ${texts.length} files`)
  return files.map(({ path, findings }) => ({ path, findings }))
}
