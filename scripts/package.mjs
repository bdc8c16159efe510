// Makes guiderail-<version>.vsix, and refuses when a file is missing or one too many.

import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createVSIX, listFiles } from '@vscode/vsce'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const wanted = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'client/icon.png',
  'dist/client.js',
  'dist/client.web.js',
  'dist/server.js',
  'dist/server.web.js',
  'dist/webview/plan-map.js',
  'dist/webview/script-reader.js',
  'schemas/accepted.schema.json',
  'schemas/config.schema.json',
  'syntaxes/suppressions.tmLanguage.json',
  'syntaxes/text.tmLanguage.json',
]

execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production'], { stdio: 'inherit' })
const listed = await listFiles({ cwd: root, packageManager: 2 }) // 2: none, everything is bundled
const missing = wanted.filter((file) => !listed.includes(file))
const surplus = listed.filter((file) => !wanted.includes(file))
if (missing.length > 0 || surplus.length > 0) {
  console.error(`the package lacks ${missing.join(', ') || 'nothing'} and has too much: ${surplus.join(', ') || 'nothing'}`)
  process.exit(1)
}
const packagePath = join(root, `guiderail-${version}.vsix`)
await createVSIX({ cwd: root, packagePath, dependencies: false })
console.log(`${packagePath} (${Math.round(statSync(packagePath).size / 1024)} KB)`)
