// Two documents and more: what one says settles a finding of the other, as it is typed, written, opened and closed.

import picomatch from 'picomatch'
import { afterEach, describe, expect, test } from 'vitest'
import {
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  RegistrationRequest,
} from 'vscode-languageserver/node'
import type { Environment } from '../../server/environment.ts'
import { type MemoryDisk, memoryDisk } from '../disk.ts'
import { asking, Editor, listening } from './session.ts'

const folder = 'file:///repo'
const plan = `${folder}/plans/strategy.md`
const june = `${folder}/plans/june.md`
const parent = '# Account plan: Hallvard Foods\n\n## Strategies\n\n- S2: Make the switch easy for the night shift\n'
const child =
  '# Account plan: Hallvard Foods, June\n\n## Actions\n\n- Shadow two night shifts and list every double entry (S2)\n- Agree the change-over weekend with the shift leads (S2)\n'
const config = 'rules:\n  missing-strategy: off\n  missing-objective: off\n'
const settled = {
  '/repo/.git/HEAD': '',
  '/repo/guiderail.config.yaml': config,
  '/repo/plans/june.md': child,
  '/repo/plans/strategy.md': parent,
}
const watching = { ...asking, workspace: { ...asking.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } }

let editor: Editor
afterEach(() => editor.end())

async function begin(disk: MemoryDisk | null, capabilities: object = watching, more: Record<string, unknown> = {}) {
  const environment: Environment = { today: () => '2026-06-15', ...(disk && { disk }) }
  editor = new Editor(environment)
  const seen = { refreshes: 0, globs: [] as string[] }
  editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
    seen.refreshes++
    editor.wake()
  })
  editor.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { registerOptions } of registrations)
      for (const { globPattern } of registerOptions?.watchers ?? []) seen.globs.push(globPattern)
    editor.wake()
  })
  const requests = more.requests as Record<string, (params: { uri: string }) => unknown> | undefined
  for (const [method, answer] of Object.entries(requests ?? {})) editor.connection.onRequest(method, answer)
  await editor.initialize(capabilities, { workspaceFolders: [{ uri: folder, name: 'repo' }], ...(more.params as object) })
  return seen
}

const orphans = async (uri = june) => (await editor.pull(uri)).filter(({ code }) => code === 'orphan-tactic').length

/** Asks, and asks again whenever the server calls for it, until the answer is what it should be. */
async function eventually(count: number, seen: { refreshes: number }, uri = june): Promise<void> {
  for (let asked = -1; (await orphans(uri)) !== count; ) {
    if (asked === seen.refreshes) await editor.until(`${count} findings`, () => (seen.refreshes > asked ? true : undefined))
    asked = seen.refreshes
  }
}

/** A question that needs the other files has been asked, and they have been read. */
async function known(seen: { refreshes: number }, uri = june): Promise<void> {
  await editor.pull(uri)
  await editor.until('the files to be read', () => seen.refreshes || undefined)
}

const isWatched = ({ globs }: { readonly globs: readonly string[] }, path: string) =>
  globs.length > 0 && picomatch([...globs], { dot: true })(path)

const touch = (uri: string, type: FileChangeType) =>
  editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] })

describe('a parent on disk', () => {
  test('settles the finding, which is not shown before that is known', async () => {
    const seen = await begin(memoryDisk(settled))
    await editor.open(june, child)
    expect(await orphans()).toBe(0)
    await known(seen)
    expect(await orphans()).toBe(0)
  })

  test('that is not there settles nothing', async () => {
    const { '/repo/plans/strategy.md': _, ...alone } = settled
    const seen = await begin(memoryDisk(alone))
    await editor.open(june, child)
    await eventually(2, seen)
  })

  test('comes, changes and goes', async () => {
    const { '/repo/plans/strategy.md': _, ...alone } = settled
    const disk = memoryDisk(alone)
    const seen = await begin(disk)
    await editor.open(june, child)
    await eventually(2, seen)
    disk.files.set('/repo/plans/strategy.md', parent)
    await touch(plan, FileChangeType.Created)
    await eventually(0, seen)
    disk.files.set('/repo/plans/strategy.md', parent.replace('S2', 'S3'))
    await touch(plan, FileChangeType.Changed)
    await eventually(2, seen)
    disk.files.set('/repo/plans/strategy.md', parent)
    await touch(plan, FileChangeType.Changed)
    await eventually(0, seen)
    disk.files.delete('/repo/plans/strategy.md')
    await touch(plan, FileChangeType.Deleted)
    await eventually(2, seen)
  })
})

