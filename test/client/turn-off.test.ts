// Turning a rule off for everybody: a person is asked why, and nothing happens without an answer.

import { beforeEach, expect, test } from 'vitest'
import { turnOff } from '../../client/turn-off.ts'
import { stage } from './vscode.ts'

const uri = 'file:///repo/calls/one.md'
let asked: unknown[]

beforeEach(() => {
  stage.begin()
  asked = []
})

function client(edit: object | null = { changes: {} }) {
  return {
    sendRequest: async (method: string, params: unknown) => [asked.push([method, params]), edit][1],
    protocol2CodeConverter: { asWorkspaceEdit: async (given: unknown) => given },
  } as never
}

const question =
  'Turn "Done to the buyer" off for everybody. Why? The config will say so to whoever reads it next. Leave it empty to give no reason.'

test.each(['agreed in May', ''])('the answer %j goes into the config', async (reason) => {
  stage.answers.push(reason)
  await turnOff(client(), uri, 'get-them-to', '"Done to the buyer"')
  expect(stage.messages).toEqual([question])
  expect(asked).toEqual([['guiderail/turnOffEdit', { uri, rule: 'get-them-to', reason }]])
  expect(stage.applied).toEqual([{ changes: {} }])
})

test('Escape leaves all as it is', async () => {
  await turnOff(client(), uri, 'get-them-to', '"Done to the buyer"')
  expect([asked, stage.applied]).toEqual([[], []])
})

test('a config that cannot be changed is told of', async () => {
  stage.answers.push('agreed')
  await turnOff(client(null), uri, 'get-them-to', '"Done to the buyer"')
  expect(stage.messages.at(-1)).toBe('That cannot be done: the config cannot be read or added to.')
})
