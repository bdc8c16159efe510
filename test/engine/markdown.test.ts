import { describe, expect, test } from 'vitest'
import type { Leaf } from '../../engine/markdown/leaf.ts'
import { parseMarkdown } from '../../engine/markdown/parse.ts'

/** `quote list item paragraph "text"`: one line for each leaf. */
const draw = ({ type, depth, path, text, key, cell }: Leaf) =>
  [
    ...path.map((container) => container.type),
    `${type}${depth || ''}${key ? `(${key})` : ''}${cell ? `(${cell.row},${cell.column} ${cell.header})` : ''}`,
    JSON.stringify(text),
  ].join(' ')
const drawn = (text: string) => parseMarkdown(text).leaves.map(draw)
const only = (text: string): Leaf => {
  const [leaf, ...more] = parseMarkdown(text).leaves
  if (!leaf || more.length > 0) throw new Error(`${more.length + 1} leaves`)
  return leaf
}

describe('leaves', () => {
  test.each([
    ['# One ##\n\nTwo\n===\n\nThree\nfour', ['heading1 "One"', 'heading1 "Two"', 'paragraph "Three\\nfour"']],
    ['> - a\n>   b\n>\n>   c', ['quote list item paragraph "a\\nb"', 'quote list item paragraph "c"']],
    ['- [x] done\n- [ ] **open**\n', ['list item paragraph "done"', 'list item paragraph "open"']],
    [
      '| a | b |\n|---|---|\n| 1 | |\n| `x\\|y` \\| z |',
      [
        'table row cell(0,0 a) "a"',
        'table row cell(0,1 b) "b"',
        'table row cell(1,0 a) "1"',
        'table row cell(1,1 b) ""',
        'table row cell(2,0 a) "x|y | z"',
      ],
    ],
    ['text[^1]\n\n[^1]: note\n\n    more', ['paragraph "text"', 'footnote paragraph "note"', 'footnote paragraph "more"']],
    ['```js\nlet a\nlet b\n\nlet c\n```', ['fence code "let a\\nlet b"', 'fence code "let c"']],
    [
      '<details><summary>More &amp; more</summary>\nSome <b>bold</b> words\n  and others\n</details>',
      ['html html "More & more"', 'html html "Some bold words\\nand others"'],
    ],
    ['<aside>\n💡 Say it\n\n**Bold**\n</aside>', ['html html "💡 Say it"', 'paragraph "Bold"']],
    ['<script>\nlet a\n\nlet b\n</script>\n\nend', ['paragraph "end"']],
    ['#\n\nend', ['heading1 ""', 'paragraph "end"']],
  ])('%j', (text, leaves) => {
    expect(drawn(text)).toEqual(leaves)
  })

  test('containers are shared by the leaves in them, and say what they are', () => {
    const [first, second] = parseMarkdown('3) a\n\n   b\n4) [x] c').leaves
    expect(first?.path[1]).toBe(second?.path[1])
    expect(first?.path).toMatchObject([
      { type: 'list', ordered: true, span: { start: 0, end: 19 } },
      { type: 'item', marker: '3)', checked: null, span: { start: 0, end: 10 } },
    ])
  })
})

