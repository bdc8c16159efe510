// Minimal pairs: the same words used, and not used, in every container that people write in.

import { describe, expect, test } from 'vitest'
import { lint } from '../engine/lint.ts'
import { defaultSettings, type Settings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'
import { containers } from './matrix/containers.ts'
import { type PairPage, pairPages } from './pairs/read.ts'

const pages = pairPages()
const names = Object.keys(containers)

/** Fewest pairs of all rules, of one, and of one container. */
const fewest = { all: 400, rule: 20, container: 60 }
/** In so many containers each pair is tried, one after the other in turn. */
const tried = 5

/** Which containers the pair at an index is tried in. */
function containersOf({ only, not = [] }: PairPage, index: number): string[] {
  const able = only ?? names.filter((name) => !not.includes(name))
  return [...new Set(Array.from({ length: tried }, (_, at) => able[(index * tried + at) % able.length] ?? ''))]
}

const cases = pages.flatMap((page) =>
  page.pairs.map((pair, index) => ({ ...pair, page, rule: page.rule, within: containersOf(page, index) })),
)

describe.each(pages)('$rule', (page) => {
  test.each(cases.filter((one) => one.page === page))('line $line: $flagged', ({ flagged, silent, within }) => {
    for (const name of within) {
      expect(found(page, name, flagged), `${name}: ${flagged}`).toBe(true)
      expect(found(page, name, silent), `${name}: ${silent}`).toBe(false)
    }
  })
})

function found(page: PairPage, name: string, sentence: string): boolean {
  const inside = containers[name]?.(sentence) ?? ''
  const text = name === 'front matter' ? inside + page.before : page.before + inside
  const settings: Settings = {
    ...defaultSettings,
    rules: { [page.rule]: { severity: 'warning' } },
    kind: page.kind,
    ...(page.scenario && { scenario: page.scenario }),
  }
  const { findings, failures } = lint(text, '', rules, settings)
  expect(failures).toEqual([])
  return findings.some(({ rule }) => rule === page.rule)
}

describe('there are enough', () => {
  test(`in all, at least ${fewest.all}`, () => {
    const told = new Set(cases.map(({ rule, flagged, silent }) => `${rule}\n${flagged}\n${silent}`))
    expect(told.size).toBeGreaterThanOrEqual(fewest.all)
  })

  test('no two words for the same pair', () => {
    for (const { pairs } of pages) expect(new Set(pairs.map(({ flagged }) => flagged)).size).toBe(pairs.length)
  })

  test.each(pages)(`of $rule, at least ${fewest.rule}`, ({ pairs }) => expect(pairs.length).toBeGreaterThanOrEqual(fewest.rule))

  test.each(names)(`in a %s, at least ${fewest.container}`, (name) => {
    expect(cases.filter(({ within }) => within.includes(name)).length).toBeGreaterThanOrEqual(fewest.container)
  })

  test('every rule on wording has its page', () => {
    const wording = rules.filter(({ scope, id }) => scope === 'phrase' && !(id in noPairs)).map(({ id }) => id)
    expect(wording.filter((id) => pages.every(({ rule }) => rule !== id))).toEqual([])
  })
})

/** Rules on phrases that are no rules on wording, with the reason. */
const noPairs: Readonly<Record<string, string>> = {
  'one-way-concession': 'it judges what is asked in return, elsewhere in the talk',
  'tactic-without-context': 'it judges what stands around the advice',
}
