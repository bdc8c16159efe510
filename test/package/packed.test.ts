// The npm package as a person gets it: packed, installed into an empty project without a network, and used in every way.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, Package } from '@arethetypeswrong/core'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { publint } from 'publint'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../layers.ts'
import { type Folder, newFolder, remove } from './folder.ts'
import { Server } from './server.ts'
import { consumer, libraryUser, page, remarkUser } from './users.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** With npm's own files; `main`, `browser` and the views are the extension's. */
const shipped = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/api-shared.mjs',
  'dist/api.d.mts',
  'dist/api.mjs',
  'dist/cli.js',
  'dist/guiderail.js',
  'dist/mcp.js',
  'dist/page.html',
  'dist/remark.d.mts',
  'dist/remark.mjs',
  'dist/server.js',
  'package.json',
  'schemas/accepted.schema.json',
  'schemas/config.schema.json',
  'schemas/report.schema.json',
  'schemas/stats.schema.json',
]

let project: Folder
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] }
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const cli = join('node_modules', 'guiderail', 'dist', 'cli.js')

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/api.d.mts'))) throw new Error('the package is not built: run `npm run build && npm run types` first')
  project = newFolder({ 'package.json': '{ "name": "playbook", "private": true, "type": "module" }', 'calls/first.md': page }, true)
  const { out } = await project.run(process.execPath, [join(root, 'scripts/npm.mjs'), project.path])
  packed = JSON.parse(out)
  const { code, err } = await project.run(npm, ['install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`])
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' })
}, 120_000)
afterAll(() => remove(project.path))

test('holds these files and no other, and needs nothing else', async () => {
  expect(packed.files.map(({ path }) => path).sort()).toEqual([...shipped].sort())
  const lock = JSON.parse(readFileSync(join(project.path, 'package-lock.json'), 'utf8'))
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/guiderail'])
})

test('npm pack alone takes the same files', async () => {
  const { out } = await project.run(npm, ['pack', root, '--ignore-scripts', '--json', '--dry-run'])
  expect(
    JSON.parse(out)[0]
      .files.map(({ path }: { path: string }) => path)
      .sort(),
  ).toEqual([...shipped].sort())
})

describe('publint', () => {
  const complaints = async (change: (manifest: Record<string, unknown>) => object = (manifest) => manifest) => {
    const folder = join(project.path, 'node_modules/guiderail')
    const text = readFileSync(join(folder, 'package.json'), 'utf8')
    project.write({ 'node_modules/guiderail/package.json': JSON.stringify(change(JSON.parse(text))) })
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true })
    project.write({ 'node_modules/guiderail/package.json': text })
    return messages.map(({ code }) => code)
  }

  test('has nothing to say of it', async () => expect(await complaints()).toEqual([]))

  test('would say so', async () => {
    expect(await complaints((manifest) => ({ ...manifest, main: './dist/client.js' }))).toContain('FILE_DOES_NOT_EXIST')
    const late = { '.': { default: './dist/api.mjs', types: './dist/api.d.mts' } }
    expect(await complaints((manifest) => ({ ...manifest, exports: late }))).toContain('EXPORTS_TYPES_SHOULD_BE_FIRST')
  })
})

describe('are the types wrong', () => {
  type Files = Record<string, string | Uint8Array>

  /** What is wrong with the packed types by each way of resolving modules; the two that know no ES modules are left out. */
  const problems = async (change: (files: Files) => void = () => {}) => {
    const taken = createPackageFromTarballData(readFileSync(join(project.path, packed.filename)))
    const files: Files = Object.fromEntries(taken.listFiles().map((path) => [path, taken.readFile(path)]))
    change(files)
    const changed = new Package(files, taken.packageName, taken.packageVersion)
    const { types, ...result } = await checkPackage(changed)
    if (!types || !('problems' in result)) throw new Error('there are no types')
    return result.problems
      .filter((one) => !('resolutionKind' in one && /^node10$|^node16-cjs$/.test(one.resolutionKind)))
      .map(({ kind }) => kind)
  }

  test('not for who imports it', async () => expect(await problems()).toEqual([]))

  test('would say so', async () => {
    expect(await problems((files) => delete files['/node_modules/guiderail/dist/remark.d.mts'])).not.toEqual([])
    const lost = (files: Files) => {
      const path = '/node_modules/guiderail/dist/api.d.mts'
      files[path] = `export * from './gone.mjs'\n${files[path]}`
    }
    expect(await problems(lost)).toContain('InternalResolutionError')
  })
})