describe('plain text', () => {
  test.each([
    ['a *b* __c__ ~~d~~ `e` [f](/g) ![h](/i) <https://j.k>', 'a b c d e f h https://j.k'],
    ['A&amp;B &#38; &#x26; \\* 5 &lt; 6 &unknown;', 'A&B & & * 5 < 6 &unknown;'],
    ['a  \nb\\\nc<br>d<br/>\ne', 'a\nb\nc\nd\n\ne'],
    ['`` a`b `` and `c  d`', 'a`b and c  d'],
    ['Hi [Name], at <Your Company> on {{date}} {a|b} [your city] ____', 'Hi [Name], at <Your Company> on {{date}} {a|b} [your city] ____'],
    ['Is <time> fine, <first name>? <b>Yes</b> <u>or</u>', 'Is <time> fine, <first name>? Yes or'],
    ['At <time>noon</time> <Slide x="1">', 'At noon '],
    ['see www.a.example and b@c.example', 'see www.a.example and b@c.example'],
    ['un*frigging*believable 😀 **é**', 'unfriggingbelievable 😀 é'],
    ['a <!-- hidden --> b', 'a  b'],
    ['a\0b', 'a\ufffdb'],
    ['a\tb  ', 'a\tb'],
    ['[a][Ref] and [ref][] and [none][no]\n\n[ref]: /x', 'a and ref and [none][no]'],
  ])('%j', (text, plain) => expect(parseMarkdown(text).leaves[0]?.text).toBe(plain))

  test.each([
    ['**a** *b ~~c~~* `d`', ['strong "a"', 'emphasis "b c"', 'delete "c"', 'code "d"']],
    [
      '[a](/b) [c](<d e> "t") [f] <g@h.i> https://j.k www.l.m ![n](/o&amp;p)\n\n[F]: /q',
      [
        'link "a" /b',
        'link "c" d e',
        'link "f" /q',
        'link "g@h.i" mailto:g@h.i',
        'link "https://j.k" https://j.k',
        'link "www.l.m" http://www.l.m',
        'image "n" /o&p',
      ],
    ],
    ['<b>a</b> <s>b', ['strong "a"']],
    ['[![a](/b)](/c)', ['link "a" /c', 'image "a" /b']],
  ])('marks of %j', (text, marks) => {
    const [leaf] = parseMarkdown(text).leaves
    expect(
      leaf?.marks.map(
        ({ type, start, end, url }) => `${type} ${JSON.stringify(leaf.text.slice(start, end))}${url === undefined ? '' : ` ${url}`}`,
      ),
    ).toEqual(marks)
  })
})

describe('places', () => {
  /** The source that stands for some words of the only leaf. */
  const source = (text: string, words: string) => {
    const leaf = only(text)
    const at = leaf.text.indexOf(words)
    const { start, end } = leaf.map.toSource(at, at + words.length)
    return text.slice(start, end)
  }

  test.each([
    ['a &amp; b', '&', '&amp;'],
    ['a \\* b', '* b', '\\* b'],
    ['> one\r\n>   two', 'e\ntwo', 'e\r\n>   two'],
    ['- - > one\nlazy', 'one\nlazy', 'one\nlazy'],
    ['one\\\ntwo', '\n', '\\\n'],
    ['- [x] \\\n  one\n  two', '\n', '\n'],
    ['one<br/>two', '\n', '<br/>'],
    ['**be `q` fore** x', 'q', 'q'],
    ['[text](/url "title")', 'text', 'text'],
    ['\ufeffHi **there**', 'there', 'there'],
    ['1.\tHi there', 'there', 'there'],
    ['<p>x &lt; <b>y</b>\n  z</p>', '< y\nz', '&lt; <b>y</b>\n  z'],
    ['> ```\n> - Hi &amp;\n>   you\n> ```', 'Hi &\nyou', 'Hi &amp;\n>   you'],
    ['- ~~~text\n  one\n\n  ~~~', 'one', 'one'],
  ])('%j: %j', (text, words, expected) => expect(source(text, words)).toBe(expected))

  test('an offset between two characters goes back to the plain text', () => {
    const { map } = only('x **a &amp; b**')
    expect([0, 1, 2, 3, 4, 5, 6, 8, 11, 12, 99].map((at) => map.toPlain(at))).toEqual([0, 1, 2, 2, 2, 3, 4, 4, 5, 6, 7])
  })

  test.each([
    ['> ## Title ##\n', 'Title'],
    ['- [ ] **Do** it  \n', '**Do** it'],
    ['| a | **b** |\n|---|---|', '**b**'],
  ])('the span of %j has no markers', (text, slice) => {
    const leaf = parseMarkdown(text).leaves.at(-1)
    expect(leaf && text.slice(leaf.span.start, leaf.span.end)).toBe(slice)
  })
})

