import picomatch from 'picomatch'
import { afterEach, describe, expect, test } from 'vitest'
import {
  type ClientCapabilities,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  RegistrationRequest,
  ShowMessageNotification,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver/node'
import { type MemoryDisk, memoryDisk } from '../disk.ts'
import { teh } from './rules.ts'
import { asking, Editor } from './session.ts'

const folder = 'file:///repo/playbook'
const uri = `${folder}/scripts/calls.md`
const config = `${folder}/guiderail.config.json`
const text = 'Say teh name.\n'
let editor: Editor

afterEach(() => editor.end())

const watching = {
  ...asking,
  workspace: { ...asking.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
}

async function begin(disk: MemoryDisk | null, more: Record<string, unknown> = {}) {
  editor = new Editor({ rules: [teh], ...(disk && { disk }), today: () => '2026-11-22' })
  const seen = { messages: [] as string[], globs: [] as string[], refreshes: 0 }
  editor.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    seen.messages.push(message)
    editor.wake()
  })
  editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
    seen.refreshes++
    editor.wake()
  })
  editor.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { registerOptions } of registrations)
      for (const { globPattern } of registerOptions?.watchers ?? []) seen.globs.push(globPattern)
    editor.wake()
  })
  const { capabilities = watching, ...others } = more
  await editor.initialize(capabilities as ClientCapabilities, { workspaceFolders: [{ uri: folder, name: 'playbook' }], ...others })
  return seen
}

const changed = (address: string) =>
  editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: address, type: FileChangeType.Changed }] })

test('the config says what a document is and how loud a rule speaks', async () => {
  await begin(
    memoryDisk({
      '/repo/playbook/guiderail.config.json': '{ "documents": { "scripts/**": "call-script" }, "rules": { "teh": "error" } }',
      '/repo/playbook/scripts/calls.md': text,
    }),
  )
  await editor.open(uri, text)
  expect(await editor.pull(uri)).toMatchObject([{ code: 'teh', severity: 1 }])
})

test('a changed config holds at once', async () => {
  const disk = memoryDisk({
    '/repo/playbook/guiderail.config.json': '{ "documents": { "scripts/**": "call-script" } }',
    '/repo/playbook/scripts/calls.md': text,
  })
  const seen = await begin(disk)
  await editor.until('the watchers', () => seen.globs.length || undefined)
  await editor.open(uri, text)
  expect(await editor.pull(uri)).toHaveLength(1)
  disk.files.set('/repo/playbook/guiderail.config.json', '{ "documents": { "scripts/**": "call-script" }, "rules": { "teh": "off" } }')
  await changed(config)
  await editor.until('the call to ask again', () => seen.refreshes || undefined)
  expect(await editor.pull(uri)).toEqual([])
})

