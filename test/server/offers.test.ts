// The light bulb's menu: what stands where in it, and edits that are made when somebody takes an entry.

import { afterEach, describe, expect, test } from 'vitest'
import { type ClientCapabilities, type CodeAction, CodeActionResolveRequest, ShowMessageNotification } from 'vscode-languageserver/node'
import { defineRule } from '../../engine/rule.ts'
import { memoryDisk } from '../disk.ts'
import { teh } from './rules.ts'
import { asking, Editor } from './session.ts'

const folder = 'file:///repo'
const uri = `${folder}/calls/one.md`
const config = '/repo/guiderail.config.yaml'
const accepted = '/repo/guiderail.accepted.yaml'
const head = '---\nkind: call-script\n---\n'

/** An editor that asks for the edit of the entry that a person takes, as VS Code does. */
const lazy: ClientCapabilities = {
  ...asking,
  textDocument: { ...asking.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
}

/** Flags the last block of every text, with a safe way out. */
const whole = defineRule({
  id: 'whole',
  title: 'All of it',
  summary: 'Nothing is right.',
  scope: 'document',
  kinds: ['call-script'],
  severity: 'warning',
  evidence: 'data',
  source: 'dont-get',
  *check({ markdown: { leaves } }) {
    const span = leaves.at(-1)?.span ?? { start: 0, end: 0 }
    yield { span, message: 'All of it.', fixes: [{ title: 'Begin anew', safe: true, edits: [{ span, text: 'Anew.' }] }] }
  },
})

let editor: Editor
/** Paths that were read since the editor opened the text. */
let read: string[] = []

afterEach(() => editor.end())

async function begin(text: string, { capabilities = lazy, rules = [teh, whole], files = {} } = {}): Promise<void> {
  const disk = memoryDisk({ '/repo/calls/one.md': text, [config]: 'rules: {}\n', ...files })
  const watched = { ...disk, read: (path: string) => [read.push(path), disk.read(path)][1] as Promise<Uint8Array> }
  editor = new Editor({ rules, disk: watched, today: () => '2026-06-15' })
  await editor.initialize(capabilities, { workspaceFolders: [{ uri: folder, name: 'repo' }] })
  await editor.open(uri, text)
  await editor.pull(uri)
  read = []
}

const menu = (words: string, only?: string[]) => editor.actions(uri, editor.rangeOf(uri, words), only)

const resolve = (action: CodeAction) => editor.connection.sendRequest(CodeActionResolveRequest.type, action)

function titled(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.find((action) => action.title === title)
  if (!found) throw new Error(`"${title}" is not among: ${actions.map((action) => action.title).join(' | ')}`)
  return found
}

describe('the order', () => {
  test('better wordings of the words at hand first, then the rest, then why, and ways to silence last', async () => {
    await begin(`${head}\nSay teh name to teh man.\n`)
    expect((await menu('teh', ['quickfix'])).map(({ title, isPreferred }) => `${title}${isPreferred ? ' *' : ''}`)).toEqual([
      'Write "the" *',
      'Leave the article out',
      'Begin anew',
      'Fix every "Letters swapped" in this file (2)',
      'Leave the article out, everywhere in this file (2)',
      'Fix everything in this file that is safe to fix',
      'Why? Open the page of "Letters swapped"',
      'Why? Open the page of "All of it"',
      'This was a false alarm: accept this sentence ("Letters swapped")',
      'This was a false alarm: accept this sentence ("All of it")',
      ...['Disable "Letters swapped" here', 'Disable "Letters swapped" here, with a reason to fill in'],
      ...['Disable "Letters swapped" in this file', 'Turn "Letters swapped" off in guiderail.config.yaml'],
      'Turn "Letters swapped" off in guiderail.config.yaml, with a reason to fill in',
      ...['Disable "All of it" here', 'Disable "All of it" here, with a reason to fill in'],
      ...['Disable "All of it" in this file', 'Turn "All of it" off in guiderail.config.yaml'],
      'Turn "All of it" off in guiderail.config.yaml, with a reason to fill in',
    ])
  })

  test('each entry is of a kind that editors know, and belongs to what it is about', async () => {
    await begin(`${head}\nSay teh name to teh man.\n`)
    const actions = await menu('teh')
    expect(new Set(actions.map(({ kind }) => kind))).toEqual(new Set(['quickfix', 'refactor']))
    for (const { kind, diagnostics, title } of actions)
      expect(diagnostics?.length ?? 0, title).toBe(kind === 'refactor' ? 0 : title.startsWith('Fix everything') ? 2 : 1)
  })
})

const containers = [
  ['a paragraph', `${head}\nSay teh name to teh man.\n`],
  ['a table with CRLF', `${head}\n| a | b |\n|---|---|\n| teh | teh |\n`.replaceAll('\n', '\r\n')],
  ['a fence in a quote', `${head}\n> \`\`\`\n> You: teh cat, teh dog\n> \`\`\`\n`],
] as const

describe('an edit that costs something', () => {
  test.each(containers)('is the same when it is made later: %s', async (_, text) => {
    await begin(text, { capabilities: asking, rules: [teh] })
    const now = [...(await menu('teh')), ...(await menu('teh', ['source']))]
    await editor.end()
    await begin(text, { rules: [teh] })
    const later = await Promise.all([...(await menu('teh')), ...(await menu('teh', ['source']))].map(resolve))
    expect(later.map(({ data, ...action }) => action)).toEqual(now)
    expect(later.filter(({ data }) => data).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Turn "Letters swapped" off in guiderail.config.yaml', 'Fix everything in this file that is safe to fix']),
    )
  })

  test('is not made, and no file read for it, before somebody takes it', async () => {
    await begin(`${head}\nSay teh name.\n`, { files: { [accepted]: '# none yet\n' } })
    const actions = await menu('teh')
    expect(read).toEqual([])
    expect((await resolve(titled(actions, 'This was a false alarm: accept this sentence ("Letters swapped")'))).edit).toBeDefined()
    expect(read).toEqual([accepted])
  })

  test('is refused when the text has changed meanwhile', async () => {
    await begin(`${head}\nSay teh name.\n`)
    const action = titled(await menu('teh'), 'Turn "Letters swapped" off in guiderail.config.yaml')
    // What is offered there is the same as before.
    await editor.change(uri, editor.rangeOf(uri, 'name'), 'other name')
    await expect(resolve(action)).rejects.toThrow('the text has changed meanwhile')
  })

  test('says so when it cannot be made', async () => {
    await begin(`${head}\nSay teh name.\n`, { files: { [accepted]: '[]\n' } })
    const said: string[] = []
    editor.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      said.push(message)
      editor.wake()
    })
    const title = 'This was a false alarm: accept this sentence ("Letters swapped")'
    expect((await resolve(titled(await menu('teh'), title))).edit).toBeUndefined()
    expect(await editor.until('a message', () => said[0])).toContain('cannot be done')
  })
})
