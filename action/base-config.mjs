// A pull request from a fork proposes pages, not rules: all that is no page is taken from the branch that it goes into.

import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { env, exit } from 'node:process'

const base = env.GUIDERAIL_BASE ?? ''
const folder = env.GITHUB_WORKSPACE ?? ''
const git = (args, input) => spawnSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: folder, input, maxBuffer: 2 ** 28 })

if (!/^[0-9a-f]{40,64}$/.test(base)) fail('GitHub did not say which commit the pull request goes into')
if (git(['cat-file', '-e', `${base}^{tree}`]).status !== 0)
  fail('the target branch is not there; set `fetch-depth: 0` for actions/checkout')

const pages = [':(top,exclude,icase,glob)**/*.md', ':(top,exclude,icase,glob)**/*.markdown']
const { status, stdout } = git(['diff', '--no-ext-diff', '--no-renames', '--name-status', '-z', base, '--', ':(top)', ...pages])
if (status !== 0) fail('git could not compare it with the target branch')

const fields = String(stdout).split('\0').slice(0, -1)
const changes = fields.flatMap((field, at) => (at % 2 === 0 ? [{ letter: field, path: fields[at + 1] ?? '' }] : []))
const added = changes.filter(({ letter }) => letter === 'A').map(({ path }) => path)
const others = changes.filter(({ letter }) => letter !== 'A').map(({ path }) => path)
for (const path of added) rmSync(join(folder, path), { recursive: true, force: true })
if (others.length > 0) {
  const restore = ['--literal-pathspecs', 'checkout', '--quiet', base, '--pathspec-from-file=-', '--pathspec-file-nul']
  if (git(restore, others.join('\0')).status !== 0) fail('git could not take them from the target branch')
}
if (changes.length > 0)
  console.log(`Config and all other files that are no pages are those of the target branch (${changes.length} differ).`)

/** The rules of a fork must never decide, so nothing is linted. */
function fail(reason) {
  console.error(`The config of the target branch could not be used: ${reason}.`)
  exit(2)
}
