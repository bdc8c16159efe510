// The baseline in the editor: known issues are faint hints, new ones are as loud as ever.

import { afterEach, expect, test } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { teh } from './rules.ts'
import { asking, Editor } from './session.ts'

const folder = 'file:///repo/playbook'
const uri = `${folder}/calls.md`
const text = '---\nkind: call-script\n---\n\nRep: "Say **teh\nname** now."\n'
const known = '{"guiderail":"baseline","version":1}\n{"rule":"teh","sentence":"rep say teh name now","file":"calls.md"}\n'
let editor: Editor
let disk: ReturnType<typeof memoryDisk>

afterEach(() => editor.end())

async function begin(shown = text, entries = known) {
  const config = 'baseline: ./guiderail.baseline.jsonl\n'
  disk = memoryDisk({
    '/repo/playbook/calls.md': text,
    '/repo/playbook/guiderail.config.yaml': config,
    '/repo/playbook/guiderail.baseline.jsonl': entries,
  })
  editor = new Editor({ rules: [teh], disk, today: () => '2026-06-15' })
  await editor.initialize(asking, { workspaceFolders: [{ uri: folder, name: 'playbook' }] })
  await editor.open(uri, shown)
}

const seen = async () =>
  (await editor.pull(uri)).map(({ severity, message }) => `${severity} ${String(message).split(' ').slice(0, 3).join(' ')}`)

test('a known issue is a hint that says so, with its ways out', async () => {
  await begin()
  const [first] = await editor.pull(uri)
  expect(first).toMatchObject({ severity: 4, message: expect.stringMatching(/^Known issue: ./), code: 'teh' })
  expect((await editor.actions(uri, editor.rangeOf(uri, 'teh'))).length).toBeGreaterThan(1)
})

test('it is known after lines above and a new wrap, and a copy of it is not', async () => {
  await begin(`${text.replace('Rep:', '# Call\n\nHello.\n\nRep:').replace('\nname', ' name')}\n- Rep: Say teh name now!\n`)
  const all = await seen()
  expect(all.map((one) => one.startsWith('4 Known issue:'))).toEqual([true, false])
  expect(all[1]).toMatch(/^[123] /)
})

test('a broken list hides nothing', async () => {
  await begin(text, 'nonsense\n')
  expect((await seen()).some((one) => one.includes('Known'))).toBe(false)
  expect(await seen()).toHaveLength(1)
})

test('a list that changes holds at once', async () => {
  await begin(text, '')
  expect((await seen())[0]).not.toContain('Known')
  await disk.write('/repo/playbook/guiderail.baseline.jsonl', known)
  await editor.save(uri)
  expect((await seen())[0]).toContain('Known issue:')
})
