// An untrusted workspace: of all that some tool would load from it, nothing is run, whatever command, editor or environment asks.

import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { asking } from '../server/session.ts'
import { reached } from './figures.ts'
import { canariesOf, canaryScripts, hostileProject } from './hostile.ts'
import { speakTo } from './stdio.ts'

const plain = 'rules:\n  get-them-to: error\nphrases:\n  - id: no-synergy\n    pattern: (a+)+$\n    message: Say what.\n'

const commands = [
  ['lint', '.'],
  ['lint', '--fix', '.'],
  ['lint', '--diff', '.'],
  ['lint', '--changed', '-f', 'json', '.'],
  ['lint', '--changed=HEAD', '.'],
  ['lint', '--cache', '--cache-location', '../cache', '--jobs', '2', '.'],
  ['lint', '-f', 'html', '-o', '../report.html', '.'],
  ['lint', '-f', 'sarif', '.'],
  ['why', 'a.md:9'],
  ['map', 'plans/b.md'],
  ['stats', 'plans/b.md'],
  ['rules'],
  ['explain', 'get-them-to'],
]

test('the net is not dead: the same files leave canaries when they are run', () => {
  using project = hostileProject(plain)
  execFileSync(process.execPath, ['canary.js'], { cwd: project.path })
  execFileSync('sh', ['./git'], { cwd: project.path })
  execFileSync('git', ['diff', '--ext-diff', '--textconv', 'HEAD'], { cwd: project.path, stdio: 'ignore' })
  expect(canariesOf(project)).toEqual(expect.arrayContaining(['canary.js', 'git here']))
  expect(canariesOf(project).length).toBeGreaterThan(2)
})

test('no command runs any of them', { timeout: 120_000 }, async () => {
  using project = hostileProject(plain)
  const env = { ...process.env, HOME: project.at('..'), XDG_CACHE_HOME: project.at('../caches') }
  for (const args of commands) {
    const { code, err } = await project.run(args, { env })
    expect({ args, code: code === 0 || code === 1, err: code === 2 ? err : '' }).toEqual({ args, code: true, err: '' })
    expect({ args, run: canariesOf(project) }).toEqual({ args, run: [] })
  }
  reached({ commands: commands.length, 'files that could be loaded': canaryScripts.length, 'canaries run': 0 })
})

describe('a config that names code', () => {
  test.each([
    'extends: ./canary.js\n',
    'extends: ./canary.mjs\n',
    'extends: guiderail-config-evil\n',
    'extends: "@guiderail/config"\n',
    'extends: node:fs\n',
    'extends: data:text/javascript,1\n',
    'extends: https://evil.example/config.yaml\n',
    'extends: file:///etc/passwd\n',
    'plugins: [./canary.js]\n',
    'require: ./canary.js\n',
    'parser: ./canary.js\n',
    'phrases: ./canary.js\n',
    'rules: !!js/function "function () {}"\n',
    'rules: !!python/object/apply:os.system ["touch ../canaries/x"]\n',
  ])('%j is told, and nothing is run', async (config) => {
    using project = hostileProject(config)
    const { code, err } = await project.run(['lint', 'a.md'])
    expect(code).toBe(2)
    expect(err).toMatch(/^guiderail\.config\.yaml:\d+:\d+: |^canary\.m?js:\d+:\d+: /)
    expect(canariesOf(project)).toEqual([])
    reached({ configs: 1 })
  })
})

test('a package.json that names code is told, and nothing is run', async () => {
  using project = hostileProject(plain)
  const own = { extends: ['./canary.js', 'guiderail-config-evil'], plugins: ['./canary.js'], rules: './canary.js' }
  project.write({ 'plans/package.json': JSON.stringify({ guiderail: own }) })
  const { code, err } = await project.run(['lint', 'plans'])
  expect(code).toBe(2)
  expect(err).toMatch(/^plans\/package\.json:\d+:\d+: /)
  expect(canariesOf(project)).toEqual([])
})

test('the server runs none of them, whatever the editor asks for', { timeout: 60_000 }, async () => {
  using project = hostileProject(plain)
  const spoken = speakTo(project.start(['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] }))
  const uri = pathToFileURL(project.path).href
  const settings = JSON.parse(project.read('.vscode/settings.json'))
  await spoken.connection.sendRequest('initialize', {
    processId: null,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'evil' }],
    capabilities: asking,
    initializationOptions: { guiderail: { plugins: ['./canary.js'], require: './canary.js', trusted: true, ...settings } },
  })
  await spoken.connection.sendNotification('initialized', {})
  await spoken.connection.sendNotification('workspace/didChangeConfiguration', { settings: { guiderail: settings, ...settings } })
  for (const name of ['a.md', 'plans/b.md']) {
    const textDocument = { uri: `${uri}/${name}`, languageId: 'markdown', version: 1, text: project.read(name) }
    await spoken.connection.sendNotification('textDocument/didOpen', { textDocument })
    await spoken.connection.sendRequest('textDocument/diagnostic', { textDocument })
    const range = { start: { line: 0, character: 0 }, end: { line: 12, character: 0 } }
    await spoken.connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } })
    await spoken.connection.sendRequest('textDocument/hover', { textDocument, position: { line: 10, character: 2 } })
    await spoken.connection.sendRequest('textDocument/documentLink', { textDocument })
  }
  await spoken.connection.sendRequest('workspace/executeCommand', { command: './canary.js', arguments: ['./canary.js'] }).catch(() => {})
  expect(await spoken.end()).toBe(0)
  expect(canariesOf(project)).toEqual([])
})

test('no environment variable of ours makes any of them run', async () => {
  using project = hostileProject(plain)
  const names = ['CONFIG', 'PLUGINS', 'REQUIRE', 'RULES', 'RULESDIR', 'TRUST', 'TRUSTED', 'NODE_OPTIONS', 'LOADER', 'SERVER', 'GIT']
  const own = Object.fromEntries(names.map((name) => [`GUIDERAIL_${name}`, './canary.js']))
  const env = { ...process.env, ...own, NODE_PATH: project.at('node_modules'), GIT_EXTERNAL_DIFF: 'touch ../canaries/external' }
  for (const args of [
    ['lint', '.'],
    ['lint', '--changed', '.'],
  ])
    expect((await project.run(args, { env })).code).not.toBe(2)
  expect(canariesOf(project)).toEqual([])
})
