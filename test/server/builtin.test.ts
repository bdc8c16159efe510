// The server with the rules that it comes with: what a person reads and gets.

import { afterEach, expect, test } from 'vitest'
import { asking, Editor } from './session.ts'

const uri = 'file:///repo/playbook/calls.md'
let editor: Editor

afterEach(() => editor.end())

async function open(text: string) {
  editor = new Editor({})
  await editor.initialize(asking)
  await editor.open(uri, text)
}

const plan = `---
kind: account-plan
---

# Plan

## Next step

Get the CFO to sign by March.
`

test('a phrase is flagged at its words, explained, and rewritten', async () => {
  await open(plan)
  const found = (await editor.pull(uri)).filter(({ code }) => code === 'get-them-to')
  expect(found).toHaveLength(1)
  expect(editor.words(uri, found)[0]).toMatch(/^Get the CFO to/)
  const hover = await editor.hover(uri, 'Get the CFO')
  expect(hover).toContain('**Done to the buyer** · `get-them-to`')
  expect(hover).toContain('Ground: advice of experts.')
  expect(hover).not.toContain('](get-them-to.md)')
  const [first] = await editor.actions(uri, editor.rangeOf(uri, 'Get the CFO'))
  const after = editor.after(uri, first ?? { title: '' })
  expect(after).not.toContain('Get the CFO to')
  expect(after.startsWith(plan.slice(0, plan.indexOf('Get')))).toBe(true)
})

test('a phrase that is shown as bad is left alone, and the hover says why', async () => {
  await open('---\nkind: playbook\n---\n\n# Do NOT say\n\n- Get the CFO to sign.\n')
  expect((await editor.pull(uri)).filter(({ code }) => code === 'get-them-to')).toEqual([])
  expect(await editor.hover(uri, 'Get the CFO')).toContain('Not flagged as **Done to the buyer**: ')
})

test('a phrase that a comment silences is left alone, and the hover gives the reason', async () => {
  const comment = '<!-- guiderail-disable-next-line get-them-to -- their own words -->'
  await open(plan.replace('Get the CFO', `${comment}\nGet the CFO`))
  expect((await editor.pull(uri)).filter(({ code }) => code === 'get-them-to')).toEqual([])
  expect(await editor.hover(uri, 'Get the CFO')).toContain('silenced\\, \\"their own words\\"')
})

test('a comment that silences nothing is the one thing that may be fixed without a person', async () => {
  const text = plan.replace('Get the CFO to sign', 'The CFO signs')
  await open(text.replace('The CFO', '<!-- guiderail-disable-next-line get-them-to -->\nThe CFO'))
  const [all, ...more] = await editor.actions(uri, editor.rangeOf(uri, 'Plan'), ['source.fixAll'])
  expect(more).toEqual([])
  expect(editor.after(uri, all ?? { title: '' })).toBe(text)
})

test('pages are read from the server itself', async () => {
  await open(plan)
  const rules = await editor.connection.sendRequest<{ id: string }[]>('guiderail/rules', null)
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['get-them-to', 'unused-suppression']))
  for (const { id } of rules) expect(await editor.connection.sendRequest('guiderail/rulePage', { rule: id })).toMatch(/^# /)
  expect(await editor.connection.sendRequest('guiderail/rulePage', { rule: 'constructor' })).toBeNull()
})

test('over the title stands what to change first, and what is good', async () => {
  const strategies = '## Strategies\n\n- S1: Prove it in one ward\n\n## Actions\n\n- Shadow two shifts (S1)\n- Walk the ward (S1)\n'
  await open(plan.replace('# Plan', `# Plan: *Birchwood*\n\n${strategies}`))
  await editor.pull(uri)
  const hover = await editor.hover(uri, 'Birchwood')
  expect(hover).toContain('**To change first**\n\n1. ')
  expect(hover).toMatch(/\d\. Done to the buyer, line \d+$/m)
  expect(hover).toContain('**Good already**\n\n- every action serves a strategy')
  const below = await editor.hover(uri, 'Shadow')
  expect(below).toContain('Serves S1 Prove it in one ward')
  expect(below).not.toContain('To change first')
})

test('our own client hears what a document was taken for', async () => {
  editor = new Editor({})
  const heard: unknown[] = []
  editor.connection.onNotification('guiderail/checked', (checked) => {
    heard.push(checked)
    editor.wake()
  })
  await editor.initialize(asking, { initializationOptions: { guiderail: { summaries: true } } })
  await editor.open(uri, plan)
  await editor.pull(uri)
  expect(await editor.until('the summary', () => heard[0])).toMatchObject({
    uri,
    version: 1,
    summary: { segments: [{ kind: 'account-plan' }], first: ['Done to the buyer'], silenced: 0, ignored: null, troubles: [] },
  })
})

test('a session begins once', async () => {
  await open(plan)
  await expect(editor.initialize(asking)).rejects.toThrow('begun already')
})
