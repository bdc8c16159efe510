// Looking across files: facts are plain data, their order says nothing, and the work grows with the number of files.

import { describe, expect, test } from 'vitest'
import { briefFactsOf, type DocumentFacts, factsOf } from '../../engine/facts.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { Finding, Kind } from '../../engine/rule.ts'
import { defaultSettings, type Settings } from '../../engine/settings.ts'
import { alike } from '../../rules/copied-opener.clusters.ts'
import copiedOpener from '../../rules/copied-opener.ts'
import { Elsewhere } from '../../workspace/across/elsewhere.ts'
import { lintWorkspace } from '../../workspace/across/lint.ts'

const settings: Settings = { ...defaultSettings, rules: { 'copied-opener': { severity: 'info' } } }

const factsIn = (path: string, text: string, kind: Kind): DocumentFacts =>
  factsOf(parseDocument(text, path, { ...settings, kind }), [copiedOpener], settings)

const script = (opener: string, before = '') => `${before}# Cold call\n\n## Opening\n\n**Rep:** ${opener}\n\n**Buyer:** Go on.\n`
const stock = (name: string) =>
  `Hi ${name}, the reason for my call is that most plants lose a full shift each week to audits nobody planned for.`
const scripts = ['a', 'b', 'c', 'd'].map((name) => factsIn(`scripts/${name}.md`, script(stock(name.toUpperCase())), 'call-script'))

const reported = (facts: readonly DocumentFacts[]) =>
  [...lintWorkspace(facts, [copiedOpener], () => settings).files].map(([path, { findings, suppressed }]) => ({
    path,
    found: findings.map(({ severity, related }) => `${severity}: ${related.map((place) => place.path).join(' ')}`),
    silenced: suppressed.map(({ reason }) => reason),
  }))

test('facts come back from JSON as they were', () => {
  const plan = factsIn('plans/q3.md', '# Plan\n\n## Strategies\n\n- S1: Win on risk\n\n## Actions\n\n- Mock audit (S9)\n', 'sales-plan')
  expect(plan.nodes.map(({ label }) => label)).toContain('S1')
  expect(plan.dangling.map(({ label, place }) => `${label} ${place.line}:${place.column}`)).toEqual(['S9 9:15'])
  expect(scripts[0]?.openers).toHaveLength(1)
  for (const facts of [plan, ...scripts]) expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
})

test('what is no sales material has no facts', () => {
  expect(factsOf(parseDocument('# A library\n\nInstall it.\n', 'README.md', defaultSettings), [], defaultSettings)).toMatchObject({
    path: 'README.md',
    kinds: [],
    nodes: [],
    openers: [],
  })
})

describe('copied openers', () => {
  test('are found in each file, with the others beside them, in whatever order the files come', () => {
    const found = reported(scripts)
    expect(found.map(({ path }) => path)).toEqual(scripts.map(({ path }) => path))
    expect(found[1]?.found).toEqual(['info: scripts/a.md scripts/c.md scripts/d.md'])
    expect(reported([...scripts].reverse())).toEqual(found)
    expect(reported([2, 0, 3, 1].flatMap((at) => scripts[at] ?? []))).toEqual(found)
  })

  test('are the same when the facts come from elsewhere', () => {
    expect(reported(JSON.parse(JSON.stringify(scripts)))).toEqual(reported(scripts))
  })

  test('are left alone in fewer files than asked for, and in other words', () => {
    expect(reported(scripts.slice(0, 2))).toEqual([])
    const other = factsIn(
      'scripts/b.md',
      script('You opened a second depot in Leeds in March, and two carriers there told us about queues.'),
      'call-script',
    )
    expect(reported([...scripts.slice(0, 1), other, ...scripts.slice(3)])).toEqual([])
  })

  test('are left alone where the scripts name the one that they come from', () => {
    const named = ['e', 'f', 'g'].map((name) =>
      factsIn(`scripts/${name}.md`, script(stock(name), '---\ncanonical: a.md\n---\n\n'), 'call-script'),
    )
    expect(reported([...scripts.slice(0, 1), ...named])).toEqual([])
    const linked = ['e', 'f', 'g'].map((name) =>
      factsIn(`scripts/${name}.md`, `${script(stock(name))}\nOpener from [the first](./a.md).\n`, 'call-script'),
    )
    expect(reported([...scripts.slice(0, 1), ...linked])).toEqual([])
  })

  test('are silenced by a comment in their own file, with its reason', () => {
    const text = `${script(stock('E'))}\n<!-- guiderail-disable-file copied-opener -- pilot -->\n`
    const found = reported([...scripts, factsIn('scripts/e.md', text, 'call-script')])
    expect(found.at(-1)).toEqual({ path: 'scripts/e.md', found: [], silenced: ['pilot'] })
    expect(found).toHaveLength(5)
  })

  test('cost as many comparisons as there are files, whether all are alike or none is', () => {
    const cost = (count: number, opener: (at: number) => string) => {
      const [file] = scripts
      const copies = Array.from({ length: count }, (_, at) => {
        const [found] = factsIn(`s/${at}.md`, script(opener(at)), 'call-script').openers
        return file && found ? [{ file, opener: found }] : []
      }).flat()
      expect(copies).toHaveLength(count)
      const work = { comparisons: 0 }
      alike(copies, 0.7, work)
      return work.comparisons
    }
    expect(cost(2000, (at) => stock(`N${at}`))).toBeLessThanOrEqual(2000 * 4)
    const word = (at: number) => String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + (Math.floor(at / 676) % 26))
    expect(
      cost(400, (at) => `We saw ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => word(at * 37 + step * 101)).join(' ')} at your plant.`),
    ).toBeLessThan(400 * 4)
  })
})

