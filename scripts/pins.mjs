// Checks that each action in the workflows is pinned to the commit that its tag names today: `npm run pins`, with a network.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
const examples = readdirSync(join(root, 'docs/ci')).map((name) => `docs/ci/${name}`)
const texts = [...workflows, ...examples, 'cli/init/texts.ts'].map((file) => readFileSync(join(root, file), 'utf8'))
const pins = new Set(texts.flatMap((text) => text.match(/[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v[\d.]+/g) ?? []))

let wrong = 0
for (const pin of pins) {
  const [, action, commit, tag] = /^(\S+)@(\S+) # (\S+)$/.exec(pin) ?? []
  const names = [`refs/tags/${tag}`, `refs/tags/${tag}^{}`]
  const found = execFileSync('git', ['ls-remote', `https://github.com/${action}`, ...names], { encoding: 'utf8' })
  const isRight = found.trim().split('\n').at(-1)?.startsWith(commit)
  if (!isRight) wrong++
  console.log(`${isRight ? 'right' : 'WRONG'}  ${pin}`)
}
process.exitCode = pins.size > 0 && wrong === 0 ? 0 : 1
