import { afterEach, describe, expect, test } from 'vitest'
import type { WorkspaceEdit } from 'vscode-languageserver/node'
import { type MemoryDisk, memoryDisk } from '../disk.ts'
import { teh } from './rules.ts'
import { asking, Editor, listening } from './session.ts'

const folder = 'file:///repo/playbook'
const uri = `${folder}/scripts/calls.md`
const head = '---\nkind: call-script\n---\n'
let editor: Editor
let disk: MemoryDisk

afterEach(() => editor.end())

async function begin(text: string, files: Record<string, string> = {}, capabilities = asking, own = {}) {
  disk = memoryDisk({ '/repo/playbook/scripts/calls.md': text, ...files })
  editor = new Editor({ rules: [teh], disk })
  const initializationOptions = { guiderail: own }
  await editor.initialize(capabilities, { workspaceFolders: [{ uri: folder, name: 'playbook' }], initializationOptions })
  await editor.open(uri, text)
}

async function action(title: string) {
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'teh'))
  const found = actions.find((one) => one.title === title)
  if (!found) throw new Error(`"${title}" is not among: ${actions.map((one) => one.title).join(' | ')}`)
  return found
}

test('here: a comment before the block, and the finding is gone', async () => {
  await begin(`${head}\n- Say teh name.\n- Well.\n`)
  const silenced = editor.after(uri, await action('Disable "Letters swapped" here'))
  expect(silenced).toBe(`${head}\n<!-- guiderail-disable-next-line teh "teh" -->\n- Say teh name.\n- Well.\n`)
  await editor.open(`${folder}/other.md`, silenced)
  expect((await editor.pull(`${folder}/other.md`)).map(({ code }) => code)).not.toContain('teh')
})

test('in this file: one comment at the top', async () => {
  await begin(`${head}\nSay teh name.\n`)
  expect(editor.after(uri, await action('Disable "Letters swapped" in this file'))).toBe(
    `${head}\n<!-- guiderail-disable-file teh -->\n\nSay teh name.\n`,
  )
})

test('in the project: the config that holds is changed', async () => {
  await begin(`${head}\nSay teh name.\n`, { '/repo/playbook/guiderail.config.yaml': 'rules:\n  teh: error\n' })
  const { edit } = await action('Turn "Letters swapped" off in guiderail.config.yaml')
  expect(edit?.documentChanges).toEqual([
    {
      textDocument: { uri: `${folder}/guiderail.config.yaml`, version: null },
      edits: [{ range: { start: { line: 1, character: 7 }, end: { line: 1, character: 12 } }, newText: '"off"' }],
    },
  ])
})

test('in the project: a config on the screen is changed as it stands there', async () => {
  const config = `${folder}/guiderail.config.yaml`
  await begin(`${head}\nSay teh name.\n`, { '/repo/playbook/guiderail.config.yaml': '' })
  await editor.open(config, '# not saved yet\nrules:\n  teh: error\n', 'yaml')
  expect(editor.after(config, await action('Turn "Letters swapped" off in guiderail.config.yaml'))).toBe(
    '# not saved yet\nrules:\n  teh: "off"\n',
  )
})

test('in the project: where there is no config, one is made at the root', async () => {
  await begin(`${head}\nSay teh name.\n`)
  const { edit } = await action('Turn "Letters swapped" off in guiderail.config.yaml')
  expect(edit?.documentChanges).toEqual([
    { kind: 'create', uri: `${folder}/guiderail.config.yaml`, options: { ignoreIfExists: true } },
    {
      textDocument: { uri: `${folder}/guiderail.config.yaml`, version: null },
      edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'rules:\n  teh: "off"\n' }],
    },
  ])
})

const yaml = '/repo/playbook/guiderail.config.yaml'

describe('a reason for the project', () => {
  test('is a comment to fill in, in every editor', async () => {
    await begin(`${head}\nSay teh name.\n`, { [yaml]: '' })
    await editor.open(`file://${yaml}`, 'rules:\n  other: error\n', 'yaml')
    const explained = await action('Turn "Letters swapped" off in guiderail.config.yaml, with a reason to fill in')
    expect(editor.after(`file://${yaml}`, explained)).toBe('rules:\n  other: error\n  teh: "off" # [why]\n')
  })

  test('has no place in JSON, and the title says so', async () => {
    await begin(`${head}\nSay teh name.\n`, { '/repo/playbook/guiderail.config.json': '{}' })
    const titles = (await editor.actions(uri, editor.rangeOf(uri, 'teh'))).map(({ title }) => title)
    expect(titles.filter((title) => title.startsWith('Turn'))).toEqual([
      'Turn "Letters swapped" off in guiderail.config.json, which has no place for a reason',
    ])
  })

  test('is asked for by a client that can ask, and comes back with its answer', async () => {
    await begin(`${head}\nSay teh name.\n`, { [yaml]: 'ignore: [old]\n' }, asking, { asksReasons: true })
    const { edit, command } = await action('Turn "Letters swapped" off in guiderail.config.yaml')
    expect({ edit, command }).toEqual({
      edit: undefined,
      command: expect.objectContaining({ command: 'guiderail.turnOff', arguments: [uri, 'teh', '"Letters swapped"'] }),
    })
    await editor.open(`file://${yaml}`, 'ignore: [old]\n', 'yaml')
    const ask = (rule: string, reason: string) =>
      editor.connection.sendRequest<WorkspaceEdit | null>('guiderail/turnOffEdit', { uri, rule, reason })
    const told = async (reason: string) => editor.after(`file://${yaml}`, { title: '', edit: (await ask('teh', reason)) ?? {} })
    expect(await told('a name\nof ours')).toBe('ignore: [old]\nrules:\n  teh: "off" # a name of ours\n')
    expect(await told('')).toBe('ignore: [old]\nrules:\n  teh: "off"\n')
    expect(await ask('no-such-rule', 'x')).toBeNull()
  })
})

test('an editor that cannot make files is not offered to', async () => {
  await begin(`${head}\nSay teh name.\n`, {}, listening)
  const titles = (await editor.actions(uri, editor.rangeOf(uri, 'teh'))).map(({ title }) => title)
  expect(titles).toContain('Disable "Letters swapped" here')
  expect(titles.filter((title) => title.startsWith('Turn'))).toEqual([])
})
