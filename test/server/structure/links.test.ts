// Links to pages of rules, to files and to headings; and what a hover says of statements, places to fill in and rules.

import { afterEach, expect, test } from 'vitest'
import { DiagnosticRefreshRequest, type DocumentLink, DocumentLinkRequest } from 'vscode-languageserver/node'
import { memoryDisk } from '../../disk.ts'
import { Editor } from '../session.ts'
import { opened, plan, script, uri, whole } from './open.ts'

let editor: Editor | undefined

afterEach(async () => {
  await editor?.end()
  editor = undefined
})

async function links(text: string, file = uri, own = {}): Promise<string[]> {
  editor = new Editor({ disk: memoryDisk({ '/repo/.git/HEAD': '', '/repo/plans/next.md': plan }) })
  editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {})
  await editor.initialize(whole, { workspaceFolders: [{ uri: 'file:///repo', name: 'repo' }], initializationOptions: { guiderail: own } })
  await editor.open(file, text, file.endsWith('.md') ? 'markdown' : 'yaml')
  const found = (await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: file } })) as DocumentLink[]
  return found.map(({ range, target }) => `${editor?.document(file).getText(range)} -> ${target}`)
}

const page = (rule: string) => `${rule} -> https://github.com/guiderail/guiderail/blob/main/rules/${rule}.md`

test('rules in comments and front matter lead to their pages', async () => {
  const text = `${plan.replace('type: account-plan', 'type: account-plan\nguiderail:\n  disable: [monologue]')}\n<!-- guiderail-disable-next-line orphan-tactic, no-such-rule -- agreed -->\n`
  expect(await links(text)).toEqual([page('monologue'), page('orphan-tactic')])
})

test('rules in a config too', async () => {
  const text = 'rules:\n  "orphan-tactic": off\noverrides:\n  - files: a.md\n    rules:\n      monologue: warning\n'
  expect(await links(text, 'file:///repo/guiderail.config.yaml')).toEqual([page('orphan-tactic'), page('monologue')])
})

const linked = plan.replace(
  '## Objectives',
  'See [the next](../plans/next.md#actions), [all](../plans/next.md), [here](#actions), [nowhere](#no-such-place), [out](../../secret.md), [web](https://example.com/).\n\n## Objectives',
)

test('files of the root and headings, and nothing outside of it', async () => {
  expect(await links(linked)).toEqual([
    'the next -> file:///repo/plans/next.md#L16',
    'all -> file:///repo/plans/next.md',
    `here -> ${uri}#L18`,
  ])
})

const comment = '<!-- guiderail-disable-next-line orphan-tactic -->'

test.each([
  ['a list', `- one\n  ${comment}\n- two`],
  ['a quote', `> ${comment}\n> one`],
  ['a paragraph, behind an emoji', `One 🎯 ${comment} two`],
  ['a table', `| a |\n|---|\n| 🎯 ${comment} |`],
])('a rule in a comment in %s', async (_, block) => {
  for (const text of [`${plan}\n${block}\n`, `\uFEFF${plan}\n${block}\n`.replaceAll('\n', '\r\n')]) {
    expect(await links(text)).toEqual([page('orphan-tactic')])
    await editor?.end()
  }
  editor = undefined
})

test.each([
  ['a list', '- 🎯 see [all](../plans/next.md)'],
  ['a quote', '> see [all](../plans/next.md)'],
  ['a table', '| a | b |\n|---|---|\n| 🎯 | [all](../plans/next.md) |'],
  ['a heading', '## See [all](../plans/next.md)'],
  ['bold words', 'See **[all](../plans/next.md)**.'],
  ['a reference', 'See [all][1].\n\n[1]: ../plans/next.md'],
])('a file in %s', async (_, block) => {
  for (const text of [`${plan}\n${block}\n`, `\uFEFF${plan}\n${block}\n`.replaceAll('\n', '\r\n')]) {
    expect(await links(text)).toEqual(['all -> file:///repo/plans/next.md'])
    await editor?.end()
  }
  editor = undefined
})

test.each(['```js\nSee [all](../plans/next.md).\n```', '`[all](../plans/next.md)`', '<!-- [all](../plans/next.md) -->'])(
  'no link: %s',
  async (block) => {
    expect(await links(`${plan}\n${block}\n`)).toEqual([])
  },
)

test('an editor that follows links of Markdown itself is not given them twice', async () => {
  expect(await links(linked, uri, { markdown: true })).toEqual([])
})

test('a hover on a statement: what it serves, what serves it, what it lacks', async () => {
  editor = await opened(plan.replace('| Tomasz |', '|  |'))
  const strategy = await editor.hover(uri, 'S1**')
  expect(strategy).toContain('**Strategy S1** · Win on audit risk in one plant\\.')
  expect(strategy).toContain('Serves O1 Six plants keep their records')
  expect(strategy).toContain('Beside it: S2 Make the switch easy')
  expect(strategy).toContain('Below it: T1 Mock audit in Bergen')
  expect(await editor.hover(uri, 'S2 |')).toContain('**Strategy S2**')
  expect(await editor.hover(uri, 'Shadow two')).toContain('Missing: who does it')
})

test('a hover on a place to fill in: where else it stands', async () => {
  editor = await opened(script.replace('Shall we', '[Name], shall we'))
  expect(await editor.hover(uri, '[Name]')).toContain('It stands 2 times in this text, on lines 9 and 16')
})

test('a hover on a rule in a comment and in a config', async () => {
  editor = await opened(`${plan}\n<!-- guiderail-disable-next-line orphan-tactic -- agreed -->\n`)
  expect(await editor.hover(uri, 'orphan-tactic')).toMatch(/\*\*.+\*\* · `orphan-tactic`[\s\S]+More about this/)
  const config = 'file:///repo/guiderail.config.yaml'
  await editor.open(config, 'rules:\n  monologue: off\n', 'yaml')
  expect(await editor.hover(config, 'monologue')).toContain('`monologue`')
  expect(await editor.hover(config, 'rules')).toBeNull()
})

test('a hover on words that are shown as bad says so', async () => {
  editor = await opened(script.replace('Just checking in.', 'I hope this email finds you well.'))
  expect(await editor.hover(uri, 'hope this')).toMatch(/Not flagged as [\s\S]*shown as a bad example under/)
})
