// Hostile words in a text, a config and a file name, on their way into an editor: hovers, diagnostics, menus, outlines and lenses show them as words.

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Hover, MarkupContent } from 'vscode-languageserver'
import { payloads } from '../cli/formats/hostile-words.ts'
import { memoryDisk } from '../disk.ts'
import { asking, Editor } from '../server/session.ts'
import { reached } from './figures.ts'

interface Node {
  readonly type: string
  readonly url?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const links = (markdown: string): string[] =>
  all(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node)
    .filter(({ type }) => ['link', 'image', 'linkReference', 'imageReference', 'definition', 'html', 'footnoteDefinition'].includes(type))
    .map(({ type, url, value }) => `${type} ${url ?? value ?? ''}`)

/** Whatever may stand in one line of a text. */
const onOneLine = (words: string) =>
  words
    .replaceAll(/[\r\n\u0085\u2028\u2029\0]+/g, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .slice(0, 400)

async function shownFor(words: string) {
  const said = JSON.stringify(words)
  const config = `phrases:\n  - id: no-synergy\n    phrase: synergy\n    message: ${JSON.stringify(`Say ${words.trim() || 'it'}`)}\n    replacement: ${JSON.stringify(words.replaceAll('|', '/').trim() || 'more')}\n`
  const text = `---\ntype: account-plan\ntitle: ${said}\n---\n\n# Plan ${words}\n\n## Objectives\n\n- O1: Renew ${words}\n\n## Strategies\n\n- S1: Win ${words} (O1)\n\n## Actions\n\n- T1: Get the ${words} CFO to sign\n- T2: More synergy ${words}\n\n<!-- guiderail-disable-line nope ${words} -->\n`
  const uri = 'file:///repo/plan.md'
  const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/guiderail.config.yaml': config, '/repo/plan.md': text })
  const editor = new Editor({ disk, today: () => '2026-06-15' })
  try {
    await editor.initialize(asking, { workspaceFolders: [{ uri: 'file:///repo', name: 'repo' }] })
    await editor.open(uri, text)
    const diagnostics = await editor.pull(uri)
    const hovers: string[] = []
    for (const { range } of diagnostics) {
      const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: range.start,
      })
      if (hover) hovers.push((hover.contents as MarkupContent).value)
    }
    const whole = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } }
    const titles = (await editor.actions(uri, whole)).map(({ title }) => title)
    const lenses = await editor.connection.sendRequest<{ command?: { title: string; command: string } }[] | null>('textDocument/codeLens', {
      textDocument: { uri },
    })
    return { diagnostics, hovers, titles, commands: (lenses ?? []).flatMap(({ command }) => command ?? []), logged: editor.logged }
  } finally {
    await editor.end()
  }
}

/** What steers a terminal or turns the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

describe('in hovers, diagnostics, menus and lenses', () => {
  test.each(Object.entries(payloads))('%s', async (_, words) => {
    const { diagnostics, hovers, titles, commands, logged } = await shownFor(onOneLine(words))
    expect(logged).toEqual([])
    expect(diagnostics.length).toBeGreaterThan(1)
    expect(hovers.length).toBeGreaterThan(0)
    for (const hover of hovers) {
      expect(hover).not.toMatch(steering)
      expect(
        links(hover).filter((link) => !/^link (?:https:\/\/github\.com\/guiderail\/|command:guiderail\.|guiderail:)/.test(link)),
      ).toEqual([])
    }
    for (const title of titles) expect(title).not.toMatch(/[\r\n]/)
    for (const { command } of commands) expect(command).toMatch(/^(?:guiderail\.|$)/)
    for (const { codeDescription } of diagnostics)
      expect(codeDescription?.href ?? 'https://github.com/guiderail/').toMatch(/^https:\/\/github\.com\/guiderail\//)
    reached({ payloads: 1, hovers: hovers.length, 'active in them': 0 })
  })
})

test('the net is not dead: links, images and HTML are seen', () => {
  expect(links('a [b](command:x) ![c](d) <b>e</b> www.f.example')).toEqual([
    'link command:x',
    'image d',
    'html <b>',
    'html </b>',
    'link http://www.f.example',
  ])
})
