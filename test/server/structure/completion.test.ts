// What can be written where, and what is said of it.

import { afterEach, describe, expect, test } from 'vitest'
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DiagnosticRefreshRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { rules } from '../../../rules/index.ts'
import { headings } from '../../../server/structure/completion/headings.words.ts'
import { memoryDisk } from '../../disk.ts'
import { Editor } from '../session.ts'
import { plan, script, uri, whole } from './open.ts'

let editor: Editor | undefined

afterEach(async () => {
  await editor?.end()
  editor = undefined
})

/** What is offered at the sign `‸`. */
async function offered(marked: string, capabilities = whole, file = uri, language = 'markdown'): Promise<CompletionItem[]> {
  editor = new Editor({})
  await editor.initialize(capabilities)
  await editor.open(file, marked.replace('‸', ''), language)
  const position = editor.document(file).positionAt(marked.indexOf('‸'))
  const list = (await editor.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: file },
    position,
  })) as CompletionList | null
  return list?.items ?? []
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label)

/** The text after the item is taken. */
function taken(item: CompletionItem | undefined, file = uri): string {
  if (!editor || !item?.textEdit || !('range' in item.textEdit)) throw new Error('nothing to take')
  return TextDocument.applyEdits(editor.document(file), [item.textEdit])
}

test.each([
  ['in brackets', 'Mock audit by phone (‸)'],
  ['half written', 'Mock audit by phone (S‸)'],
  ['behind a label', 'Mock audit by phone\n  Supports: ‸'],
])('ids of strategies and objectives: %s', async (_, line) => {
  const items = await offered(plan.replace('## Actions', `## Actions\n\n- ${line}\n`))
  expect(labels(items)).toEqual(['S1', 'S2', 'O1'])
  expect(items[0]).toMatchObject({ detail: 'Win on audit risk in one plant.' })
})

test.each([
  ['LF', plan],
  ['CRLF', plan.replaceAll('\n', '\r\n')],
  ['quote', plan.replace(/^\|/gm, '> |')],
  ['emoji', plan.replace('Shadow', '🎯🎯 Shadow')],
])('the column of strategies has strategies: %s', async (_, text) => {
  const items = await offered(text.replace('| S2 |', '| S‸ |'))
  expect(labels(items)).toEqual(['S1', 'S2'])
  expect(taken(items[1])).toBe(text)
})

test('other columns have none', async () => {
  expect(await offered(plan.replace('| Ines |', '| I‸ |'))).toEqual([])
})

test('headings that are missing come first, those that stand there already not at all', async () => {
  const items = await offered(plan.replace('## Actions', '## ‸\n\n## Actions'))
  expect(labels(items)).not.toContain('Objectives')
  expect(labels(items)).not.toContain('Actions')
  const missing = items.findIndex(({ detail }) => detail !== 'missing')
  expect(missing).toBeGreaterThan(0)
  expect(items.slice(missing).every(({ detail }) => detail === undefined)).toBe(true)
})

test('a heading as a snippet, or plain where the editor knows none', async () => {
  const marked = script.replace('## Close', '## Obj‸\n\n## Close').replaceAll('\n', '\r\n')
  const [item] = (await offered(marked)).filter(({ label }) => label === 'Objections')
  expect(item).toMatchObject({ insertTextFormat: 2, textEdit: { newText: 'Objections\r\n\r\n$0' } })
  await editor?.end()
  const [plain] = (await offered(marked, { textDocument: { completion: {} } })).filter(({ label }) => label === 'Objections')
  expect(plain).not.toHaveProperty('insertTextFormat')
  expect(plain).toMatchObject({ textEdit: { newText: 'Objections' }, documentation: expect.stringMatching(/\w/) })
})

test('every heading names a rule that there is, and is the heading that it looks for', () => {
  const ids = new Set(rules.map(({ id }) => id))
  for (const { title, same, rule } of Object.values(headings).flat()) {
    if (rule) expect(ids).toContain(rule)
    expect(title).toMatch(same)
  }
})

test('speakers as the script names them', async () => {
  const items = await offered(script.replace('## Close\n', '## Close\n\n**P‸\n'))
  expect(labels(items)).toEqual(['**You:**', '**Prospect:**'])
  expect(taken(items[1])).toContain('\n**Prospect:** \n')
})

