// `npm run release:check -- v1.2.3`: does everything name that version? `npm run release:build`: all that is released, into dist/release.

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packNpm } from './npm.mjs'

const root = join(import.meta.dirname, '..')
const read = (file) => readFileSync(join(root, file), 'utf8')
const { version } = JSON.parse(read('package.json'))

/** Where the version stands, and what must stand there. */
const places = {
  'package-lock.json': `"version": "${version}"`,
  'cli/version.ts': `version = '${version}'`,
  'action.yml': `guiderail@${version}`,
  '.pre-commit-hooks.yaml': `guiderail@${version}`,
  'CHANGELOG.md': `## ${version}`,
}

function check(tag) {
  const wrong = Object.entries(places).filter(([file, text]) => !read(file).includes(text))
  if (tag !== `v${version}`) wrong.unshift(['package.json', `"version": "${String(tag).replace(/^v/, '')}"`])
  for (const [file, text] of wrong) console.error(`${file} does not say ${text}`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}

function build() {
  const folder = join(root, 'dist/release')
  rmSync(folder, { recursive: true, force: true })
  const run = (program, ...args) =>
    execFileSync(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 2 ** 28 })
  run(process.execPath, 'scripts/package.mjs')
  run('npm', 'run', '--silent', 'types')
  mkdirSync(folder, { recursive: true })
  renameSync(join(folder, packNpm(folder).filename), join(folder, 'guiderail.tgz'))
  copyFileSync(join(root, `guiderail-${version}.vsix`), join(folder, 'guiderail.vsix'))
  copyFileSync(join(root, 'dist/page.html'), join(folder, 'guiderail.html'))
  writeFileSync(join(folder, 'guiderail.cdx.json'), run(process.execPath, 'scripts/sbom.mjs'))
}

const [what, tag] = process.argv.slice(2)
if (what === 'check') check(tag)
else build()