describe('fences', () => {
  test.each([
    ['```\n# Opener\n\n- Rep: "Hi"\n```', ['fence heading1 "Opener"', 'fence list item paragraph "Rep: \\"Hi\\""']],
    [
      '> ~~~ Email\n> Subject: x\n>\n> | a |\n> |---|\n> ~~~',
      ['quote fence paragraph "Subject: x"', 'quote fence table row cell(0,0 a) "a"'],
    ],
    ['````\n```\nRep: Hi\n```\n````', ['fence fence paragraph "Rep: Hi"']],
    ['````md\n```json\n{}\n```\n````', ['fence fence code "{}"']],
    ['- a\n\n      Rep: indented words', ['list item paragraph "a"', 'list item fence paragraph "Rep: indented words"']],
    ['```\nunclosed', ['fence paragraph "unclosed"']],
    ['```bash\n# Find them:\n- Look at their site\n```', ['fence heading1 "Find them:"', 'fence list item paragraph "Look at their site"']],
    [
      '```bash\n# Find them:\n- Look at their site\ncurl harbour.example\n```',
      ['fence code "# Find them:\\n- Look at their site\\ncurl harbour.example"'],
    ],
    ['```sh\n# Only a remark\n```', ['fence code "# Only a remark"']],
    ['```sh\n- x\n```', ['fence code "- x"']],
    ['```\n\n```', []],
  ])('%j', (text, leaves) => expect(drawn(text)).toEqual(leaves))

  test.each([
    '$ npm install\n$ npm test',
    'const a = 1;\nreturn a;',
    '{\n  "name": "x",\n  "size": 1\n}',
    'src/\n├── a.ts\n└── b.ts',
    '┌────┐\n│ ok │\n└────┘',
    'client_id=1\nclient_secret=2',
    'GET /api/contacts?limit=3',
  ])('code without a language: %j', (body) => {
    expect(parseMarkdown(`\`\`\`\n${body}\n\`\`\``).leaves.map(({ type }) => type)).toEqual(['code'])
  })

  test.each([
    'Subject: Price (new)\n\nHi {first_name},\nany news?\n\nBest;\n{Me}',
    'You: "Hi!" → wait\nThem: "Yes?"\n(If no -> stop)',
    'HOT = replied today\nCOLD = no answer yet',
    'for the team: call if you can (soon)\nlet me know',
  ])('words without a language: %j', (body) => {
    expect(parseMarkdown(`\`\`\`\n${body}\n\`\`\``).leaves.map(({ type }) => type)).not.toContain('code')
  })
})

describe('comments and blocks', () => {
  test.each([
    ['<!-- a -->\n\nx', ' a ', '<!-- a -->', '<!-- a -->'],
    ['- x\n- y <!--a-->\n\nz', 'a', '<!--a-->', '- x\n- y <!--a-->'],
    ['> <!-- a\n> b -->\n> x', ' a\nb ', '<!-- a\n> b -->', '> <!-- a\n> b -->\n> x'],
    ['<div><!-- a --></div>', ' a ', '<!-- a -->', '<div><!-- a --></div>'],
    ['\ufeff<!-- a --> x', ' a ', '<!-- a -->', '<!-- a --> x'],
  ])('%j', (text, words, span, block) => {
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    const [comment] = parseMarkdown(text).comments
    expect(comment && [comment.text, cut(comment.span), cut(comment.block)]).toEqual([words, span, block])
  })

  test('in a fence a comment is text for others', () => {
    expect(parseMarkdown('```\n<!-- a -->\nRep: Hi\n```').comments).toEqual([])
  })

  test('top-level blocks, definitions and rules included', () => {
    const text = '---\na: b\n---\n# T\n\n- x\n\n  y\n\n***\n[r]: /s\n\n> q\nlazy'
    expect(parseMarkdown(text).blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '---\na: b\n---',
      '# T',
      '- x\n\n  y',
      '***',
      '[r]: /s',
      '> q\nlazy',
    ])
  })
})