test('places to fill in that the text has, the bracket behind the cursor included', async () => {
  const items = await offered(script.replace('Shall we', '[‸] [Company] [Company] shall we'))
  expect(items.map(({ label, detail }) => `${label}: ${detail}`)).toEqual(['[Company]: stands 2 times', '[Name]: stands once'])
  expect(taken(items[1])).toContain('**You:** [Name] [Company]')
})

test.each([
  ['in a comment', `${plan}\n<!-- guiderail-disable-next-line orphan-tactic, ‸ -->\n`],
  ['half written', `${plan}\n<!-- guiderail-disable miss‸ -->\n`],
  ['in front matter', plan.replace('type: account-plan', 'type: account-plan\nguiderail:\n  disable: [‸]')],
])('rules %s, with their pages', async (_, marked) => {
  const items = await offered(marked)
  const [item] = items.filter(({ label }) => label === 'missing-objective')
  expect(item?.documentation).toBeUndefined()
  const resolved = await editor?.connection.sendRequest(CompletionResolveRequest.type, item as CompletionItem)
  expect(resolved?.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('More about this') })
})

test('not behind the reason of a comment', async () => {
  expect(await offered(`${plan}\n<!-- guiderail-disable orphan-tactic -- agreed with ‸ -->\n`)).toEqual([])
})

test('what a comment can ask for', async () => {
  expect(labels(await offered(`${plan}\n<!-- gu‸ -->\n`))).toContain('guiderail-disable-next-line')
})

test('kinds in the front matter', async () => {
  const items = await offered(plan.replace('type: account-plan', 'type: ‸'))
  expect(labels(items)).toEqual(['account-plan', 'sales-plan', 'call-script', 'message', 'playbook', 'none'])
})

test('nothing in the middle of words, and nothing in what is no sales material', async () => {
  expect(await offered(script.replace('the audit', 'the ‸audit'))).toEqual([])
  await editor?.end()
  expect(await offered('# Oven\n\nHot [‸\n\n## ‸')).toEqual([])
})

test('while somebody types the offers do not wait, and the editor asks again', async () => {
  const [first] = await offered(plan.replace('| S2 |', '| S‸ |'))
  expect(first?.label).toBe('S1')
  if (!editor) throw new Error('no editor')
  const { end } = editor.rangeOf(uri, 'for the shift. (O1)')
  await editor.change(uri, { start: end, end }, '\n- **S3** Let the plants tell each other. (O1)')
  const ask = async () => {
    const { line, character } = editor?.rangeOf(uri, '| S | Tomasz').start ?? { line: 0, character: 0 }
    const params = { textDocument: { uri }, position: { line, character: character + 3 } }
    return (await editor?.connection.sendRequest(CompletionRequest.type, params)) as CompletionList
  }
  expect(await ask()).toMatchObject({ isIncomplete: true })
  await editor.pull(uri)
  const after = await ask()
  expect(after.isIncomplete).toBe(false)
  expect(labels(after.items)).toEqual(['S1', 'S2', 'S3'])
})

const month = `---
kind: account-plan
---

# June at Acme

## Actions

- Ask for the audit log (‸)

| action | strategy | owner |
|---|---|---|
| Shadow a shift | ‸ | Ines |
`

/** An editor with the plan on disk and the text of another file on the screen. */
async function beside(text: string, file = june): Promise<(marked: string) => Promise<CompletionList | null>> {
  const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/accounts/acme.md': plan, '/repo/other/far.md': plan.replaceAll('S1', 'S7') })
  editor = new Editor({ disk })
  editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {})
  await editor.initialize(whole, { workspaceFolders: [{ uri: 'file:///repo', name: 'repo' }] })
  await editor.open(file, text.replaceAll('‸', ''))
  return async (marked) => {
    const at = marked.indexOf('‸')
    const position = TextDocument.create(file, 'markdown', 0, marked).positionAt(at)
    return ((await editor?.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: file }, position })) ?? null) as never
  }
}

const june = 'file:///repo/accounts/june.md'

/** The text with only the nth of its places marked. */
const only = (text: string, nth: number): string => text.split('‸').reduce((before, part, at) => `${before}${at === nth ? '‸' : ''}${part}`)

