// What our own client draws: the plan as a picture, the script as it will be spoken.

import { expect, test } from 'vitest'
import type { PlanPicture, Reading } from '../../protocol/requests.ts'
import { asking, Editor } from './session.ts'

const plan =
  '---\ntype: account-plan\n---\n\n# Account plan: Acme\n\n## Objective: two plants live by May\n\n### Strategy: win on audit risk\n\n- T1: Visit the plant\n'
const script =
  '---\ntype: call-script\n---\n\n# Call\n\n**Rep:** Hi [Name], what would make the audit calm?\n\n**Prospect:** Fewer papers.\n'
const uri = 'file:///repo/a.md'

async function opened(text: string): Promise<Editor> {
  const editor = new Editor({})
  await editor.initialize(asking)
  await editor.open(uri, text)
  return editor
}

test('the plan as it stands now', async () => {
  const editor = await opened(plan)
  const ask = () => editor.connection.sendRequest<PlanPicture | null>('guiderail/planMap', { uri })
  expect(await ask()).toMatchObject({ statements: 3, lacks: [], svg: expect.stringContaining('Visit the plant') })
  await editor.change(uri, { start: { line: 10, character: 6 }, end: { line: 10, character: 11 } }, 'Walk')
  expect((await ask())?.svg).toContain('Walk the plant')
})

test('the script as it will be spoken', async () => {
  const editor = await opened(script)
  const reading = await editor.connection.sendRequest<Reading | null>('guiderail/reading', { uri })
  expect(reading?.turns).toMatchObject([
    { speaker: 'rep', line: 7, pieces: [{ text: 'Hi ' }, { text: '[Name]', sort: 'placeholder' }, { sort: 'open-question' }] },
    { speaker: 'buyer', line: 9 },
  ])
  expect(reading?.numbers).toContain('1 question, 1 of them open.')
})

test('a document that is not open', async () => {
  const editor = await opened(plan)
  expect(await editor.connection.sendRequest('guiderail/planMap', { uri: 'file:///repo/other.md' })).toBeNull()
  expect(await editor.connection.sendRequest('guiderail/reading', { uri: 'file:///repo/other.md' })).toBeNull()
})
