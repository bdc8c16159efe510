// What the README's first command prints.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The built command line's output on the examples, as a fenced block. */
export function exampleOutput(): string {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined }
  const output = execFileSync(process.execPath, ['dist/cli.js', 'lint', 'examples', '--fail-on', 'never'], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  return `\`\`\`\n${output.trim()}\n\`\`\``
}
