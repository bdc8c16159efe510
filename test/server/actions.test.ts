import { afterEach, expect, test } from 'vitest'
import { ExecuteCommandRequest, ShowDocumentRequest } from 'vscode-languageserver/node'
import { boom, teh } from './rules.ts'
import { asking, Editor, listening } from './session.ts'

const uri = 'file:///repo/playbook/calls.md'
const head = '---\nkind: call-script\n---\n'
let editor: Editor

afterEach(() => editor.end())

async function begin(text: string, capabilities = asking) {
  editor = new Editor({ rules: [teh, boom] })
  await editor.initialize(capabilities)
  await editor.open(uri, text)
}

const titled = <T extends { title: string }>(actions: readonly T[], title: string): T => {
  const found = actions.find((action) => action.title === title)
  if (!found) throw new Error(`"${title}" is not among: ${actions.map((action) => action.title).join(' | ')}`)
  return found
}

test('all fixes are offered, the safe one first and preferred', async () => {
  await begin(`${head}Say teh name.\n`)
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'teh'))
  expect(actions.slice(0, 2).map(({ title, isPreferred }) => [title, isPreferred ?? false])).toEqual([
    ['Write "the"', true],
    ['Leave the article out', false],
  ])
  expect(actions[0]?.diagnostics).toMatchObject([{ code: 'teh', message: 'Two letters are swapped.' }])
})

test.each([
  ['LF', '\n', ''],
  ['CRLF', '\r\n', ''],
  ['a byte order mark', '\n', '\uFEFF'],
])('a fix changes its words and nothing else, with %s', async (_, eol, bom) => {
  const text = (words: string) => `${bom}${head}😀 A line.\n\n> Say ${words} name. 😀\n`.replaceAll('\n', eol)
  await begin(text('teh'))
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'teh'))
  expect(editor.after(uri, titled(actions, 'Write "the"'))).toBe(text('the'))
})

test('an editor without versioned edits gets plain ones', async () => {
  await begin(`${head}Say teh name.\n`, listening)
  const fix = titled(await editor.actions(uri, editor.rangeOf(uri, 'teh')), 'Write "the"')
  expect(fix.edit?.documentChanges).toBeUndefined()
  expect(editor.after(uri, fix)).toBe(`${head}Say the name.\n`)
})

test('an edit names the version it was made for, so that a later text refuses it', async () => {
  await begin(`${head}Say teh name.\n`)
  const fix = titled(await editor.actions(uri, editor.rangeOf(uri, 'teh')), 'Write "the"')
  await editor.change(uri, editor.rangeOf(uri, 'Say'), 'Do say')
  expect(() => editor.after(uri, fix)).toThrow('version 1')
  const again = titled(await editor.actions(uri, editor.rangeOf(uri, 'teh')), 'Write "the"')
  expect(editor.after(uri, again)).toBe(`${head}Do say the name.\n`)
})

test('the light bulb speaks of the place it is at', async () => {
  await begin(`${head}Say teh name.\n\nNothing here.\n`)
  expect(await editor.actions(uri, editor.rangeOf(uri, 'Nothing'))).toEqual([])
})

test('everything safe is fixed at once, in the menu and on save', async () => {
  await begin(`${head}teh cat, teh dog\n`)
  const menu = await editor.actions(uri, editor.rangeOf(uri, 'teh'))
  expect(editor.after(uri, titled(menu, 'Fix everything in this file that is safe to fix'))).toBe(`${head}the cat, the dog\n`)
  const nowhere = editor.rangeOf(uri, 'kind')
  for (const only of ['source.fixAll.guiderail', 'source.fixAll', 'source']) {
    const [all, ...more] = await editor.actions(uri, nowhere, [only])
    expect(more).toEqual([])
    expect(all?.kind).toBe('source.fixAll.guiderail')
    expect(editor.after(uri, all ?? { title: '' })).toBe(`${head}the cat, the dog\n`)
  }
  expect(await editor.actions(uri, nowhere, ['source.fixAll.other'])).toEqual([])
})

test('the page of the rule opens through a command that the server itself runs', async () => {
  await begin(`${head}Say teh name.\n`)
  const shown: string[] = []
  editor.connection.onRequest(ShowDocumentRequest.type, ({ uri: address }) => {
    shown.push(address)
    return { success: true }
  })
  const page = titled(await editor.actions(uri, editor.rangeOf(uri, 'teh')), 'Why? Open the page of "Letters swapped"')
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: page.command?.command ?? '',
    arguments: page.command?.arguments ?? [],
  })
  expect(shown).toEqual(['https://github.com/guiderail/guiderail/blob/main/rules/teh.md'])
})
