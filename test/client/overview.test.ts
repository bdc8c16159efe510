// The tree of plans and scripts: folders, the health of each file for the eye and the ear, and when it is there at all.

import { beforeEach, expect, test } from 'vitest'
import type { Checked } from '../../client/checked.ts'
import { Overview } from '../../client/overview.ts'
import type { OverviewFile } from '../../protocol/requests.ts'
import { stage } from './vscode.ts'

const file = (path: string, more: Partial<OverviewFile> = {}): OverviewFile => ({
  uri: `file:///repo/${path}`,
  path,
  segment: { kind: 'account-plan', scenario: 'unknown', template: false, reasons: [] },
  counts: { error: 0, warning: 0, info: 0, hint: 0 },
  first: [],
  good: [],
  troubles: [],
  ...more,
})

let overview: Overview
let files: OverviewFile[]
let tell: (kinds: (string | null)[]) => void

beforeEach(() => {
  stage.begin()
  files = []
  const client = { isRunning: () => true, sendRequest: async () => files, onNotification: () => ({ dispose: () => {} }) }
  let listener: (heard: Checked) => void = () => {}
  const onChecked = (heard: typeof listener) => {
    listener = heard
    return { dispose: () => {} }
  }
  tell = (kinds) => listener({ summary: { segments: kinds.map((kind) => ({ kind })) } } as never)
  overview = new Overview(client as never, onChecked)
})

test('by folder, files at the root last', async () => {
  files = [file('accounts/a.md'), file('calls/b.md'), file('accounts/c.md'), file('top.md')]
  const top = await overview.getChildren()
  expect(top.map((node) => overview.getTreeItem(node).label)).toEqual(['accounts', 'calls', 'top.md'])
  const [accounts] = top
  expect((await overview.getChildren(accounts)).map((node) => overview.getTreeItem(node).label)).toEqual(['a.md', 'c.md'])
})

test('health is told in words, and what to change first and what is good in the tooltip', async () => {
  const counts = { error: 0, warning: 1, info: 2, hint: 9 }
  files = [file('a.md', { counts, first: ['No stated end'], good: ['every strategy serves a goal'] })]
  const [node] = await overview.getChildren()
  expect(node && overview.getTreeItem(node)).toMatchObject({
    description: '1 warning, 2 remarks - account plan',
    iconPath: { id: 'warning' },
    accessibilityInformation: { label: 'a.md, account plan, 1 warning, 2 remarks' },
    tooltip: 'a.md: account plan, 1 warning, 2 remarks\nTo change first: No stated end.\nGood already: every strategy serves a goal.',
  })
})

test.each([
  [{}, 'pass', 'nothing to change - account plan'],
  [{ counts: { error: 1, warning: 0, info: 0, hint: 0 } }, 'error', '1 error - account plan'],
  [{ segment: null, troubles: ['guiderail.config.yaml, line 1: no such rule.'] }, 'error', 'could not be checked - not checked'],
] as const)('the sign of a file with %j', async (more, sign, description) => {
  files = [file('a.md', more)]
  const [node] = await overview.getChildren()
  expect(node && overview.getTreeItem(node)).toMatchObject({ iconPath: { id: sign }, description })
})

test('it is there from the first plan or script on, not before', () => {
  tell([null])
  expect(stage.contexts).toEqual([])
  tell([null, 'call-script'])
  tell(['call-script'])
  expect(stage.contexts).toEqual([['setContext', 'guiderail.hasPlaybook', true]])
})
