import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { afterEach, expect, test } from 'vitest'
import { HoverRequest, type MarkupContent } from 'vscode-languageserver/node'
import { rules as builtIn } from '../../rules/index.ts'
import { sources } from '../../rules/sources.ts'
import { escaped } from '../../server/markdown.ts'
import { whyOf } from '../../views/why.ts'
import { boom, teh } from './rules.ts'
import { asking, Editor, listening } from './session.ts'

const uri = 'file:///repo/playbook/calls.md'
const head = '---\nkind: call-script\n---\n'
let editor: Editor | undefined

afterEach(async () => {
  await editor?.end()
  editor = undefined
})

async function hoverOver(words: string, text: string, capabilities = asking): Promise<string | null> {
  editor = new Editor({ rules: [teh, boom] })
  await editor.initialize(capabilities)
  await editor.open(uri, head + text)
  return editor.hover(uri, words)
}

test('a hover says what it is, what to do and on what ground', async () => {
  expect(await hoverOver('teh', 'Say teh name.\n')).toBe(
    [
      '**Letters swapped** · `teh`',
      'Articles are spelled right\\.',
      '- Leave the article out\n- Write \\"the\\"',
      'Ground: measured. [More about this](https://github.com/guiderail/guiderail/blob/main/rules/teh.md)',
    ].join('\n\n'),
  )
})

test('an editor that shows plain text sees no escapes', async () => {
  expect(await hoverOver('teh', 'Say teh name.\n', listening)).toContain('- Write "the"')
})

test('articles go by their titles', () => {
  const whys = builtIn.map(({ id }) => whyOf(id))
  expect(whys.join('\n')).toContain('The article “What We Lose In Our Focus On Tactics” puts it this way')
  for (const why of whys) expect(why).not.toMatch(new RegExp(Object.keys(sources).join('|')))
})

const containers: Readonly<Record<string, string>> = {
  paragraph: 'Say teh name.\n',
  heading: '## About teh name\n\nText.\n',
  'nested list': '1. a\n   - b\n     - 😀 teh name\n',
  'list in a quote': '> - a\n> - 😀 teh name\n',
  table: '| a | b |\n|---|---|\n| 😀 \\| c | teh name |\n',
  fence: '```\nYou: 😀 teh name.\n```\n',
  HTML: '<div>\n\n<b>teh</b> name\n\n</div>\n',
  'emphasis and entities': 'A &amp; B, *so **teh** name*.\n',
  'a wrapped sentence': 'Say\nteh name and\ngo on.\n',
}

test.each(Object.entries(containers))('it stands over the words and nothing else: %s', async (_, text) => {
  for (const encode of [(plain: string) => plain, (plain: string) => `\uFEFF${plain.replaceAll('\n', '\r\n')}`]) {
    editor = new Editor({ rules: [teh] })
    await editor.initialize(asking)
    await editor.open(uri, encode(head + text))
    const { start, end } = editor.rangeOf(uri, 'teh')
    for (const position of [start, end]) {
      const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })
      if (!hover) throw new Error('nothing is said there')
      expect(hover.range).toEqual({ start, end })
      expect((hover.contents as MarkupContent).value).toContain('**Letters swapped**')
    }
    await editor.end()
  }
  editor = undefined
})

test('there is nothing to say elsewhere', async () => {
  expect(await hoverOver('Say', 'Say teh name.\n')).toBeNull()
})

test.each([
  '[click](command:rm)',
  '<img src=x onerror=alert(1)>',
  '![x](https://example.com/p.png)',
  'https://example.com and www.example.com and a@example.com',
  '`code` **bold** ~~gone~~ | a | b |\n|---|---|',
  '# heading\n- list\n1. one\n> quote\n```js\ncode\n```',
  '&lt;b&gt; &#x5B;a&#x5D;(b)',
  '\u202Egnp.exe\u2028# x',
  '[^1]: note [^1]',
  '$(alert) :smile:',
])('text of a document is shown, never obeyed: %s', (text) => {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(escaped(text))
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph'])
  const [paragraph] = tree.children
  const inline = paragraph && 'children' in paragraph ? paragraph.children : []
  expect(inline.map(({ type }) => type)).toEqual(['text'])
})