describe('while a text is on the screen', () => {
  const calls = '{ "documents": { "scripts/**": "call-script" } }'
  const name = '/repo/playbook/guiderail.config.json'

  /** Findings after files of the disk came, changed or went, as soon as the editor is told to ask again. */
  async function foundAfter(disk: MemoryDisk, seen: { refreshes: number }, files: Record<string, string | null>): Promise<string[]> {
    for (const [path, content] of Object.entries(files)) content === null ? disk.files.delete(path) : disk.files.set(path, content)
    const before = seen.refreshes
    const type = (content: string | null): FileChangeType => (content === null ? FileChangeType.Deleted : FileChangeType.Changed)
    const changes = Object.entries(files).map(([path, content]) => ({ uri: `file://${path}`, type: type(content) }))
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes })
    await editor.until('the call to ask again', () => (seen.refreshes > before ? true : undefined))
    return (await editor.pull(uri)).map(({ code }) => `${code}`)
  }

  async function opened(files: Record<string, string>) {
    const disk = memoryDisk({ '/repo/playbook/scripts/calls.md': text, ...files })
    const seen = await begin(disk)
    await editor.open(uri, text)
    return { disk, seen, found: (await editor.pull(uri)).map(({ code }) => `${code}`) }
  }

  test('a config comes, goes and is renamed', async () => {
    const { disk, seen, found } = await opened({})
    expect(found).toEqual([])
    expect(await foundAfter(disk, seen, { [name]: calls })).toEqual(['teh'])
    expect(await foundAfter(disk, seen, { [name]: null })).toEqual([])
    expect(await foundAfter(disk, seen, { '/repo/playbook/guiderail.config.yaml': calls })).toEqual(['teh'])
    expect(await foundAfter(disk, seen, { '/repo/playbook/guiderail.config.yaml': null, [name]: calls })).toEqual(['teh'])
  })

  test.each([
    [
      'a file of phrases',
      '{ "documents": { "scripts/**": "call-script" }, "phrases": ["./words/sales.yaml"] }',
      '/repo/playbook/words/sales.yaml',
      '- { id: no-name, phrase: name }\n',
      ['teh', 'no-name'],
    ],
    ['a config that is built on', '{ "extends": "./base.json" }', '/repo/playbook/base.json', calls, ['teh']],
  ])('%s, whatever it is called, comes, changes and goes', async (_, config, path, content, expected) => {
    const { disk, seen, found } = await opened({ [name]: config })
    expect(found).toEqual([])
    expect(await foundAfter(disk, seen, { [path]: content })).toEqual(expected)
    expect(
      await foundAfter(disk, seen, { [path]: content.replace('phrase: name', 'phrase: no such words').replace('call-script', 'none') }),
    ).toEqual(expected.length > 1 ? ['teh'] : [])
    expect(await foundAfter(disk, seen, { [path]: null })).toEqual([])
  })

  test('files that nobody reads change nothing', async () => {
    const { seen } = await opened({ [name]: calls, '/repo/playbook/data.json': '{}' })
    const before = seen.refreshes
    await changed(`${folder}/data.json`)
    await editor.pull(uri)
    expect(seen.refreshes).toBe(before)
  })

  test('all these files are watched', async () => {
    const { seen } = await opened({})
    const globs = await editor.until('the watchers', () => (seen.globs.length > 0 ? seen.globs : undefined))
    const isWatched = picomatch(globs, { dot: true })
    for (const path of [
      'guiderail.config.json',
      'a/words.yaml',
      'b.yml',
      'package.json',
      '.guiderailignore',
      'a/.gitignore',
      'calls/x.md',
      '.guiderail-baseline.jsonl',
    ])
      expect(isWatched(path), path).toBe(true)
  })
})

describe('folders', () => {
  test('that are added and removed bring and take their config', async () => {
    const disk = memoryDisk({
      '/repo/playbook/guiderail.config.json': '{ "documents": { "**": "call-script" } }',
      '/second/guiderail.config.json': '{ "documents": { "**": "call-script" }, "rules": { "teh": "error" } }',
    })
    let folders = [{ uri: folder, name: 'playbook' }]
    await begin(disk, {
      capabilities: { ...watching, workspace: { ...watching.workspace, workspaceFolders: true } },
      workspaceFolders: folders,
    })
    editor.connection.onRequest(WorkspaceFoldersRequest.type, () => folders)
    const unsaved = 'untitled:Untitled-1'
    await editor.open(unsaved, `---\nkind: call-script\n---\n\n${text}`)
    expect(await editor.pull(unsaved)).toMatchObject([{ code: 'teh', severity: 2 }])
    const switched = async (added: typeof folders, removed: typeof folders) => {
      folders = added
      await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added, removed } })
    }
    await switched([{ uri: 'file:///second', name: 'second' }], folders)
    const severity = async () => (await editor.pull(unsaved))[0]?.severity
    while ((await severity()) !== 1) await new Promise((resolve) => setTimeout(resolve, 5))
  })
})

test('a broken config is complained about where it is broken, once aloud, and nothing else is said until it is put right', async () => {
  const disk = memoryDisk({
    '/repo/playbook/guiderail.config.json': '{\n  "documents": { "scripts/**": "call-script" },\n  "ruels": {}\n}',
    '/repo/playbook/scripts/calls.md': text,
  })
  const seen = await begin(disk)
  await editor.open(uri, text)
  await editor.open(`${folder}/scripts/more.md`, text)
  expect(await editor.pull(uri)).toEqual([])
  expect(await editor.pull(`${folder}/scripts/more.md`)).toEqual([])
  const complaint = await editor.until('the complaint', () => editor.pushed.find((push) => push.uri === config))
  expect(complaint.diagnostics).toMatchObject([{ severity: 1, range: { start: { line: 2, character: 2 } } }])
  expect(complaint.diagnostics[0]?.message).toContain('rules')
  expect(seen.messages).toHaveLength(1)
  expect(seen.messages[0]).toContain('guiderail.config.json, line 3')
  disk.files.set('/repo/playbook/guiderail.config.json', '{ "documents": { "scripts/**": "call-script" } }')
  await changed(config)
  await editor.until('the complaint to go', () => editor.pushed.find((push) => push.uri === config && push.diagnostics.length === 0))
  expect(await editor.pull(uri)).toHaveLength(1)
})

