// Packs what npm gets, laid out in a folder of its own: `npm run package:npm -- FOLDER`. The manifest is without what only VS Code reads.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const kept = ['name', 'version', 'description', 'keywords', 'license', 'bin', 'exports', 'files', 'publishConfig']

/** npm's own words on the package: `filename` in the destination, `files`. */
export function packNpm(destination) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'guiderail-npm-'))
  try {
    for (const path of ['dist', 'schemas', 'CHANGELOG.md', 'LICENSE', 'README.md'])
      cpSync(join(root, path), join(folder, path), { recursive: true })
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(forNpm(manifest), null, 2)}\n`)
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', resolve(destination)]
    return JSON.parse(execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' }))[0]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function forNpm(manifest) {
  const { url, ...repository } = manifest.repository
  return {
    ...Object.fromEntries(kept.map((key) => [key, manifest[key]])),
    repository: { ...repository, url: `git+${url}.git` },
    type: 'commonjs',
    sideEffects: false,
    engines: { node: manifest.engines.node },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(JSON.stringify(packNpm(process.argv[2] ?? '.'), null, 2))
