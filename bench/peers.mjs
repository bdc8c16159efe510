// Other linters of Markdown, installed beside the project on request: `npm run bench:peers`.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './scratch.mjs'

const folder = join(scratch, 'peers')
const versions = { 'markdownlint-cli2': '0.24.1', 'write-good': '1.0.8', cspell: '9.3.2' }

/** What lints a folder of Markdown with each peer's defaults. */
const programs = {
  'markdownlint-cli2': { script: 'markdownlint-cli2/markdownlint-cli2-bin.mjs', args: (files) => [`${files}/**/*.md`] },
  cspell: {
    script: 'cspell/bin.mjs',
    args: (files) => ['lint', '--no-progress', '--no-summary', '--no-must-find-files', '--quiet', `${files}/**/*.md`],
  },
}

/** `[{ name, args }]` of those that are installed. */
export const installedPeers = (files) =>
  Object.entries(programs)
    .map(([name, { script, args }]) => ({ name, path: join(folder, 'node_modules', script), args }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path, args }) => ({ name, args: [path, ...args(files)] }))

function install() {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }))
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
}

if (process.argv[1] === import.meta.filename) install()
