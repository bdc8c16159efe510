// Reports for people: the Markdown summary and the HTML page.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { guiderail } from '../io.ts'
import { file, finding, results, written } from './sample.ts'

const text = '# Call\n\nRep: "You must sign today."\n\nRep: "Trust me."\n'
const replaced = { title: 'Ask when it suits them', safe: false, edits: [{ span: { start: 14, end: 33 }, text: 'When would it suit you' }] }
const pressed = finding(text, 'You must sign today', { fixes: [replaced] })
const page = file('calls/cold.md', text, [pressed, finding(text, 'Trust me', { rule: 'trust-me', severity: 'info' })])
const sample = results([
  page,
  file('calls/b.md', text, [{ ...pressed, severity: 'error' }]),
  file('plans/c.md', 'Fine.\n', [], { kind: 'account-plan' }),
])
const clean = results([file('a.md', 'Fine.\n', [])])

describe('markdown', () => {
  test('says what to do first, then page by page what, why and a better wording, then what comes up most', async () => {
    const report = await written('markdown', sample, { hidden: 2 })
    expect(report).toBe(`<!-- guiderail-disable-file -- a report of Guiderail, not a page -->

# Guiderail: 3 findings on 2 of 3 pages

2 of them have to be mended before this check passes. 2 fainter more are not shown.

## Change these first

1. **Corners the buyer** (2 times in all), calls/b.md, line 3

   > Rep: "You must sign today."

   This leaves no way out. Make no an answer you can hear. [Why](${pressed.url})

   A way out: Ask when it suits them:

   > Rep: "When would it suit you."

2. **Asks to be trusted**, calls/cold.md, line 5

   > Rep: "Trust me."

   This leaves no way out. Make no an answer you can hear. [Why](${pressed.url})

## Page by page

### calls/cold.md (call script)

- **Corners the buyer**, line 3, warning

  > Rep: "You must sign today."

  This leaves no way out. Make no an answer you can hear. [Why](${pressed.url})

  A way out: Ask when it suits them:

  > Rep: "When would it suit you."

- **Asks to be trusted**, line 5, remark

  > Rep: "Trust me."

  This leaves no way out. Make no an answer you can hear. [Why](${pressed.url})

### calls/b.md (call script)

- **Corners the buyer**, line 3, error

  > Rep: "You must sign today."

  This leaves no way out. Make no an answer you can hear. [Why](${pressed.url})

  A way out: Ask when it suits them:

  > Rep: "When would it suit you."

## What comes up most

| What | Findings | Pages |
|---|--:|--:|
| Corners the buyer | 2 | 2 |
| Asks to be trusted | 1 | 1 |
`)
  })

  test('folders are compared when there are several', async () => {
    const two = results([page, file('plans/c.md', text, [pressed]), file('d.md', text, [pressed])])
    expect(await written('markdown', two)).toContain('| calls | 2 | 1 |\n| plans | 1 | 1 |\n| the root | 1 | 1 |\n')
  })

  test('a clean run, and one that could not do its work', async () => {
    expect(await written('markdown', clean)).toContain('# Guiderail: Nothing found on 1 page\n')
    const broken = await written(
      'markdown',
      results([], { troubles: [{ path: 'g.yaml', line: 2, column: 1, message: 'There is no "x" here.' }] }),
    )
    expect(broken).toContain('# Guiderail: Not all pages could be looked at\n')
    expect(broken).toContain('- **g.yaml**, line 2: There is no "x" here.\n')
  })

  test('stays below what GitHub takes, and says what is left out', async () => {
    const long = `You must sign today ${'and so on '.repeat(60)}.\n`
    const many = Array.from({ length: 3000 }, (_, at) =>
      file(`p/${at}.md`, long, [finding(long, 'You must', { message: 'x'.repeat(900) })]),
    )
    const report = await written('markdown', results(many))
    expect(Buffer.byteLength(report)).toBeLessThan(1024 * 1024)
    const shown = report.split('\n### ').length - 1
    expect(report).toContain(`\n${3000 - shown} pages more would not fit here; see the other reports.\n`)
  })

  test('is Markdown as GitHub reads it', async () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(await written('markdown', sample))
    expect(tree.children.map(({ type }) => type)).toEqual([
      'html',
      'heading',
      'paragraph',
      'heading',
      'list',
      'heading',
      'heading',
      'list',
      'heading',
      'list',
      'heading',
      'table',
    ])
  })

  test('may be written beside the pages again and again, and is no page itself', async () => {
    const contents = { 'calls/a.md': '---\ntype: call-script\n---\n\n# Call\n\nRep: "You must sign today or the price goes up."\n' }
    const first = await guiderail(['-f', 'markdown', '-o', 'calls/report.md', '.'], contents)
    const report = first.disk.text('/repo/calls/report.md')
    const again = await guiderail(['-f', 'markdown', '-o', 'calls/report.md', '-f', 'json', '.'], {}, { disk: first.disk })
    expect({ err: again.err, code: again.code }).toEqual({ err: '', code: first.code })
    expect(
      JSON.parse(again.out).files.map(({ path, findings }: { path: string; findings: unknown[] }) => [path, findings.length > 0]),
    ).toEqual([
      ['calls/a.md', true],
      ['calls/report.md', false],
    ])
    expect(again.disk.text('/repo/calls/report.md').replace('of 2 pages', 'of 1 page')).toBe(report)
  })
})