test('runs nothing when it is installed', () => {
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([])
  expect([manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies]).toEqual([undefined, undefined, undefined])
})

test('every entry of the manifest is in it', () => {
  const named: string[] = [manifest.bin.guiderail, ...Object.values(manifest.exports).flatMap((entry) => Object.values(Object(entry)))]
  const paths = named.filter((path) => path.length > 1).map((path) => path.replace('./', ''))
  expect(paths.length).toBeGreaterThan(4)
  expect(paths.filter((path) => !shipped.includes(path))).toEqual([])
})

describe('as a command', () => {
  test('lints', async () => {
    const { code, out } = await project.run(npm, ['exec', '--offline', '--', 'guiderail', 'lint', 'calls', '-f', 'json'])
    expect({ code, rules: rulesIn(out) }).toEqual({ code: 1, rules: ['get-them-to'] })
  })

  test('knows its pages and its version', async () => {
    const { out } = await project.run(process.execPath, [cli, 'explain', 'get-them-to'])
    expect(out).toContain('Done to the buyer')
    expect((await project.run(process.execPath, [cli, '--version'])).out).toBe(`${manifest.version}\n`)
  })
})

const rulesIn = (out: string): string[] =>
  JSON.parse(out).files.flatMap(({ findings }: { findings: { rule: string; severity: string }[] }) =>
    findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule),
  )

test('as a library', async () => {
  project.write({ 'library.mjs': libraryUser })
  const { code, out, err } = await project.run(process.execPath, ['library.mjs'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual({
    found: ['get-them-to'],
    own: ['no-dana'],
    kinds: ['call-script'],
    fixed: page,
    wrong: 'TypeError: There is no "get-them-too" here. Did you mean "get-them-to"?',
  })
})

test('as a remark plugin', async () => {
  const unified = JSON.stringify(import.meta.resolve('unified'))
  const parse = JSON.stringify(import.meta.resolve('remark-parse'))
  project.write({ 'remark.mjs': remarkUser.replace("'unified'", unified).replace("'remark-parse'", parse) })
  const { code, out, err } = await project.run(process.execPath, ['remark.mjs'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toContainEqual(['guiderail', 'get-them-to', false, 'get the CFO to sign'])
})

test('as a language server', async () => {
  const server = new Server(spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd: project.path }))
  try {
    const { capabilities } = await server.ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    })
    expect(capabilities).toHaveProperty('codeActionProvider')
    const uri = 'file:///playbook/calls/first.md'
    server.tell('initialized', {})
    server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: page } })
    const { items } = await server.ask('textDocument/diagnostic', { textDocument: { uri } })
    expect(items.filter(({ severity }: { severity: number }) => severity === 2)).toEqual([expect.objectContaining({ code: 'get-them-to' })])
  } finally {
    server.end()
  }
})

test('as tools for an assistant', async () => {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, 'mcp'], cwd: project.path }))
  try {
    const { structuredContent } = await client.callTool({ name: 'lint', arguments: { path: 'calls/first.md' } })
    expect(structuredContent).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ rule: 'get-them-to' })]) })
  } finally {
    await client.close()
  }
})

describe('its types hold for a program that is compiled strictly', () => {
  const { ModuleKind, ModuleResolutionKind } = ts
  test.each<[string, string, ts.CompilerOptions]>([
    ['node16', 'user.mts', { module: ModuleKind.Node16 }],
    ['nodenext', 'user.mts', { module: ModuleKind.NodeNext }],
    ['nodenext, from a project of ES modules', 'module.ts', { module: ModuleKind.NodeNext }],
    ['nodenext, from CommonJS', 'user.cts', { module: ModuleKind.NodeNext }],
    ['bundler', 'bundled.ts', { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }],
  ])('%s', (_, file, options) => {
    project.write({ [file]: consumer })
    const base = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] }
    const program = ts.createProgram([join(project.path, file)], { ...base, lib: ['lib.es2022.d.ts'], ...options })
    const said = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(said).toEqual([])
  })
})
