import { afterEach, expect, test } from 'vitest'
import { boom, teh } from './rules.ts'
import { asking, Editor, listening } from './session.ts'

const uri = 'file:///repo/playbook/calls.md'
const head = '---\nkind: call-script\n---\n'
let editor: Editor

afterEach(() => editor.end())

async function begin(capabilities = asking) {
  editor = new Editor({ rules: [teh, boom] })
  return await editor.initialize(capabilities)
}

test('an editor that asks gets the findings as answers, and nothing is pushed', async () => {
  const { capabilities } = await begin()
  expect(capabilities.diagnosticProvider).toMatchObject({ identifier: 'guiderail' })
  await editor.open(uri, `${head}Say teh name.\n`)
  expect(await editor.pull(uri)).toEqual([
    {
      range: { start: { line: 3, character: 4 }, end: { line: 3, character: 7 } },
      severity: 2,
      code: 'teh',
      codeDescription: { href: 'https://github.com/guiderail/guiderail/blob/main/rules/teh.md' },
      source: 'guiderail',
      message: 'Two letters are swapped.',
      relatedInformation: [
        {
          location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
          message: 'The text begins here.',
        },
      ],
    },
  ])
  expect(editor.pushed).toEqual([])
})

test('an editor that cannot ask is told, with the version that the findings belong to', async () => {
  const { capabilities } = await begin(listening)
  expect(capabilities.diagnosticProvider).toBeUndefined()
  await editor.open(uri, `${head}Say teh name.\n`)
  const first = await editor.until('the first diagnostics', () => editor.pushed[0])
  expect(first).toMatchObject({ uri, version: 1 })
  expect(editor.words(uri, first.diagnostics)).toEqual(['teh'])
  await editor.change(uri, first.diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'the')
  expect(await editor.until('the second diagnostics', () => editor.pushed[1])).toEqual({ uri, version: 2, diagnostics: [] })
  await editor.close(uri)
  expect(await editor.until('the clearing', () => editor.pushed[2])).toMatchObject({ uri, diagnostics: [] })
})

test.each([
  ['LF', 'A line.\n\nSay teh name.\n'],
  ['CRLF', 'A line.\r\n\r\nSay teh name.\r\n'],
  ['a byte order mark', '\uFEFFA line.\n\nSay teh name.\n'],
  ['emoji before it', '😀 A line.\n\n👩‍👩‍👧 Say teh name.\n'],
  ['a lone CR', 'A line.\r\rSay teh name.\r'],
])('the range lies on the words with %s', async (_, text) => {
  await begin()
  const plain = text.startsWith('\uFEFF') ? `\uFEFF${head}${text.slice(1)}` : head + text
  await editor.open(uri, plain)
  expect(editor.words(uri, await editor.pull(uri))).toEqual(['teh'])
})

test('a comment that silences nothing is shown faded, where the editor can', async () => {
  const text = `${head}<!-- guiderail-disable-next-line teh -->\nSay the name.\n`
  for (const tagSupport of [{ valueSet: [1, 2] as const }, undefined]) {
    editor = new Editor({ rules: [teh] })
    const diagnostic = tagSupport ? { tagSupport: { valueSet: [...tagSupport.valueSet] } } : {}
    await editor.initialize({ ...asking, textDocument: { ...asking.textDocument, diagnostic } })
    await editor.open(uri, text)
    const [comment] = await editor.pull(uri)
    expect(comment).toMatchObject({ code: 'unused-suppression' })
    expect(comment?.tags).toEqual(tagSupport ? [1] : undefined)
    if (tagSupport) await editor.end()
  }
})

test('typing moves what is found', async () => {
  await begin()
  await editor.open(uri, `${head}😀 Say teh name.\n`)
  await editor.change(uri, { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } }, 'Now:\n\n')
  const found = await editor.pull(uri)
  expect(editor.words(uri, found)).toEqual(['teh'])
  expect(found[0]?.range.start).toEqual({ line: 5, character: 5 })
})

test('nothing is said of other languages, of histories and of what is no sales material', async () => {
  await begin()
  const text = `${head}Say teh name.\n`
  await editor.open('file:///repo/notes.txt', text, 'plaintext')
  await editor.open('git:/repo/calls.md?ref', text)
  await editor.open('file:///repo/README.md', '# A library\n\nRead teh manual.\n')
  expect(await editor.pull('file:///repo/notes.txt')).toEqual([])
  expect(await editor.pull('git:/repo/calls.md?ref')).toEqual([])
  expect(await editor.pull('file:///repo/README.md')).toEqual([])
})

test.each(['untitled:Untitled-1', 'vscode-vfs://github/acme/playbook/calls.md', 'vscode-remote://ssh-remote+host/home/me/calls.md'])(
  'documents of %s are looked at',
  async (address) => {
    await begin()
    await editor.open(address, `${head}Say teh name.\n`)
    expect(editor.words(address, await editor.pull(address))).toEqual(['teh'])
  },
)
