// Symbols of all files, with what is on the screen in place of what is on disk.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { DiagnosticRefreshRequest, type SymbolInformation, WorkspaceSymbolRequest } from 'vscode-languageserver/node'
import { tokenModifiers, tokenTypes } from '../../../server/structure/legend.ts'
import { memoryDisk } from '../../disk.ts'
import { Editor } from '../session.ts'
import { plan, script, uri, whole } from './open.ts'

let editor: Editor | undefined

afterEach(async () => {
  await editor?.end()
  editor = undefined
})

const other = '---\ntype: account-plan\n---\n\n# Plan for Borealis\n\n## Strategies\n\n- **S1** Win the tender.\n'

async function begin(): Promise<Editor> {
  const disk = memoryDisk({
    ...{ '/repo/.git/HEAD': '', '/repo/accounts/acme.md': plan, '/repo/accounts/borealis.md': other },
    ...{ '/repo/calls/first.md': script, '/repo/notes/bread.md': '# Bread\n\nFlour.\n' },
    ...{ '/second/.git/HEAD': '', '/second/plans/cirrus.md': other.replace('tender', 'board') },
  })
  const open = new Editor({ disk })
  open.connection.onRequest(DiagnosticRefreshRequest.type, () => {})
  const workspaceFolders = ['repo', 'second'].map((name) => ({ uri: `file:///${name}`, name }))
  await open.initialize(whole, { workspaceFolders })
  return open
}

async function found(query: string): Promise<string[]> {
  const symbols = ((await editor?.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []) as SymbolInformation[]
  return symbols.map(({ name, containerName, location }) => `${containerName ?? location.uri}:${location.range.start.line + 1} ${name}`)
}

test('statements of all plans in all roots, with nothing open', async () => {
  editor = await begin()
  expect(await found('s1 win')).toEqual([
    'accounts/acme.md:13 S1 Win on audit risk in one plant.',
    'accounts/borealis.md:9 S1 Win the tender.',
    'plans/cirrus.md:9 S1 Win the board.',
  ])
  expect(await found('no such thing')).toEqual([])
})

test('headings of plans, scripts and messages that are not open, and of nothing else', async () => {
  editor = await begin()
  expect(await found('strategies')).toEqual([
    'accounts/acme.md:11 Strategies',
    'accounts/borealis.md:7 Strategies',
    'plans/cirrus.md:7 Strategies',
  ])
  expect(await found('cold call')).toEqual(['calls/first.md:5 Cold call'])
  expect(await found('bread')).toEqual([])
})

const examples = join(import.meta.dirname, '../../../examples')
const paths = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) => /\.md$/.test(path) && path !== 'README.md')

test.each(paths)('what is found in a file is the same, open or not: %s', async (path) => {
  for (const eol of ['\n', '\r\n']) {
    const text = readFileSync(join(examples, path), 'utf8').replace(/\r?\n/g, eol)
    const uri = `file:///repo/${path}`
    const open = new Editor({ disk: memoryDisk({ '/repo/.git/HEAD': '', [`/repo/${path}`]: text }) })
    editor = open
    open.connection.onRequest(DiagnosticRefreshRequest.type, () => {})
    await open.initialize(whole, { workspaceFolders: [{ uri: 'file:///repo', name: 'repo' }] })
    const ask = async () => ((await open.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })) ?? []) as SymbolInformation[]
    const closed = await ask()
    await open.open(uri, text)
    const told = new Set((await ask()).map((symbol) => JSON.stringify(symbol)))
    expect(closed.length).toBeGreaterThan(0)
    expect(closed.filter((symbol) => !told.has(JSON.stringify(symbol)))).toEqual([])
    await open.end()
    editor = undefined
  }
})

test('what is open counts as it stands on the screen, unsaved texts too', async () => {
  editor = await begin()
  await editor.open(uri, plan)
  await editor.change(uri, editor.rangeOf(uri, 'Win on audit risk'), 'Win on patience')
  await editor.open('untitled:Untitled-1', script)
  expect(await found('patience')).toEqual(['accounts/acme.md:13 S1 Win on patience in one plant.'])
  expect(await found('audit risk')).toEqual([])
  expect(await found('Cold call')).toEqual(['untitled:Untitled-1:5 Cold call', 'calls/first.md:5 Cold call'])
})

test('VS Code is told what each kind of token is and how to show it', () => {
  const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  expect(ids(contributes.semanticTokenTypes)).toEqual([...tokenTypes])
  // `declaration` is one of VS Code's own.
  expect(ids(contributes.semanticTokenModifiers)).toEqual(tokenModifiers.filter((modifier) => modifier !== 'declaration'))
  expect(Object.keys(contributes.semanticTokenScopes[0].scopes)).toEqual(expect.arrayContaining([...tokenTypes]))
})
