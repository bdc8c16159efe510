// Former names in the editor: faint and struck through, explained where they stand, and written anew at a click.

import { afterEach, describe, expect, test } from 'vitest'
import {
  type CompletionList,
  CompletionRequest,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentLink,
  DocumentLinkRequest,
} from 'vscode-languageserver/node'
import { type MemoryDisk, memoryDisk } from '../disk.ts'
import { teh } from './rules.ts'
import { asking, Editor } from './session.ts'

const rule = { ...teh, formerIds: [{ id: 'letters', removedIn: '2.0.0' }] }
const folder = 'file:///repo'
const uri = `${folder}/calls.md`
const config = `${folder}/guiderail.config.yaml`
const head = '---\nkind: call-script\n---\n\n'
const words = '"letters" is now called "teh"; the old name stops working in version 2.0.0.'
const striking = {
  ...asking,
  textDocument: {
    ...asking.textDocument,
    publishDiagnostics: { ...asking.textDocument?.publishDiagnostics, tagSupport: { valueSet: [DiagnosticTag.Deprecated] } },
    diagnostic: { tagSupport: { valueSet: [DiagnosticTag.Deprecated] } },
  },
}
let editor: Editor

afterEach(() => editor.end())

async function begin(capabilities: object = striking, disk: MemoryDisk | null = null): Promise<void> {
  editor = new Editor({ rules: [rule], ...(disk && { disk }), today: () => '2026-06-15' })
  await editor.initialize(capabilities, { workspaceFolders: [{ uri: folder, name: 'repo' }] })
}

const rangeOf = (file: string, what: string) => editor.rangeOf(file, what)

const former = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'former-name')

describe('in a text', () => {
  const places: Readonly<Record<string, string>> = {
    'the next line': `${head}<!-- guiderail-disable-next-line letters -- so it is -->\nSay teh name.\n`,
    'a table cell': `${head}| a | b |\n| --- | --- |\n| teh | <!-- guiderail-disable-line letters --> |\n`,
    'a list, in a comment of two lines': `${head}- <!-- guiderail-disable-next-line\n  letters -->\n  Say teh name.\n`,
    'front matter': '---\nkind: call-script\nguiderail:\n  disable: [letters]\n---\n\nSay teh name.\n',
    'front matter, in quotes': '---\nkind: call-script\nguiderail:\n  disable: ["letters"]\n---\n\nSay teh name.\n',
    'another way to end lines': `${head}<!-- guiderail-disable-file letters -->\n\nSay 👩‍👧 teh name.\n`.replaceAll('\n', '\r\n'),
  }

  test.each(Object.entries(places))('%s: a hint, and the new name at a click', async (_, text) => {
    await begin()
    await editor.open(uri, text)
    expect(await editor.pull(uri)).toEqual([
      {
        range: rangeOf(uri, 'letters'),
        severity: DiagnosticSeverity.Hint,
        source: 'guiderail',
        code: 'former-name',
        message: words,
        tags: [DiagnosticTag.Deprecated],
      },
    ])
    const [action, ...others] = await editor.actions(uri, rangeOf(uri, 'letters'), ['quickfix'])
    expect([action?.title, action?.diagnostics?.[0]?.message, others]).toEqual(['Write the new name, teh', words, []])
    expect(action && editor.after(uri, action)).toBe(text.replace('letters', 'teh'))
  })

  test('an editor that strikes nothing through gets no tag', async () => {
    await begin(asking)
    await editor.open(uri, places['the next line'] ?? '')
    const [hint] = former(await editor.pull(uri))
    expect(hint).toMatchObject({ message: words })
    expect(hint).not.toHaveProperty('tags')
  })

  test('elsewhere nothing is offered', async () => {
    await begin()
    await editor.open(uri, places['the next line'] ?? '')
    expect(await editor.actions(uri, rangeOf(uri, 'name.'), ['quickfix'])).toEqual([])
  })

  test('over it stands the rule, and what it is called now; its link leads to the page of now', async () => {
    await begin()
    await editor.open(uri, places['the next line'] ?? '')
    expect(await editor.hover(uri, 'letters')).toMatch(/^\\"letters\\" is now called \\"teh\\"[^\n]*\n\n\*\*Letters swapped\*\* · `teh`/)
    const links = (await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) as DocumentLink[]
    expect(links.map(({ target }) => target)).toEqual([expect.stringMatching(/\/rules\/teh\.md$/)])
  })

  test('it is not offered to be written', async () => {
    await begin()
    const text = `${head}<!-- guiderail-disable-file  -->\n\nText.\n`
    await editor.open(uri, text)
    const position = editor.document(uri).positionAt(text.indexOf(' -->'))
    const list = (await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })) as CompletionList
    const labels = list.items.map(({ label }) => label)
    expect({ hasNew: labels.includes('teh'), hasOld: labels.includes('letters') }).toEqual({ hasNew: true, hasOld: false })
  })
})