type Element = DefaultTreeAdapterTypes.Element
const elements = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  node.childNodes.filter(defaultTreeAdapter.isElementNode).flatMap((child) => [child, ...elements(child)])
const wordsOf = (node: DefaultTreeAdapterTypes.Node): string =>
  defaultTreeAdapter.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''

describe('html', () => {
  const read = (page: string) => {
    const wrong: string[] = []
    const tree = parse(page, { onParseError: ({ code }) => void wrong.push(code) })
    expect(wrong).toEqual([])
    return elements(tree)
  }

  test('is a page without faults that loads and runs nothing', async () => {
    const all = read(await written('html', sample))
    const names = new Set(all.map(({ tagName }) => tagName))
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base']) expect(names).not.toContain(name)
    const policy = all
      .flatMap(({ attrs }) => (attrs.some(({ value }) => value === 'Content-Security-Policy') ? attrs : []))
      .find(({ name }) => name === 'content')
    expect(policy?.value).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/)
    expect(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name === 'style' || name.startsWith('on'))).toEqual(
      [],
    )
  })

  test('marks the words, says why, and shows a better wording', async () => {
    const all = read(await written('html', sample))
    const of = (name: string) => all.filter(({ tagName }) => tagName === name).map(wordsOf)
    expect(of('mark').slice(0, 2)).toEqual(['You must sign today', 'Trust me'])
    expect(of('blockquote')).toContain('Rep: "When would it suit you."')
    expect(of('h2')).toEqual(['Change these first', 'Page by page', 'What comes up most'])
  })

  test('shows the map of a plan and the numbers of a script, each style named in the policy', async () => {
    const contents = {
      'plan.md':
        '---\ntype: account-plan\n---\n\n# Acme plan\n\n## Objectives\n\n- O1: Renew Acme at 120k by June 2027\n\n## Strategies\n\n- S1: Win on audit risk (O1)\n\n## Tactics\n\n- T1: Mock audit in Bergen (S1)\n',
      'call.md': '---\ntype: call-script\n---\n\n# Call\n\nRep: "How is the gate keeping up?"\n\nBuyer: "Not well."\n',
    }
    const { out } = await guiderail(['-f', 'html', '.'], contents)
    const all = read(out)
    expect(all.filter(({ tagName }) => tagName === 'svg').map(wordsOf)).toEqual([expect.stringContaining('Win on audit risk')])
    expect(all.filter(({ tagName }) => tagName === 'td').map(wordsOf)).toContain('1 by the seller, 1 by the buyer')
    expect(out.match(/'sha256-/g)).toHaveLength(2)
  })

  test('of a clean run', async () => {
    expect(
      read(await written('html', clean))
        .filter(({ tagName }) => tagName === 'h1')
        .map(wordsOf),
    ).toEqual(['Guiderail: Nothing found on 1 page'])
  })
})
