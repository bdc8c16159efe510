// `explain`, `rules`, `why`, `map`, `lsp`: questions about rules and texts.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageInTerminal } from '../../cli/formats/page.ts'
import { coloursFor } from '../../cli/terminal.ts'
import { commandNames } from '../../cli/usage.ts'
import { version } from '../../cli/version.ts'
import { knownRules } from '../../workspace/known.ts'
import { guiderail } from './io.ts'

const plan = `---
type: account plan
---

# Account plan: Birchwood Clinics

## Objectives

- O1: Six clinics live by 30 June 2027

## Strategies

- S1: Prove it in one clinic first (O1)

## Actions

| Id | Action | Strategy | Owner | Due |
|----|--------|----------|-------|-----|
| T1 | Shadow two shifts | S1 | Ines Okafor | 2026-12-04 |
| T2 | Get Dana to sign the pilot |  |  |  |
`

const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length

describe('rules', () => {
  test('all, in a table', async () => {
    const { out, code } = await guiderail(['rules'])
    const rows = out.split('\n')
    expect(code).toBe(0)
    expect(rows[0]).toMatch(/^rule +title +severity +evidence$/)
    for (const { id, title, severity } of knownRules)
      expect(rows.some((row) => row.startsWith(id) && row.includes(title) && row.includes(severity))).toBe(true)
  })

  test('as JSON', async () => {
    const { rules: listed } = JSON.parse((await guiderail(['rules', '--json'])).out)
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(knownRules.map(({ id }) => id))
  })
})

test.each([['rules'], ['rules', '--json'], ['explain', 'orphan-tactic']])('%s with a broken config', async (...args) => {
  const config = { 'guiderail.config.yaml': 'phrases:\n  - id: no-synergy\n    phrase: synergy\nrulse: {}\n' }
  const { code, out, err } = await guiderail(args, config)
  expect(code).toBe(2)
  expect(err).toBe(
    'guiderail.config.yaml:4:1: There is no "rulse" here. Did you mean "rules"?\n' +
      "Until that is mended, the team's own rules are left out here.\n",
  )
  expect(out).toContain('orphan-tactic')
  expect(out).not.toContain('no-synergy')
  expect(out).toBe((await guiderail(args)).out)
})

describe('explain', () => {
  test.each(knownRules.map(({ id }) => id))('%s', async (id) => {
    const { out, code } = await guiderail(['explain', id], {}, { columns: 60 })
    expect(code).toBe(0)
    expect(out).toContain(knownRules.find((rule) => rule.id === id)?.title)
    expect(out).toContain(`/${id}`)
    expect(out).not.toMatch(/<!--|^#|^\||^````/m)
  })

  test('articles go by their titles', async () => {
    const { out } = await guiderail(['explain', 'orphan-tactic'], {}, { columns: 200 })
    expect(out).toContain('The article “What We Lose In Our Focus On Tactics” puts it this way')
  })

  test('paragraphs are filled to the width of the terminal, tables stand in columns, examples as they are', () => {
    const page = `# Talks too long

\`monologue\` · info

<!-- end of the generated head -->

## Why

A buyer who only listens
learns nothing about us, and we learn [nothing](https://example.com) about the buyer.

- a point that is longer
  than one line

| option | what it does |
|---|---|
| \`words\` | Most words. |

\`\`\`\`md bad kind=call-script
A very long line that is an example and stays as it is, whatever the width.
^^^^^^ Too long.
\`\`\`\`
`
    expect(pageInTerminal(page, { colours: coloursFor({ env: {}, isTTY: false }), columns: 30 })).toBe(`Talks too long

\`monologue\` · info

Why

A buyer who only listens
learns nothing about us, and
we learn nothing
(https://example.com) about
the buyer.

- a point that is longer than
  one line

option  what it does
words   Most words.

bad (kind=call-script):
    A very long line that is an example and stays as it is, whatever the width.
    ^^^^^^ Too long.
`)
  })
})

describe('map', () => {
  test('as JSON, each node with all its fields', async () => {
    const { out, code } = await guiderail(['map', 'a.md', '--format', 'json'], { 'a.md': plan })
    const { version: number, nodes } = JSON.parse(out)
    expect({ code, number }).toEqual({ code: 0, number: 1 })
    for (const node of nodes) {
      expect(Object.keys(node)).toEqual(['id', 'kind', 'text', 'line', 'start', 'end', 'parent', 'owner', 'due', 'measure'])
      expect(node.line).toBe(plan.slice(0, node.start).split('\n').length)
      expect(node.parent === null || nodes.some(({ id }: { id: string }) => id === node.parent)).toBe(true)
    }
    expect(nodes).toContainEqual(
      expect.objectContaining({
        id: 'T1',
        kind: 'tactic',
        text: 'Shadow two shifts',
        parent: 'S1',
        owner: 'Ines Okafor',
        due: '2026-12-04',
      }),
    )
    expect(nodes).toContainEqual(expect.objectContaining({ id: 'T2', parent: null, owner: null, due: null, measure: null }))
  })

  test('as a tree', async () => {
    const { out } = await guiderail(['map', 'a.md'], { 'a.md': plan })
    expect(out).toMatch(
      /^objective O1 .*\n {2}strategy S1 .*\n {4}tactic T1 {2}Shadow two shifts \(by Ines Okafor, due 2026-12-04\) {2}line 19\n/m,
    )
    expect(out).toMatch(/^tactic T2/m)
  })

  test('as a picture, and as Mermaid', async () => {
    const svg = await guiderail(['map', 'a.md', '--format', 'svg'], { 'a.md': plan })
    expect(svg.out).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* aria-label="Plan map of a.md">\n/)
    expect(svg.out).toContain(`data-line="${lineOf(plan, 'T1')}"`)
    const mermaid = await guiderail(['map', 'a.md', '--format', 'mermaid'], { 'a.md': plan })
    expect(mermaid.out).toMatch(/^flowchart LR\n {2}n1\["O1 /)
    expect((await guiderail(['map', 'a.md', '--format', 'svgg'], { 'a.md': plan })).err).toMatch(/Did you mean "svg"\?/)
  })

  test('of what is no plan', async () => {
    expect((await guiderail(['map', 'a.md'], { 'a.md': '# Build\n\nRun it.\n' })).out).toBe(
      'There is no plan in this file: it is no sales material.\n',
    )
    expect(JSON.parse((await guiderail(['map', 'a.md', '-f', 'json'], { 'a.md': '' })).out)).toEqual({ version: 1, nodes: [] })
  })

  test('of a file under a broken config', async () => {
    const contents = { 'a.md': plan, 'guiderail.config.yaml': 'rule: {}' }
    expect(await guiderail(['map', 'a.md'], contents)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^guiderail\.config\.yaml:1:1: /),
    })
    expect((await guiderail(['map', 'a.md', '--no-config'], contents)).code).toBe(0)
  })
})