describe('statements in other files', () => {
  const plan = factsIn('plans/strategy/q3.md', '# Q3\n\n## Strategies\n\n- S1: Win on risk\n- S2: Win with the plants\n', 'sales-plan')
  const finding = (needs: Finding['needs']): Finding => ({
    ...{ rule: 'orphan-tactic', severity: 'warning', url: '', message: '', related: [], fixes: [] },
    span: { start: 0, end: 0 },
    ...(needs && { needs }),
  })
  const strategy = ['strategy'] as const
  const stays = (needs: Finding['needs'], path = 'plans/june.md', facts = [plan]) =>
    new Elsewhere(facts).unsettled([finding(needs)], path, []).length === 1

  test('settle what names them by id or by link', () => {
    expect(stays([{ kinds: strategy, label: 'S2' }])).toBe(false)
    expect(stays([{ kinds: strategy, label: 'S9' }])).toBe(true)
    expect(stays([{ kinds: ['objective'], label: 'S2' }])).toBe(true)
    expect(stays([{ kinds: strategy, path: plan.path, anchor: 'strategies' }])).toBe(false)
    expect(stays([{ kinds: strategy, path: 'plans/other.md', anchor: null }])).toBe(true)
    expect(stays(undefined)).toBe(true)
  })

  test('do not settle what stands in another folder tree, or numbers for itself', () => {
    expect(stays([{ kinds: strategy, label: 'S2' }], 'accounts/acme.md')).toBe(true)
    expect(stays([{ kinds: strategy, label: 'S2' }], 'june.md')).toBe(false)
    const own = factsIn('plans/acme.md', '# Acme\n\n## Strategies\n\n- S1: Prove the saving\n', 'account-plan')
    expect(stays([{ kinds: strategy, label: 'S2' }], own.path, [plan, own])).toBe(true)
  })

  test('cost a bounded look at each', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ ...plan, path: `plans/${at}.md` }))
    const index = new Elsewhere(many)
    for (const { path } of many) index.has({ kinds: strategy, label: 'S2' }, path)
    expect(index.looks).toBeLessThanOrEqual(many.length * 50)
  })
})

test('brief facts are those that rules compare files by, and the same', () => {
  const texts = { 'a.md': script(stock('A')), 'b.md': script(stock('B'), '[its source](c.md)\n\n'), 'c.md': script(stock('C')) }
  for (const kind of ['call-script', 'playbook', 'sales-plan'] as const) {
    const each = (facts: typeof factsOf) =>
      Object.entries(texts).map(([path, text]) => facts(parseDocument(text, path, { ...settings, kind }), [copiedOpener], settings))
    const brief = each(briefFactsOf)
    expect(brief.every(({ isBrief }) => isBrief === true)).toBe(kind !== 'sales-plan')
    expect(reported(brief)).toEqual(reported(each(factsOf)))
    expect(JSON.parse(JSON.stringify(brief))).toEqual(brief)
  }
})
