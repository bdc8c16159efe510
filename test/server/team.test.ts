// A team's own words in the editor: found, explained on hover, fixed, their page shown.

import { afterEach, expect, test } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { asking, Editor } from './session.ts'

const uri = 'file:///repo/call.md'
const config = 'phrases:\n  - { id: no-magic, phrase: magic bullet, replacement: good start }\n  - { id: no-price, pattern: "[$][0-9]+" }\n'
let editor: Editor

afterEach(() => editor.end())

async function begin(line: string) {
  const text = `---\nkind: call-script\n---\n\n${line}\n`
  editor = new Editor({ disk: memoryDisk({ '/repo/call.md': text, '/repo/guiderail.config.yaml': config }) })
  await editor.initialize(asking, { workspaceFolders: [{ uri: 'file:///work', name: 'work' }] })
  await editor.open(uri, text)
}

test('found and fixed', async () => {
  await begin('Rep: "Magic **bullet** for $500."')
  expect((await editor.pull(uri)).map(({ code, range }) => [code, range.start.character, range.end.character])).toEqual([
    ['no-magic', 6, 20],
    ['no-price', 27, 31],
  ])
})

test('a replacement is offered', async () => {
  await begin('Rep: "Magic bullet for you."')
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'Magic bullet'))
  const offer = actions.find(({ title }) => title === 'Write "Good start"')
  expect(offer && editor.after(uri, offer)).toContain('Rep: "Good start for you."')
  expect(actions.map(({ title }) => title)).toContain('Turn "Words to avoid: magic bullet" off in guiderail.config.yaml')
})

test('hover says why it is flagged, or left alone', async () => {
  await begin('Rep: "Magic bullet for you." Never say $500.')
  expect(await editor.hover(uri, 'Magic')).toContain('Your team does not write this')
  expect(await editor.hover(uri, '500')).toContain('negated by')
})

test('it has a page, as short as it is', async () => {
  await begin('Rep: "Magic bullet for you."')
  await editor.pull(uri)
  expect(await editor.connection.sendRequest('guiderail/rulePage', { rule: 'no-magic' })).toContain('# Words to avoid: magic bullet')
})
