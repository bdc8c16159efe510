// What the README's first command prints.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** What the built command line prints of the examples' first file, and its last lines, as a fenced block. */
export function exampleOutput(): string {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined }
  const output = execFileSync(process.execPath, ['dist/cli.js', 'lint', 'examples', '--fail-on', 'never'], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  const blocks = output.trim().split('\n\n')
  const [first, last] = [blocks[0], blocks.at(-1)]
  return `\`\`\`\n${first}\n\n...\n\n${last}\n\`\`\``
}