describe('a parent that is no Markdown by its name', () => {
  const text = `${folder}/plans/strategy.txt`
  const { '/repo/plans/strategy.md': _, ...alone } = settled
  const taking = (globs: string) => ({ ...alone, '/repo/guiderail.config.yaml': `${config}files: ${globs}\n` })

  test.each(['[plans/*.md, plans/*.txt]', '[plans/**]', "['*.md', '*.txt']", "['plans/*.{md,txt}']", "['plans/*.[mt][dx]*']"])(
    'is watched where the config takes %s',
    async (globs) => {
      const disk = memoryDisk(taking(globs))
      const seen = await begin(disk)
      await editor.open(june, child)
      await eventually(2, seen)
      await editor.until('the watchers', () => isWatched(seen, '/repo/plans/strategy.txt') || undefined)
      disk.files.set('/repo/plans/strategy.txt', parent)
      await touch(text, FileChangeType.Created)
      await eventually(0, seen)
      disk.files.set('/repo/plans/strategy.txt', parent.replace('S2', 'S3'))
      await touch(text, FileChangeType.Changed)
      await eventually(2, seen)
      disk.files.delete('/repo/plans/strategy.txt')
      await touch(text, FileChangeType.Deleted)
      await eventually(2, seen)
    },
  )

  test('is watched once, however often the config changes; what it takes more is watched too', async () => {
    const disk = memoryDisk({ ...taking('[plans/*.md, plans/*.txt]'), '/repo/plans/strategy.txt': parent })
    const seen = await begin(disk)
    await editor.open(june, child)
    await eventually(0, seen)
    disk.files.set('/repo/guiderail.config.yaml', `${config}files: [plans/*.md, plans/*.txt, 'notes (old)/*.rst', calls/*.adoc]\n`)
    await touch(`${folder}/guiderail.config.yaml`, FileChangeType.Changed)
    await eventually(0, seen)
    await editor.until('the watchers', () => isWatched(seen, '/repo/calls/a.adoc') || undefined)
    expect(seen.globs.slice(3)).toEqual(['**/plans/*.md', '**/plans/*.txt', '**/*', '**/calls/*.adoc'])
  })

  test('a page of notes that nobody takes changes nothing', async () => {
    const disk = memoryDisk({ ...settled, '/repo/plans/notes.txt': 'S2' })
    const seen = await begin(disk)
    await editor.open(june, child)
    await known(seen)
    expect(isWatched(seen, '/repo/plans/notes.txt')).toBe(false)
  })
})

describe('a parent on the screen', () => {
  test('counts as it is typed, and as it is on disk when it is closed', async () => {
    const seen = await begin(memoryDisk(settled))
    await editor.open(june, child)
    await editor.open(plan, parent)
    await eventually(0, seen)
    await known(seen)
    await editor.change(plan, editor.rangeOf(plan, 'S2'), 'S4')
    await editor.pull(plan)
    await eventually(2, seen)
    await editor.close(plan)
    await eventually(0, seen)
  })

  test('calls for nothing while only its words change', async () => {
    const seen = await begin(memoryDisk(settled))
    await editor.open(june, child)
    await editor.open(plan, parent)
    await editor.pull(plan)
    await known(seen)
    const before = seen.refreshes
    await editor.change(plan, editor.rangeOf(plan, 'easy'), 'simple')
    await editor.pull(plan)
    await editor.pull(june)
    expect(seen.refreshes).toBe(before)
  })

  test('is pushed to an editor that cannot ask', async () => {
    await begin(memoryDisk(settled), listening)
    await editor.open(june, child)
    await editor.open(plan, parent)
    const last = () => editor.pushed.filter(({ uri }) => uri === june).at(-1)
    const count = () => last()?.diagnostics.filter(({ code }) => code === 'orphan-tactic').length
    await editor.until('the first word', () => last())
    await editor.change(plan, editor.rangeOf(plan, 'S2'), 'S4')
    await editor.until('the findings', () => (count() === 2 ? true : undefined))
    await editor.change(plan, editor.rangeOf(plan, 'S4'), 'S2')
    await editor.until('the findings to go', () => (count() === 0 ? true : undefined))
  })
})