describe('why', () => {
  const why = async (place: string, text: string) => (await guiderail(['why', place], { 'a.md': text })).out

  test('what it is, where, who is speaking, what was found', async () => {
    const out = await why(`a.md:${lineOf(plan, 'T2')}`, plan)
    expect(out).toMatch(/^document +account-plan: the front matter says/m)
    expect(out).toMatch(/^section +Account plan: Birchwood Clinics > Actions$/m)
    expect(out).toMatch(/^words +"Get Dana to sign the pilot"\nwho is speaking +the plan itself; known by: /m)
    expect(out).toMatch(/^in the plan +tactic T2, nothing above it$/m)
    expect(out).toMatch(/^found +get-them-to \(warning\): /m)
    expect(out).toMatch(/^found +orphan-tactic \(warning\): /m)
    expect(out).toMatch(/^looked at by +.*\borphan-tactic\b/m)
  })

  test('one column only', async () => {
    const line = plan.split('\n')[lineOf(plan, 'T1') - 1] ?? ''
    const out = await why(`a.md:${lineOf(plan, 'T1')}:${line.indexOf('Ines') + 1}`, plan)
    expect(out.match(/^words/gm)).toHaveLength(1)
    expect(out).toMatch(/^words +"Ines Okafor"$/m)
  })

  test('what was seen and passed over, with the reason', async () => {
    const out = await why('a.md:5', '---\nguiderail: { kind: playbook }\n---\n\nNever get the buyer to sign early.\n')
    expect(out).toMatch(/^passed over +get-them-to saw "get[^"]*": .*[Nn]ever/m)
    expect(out).not.toMatch(/^found/m)
  })

  test('what a rule saw and found to be no fault there', async () => {
    const text = '---\nguiderail: { kind: message }\n---\n\nHi Dana,\n\nI know you are busy, so here is how your queue can be halved.\n'
    const out = await why('a.md:7', text)
    expect(out).toMatch(/^passed over +apologetic-tone saw "I know you are busy": what stands around these words makes them no fault here/m)
  })

  test('what is silenced', async () => {
    const out = await why(
      'a.md:6',
      '---\nguiderail: { kind: playbook }\n---\n\n<!-- guiderail-disable-next-line get-them-to -- agreed with Dana -->\nGet the buyer to sign early.\n',
    )
    expect(out).toMatch(/^silenced +get-them-to: .* Turned off in the text: agreed with Dana\.$/m)
  })

  test('nothing, in what is no sales material', async () => {
    expect(await why('a.md:1', '# Build\n')).toMatch(/^document +no sales material, so no rule speaks here/)
  })

  test.each([
    ['a.md', 'Say where, as FILE:LINE or FILE:LINE:COLUMN, not "a.md".\n'],
    ['a.md:9', 'a.md has 2 lines, so there is no line 9.\n'],
    ['b.md:1', 'There is no file b.md. Did you mean "a.md"?\n'],
  ])('%s: one clear line', async (place, err) => {
    expect(await guiderail(['why', place], { 'a.md': '# Build\n' })).toMatchObject({ code: 2, out: '', err })
  })
})

test('lsp starts the server and waits for it', async () => {
  let served = 0
  expect(await guiderail(['lsp', '--stdio'], {}, { serve: async () => void served++ })).toMatchObject({ code: 0, out: '' })
  expect(served).toBe(1)
})

test('help names every command, and every command helps', async () => {
  const { out } = await guiderail(['--help'])
  for (const name of commandNames) {
    expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
    expect((await guiderail([name, '--help'])).code).toBe(0)
  }
})

test('the version is that of the package', async () => {
  expect(version).toBe(JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version)
  expect((await guiderail(['--version'])).out).toBe(`${version}\n`)
})
