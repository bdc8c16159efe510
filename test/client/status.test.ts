// The status bar: what a text was taken for, why, how much was found, and how to say otherwise.

import { beforeEach, expect, test } from 'vitest'
import type { Checked } from '../../client/checked.ts'
import { Status } from '../../client/status.ts'
import type { DocumentSummary, SegmentSummary } from '../../protocol/requests.ts'
import { stage } from './vscode.ts'

const uri = 'file:///repo/calls/one.md'
const script: SegmentSummary = {
  kind: 'call-script',
  scenario: 'cold',
  template: false,
  reasons: ['headings such as "Opener"', 'two speakers'],
}
const nothing: DocumentSummary = {
  segments: [script],
  counts: { error: 0, warning: 0, info: 0, hint: 0 },
  first: [],
  silenced: 0,
  ignored: null,
  troubles: [],
}

let asked: unknown[]
let status: Status
let tell: (summary: Partial<DocumentSummary>) => void

beforeEach(() => {
  stage.begin()
  asked = []
  const client = {
    sendRequest: async (method: string, params: unknown) => [asked.push([method, params]), { changes: {} }][1],
    protocol2CodeConverter: { asWorkspaceEdit: async (edit: unknown) => edit },
  }
  let listener: (checked: Checked) => void = () => {}
  const onChecked = (heard: typeof listener) => {
    listener = heard
    return { dispose: () => {} }
  }
  status = new Status(client as never, onChecked)
  tell = (summary) => listener({ uri, version: 1, summary: { ...nothing, ...summary } })
  stage.show(uri)
})

const shown = () => stage.items[0]

test('kind, reasons and counts, for the eye and for the ear', () => {
  tell({ counts: { error: 1, warning: 2, info: 0, hint: 1 }, first: ['Corners the buyer'], silenced: 3 })
  expect(shown()).toMatchObject({ visible: true, text: '$(info) cold call script (3)', command: 'guiderail.showKind' })
  expect(shown()?.tooltip).toBe(
    'Taken for: cold call script (headings such as "Opener"; two speakers). Found: 1 error, 2 warnings, 1 remark. Silenced by comments: 3. To change first: Corners the buyer.',
  )
  expect(shown()?.label).toBe(`Guiderail. ${shown()?.tooltip}`)
})

test('a text with nothing to change says so', () => {
  tell({ segments: [{ ...script, kind: 'account-plan', template: true }] })
  expect(shown()).toMatchObject({ text: '$(check) account plan template', tooltip: expect.stringContaining('Found: nothing to change.') })
})

test('what could not be checked is a warning, and its reason is told', () => {
  tell({ segments: [], troubles: ['Not checked until the config is put right: guiderail.config.yaml, line 2: no such rule.'] })
  expect(shown()).toMatchObject({ visible: true, text: '$(warning) Guiderail', tooltip: expect.stringContaining('line 2') })
})

test('it is gone where there is no sales material, and back with the text that is', () => {
  tell({})
  stage.show('file:///repo/README.md')
  expect(shown()?.visible).toBe(false)
  stage.show(uri)
  expect(shown()?.visible).toBe(true)
})

test('buttons over a text know what it is', () => {
  tell({})
  stage.show('file:///repo/README.md')
  expect(stage.contexts.slice(-2)).toEqual([
    ['setContext', 'guiderail.kind', 'call-script'],
    ['setContext', 'guiderail.kind', undefined],
  ])
})

test('a click tells the reasons, and lets a person say what the text is and where', async () => {
  tell({})
  stage.answers.push('It is Something Else…', 'Email or message', 'In the config')
  await status.explain()
  expect(stage.messages[0]).toContain('Taken for: cold call script')
  expect(stage.picks.map(({ labels }) => labels)).toEqual([
    ['Account plan', 'Sales plan', 'Call script', 'Email or message', 'Playbook page', 'No sales material'],
    ['In the document', 'In the config'],
  ])
  expect(asked).toEqual([['guiderail/kindEdit', { uri, kind: 'message', where: 'config' }]])
  expect(stage.applied).toHaveLength(1)
})

test('who changes their mind changes nothing; what cannot be said is told', async () => {
  tell({})
  stage.answers.push('Email or message')
  await status.change()
  expect(asked).toEqual([])
  stage.applies = false
  stage.answers.push('Email or message', 'In the document')
  await status.change()
  expect(stage.messages).toEqual(['That cannot be said there; try the other place.'])
})