describe('roots', () => {
  test('are kept apart', async () => {
    const other = 'file:///other'
    const disk = memoryDisk({ ...settled, '/other/guiderail.config.yaml': config, '/other/plans/june.md': child })
    const params = { workspaceFolders: [folder, other].map((uri) => ({ uri, name: uri })) }
    const seen = await begin(disk, watching, { params })
    await editor.open(june, child)
    await editor.open(`${other}/plans/june.md`, child)
    await eventually(2, seen, `${other}/plans/june.md`)
    await eventually(0, seen)
  })

  test('need no open folder', async () => {
    const seen = await begin(memoryDisk(settled), watching, { params: { workspaceFolders: null } })
    await editor.open(june, child)
    await known(seen)
    expect(await orphans()).toBe(0)
  })

  test('that nobody can read leave the findings as they are', async () => {
    await begin(null, watching, { params: { workspaceFolders: null } })
    await editor.open('untitled:june', `---\ntype: account-plan\n---\n\n${child}`)
    expect(await orphans('untitled:june')).toBe(2)
  })

  test('are read by the client where only it can', async () => {
    const disk = memoryDisk(settled)
    const path = (uri: string) => uri.slice('vscode-vfs://github'.length)
    const requests = {
      'guiderail/readFile': async ({ uri }: { uri: string }) => ({ base64: Buffer.from(await disk.read(path(uri))).toString('base64') }),
      'guiderail/listFolder': ({ uri }: { uri: string }) => disk.list(path(uri)),
      'guiderail/statFile': ({ uri }: { uri: string }) => disk.stat(path(uri)),
    }
    const params = {
      workspaceFolders: [{ uri: 'vscode-vfs://github/repo', name: 'repo' }],
      initializationOptions: { guiderail: { files: true } },
    }
    const seen = await begin(null, watching, { requests, params })
    const address = 'vscode-vfs://github/repo/plans/june.md'
    await editor.open(address, child)
    await known(seen, address)
    expect(await orphans(address)).toBe(0)
    disk.files.set('/repo/plans/strategy.md', parent.replace('S2', 'S3'))
    await touch('vscode-vfs://github/repo/plans/strategy.md', FileChangeType.Changed)
    await eventually(2, seen, address)
  })
})

test('a copied opener shows where it stands in the other scripts', async () => {
  const script = (name: string, before = '') =>
    `${before}# Cold call\n\n## Opening\n\n**Rep:** Hi ${name}, the reason for my call is that most plants lose a full shift each week to audits nobody planned for.\n\n**Buyer:** Go on.\n`
  const disk = memoryDisk({
    '/repo/.git/HEAD': '',
    '/repo/guiderail.config.yaml': 'rules:\n  copied-opener: warning\ndocuments:\n  scripts/*.md: call-script\n',
    '/repo/scripts/a.md': script('Ann'),
    '/repo/scripts/b c.md': script('Ben', '\n\n'),
    '/repo/scripts/d.md': script('Dan'),
  })
  const seen = await begin(disk)
  const uri = `${folder}/scripts/a.md`
  await editor.open(uri, script('Ann'))
  await known(seen, uri)
  const found = (await editor.pull(uri)).find(({ code }) => code === 'copied-opener')
  expect(found?.relatedInformation?.map(({ location }) => location)).toMatchObject([
    { uri: `${folder}/scripts/b%20c.md`, range: { start: { line: 6, character: 17 } } },
    { uri: `${folder}/scripts/d.md`, range: { start: { line: 4, character: 17 } } },
  ])
})

test('fixing all that is safe leaves an id that another file names', async () => {
  const twice = `${parent.replace('S2', 'S1')}- S1: Win on audit risk in one plant\n\n<!-- guiderail-disable-next-line get-them-to -->\n\n## Actions\n\n- Mock audit in Bergen\n`
  const disk = memoryDisk({ ...settled, '/repo/plans/strategy.md': twice, '/repo/plans/june.md': child.replaceAll('S2', 'S1') })
  const seen = await begin(disk)
  await editor.open(plan, twice)
  const safe = async () => {
    const [action] = await editor.actions(plan, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, ['source.fixAll'])
    return action && editor.after(plan, action)
  }
  await known(seen, plan)
  expect(await safe()).toBe(twice.replace('<!-- guiderail-disable-next-line get-them-to -->\n\n', ''))
  disk.files.set('/repo/plans/june.md', '# Notes\n')
  const before = seen.refreshes
  await touch(june, FileChangeType.Changed)
  await editor.until('the call to ask again', () => (seen.refreshes > before ? true : undefined))
  expect(await safe()).toContain('S2: Win on audit risk')
})
