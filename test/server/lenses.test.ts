// One line over each title, and the seconds of each turn.

import { afterEach, expect, test } from 'vitest'
import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  type InlayHint,
  InlayHintRequest,
} from 'vscode-languageserver/node'
import { asking, Editor } from './session.ts'

const uri = 'file:///repo/plan.md'
const plan = `---
kind: account-plan
---

# Account plan: Hallvard Foods

## Objective

O1: Two plants run without paper by June

## Strategies

- S1: Win the night shift first (O1)
- S2: Make the change-over cheap for the plants (O1)

## Actions

| action | strategy | owner | by |
|---|---|---|---|
| Shadow one night shift | S1 | Ines Moe | 3 March |
| Count the double entries with the shift leads | S2 | Ines Moe | 12 March |
| Send the price list to purchasing |  |  |  |
`
const script = `---
kind: call-script
scenario: cold
---

# Cold call

> Rep: "The public register shows your audit in May. Who keeps the records for it?"
>
> Buyer: "I do, with two colleagues, and it takes us about a week each time."
`
let editor: Editor

afterEach(() => editor.end())

async function begin(text: string, { own = true, settings = {}, more = {} }: { own?: boolean; settings?: object; more?: object } = {}) {
  editor = new Editor({})
  const held = { settings, refreshed: 0 }
  editor.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => held.settings))
  editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {})
  editor.connection.onRequest(CodeLensRefreshRequest.type, () => {
    held.refreshed++
    editor.wake()
  })
  const workspace = { ...asking.workspace, configuration: true, codeLens: { refreshSupport: true } }
  const capabilities: ClientCapabilities = { ...asking, workspace, ...more }
  await editor.initialize(capabilities, own ? { initializationOptions: { guiderail: { views: true } } } : {})
  await editor.open(uri, text)
  return held
}

const lenses = async () => (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) as CodeLens[]

async function hints(): Promise<InlayHint[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: editor.document(uri).lineCount, character: 0 } }
  return (await editor.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range })) ?? []
}

test('a plan says over its title what its actions lack; a click opens the plan map', async () => {
  await begin(plan)
  expect(await lenses()).toEqual([
    {
      range: editor.rangeOf(uri, 'Account plan: Hallvard Foods'),
      command: {
        title: '3 actions, 1 without an owner, 1 without a date, 1 that no strategy carries',
        command: 'guiderail.showPlanMap',
      },
    },
  ])
})

test('what lacks nothing is said to be whole', async () => {
  await begin(plan.replace('purchasing |  |  |  |', 'purchasing | S2 | Tom Vik | 2 April |'))
  expect((await lenses())[0]?.command?.title).toBe('3 actions, each with an owner, a date and a strategy')
})

test('a script says who speaks how much and what it ends without; in CRLF too', async () => {
  await begin(script.replaceAll('\n', '\r\n'))
  const [lens, ...more] = await lenses()
  expect(more).toEqual([])
  expect(lens?.range).toEqual(editor.rangeOf(uri, 'Cold call'))
  expect(lens?.command?.command).toBe('guiderail.readScript')
  expect(lens?.command?.title).toMatch(/^1 question, the seller speaks \d+ %, longest stretch without a question \d+ s, no next step$/)
})

test('another editor gets the line without a command that it does not have', async () => {
  await begin(plan, { own: false })
  expect((await lenses()).map(({ command }) => command?.command)).toEqual([''])
})

test('what is no sales material, and who does not want it, gets no line', async () => {
  await begin('# A library\n\nRead the manual.\n')
  expect(await lenses()).toEqual([])
  await editor.end()
  await begin(plan, { settings: { codeLens: false } })
  expect(await lenses()).toEqual([])
})

test('a changed setting holds at once: the editor is asked to ask again', async () => {
  const held = await begin(plan)
  expect(await lenses()).toHaveLength(1)
  held.settings = { codeLens: false }
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
  await editor.until('the refresh', () => held.refreshed || undefined)
  expect(await lenses()).toEqual([])
})

test('seconds stand at the end of each turn, for who wants them', async () => {
  await begin(script)
  expect(await hints()).toEqual([])
  await editor.end()
  await begin(script, { settings: { speakingTimes: true } })
  const seconds = (words: number) => `${Math.round((words / 150) * 60)} s`
  expect((await hints()).map(({ label, position }) => [label, position.line])).toEqual([
    [seconds(14), 7],
    [seconds(14), 9],
  ])
})
