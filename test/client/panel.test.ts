// A view beside the text: it shows the document in front, follows the cursor, goes to lines, saves, and lets nothing in.

import { beforeEach, expect, test } from 'vitest'
import type { Checked } from '../../client/checked.ts'
import { Panel } from '../../client/views/panel.ts'
import { stage, Uri } from './vscode.ts'

const plan = 'file:///repo/accounts/acme.md'
const script = 'file:///repo/calls/one.md'

let checked: (uri: string) => void
let panel: Panel

beforeEach(() => {
  stage.begin()
  const client = { sendRequest: async (method: string, { uri }: { uri: string }) => `${method} of ${uri}` }
  let listener: (heard: Checked) => void = () => {}
  const onChecked = (heard: typeof listener) => {
    listener = heard
    return { dispose: () => {} }
  }
  checked = (uri) => listener({ uri } as Checked)
  const context = { extensionUri: new Uri('file:///extension') }
  panel = new Panel({ name: 'plan-map', title: 'Plan map', request: 'guiderail/planMap' }, client as never, context as never, onChecked)
})

async function shown(uri = plan) {
  stage.show(uri)
  await panel.show()
  if (!stage.panel) throw new Error('no view was opened')
  await stage.panel.say({ ready: true })
  return stage.panel
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

test('it shows what is in front, anew with each check and with each other text', async () => {
  const { told } = await shown()
  expect(told).toEqual([{ content: `guiderail/planMap of ${plan}`, title: 'accounts/acme.md' }, { line: 1 }])
  checked(script)
  await settled()
  expect(told).toHaveLength(2)
  checked(plan)
  await settled()
  expect(told).toHaveLength(3)
  stage.show(script)
  await settled()
  expect(told.at(-1)).toEqual({ content: `guiderail/planMap of ${script}`, title: 'calls/one.md' })
})

test('nothing is told before the script in the view listens: it would be lost', async () => {
  stage.show(plan)
  await panel.show()
  await settled()
  expect(stage.panel?.told).toEqual([])
  await stage.panel?.say({ ready: true })
  expect(stage.panel?.told).toHaveLength(2)
})

test('asked for again, it shows what is in front now', async () => {
  const { told } = await shown()
  await panel.show()
  expect(told.slice(2)).toEqual(told.slice(0, 2))
})

test('what is no Markdown leaves the view as it is', async () => {
  const { told } = await shown()
  stage.show('file:///repo/notes.txt', 'plaintext')
  await settled()
  expect(told).toHaveLength(2)
})

test('it follows the cursor', async () => {
  const { told } = await shown()
  stage.point(6)
  expect(told.at(-1)).toEqual({ line: 7 })
})

test('a line that is asked for is gone to, and one that is not there never', async () => {
  const { say } = await shown()
  for (const line of [3, 0, -5, 99, 1.5, Number.NaN]) await say({ line })
  expect(stage.visited).toEqual([2, 0, 0, 9])
})

test('the picture is saved where the person says, and nowhere without that', async () => {
  const { say } = await shown()
  await say({ save: '<svg/>' })
  expect(stage.written.size).toBe(0)
  stage.answers.push('file:///home/map.svg')
  await say({ save: '<svg/>' })
  expect([...stage.written]).toEqual([['file:///home/map.svg', '<svg/>']])
  expect(stage.suggested).toEqual(['file:///repo/accounts/acme.svg', 'file:///repo/accounts/acme.svg'])
})

test('a text that is not saved yet has no place for its picture', async () => {
  const { say } = await shown('untitled:Untitled-1')
  await say({ save: '<svg/>' })
  expect(stage.suggested).toEqual(['undefined'])
})

test('the page runs its own script and loads nothing else', async () => {
  const { html, options } = await shown()
  expect(html).toContain(`content="default-src 'none'; script-src https://views.example"`)
  expect(html.match(/(?:src|href)="[^"]*"/g)).toEqual(['src="file:///extension/dist/webview/plan-map.js"'])
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('&#34;noTurns&#34;:&#34;Nothing is spoken here: label turns with \\&#34;Rep:\\&#34; and')
  expect(options).toMatchObject({ localResourceRoots: [expect.objectContaining({ path: '/extension/dist/webview' })] })
})

test('a view that was closed is asked for nothing', async () => {
  const { told, close } = await shown()
  close()
  checked(plan)
  stage.show(script)
  stage.point(3)
  await settled()
  expect(told).toHaveLength(2)
})

test('without a Markdown file in front it says what to do', async () => {
  await panel.show()
  expect(stage.messages).toEqual(['Plan map: open a Markdown file first.'])
  expect(stage.panel).toBeNull()
})
