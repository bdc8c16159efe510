// The extension as a person installs it: these files and no other, and not too many bytes.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../layers.ts'
import { type Folder, newFolder, remove } from './folder.ts'

const shipped = [
  'LICENSE.txt',
  'changelog.md',
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
  'package.json',
  'package.nls.json',
  'readme.md',
  'schemas/accepted.schema.json',
  'schemas/config.schema.json',
  'syntaxes/suppressions.tmLanguage.json',
  'syntaxes/text.tmLanguage.json',
]
/** What the packer itself adds. */
const around = ['[Content_Types].xml', 'extension.vsixmanifest']

let folder: Folder
let bytes: Buffer
let files: JSZip

beforeAll(async () => {
  folder = newFolder({}, true)
  const { code, err } = await folder.run(process.execPath, [join(root, 'scripts/package.mjs'), folder.path])
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' })
  const name = readdirSync(folder.path).find((file) => file.endsWith('.vsix')) ?? ''
  bytes = readFileSync(join(folder.path, name))
  files = await JSZip.loadAsync(bytes)
}, 120_000)
afterAll(() => remove(folder.path))

const text = async (file: string): Promise<string> => (await files.file(`extension/${file}`)?.async('text')) ?? ''

test('it holds these files and no other', () => {
  const found = Object.values(files.files).flatMap(({ name, dir }) => (dir ? [] : [name.replace(/^extension\//, '')]))
  expect(found.sort()).toEqual([...shipped, ...around].sort())
})

test('it is under 1.5 MB', () => expect(bytes.length).toBeLessThan(1_500_000))

test('the engine is in it once, for Node and the web alike', async () => {
  const { main, browser } = JSON.parse(await text('package.json'))
  expect(main).toBe(browser)
  const sources = await Promise.all(shipped.filter((file) => file.endsWith('.js')).map(text))
  // Words of one rule's message.
  expect(sources.map((source) => source.split('Leaves the buyer no way out').length - 1).reduce((sum, count) => sum + count, 0)).toBe(1)
})

test('all that the manifest names is in it', async () => {
  const named = (await text('package.json')).match(/"\.\/[\w./-]+\.\w+"/g) ?? []
  expect(named.length).toBeGreaterThan(5)
  expect(named.map((path) => path.slice(3, -1)).filter((path) => !shipped.includes(path))).toEqual([])
})
