// What comes from Word, mails and web pages, as Markdown; and back as HTML in which nothing runs.

import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { formatted } from '../../page/text/formatted.ts'
import { markdownOf } from '../../page/text/paste.ts'

// The HTML parser that the converter itself uses outside a browser.
const { createDocument } = createRequire(import.meta.url)('@mixmark-io/domino')
const pasted = (html: string) => markdownOf(createDocument(`<body>${html}</body>`).body)

const wordItem = (words: string, style: string, marker: string) =>
  `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:${style} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`

describe('pasting', () => {
  test('headings, paragraphs, bold and links', () => {
    const html = '<h2>Opening</h2><p>Say <b>why</b> you call, see <a href="https://example.com/a">the register</a>.</p><p>Then ask.</p>'
    expect(pasted(html)).toBe('## Opening\n\nSay **why** you call, see [the register](https://example.com/a).\n\nThen ask.')
  })

  test('lists, also in lists', () => {
    const html = '<ol><li>First<ul><li>with this</li></ul></li><li>Second</li></ol><ul><li>One</li></ul>'
    expect(pasted(html)).toBe('1. First\n   - with this\n2. Second\n\n- One')
  })

  test('tables, with bars and line breaks in their cells', () => {
    const html =
      '<table><tr><th>who</th><th>cares about</th></tr><tr><td>COO</td><td><p>cost</p><p>a|b</p></td></tr><tr><td>CFO</td></tr></table>'
    expect(pasted(html)).toBe('| who | cares about |\n| --- | --- |\n| COO | cost a\\|b |\n| CFO |  |')
  })

  test('a table that only lays out a mail is its contents', () => {
    expect(pasted('<table><tr><td><p>Hi <b>Dana</b>,</p><p>one</p></td></tr></table>')).toBe('Hi **Dana**,\n\none')
  })

  test("Word's lists, which are paragraphs", () => {
    const html = `<p class=MsoTitle>Call script</p>${wordItem('ask why', 'l0 level1', '·')}${wordItem('listen', 'l0 level2', 'o')}<p class=MsoNormal>Then:</p>${wordItem('one', 'l1 level1', '1.')}<p class=MsoNormal><o:p>&nbsp;</o:p></p>`
    expect(pasted(html)).toBe('# Call script\n\n- ask why\n   - listen\n\nThen:\n\n1. one')
  })

  test('a mail with a line in each block, and bold as Google Docs writes it', () => {
    const gmail = '<div>Hi Dana,</div><div><br></div><div><b>two</b> lines</div><div>in a row</div>'
    expect(pasted(gmail)).toBe('Hi Dana,\n\n**two** lines\nin a row')
    const docs =
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Rep:</span><span> Hello</span></p></b>'
    expect(pasted(docs)).toBe('**Rep:** Hello')
  })

  test('what people type is no markup: it is read as the words that it is', () => {
    const html = '<p><b>x</b> 2 * 3, [Name], a_b, &lt;script&gt;</p><p># no heading</p><p>1. no list</p><p>- no item</p>'
    expect(pasted(html)).toBe('**x** 2 \\* 3, [Name], a_b, \\<script>\n\n\\# no heading\n\n1\\. no list\n\n\\- no item')
  })

  test('nothing that runs or loads comes along', () => {
    const html =
      '<p><b>a</b><script>alert(1)</script><img src="https://example.com/p.png" onerror="alert(1)"><style>p{}</style><a href="javascript:alert(1)">b</a></p>'
    expect(pasted(html)).toBe('**a**b')
  })

  test('HTML without any form is left to the plain text of the clipboard', () => {
    expect(pasted('<div>Hi</div><div><span style="color:red">there</span></div>')).toBeNull()
  })
})

describe('copying for mail', () => {
  test('headings, lists, tables and tasks', () => {
    const html = formatted('---\nkind: message\n---\n\n# A\n\n- [x] b\n\n| c | d |\n| - | - |\n| e | f |\n')
    expect(html).toMatch(/^<h1>A<\/h1>/)
    for (const part of ['<li><input type="checkbox" disabled="" checked=""', '<th>c</th>', '<td>f</td>']) expect(html).toContain(part)
    expect(html).not.toContain('kind')
  })

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '<svg/onload=alert(1)>',
    'a &lt;script&gt; <b onclick="x">',
    '<https://a"onmouseover="alert(1)>',
  ])('%s stays words', (text) => {
    const html = formatted(text)
    expect(html).not.toMatch(/<(?:script|img|svg|b)\b|="javascript:|<[^>]*\son\w+=/i)
    expect(html).toMatch(/^<p>|^&lt;/)
  })
})
