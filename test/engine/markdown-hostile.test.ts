// Text made to keep a parser busy: read in full, with work that grows as the text does.

import { describe, expect, test } from 'vitest'
import type { Markdown } from '../../engine/markdown/leaf.ts'
import { counted, growth } from './work.ts'

const times = (part: string, size: number) => part.repeat(Math.floor(size / part.length))
const rising = (size: number, part: (index: number) => string) => {
  let text = ''
  for (let index = 1; text.length < size; index++) text += part(index)
  return text
}

/** Each makes a text of about `size` characters. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'nested emphasis': (size) => times('*a **a ', size / 2) + times(' a** a*', size / 2),
  'closing delimiters': (size) => times('a_ ', size),
  'opening delimiters': (size) => times('*a_ ', size),
  'long runs': (size) => `${times('*', size / 2)}a${times('*', size / 2)}`,
  'mixed runs': (size) => times('*_* ', size),
  'strong and not closed': (size) => `a**b${times('c* ', size)}`,
  'pairs in one paragraph': (size) => times('*a* ', size),
  strikes: (size) => times('a~ ', size),
  'closing brackets': (size) => times('a]', size),
  'nested brackets': (size) => times('[', size / 2) + times(']', size / 2),
  'brackets and delimiters': (size) => times('[ a_', size),
  'undefined references': (size) => times('[a][b] ', size),
  'unclosed links': (size) => times('[a](<b', size),
  'images in images': (size) => times('![[]()', size),
  'addresses in a bracket': (size) => `[${times('http://a.b ', size)}`,
  'words before an address': (size) => `[${times('a ', size)}b@c.d`,
  comments: (size) => `a ${times('<!--', size)}`,
  declarations: (size) => `a ${times('<!A ', size)}`,
  'character data': (size) => `a ${times('<![CDATA[', size)}`,
  'ticks of every length': (size) => rising(size, (index) => `e${'`'.repeat(index)}`),
  underlines: (size) => times('a\n=\n', size),
  'one line of quotes': (size) => times('> ', size),
  'one line of lists': (size) => `${times('- ', size)}x`,
  'lists and blank lines': (size) => `${times('- ', size / 2)}x${times('\n', size / 2)}`,
  'quotes and lists': (size) => `${times('- > ', size)}x`,
  'lazy lines': (size) => `> a\n${times('b\n', size)}`,
  'nested footnotes': (size) => times('[^a]: ', size),
  'nested lists': (size) => rising(size, (index) => `${' '.repeat(2 * index)}* a\n`),
  'items of two lists': (size) => times('- a\n* b\n', size),
  footnotes: (size) => rising(size, (index) => `[^${index}]: b\n`),
  definitions: (size) => rising(size, (index) => `[${index}]: b\n`),
  tables: (size) => times('|a\n|-\n', size),
  'a wide table': (size) => `${times('|a', size / 2)}|\n${times('|-', size / 2)}|\n`,
  entities: (size) => times('&amp;&lt', size),
  'open tags': (size) => times('<a b=', size),
  'tags of an HTML block': (size) => `<div>\n${times('<name> <b>x</b>', size)}`,
  'scripts of an HTML block': (size) => `<div>\n${times('<script></script>', size)}`,
  fences: (size) => times('```\na\n', size),
  'fences in fences': (size) => rising(size / 2, (index) => `${'`'.repeat(index + 2)}\n`),
  'an open fence': (size) => `\`\`\`\n${times('a\n\nb\n\n', size)}`,
  'an open comment': (size) => `<!--\n${times('a\n\nb\n\n', size)}`,
  'front matter that is open': (size) => `---\n${times('a: b\n', size)}`,
  'front matter of aliases': (size) => `---\na: &a [x]\nb: [${times('*a,', Math.min(size, 60_000))}]\n---\n`,
  'front matter of brackets': (size) => `---\na: ${times('[', Math.min(size, 60_000))}\n---\n`,
  'front matter of keys': (size) => `---\n${rising(Math.min(size, 60_000), (index) => `a${index}: b\n`)}---\n`,
  'blank lines': (size) => times(' \n', size),
  breaks: (size) => times('a\\\n', size),
  'one word': (size) => times('a', size),
  'unclosed titles': (size) => times('[a](b "', size),
  'unclosed titles in parentheses': (size) => times('[a](b (', size),
  'open parentheses': (size) => times('[a](b', size),
  'images around links': (size) => times('![', size / 2) + times('[a](b)', size / 2),
  'definitions without a closing title': (size) => rising(size, (index) => `[${index}]: b (\n`),
  'definitions and their uses': (size) => rising(size / 2, (index) => `[${index}]: b\n`) + rising(size / 2, (index) => `\n[${index}]`),
  'instructions that are open': (size) => `a ${times('<?', size)}`,
  'quoted attributes': (size) => times(`<a b='<a b="`, size),
  'scripts that are open': (size) => `<div>\n${times('<script>', size)}`,
  'quotes and blank lines': (size) => `${times('> ', size / 2)}x${times('\n', size / 2)}`,
  'lazy lines of deep quotes': (size) => `${times('> ', size / 2)}a\n${times('b\n', size / 2)}`,
  'lazy lines of deep lists': (size) => `${times('- ', size / 2)}a\n${times('b\n', size / 2)}`,
  'fences in a list': (size) => `- \`\`\`\n${times('  a\n\n', size)}`,
  'a table in deep quotes': (size) => `${times('> ', size / 4)}|a|\n${times('> ', size / 4)}|-|\n${times('|x\n', size / 2)}`,
  'web addresses with underscores': (size) => times('www.a_', size),
  'marks behind an address': (size) => `www.a.b/${times('!', size)}x`,
  'entities behind an address': (size) => `www.a.b/${times('!&a', size)}`,
  'parentheses behind an address': (size) => `www.a.b/${times(')', size)}x`,
  'mail addresses': (size) => times('a@b_', size),
  'long labels': (size) => times(`[${'a'.repeat(900)}`, size),
  'closing marks of a heading': (size) => `# ${times('# ', size)}`,
  'heads of tables': (size) => times('a|b\n', size),
  'tags that are lines': (size) => times('<a>\n', size),
  'lazy tags': (size) => times('> a\n<b>\n', size),
  'strikes of two lengths': (size) => times('~a ~~b ', size / 2) + times('~~ ~', size / 2),
  'runs of three': (size) => times('***a_b__', size),
  blanks: (size) => `a${times(' ', size)}b`,
  tabs: (size) => `${times('-\t', size)}a`,
}

const { parseMarkdown } = await counted<{ parseMarkdown(text: string): Markdown }>('engine/markdown/parse.ts')

describe('work grows as the text does', () => {
  test.each(Object.entries(hostile))('%s', (_, make) => {
    const task = (size: number) => {
      const text = make(size)
      return () => void parseMarkdown(text)
    }
    expect(growth(task, 10_000, 6)).toBeLessThan(1.1)
  })

  test('from 10 KB to 10 MB of ordinary text', () => {
    const part =
      '# Call\n\n- **Rep:** "Hi [Name], is it a good time?"\n  - *Wait* for `yes`.\n\n| a | b |\n|---|---|\n| 1 | <b>2</b> |\n\n> See https://a.example\n\n```\nRep: Hi\n```\n\n'
    const task = (size: number) => {
      const text = times(part, size)
      return () => void parseMarkdown(text)
    }
    expect(growth(task, 10_000, 1000)).toBeLessThan(1.1)
  })

  test('the net catches work that does not', () => {
    const quadratic = (size: number) => () => {
      for (let count = 0; count < size / 100; count++) parseMarkdown(times('a\n\n', size))
    }
    expect(growth(quadratic, 1000, 6)).toBeGreaterThan(1.5)
  })
})

test('nothing is too deep to be read', () => {
  const { leaves } = parseMarkdown(`${times('- ', 40_000)}x\n\n# Two **bold**`)
  expect(leaves.map(({ text, path }) => [text, path.length])).toEqual([
    ['x', 40_000],
    ['Two bold', 0],
  ])
})
