// Makes guiderail-<version>.vsix, here or in the folder named, of exactly the files that the extension needs: they are laid out in a folder of their own.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createVSIX, listFiles } from '@vscode/vsce'

const root = join(import.meta.dirname, '..')
const destination = resolve(process.argv[2] ?? root)
/** Bytes. Who installs it waits for them, also on a train. */
const most = 1_500_000
const wanted = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'client/icon.png',
  'client/snippets/markdown.json',
  'client/templates/account-plan.md',
  'client/templates/call-script.md',
  'client/templates/email-sequence.md',
  'client/templates/mutual-action-plan.md',
  'client/walkthrough/first-dark.webp',
  'client/walkthrough/first-light.webp',
  'client/walkthrough/own-dark.webp',
  'client/walkthrough/own-light.webp',
  'client/walkthrough/team-dark.webp',
  'client/walkthrough/team-light.webp',
  'client/walkthrough/views.generated.svg',
  'dist/client.js',
  'dist/server.js',
  'dist/webview/plan-map.js',
  'dist/webview/script-reader.js',
  'examples/scripts/cold-call-clinics.md',
  'l10n/bundle.l10n.json',
  'package.nls.json',
  'schemas/accepted.schema.json',
  'schemas/config.schema.json',
  'syntaxes/suppressions.tmLanguage.json',
  'syntaxes/text.tmLanguage.json',
]

execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production', '--out', join(destination, 'dist')], { stdio: 'inherit' })
// What npm alone reads stays out: `files` would also forbid the packer its own list.
const { bin, exports, files, scripts, devDependencies, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'guiderail-vsix-'))
try {
  for (const file of wanted) cpSync(join(file.startsWith('dist/') ? destination : root, file), join(folder, file))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, files: wanted }, null, 2)}\n`)
  const listed = await listFiles({ cwd: folder, packageManager: 2 }) // 2: none, everything is bundled
  const missing = wanted.filter((file) => !listed.includes(file))
  const surplus = listed.filter((file) => file !== 'package.json' && !wanted.includes(file))
  if (missing.length + surplus.length > 0) throw new Error(`the package lacks "${missing}" and has too much: "${surplus}"`)
  const packagePath = join(destination, `guiderail-${manifest.version}.vsix`)
  await createVSIX({ cwd: folder, packagePath, dependencies: false })
  const { size } = statSync(packagePath)
  if (size > most) throw new Error(`${packagePath} has ${size} bytes, more than ${most}`)
  console.log(`${packagePath} (${size} bytes)`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