describe('ids of other files', () => {
  test.each([
    ['in brackets', month, 1, ['S1', 'S2', 'O1']],
    ['in a table', month, 2, ['S1', 'S2']],
    ['in a table, CRLF', month.replaceAll('\n', '\r\n'), 2, ['S1', 'S2']],
    ['in a quote', month.replace(/^([-|])/gm, '> $1'), 1, ['S1', 'S2', 'O1']],
    ['behind a byte order mark', `\uFEFF${month}`, 1, ['S1', 'S2', 'O1']],
  ])('%s', async (_, text, nth, expected) => {
    const ask = await beside(text)
    await editor?.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })
    const list = await ask(only(text, nth))
    expect(labels(list?.items ?? [])).toEqual(expected)
    expect(list?.items[0]).toMatchObject({
      detail: 'Win on audit risk in one plant.',
      documentation: expect.stringContaining('accounts/acme.md'),
    })
  })

  test('that are still being read: the editor asks again', async () => {
    const ask = await beside(month)
    expect((await ask(only(month, 1)))?.isIncomplete).toBe(true)
    await editor?.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })
    expect(await ask(only(month, 1))).toMatchObject({ isIncomplete: false, items: { length: 3 } })
  })

  test('of another folder are none of ours', async () => {
    const ask = await beside(month, 'file:///repo/third/june.md')
    await editor?.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })
    expect(await ask(only(month, 1))).toBeNull()
  })

  test('are those of the screen', async () => {
    const ask = await beside(month)
    await editor?.open(uri, plan.replace('Win on audit risk', 'Win on patience'))
    await editor?.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })
    expect((await ask(only(month, 1)))?.items[0]).toMatchObject({ label: 'S1', detail: 'Win on patience in one plant.' })
  })
})

test.each([
  ['a speaker in a quote', script.replace('## Close\n', '## Close\n\n> P‸\n'), '**Prospect:**', '\n> **Prospect:** \n'],
  ['a speaker in a list', script.replace('## Close\n', '## Close\n\n- P‸\n'), '**Prospect:**', '\n- **Prospect:** \n'],
  ['a speaker in a fence', script.replace('## Close\n', '## Close\n\n```\nP‸\n```\n'), '**Prospect:**', '```\n**Prospect:** \n```'],
  ['a place to fill in, in a heading', script.replace('## Close', '## Close with [‸]'), '[Name]', '## Close with [Name]\n'],
  ['a place to fill in, in a table', `${script}\n| a | b |\n|---|---|\n| 😀 [‸] | x |\n`, '[Name]', '| 😀 [Name] | x |'],
  ['a heading in a quote', script.replace('## Close', '> ## Obj‸\n\n## Close'), 'Objections', '> ## Objections'],
  [
    'a rule in a list',
    script.replace('## Close\n', '## Close\n\n- a\n  <!-- guiderail-disable mono‸ -->\n'),
    'monologue',
    'disable monologue -->',
  ],
  ['a kind behind a byte order mark', `\uFEFF${script.replace('call-script', '‸')}`, 'message', '\nkind: message\n'],
])('offered and taken with LF and CRLF: %s', async (_, marked, label, expected) => {
  for (const eol of ['\n', '\r\n']) {
    const [item] = (await offered(marked.replaceAll('\n', eol))).filter((each) => each.label === label)
    expect(taken(item).replace('$0', '')).toContain(expected.replaceAll('\n', eol))
    if (eol === '\n') await editor?.end()
  }
})

const config = 'file:///repo/guiderail.config.yaml'
const json = 'file:///repo/guiderail.config.json'

test.each([
  ['keys', 'ru‸', ['rules'], config],
  ['rules', 'rules:\n  orphan-tactic: off\n  missing-obj‸\n', ['missing-objective'], config],
  ['severities', 'rules:\n  orphan-tactic: ‸\n', ['off', 'hint', 'info', 'warning', 'error'], config],
  ['options', 'rules:\n  monologue:\n    ‸\n', ['severity'], config],
  ['rules of overrides', 'overrides:\n  - files: a.md\n    rules:\n      missing-obj‸\n', ['missing-objective'], config],
  ['kinds', 'documents:\n  "a/**": ‸\n', ['call-script', 'none'], config],
  ['keys in JSON', '{\n  "ru‸"\n}\n', ['rules'], json],
  ['rules in JSON', '{ "rules": { "orphan-tactic": "off", "‸" } }\n', ['missing-objective'], json],
  ['severities in JSON', '{ "rules": { "orphan-tactic": "‸" } }\n', ['off', 'warning'], json],
])('a config: %s', async (_, marked, expected, file) => {
  const items = labels(await offered(marked, whole, file, file === json ? 'json' : 'yaml'))
  for (const label of expected) expect(items).toContain(label)
  if (marked.includes('orphan-tactic: off')) expect(items).not.toContain('orphan-tactic')
})
