// Installs Guiderail into a folder of its own: what a pull request holds (.npmrc, node_modules) has no say in it.

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { env, exit, platform } from 'node:process'

const wanted = env.GUIDERAIL_PACKAGE ?? ''
const isVersion = /^guiderail@[a-z0-9][a-z0-9.-]*$/.test(wanted)
const isFile = /^(?!.*\.\.)[^\s-][\w./\\: -]*\.tgz$/.test(wanted)
if (!isVersion && !isFile) {
  console.error(`package: ${JSON.stringify(wanted)} is neither guiderail@VERSION nor the path of a packed file (.tgz).`)
  exit(2)
}

const folder = join(env.RUNNER_TEMP ?? '', 'guiderail')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
const source = isVersion ? wanted : isAbsolute(wanted) ? wanted : join(env.GITHUB_WORKSPACE ?? '', wanted)
const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', source]
const { status } = spawnSync(platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: folder, stdio: 'inherit', shell: platform === 'win32' })
exit(status === 0 ? 0 : 2)
