// "This was a false alarm" in the editor: the sentence goes into the project's list, and the finding with it.

import { afterEach, expect, test } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { teh } from './rules.ts'
import { asking, Editor, listening } from './session.ts'

const folder = 'file:///repo/playbook'
const uri = `${folder}/calls.md`
const list = `${folder}/guiderail.accepted.yaml`
const text = '---\nkind: call-script\n---\n\nRep: "Say **teh\nname**, it\'s now. Well."\n'
const title = 'This was a false alarm: accept this sentence'
let editor: Editor

afterEach(() => editor.end())

async function begin(files: Record<string, string> = {}, capabilities = asking) {
  const disk = memoryDisk({ '/repo/playbook/calls.md': text, ...files })
  editor = new Editor({ rules: [teh], disk, today: () => '2026-06-15' })
  await editor.initialize(capabilities, { workspaceFolders: [{ uri: folder, name: 'playbook' }] })
  await editor.open(uri, text)
}

const offered = async () => (await editor.actions(uri, editor.rangeOf(uri, 'teh'))).find((action) => action.title === title)

const item = '- rule: teh\n  sentence: "Say teh name, it\'s now."\n  date: 2026-06-15\n'

test('where there is no list, one is made at the root, and the finding is gone', async () => {
  await begin()
  const made = `# Sentences that a reviewer accepted: these findings were false alarms.\n${item}`
  const start = { line: 0, character: 0 }
  expect((await offered())?.edit?.documentChanges).toEqual([
    { kind: 'create', uri: list, options: { ignoreIfExists: true } },
    { textDocument: { uri: list, version: null }, edits: [{ range: { start, end: start }, newText: made }] },
  ])
  await editor.end()
  await begin({ '/repo/playbook/guiderail.accepted.yaml': made })
  expect(await editor.pull(uri)).toEqual([])
  expect(await editor.hover(uri, 'teh')).toContain('accepted by a reviewer on 2026')
})

test.each([
  ['- rule: x\n  sentence: y\n', item],
  ['- rule: x\r\n  sentence: y\r\n', item.replaceAll('\n', '\r\n')],
  ['- rule: x\n  sentence: y', `\n${item}`],
  ['  - rule: x\n    sentence: y\n', `${item.replace(/^/gm, '  ').trimEnd()}\n`],
  ['# none yet\n', item],
])('a list %j grows at its end', async (before, added) => {
  await begin({ '/repo/playbook/guiderail.accepted.yaml': before })
  await editor.open(list, before, 'yaml')
  const action = await offered()
  expect(action && editor.after(list, action)).toBe(before + added)
})

test.each(['[]\n', '- rule: x\n  sentence: y\n...\n'])('a list %j that cannot grow at its end is left alone', async (before) => {
  await begin({ '/repo/playbook/guiderail.accepted.yaml': before })
  expect(await offered()).toBeUndefined()
})

test('an editor that cannot make files is not offered to', async () => {
  await begin({}, listening)
  expect(await offered()).toBeUndefined()
})