test('what the project leaves alone is left alone', async () => {
  await begin(
    memoryDisk({
      '/repo/playbook/guiderail.config.json': '{ "documents": { "**": "call-script" }, "ignore": ["scripts/"] }',
      '/repo/playbook/scripts/calls.md': text,
    }),
  )
  await editor.open(uri, text)
  await editor.open(`${folder}/kept.md`, text)
  expect(await editor.pull(uri)).toEqual([])
  expect(await editor.pull(`${folder}/kept.md`)).toHaveLength(1)
})

test('each open folder has its own config', async () => {
  const disk = memoryDisk({
    '/repo/playbook/guiderail.config.json': '{ "documents": { "**": "call-script" } }',
    '/repo/other/guiderail.config.json': '{ "documents": { "**": "none" } }',
  })
  const workspaceFolders = [folder, 'file:///repo/other'].map((address) => ({ uri: address, name: address }))
  await begin(disk, { workspaceFolders })
  await editor.open(`${folder}/a.md`, text)
  await editor.open('file:///repo/other/a.md', text)
  expect(await editor.pull(`${folder}/a.md`)).toHaveLength(1)
  expect(await editor.pull('file:///repo/other/a.md')).toEqual([])
})

test('a text that is not saved yet follows the config of the open folder', async () => {
  await begin(memoryDisk({ '/repo/playbook/guiderail.config.json': '{ "rules": { "teh": "error" } }' }))
  await editor.open('untitled:Untitled-1', `---\nkind: call-script\n---\n${text}`)
  expect(await editor.pull('untitled:Untitled-1')).toMatchObject([{ severity: 1 }])
})

test('a comment that has run out no longer silences', async () => {
  await begin(memoryDisk({ '/repo/playbook/guiderail.config.json': '{ "documents": { "**": "call-script" } }' }))
  const silenced = (day: string) => `<!-- guiderail-disable-next-line teh until ${day} -->\n${text}`
  await editor.open(`${folder}/a.md`, silenced('2026-11-22'))
  await editor.open(`${folder}/b.md`, silenced('2026-11-21'))
  expect((await editor.pull(`${folder}/a.md`)).map(({ code }) => code)).toEqual([])
  expect((await editor.pull(`${folder}/b.md`)).map(({ code }) => code)).toEqual(['expired-suppression', 'teh'])
})

test('in a virtual workspace the client is asked for files, and only there', async () => {
  const virtual = 'vscode-vfs://github/acme/playbook'
  const files = memoryDisk({
    '/acme/playbook/guiderail.config.json': '{ "documents": { "**": "call-script" }, "rules": { "teh": "hint" } }',
  })
  await begin(null, {
    workspaceFolders: [{ uri: virtual, name: 'playbook' }],
    initializationOptions: { guiderail: { files: true } },
  })
  const asked: string[] = []
  const path = (address: string) => {
    asked.push(address)
    return new URL(address).pathname
  }
  editor.connection.onRequest('guiderail/readFile', ({ uri: address }) => ({
    base64: Buffer.from(files.text(path(address))).toString('base64'),
  }))
  editor.connection.onRequest('guiderail/listFolder', ({ uri: address }) => files.list(path(address)))
  editor.connection.onRequest('guiderail/statFile', ({ uri: address }) => files.stat(path(address)))
  await editor.open(`${virtual}/scripts/calls.md`, text)
  expect(await editor.pull(`${virtual}/scripts/calls.md`)).toMatchObject([{ code: 'teh', severity: 4 }])
  expect(asked).toContain(`${virtual}/guiderail.config.json`)
})

test('where nobody can read files, the defaults hold', async () => {
  await begin(null)
  await editor.open(uri, `---\nkind: call-script\n---\n${text}`)
  expect(await editor.pull(uri)).toMatchObject([{ code: 'teh', severity: 2 }])
})

test('a file system that fails is named, and the server lives on', async () => {
  const broken = memoryDisk({})
  await begin({ ...broken, stat: () => Promise.reject(new Error('the disk is gone')) })
  await editor.open(uri, text)
  expect(await editor.pull(uri)).toEqual([])
  await editor.until('the log', () => editor.logged.find((line) => line.includes('the disk is gone') && line.includes(uri)))
  await editor.open('untitled:Untitled-1', 'Well.\n')
  expect(await editor.pull('untitled:Untitled-1')).toEqual([])
})
