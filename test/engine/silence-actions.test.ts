import { expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { lint, type Report } from '../../engine/lint.ts'
import { defineRule, kinds } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { silenceBlock, silenceHere, silenceInFile } from '../../engine/suppressions/add.ts'

/** Finds every `teh`. */
const teh = defineRule({
  id: 'teh',
  title: 'Letters swapped',
  summary: 'Articles are spelled right.',
  scope: 'document',
  kinds,
  severity: 'warning',
  evidence: 'data',
  source: 'dont-get',
  *check({ markdown }) {
    for (const { text, map } of markdown.leaves)
      for (let at = text.indexOf('teh'); at >= 0 && !text.includes('guiderail'); at = text.indexOf('teh', at + 1))
        yield { span: map.toSource(at, at + 3), message: 'Two letters are swapped.' }
  },
})
/** The same under another name: what must not be silenced along with it. */
const also = { ...teh, id: 'also' }

const look = (text: string): Report => lint(text, 'plan.md', [teh, also], { ...defaultSettings, kind: 'account-plan' })

const places: Record<string, string> = {
  paragraph: 'One.\n\nSay teh name.\nAnd more.\n',
  'first line': 'Say teh name.\n',
  heading: 'One.\n\n## About teh name\n\nText.\n',
  'heading right below a paragraph': 'One.\n## About teh name\nText.\n',
  'setext heading': 'About teh name\n===\n',
  list: 'One.\n\n- a\n- teh name\n- c\n',
  'list right below a paragraph': 'One.\n- a\n- teh name\n',
  'nested list': '1. a\n   - b\n     - teh name\n2. c\n',
  'loose list': '- a\n\n- teh name\n\n  more\n\n- c\n',
  'list after a list': '- a\n\n* teh name\n',
  'paragraph after a list': '- a\n\nteh name\n',
  quote: '> a\n> teh name\n>\n> b\n',
  'list in a quote': '> - a\n> - teh name\n',
  table: 'One.\n\n| a | b |\n|---|---|\n| c | teh name |\n| d | e |\n\nTwo.\n',
  fence: '```\nSay teh name.\n\nMore.\n```\n',
  'fence in a list': '- a\n\n  ```text\n  teh name\n  ```\n',
  html: '<div>\nteh name\n</div>\n',
  'after front matter': '---\ntitle: x\n---\nteh name\n',
  'end without a line break': 'One.\n\n- teh name',
}

/** What a reader of the document sees: its leaves with their containers. */
const shape = ({ document }: Report) =>
  document.markdown.leaves
    .filter(({ text }) => !text.includes('guiderail-disable'))
    .map(({ type, text, path }) => `${path.map((container) => container.type).join('/')}/${type}: ${text}`)

const twins: Record<string, (text: string) => string> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
}

for (const [encoding, encode] of Object.entries(twins)) {
  test.each(Object.entries(places))(`a place is silenced in a %s, with ${encoding}`, (_, plain) => {
    const text = encode(plain)
    const before = look(text)
    const finding = before.findings.find(({ rule }) => rule === 'teh')
    const edit = finding && silenceHere(before.document, 'teh', finding.span)
    if (!edit) throw new Error('no edit')
    const silenced = applyEdits(text, [edit])
    const after = look(silenced)
    expect(after.findings.map(({ rule }) => rule)).toEqual(['also'])
    expect(after.suppressed.map(({ finding: { rule } }) => rule)).toEqual(['teh'])
    expect(shape(after)).toEqual(shape(before))
    expect(silenced.replaceAll('\r\n', '')).not.toContain(encoding === 'CRLF' ? '\n' : '\r')
    expect(silenced.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'))
  })

  test.each(Object.entries(places))(`a rule is silenced in a file with a %s, with ${encoding}`, (_, plain) => {
    const text = encode(plain)
    const before = look(text)
    const after = look(applyEdits(text, [silenceInFile(before.document, 'teh')]))
    expect(after.findings.map(({ rule }) => rule)).toEqual(['also'])
    expect(shape(after)).toEqual(shape(before))
  })
}

const why = 'agreed with Dana'

test.each(Object.entries(places))('a reason stands behind each of the ways to silence, and is read: %s', (_, plain) => {
  for (const encode of Object.values(twins)) {
    const text = encode(plain)
    const { document, findings } = look(text)
    const span = findings.find(({ rule }) => rule === 'teh')?.span ?? { start: 0, end: 0 }
    const edits = [
      silenceHere(document, 'teh', span, why),
      silenceBlock(document, 'teh', span, why) ?? silenceHere(document, 'teh', span, why),
      silenceInFile(document, 'teh', why),
    ]
    for (const edit of edits) {
      const after = look(applyEdits(text, edit ? [edit] : []))
      expect(after.suppressed).toMatchObject([{ finding: { rule: 'teh' }, reason: why }])
      expect(after.findings.map(({ rule }) => rule)).toEqual(['also'])
    }
  }
})

test('in a list only the words of the place are silenced', () => {
  const text = '- say teh name\n- the other teh\n'
  const before = look(text)
  const edit = silenceHere(before.document, 'teh', before.findings[0]?.span ?? { start: 0, end: 0 })
  expect(edit?.text).toBe('<!-- guiderail-disable-next-line teh "teh" -->\n')
})

test('a second rule joins the comment that is there', () => {
  const text = '<!-- guiderail-disable-next-line teh -->\nSay teh name.\n'
  const before = look(text)
  const edit = silenceHere(before.document, 'also', before.findings[0]?.span ?? { start: 0, end: 0 })
  expect(edit && applyEdits(text, [edit])).toBe('<!-- guiderail-disable-next-line teh, also -->\nSay teh name.\n')
  const file = applyEdits(text, [silenceInFile(before.document, 'also')])
  const again = look(file).document
  expect(applyEdits(file, [silenceInFile(again, 'teh')])).toBe(`<!-- guiderail-disable-file also, teh -->\n\n${text}`)
})

test('no comment can stand in front matter', () => {
  const { document, findings } = look('---\ntitle: teh name\n---\n\nText.\n')
  expect(silenceHere(document, 'teh', findings[0]?.span ?? { start: 0, end: 0 })).toBeNull()
})