describe('front matter', () => {
  const read = (yaml: string) => parseMarkdown(`---\n${yaml}\n---\n\nText`)

  test.each([
    ['kind: call-script', 'kind', 'call-script', 'call-script'],
    ['guiderail:\n  kind: "account-plan"', 'guiderail.kind', 'account-plan', 'account-plan'],
    ["title: 'It''s'", 'title', "It's", "It''s"],
    ['title: "a \\"b\\" \\u00e9"', 'title', 'a "b" \u00e9', 'a \\"b\\" \\u00e9'],
    ['tags: [one, two]', 'tags.1', 'two', 'two'],
    ['tags:\n  - one\n  - two', 'tags.0', 'one', 'one'],
    ['note: |\n  Hi there\n  you', 'note', 'Hi there\nyou', 'Hi there\n  you'],
    ['note: >-\n  Hi\n  there\n\n  you', 'note', 'Hi there\nyou', 'Hi\n  there\n\n  you'],
    ['note: Hi\n  there', 'note', 'Hi there', 'Hi\n  there'],
  ])('%j', (yaml, key, text, source) => {
    const markdown = read(yaml)
    const leaf = markdown.leaves.find((candidate) => candidate.key === key)
    expect(leaf).toMatchObject({ type: 'field', text })
    expect(leaf && markdown.text.slice(leaf.span.start, leaf.span.end)).toBe(source)
    expect(markdown.leaves.at(-1)?.text).toBe('Text')
  })

  test('every character of a folded string has its place', () => {
    const markdown = read('note: >\n  Hi you\n  there')
    const leaf = markdown.leaves[0] as Leaf
    const { start, end } = leaf.map.toSource(3, 12)
    expect([leaf.text.slice(3, 12), markdown.text.slice(start, end)]).toEqual(['you there', 'you\n  there'])
  })

  test('data is plain, without prototypes, and no alias is followed', () => {
    const { frontMatter } = read('a: &x {b: 1}\nc: *x\n__proto__: {d: 1}\ne: [true, 2026-01-31]')
    expect(frontMatter?.data).toEqual({ a: { b: 1 }, c: null, e: [true, '2026-01-31'] })
    expect(Object.getPrototypeOf(frontMatter?.data)).toBeNull()
    expect('d' in {}).toBe(false)
  })

  test.each([['a: ['], ['a: b: c'], [`a: ${'['.repeat(9000)}`]])('bad YAML is a problem with a place: %#', (yaml) => {
    const { frontMatter, leaves } = read(yaml)
    expect(frontMatter?.problem?.message).toMatch(/^The front matter is not valid YAML: .*\.$/)
    expect(frontMatter?.problem?.span.start).toBeGreaterThanOrEqual(4)
    expect(frontMatter?.data).toEqual({})
    expect(leaves.at(-1)?.text).toBe('Text')
  })

  test('too much of it is not read', () => {
    expect(read(`a: ${'x'.repeat(70_000)}`).frontMatter?.problem?.message).toContain('64 KB')
  })

  test('lines may end in CR alone', () => {
    const { frontMatter, leaves } = parseMarkdown('---\ra: b\rc: d\r---\rText')
    expect(frontMatter?.data).toEqual({ a: 'b', c: 'd' })
    expect(leaves.map(({ text, span }) => [text, span.start])).toEqual([
      ['b', 7],
      ['d', 12],
      ['Text', 18],
    ])
  })

  test.each(['--- \r\na: b\r\n---', '\ufeff---\na: b\n---\n', '---\n---'])('fences of %j', (text) => {
    expect(parseMarkdown(text).frontMatter).not.toBeNull()
  })

  test.each(['\n---\na: b\n---', '---\na: b', ' ---\na: b\n---', '----\na: b\n----'])('none in %j', (text) => {
    expect(parseMarkdown(text).frontMatter).toBeNull()
  })
})