describe('in a config', () => {
  const text = 'rules:\n  letters: error\n'
  const disk = (written: string) => memoryDisk({ '/repo/guiderail.config.yaml': written, '/repo/calls.md': '' })

  /** The config and a text under it are open; what is shown in the config. */
  async function shown(written: string): Promise<readonly Diagnostic[]> {
    await begin(striking, disk(written))
    await editor.open(config, written, 'yaml')
    await editor.open(uri, `${head}Say teh name.\n`)
    await editor.pull(uri)
    return editor.until('what is shown in the config', () => editor.pushed.findLast((one) => one.uri === config)?.diagnostics)
  }

  test('it works: a hint in the config, and no word elsewhere', async () => {
    expect(await shown(text)).toEqual([
      {
        range: rangeOf(config, 'letters'),
        severity: DiagnosticSeverity.Hint,
        source: 'guiderail',
        code: 'former-name',
        message: words,
        tags: [DiagnosticTag.Deprecated],
      },
    ])
    expect((await editor.pull(uri)).map(({ code, severity }) => [code, severity])).toEqual([['teh', DiagnosticSeverity.Error]])
  })

  test.each([text, 'rules: { "letters": error }\n', 'overrides:\r\n  - files: a\r\n    rules: { letters: hint }\r\n'])(
    'the new name at a click: %j',
    async (written) => {
      await shown(written)
      const [action, ...others] = await editor.actions(config, rangeOf(config, 'letters'))
      expect(others).toEqual([])
      expect(action && editor.after(config, action)).toBe(written.replace('letters', 'teh'))
    },
  )

  test('beside the new name it is told that it counts for nothing, and not written twice', async () => {
    const [hint] = await shown('rules:\n  letters: error\n  teh: info\n')
    expect(hint?.message).toBe('"letters" is now called "teh"; both stand here, and only the new name counts.')
    expect(await editor.actions(config, rangeOf(config, 'letters'))).toEqual([])
    expect((await editor.pull(uri)).map(({ severity }) => severity)).toEqual([DiagnosticSeverity.Information])
  })

  test('over it stands the rule and its new name; what is offered is the new one', async () => {
    await shown(text)
    const position = rangeOf(config, 'letters').start
    expect(await editor.hover(config, 'letters')).toMatch(/is now called \\"teh\\"[^\n]*\n\n\*\*Letters swapped\*\*/)
    const list = (await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: config },
      position,
    })) as CompletionList
    const labels = list.items.map(({ label }) => label)
    expect({ hasNew: labels.includes('teh'), hasOld: labels.includes('letters') }).toEqual({ hasNew: true, hasOld: false })
  })

  test('one that is written as it is called now shows nothing any more', async () => {
    const held = disk(text)
    await begin({ ...striking, workspace: { ...asking.workspace } }, held)
    await editor.open(uri, `${head}Say teh name.\n`)
    await editor.pull(uri)
    const last = () => editor.pushed.findLast((one) => one.uri === config)?.diagnostics.length
    await editor.until('the hint', () => (last() === 1 ? true : undefined))
    held.files.set('/repo/guiderail.config.yaml', text.replace('letters', 'teh'))
    await editor.save(uri)
    await editor.pull(uri)
    await editor.until('its end', () => (last() === 0 ? true : undefined))
  })
})

test('in the list of accepted sentences it holds, with a hint there', async () => {
  const list = '- rule: letters\n  sentence: "Say teh name."\n'
  await begin(striking, memoryDisk({ '/repo/guiderail.accepted.yaml': list, '/repo/calls.md': '' }))
  await editor.open(uri, `${head}Say teh name.\n`)
  expect(await editor.pull(uri)).toEqual([])
  const [hint] = await editor.until('the hint', () => editor.pushed.findLast((one) => one.uri.endsWith('accepted.yaml'))?.diagnostics)
  expect(hint).toMatchObject({ message: words, range: { start: { line: 0, character: 8 }, end: { line: 0, character: 15 } } })
})
