// The whole workspace: findings of files that nobody has opened, and the playbook at a glance.

import { afterEach, describe, expect, test } from 'vitest'
import {
  CodeLensRefreshRequest,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  RegistrationRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver/node'
import type { OverviewFile } from '../../protocol/requests.ts'
import { type MemoryDisk, memoryDisk } from '../disk.ts'
import { teh } from './rules.ts'
import { asking, Editor } from './session.ts'

const script = (words: string) => `---\nkind: call-script\n---\n\n${words}\n`
const files = {
  '/repo/a.md': script('Say teh name.'),
  '/repo/calls/b.md': script('Say teh name and teh day.'),
  '/repo/calls/c.md': script('Say the name.'),
  '/repo/README.md': '# A library\n\nRead teh manual.\n',
  '/other/d.md': script('Not teh one.'),
}
let editor: Editor
let disk: MemoryDisk

afterEach(() => editor.end())

async function begin(settings: object = { wholeWorkspace: true }, own: object = { wholeWorkspace: true }) {
  disk = memoryDisk(files)
  editor = new Editor({ rules: [teh], disk, today: () => '2026-06-15' })
  const held = { settings, changed: 0 }
  editor.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => held.settings))
  for (const request of [DiagnosticRefreshRequest.type, CodeLensRefreshRequest.type]) editor.connection.onRequest(request, () => {})
  editor.connection.onRequest(RegistrationRequest.type, () => {})
  editor.connection.onNotification('guiderail/overviewChanged', () => {
    held.changed++
    editor.wake()
  })
  const workspace = { ...asking.workspace, configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } }
  const { capabilities } = await editor.initialize(
    { ...asking, workspace },
    { workspaceFolders: [{ uri: 'file:///repo', name: 'repo' }], initializationOptions: { guiderail: { summaries: true, ...own } } },
  )
  return { ...held, capabilities, set: (next: object) => Object.assign(held, { settings: next }), noticed: () => held.changed }
}

type Full = WorkspaceFullDocumentDiagnosticReport

const ask = (known: readonly Full[] = [], more: object = {}): Promise<WorkspaceDiagnosticReport> =>
  editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds: known.map(({ uri, resultId = '' }) => ({ uri, value: resultId })),
    ...more,
  })

const told = ({ items }: WorkspaceDiagnosticReport) => items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : 'same'])

const write = async (path: string, text: string | null) => {
  const type = text === null ? FileChangeType.Deleted : disk.files.has(path) ? FileChangeType.Changed : FileChangeType.Created
  if (text === null) disk.files.delete(path)
  else disk.files.set(path, text)
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: `file://${path}`, type }] })
}

describe('findings of files that are not open', () => {
  test('come in one answer, or in parts where the editor takes them', async () => {
    await begin()
    const all = [
      ['file:///repo/a.md', 1],
      ['file:///repo/calls/b.md', 2],
    ]
    expect(told(await ask())).toEqual(all)
    const parts: WorkspaceDiagnosticReport[] = []
    editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', (part) => void parts.push(part))
    expect(await ask([], { partialResultToken: 'parts' })).toEqual({ items: [] })
    expect(parts.flatMap(told)).toEqual(all)
  })

  test('are those of the files that the config takes of a folder; an open one is looked at all the same', async () => {
    await begin()
    disk.files.set('/repo/guiderail.config.yaml', 'files: [calls/**, words/*.txt]\n')
    disk.files.set('/repo/words/e.txt', script('Say teh name.'))
    expect(told(await ask())).toEqual([
      ['file:///repo/calls/b.md', 2],
      ['file:///repo/words/e.txt', 1],
    ])
    await editor.open('file:///repo/a.md', files['/repo/a.md'])
    expect(await editor.pull('file:///repo/a.md')).toHaveLength(1)
  })

  test('that is open is left to its own answer', async () => {
    await begin()
    await editor.open('file:///repo/a.md', files['/repo/a.md'])
    expect(told(await ask())).toEqual([['file:///repo/calls/b.md', 2]])
  })

  test('of one that is closed are those of the file on disk, also when there are none', async () => {
    await begin()
    const first = (await ask()).items as Full[]
    await editor.open('file:///repo/calls/c.md', script('Say teh name.'))
    expect(await editor.pull('file:///repo/calls/c.md')).toHaveLength(1)
    const answer = ask(first)
    await editor.close('file:///repo/calls/c.md')
    expect(told(await answer)).toEqual([['file:///repo/calls/c.md', 0]])
  })

  test('are offered only to an editor that wants them: one that asks in vain would keep those of closed files', async () => {
    const { capabilities } = await begin({}, {})
    expect(capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false })
  })

  test('are told again when a file is written, made or removed, and only then', async () => {
    await begin()
    let known = (await ask()).items as Full[]
    const next = async () => {
      const answer = ask(known)
      const { items } = await answer
      known = [...known.filter(({ uri }) => items.every((item) => item.uri !== uri)), ...(items as Full[])].filter(
        ({ resultId }) => resultId,
      )
      return told({ items })
    }
    const answers = [next()]
    await write('/repo/a.md', script('Say the name.'))
    expect(await answers[0]).toEqual([['file:///repo/a.md', 0]])
    answers.push(next())
    await write('/repo/new.md', script('teh teh teh'))
    expect(await answers[1]).toEqual([['file:///repo/new.md', 3]])
    answers.push(next())
    await write('/repo/calls/b.md', null)
    expect(await answers[2]).toEqual([['file:///repo/calls/b.md', 0]])
  })

  test('are not wanted unless somebody says so; a changed setting is live', async () => {
    const held = await begin({})
    const answer = ask()
    held.set({ wholeWorkspace: true })
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
    const known = await answer
    expect(told(known)).toHaveLength(2)
    const gone = ask(known.items as Full[])
    held.set({})
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
    expect(told(await gone)).toEqual([
      ['file:///repo/a.md', 0],
      ['file:///repo/calls/b.md', 0],
    ])
  })

  test('wait while somebody types: an open file is answered before the rest is read', async () => {
    await begin()
    for (let nth = 0; nth < 200; nth++) disk.files.set(`/repo/many/${nth}.md`, script('Say teh name.'))
    await editor.open('file:///repo/a.md', files['/repo/a.md'])
    const order: string[] = []
    const everything = ask().then(() => order.push('everything'))
    await editor.pull('file:///repo/a.md')
    order.push('the open file')
    await everything
    expect(order).toEqual(['the open file', 'everything'])
  })
})

describe('the overview', () => {
  const overview = () => editor.connection.sendRequest<OverviewFile[]>('guiderail/overview', null)

  test('lists sales material with its health, and nothing else', async () => {
    await begin({})
    expect((await overview()).map(({ path, segment, counts, first }) => [path, segment?.kind, counts.warning, first])).toEqual([
      ['a.md', 'call-script', 1, ['Letters swapped']],
      ['calls/b.md', 'call-script', 2, ['Letters swapped']],
      ['calls/c.md', 'call-script', 0, []],
    ])
  })

  test('shows an open file as it is on the screen', async () => {
    await begin({})
    await editor.open('file:///repo/a.md', script('All is well.'))
    expect((await overview())[0]?.counts.warning).toBe(0)
  })

  test('is told to be drawn again when a file changes, and a broken config is said', async () => {
    const held = await begin({})
    await overview()
    await write('/repo/guiderail.config.yaml', 'rules: [')
    await editor.until('the notice', () => held.noticed() || undefined)
    const [first] = await overview()
    expect(first?.troubles[0]).toContain('guiderail.config.yaml')
  })
})
