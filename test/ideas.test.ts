// Each idea of the five articles has rules that answer for it, and what it does not mean is held by good examples.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { sources } from '../rules/sources.ts'
import { knownRules } from '../workspace/known.ts'
import { articles } from './ideas/ideas.ts'
import { partsOf } from './pages/example.ts'

const root = join(import.meta.dirname, '..')
const known = new Set(knownRules.map(({ id }) => id))

test('all five articles are here', () => expect(Object.keys(articles).sort()).toEqual(Object.keys(sources).sort()))

describe.each(Object.entries(articles))('%s', (_, { ideas, nuances }) => {
  test.each(ideas)('$idea', ({ rules: answering }) => {
    expect(answering.length).toBeGreaterThan(0)
    expect(answering.filter((id) => !known.has(id))).toEqual([])
  })

  test.each(nuances)('but: $idea', ({ rule, shown }) => {
    expect(known).toContain(rule)
    expect(goodExamples(rule).some((body) => body.includes(shown))).toBe(true)
  })
})

test.each(rules.map((rule) => [rule.id, rule.source]))('%s answers for an idea of its article', (id, source) => {
  const ideas = articles[source]?.ideas ?? []
  expect(ideas.filter((idea) => idea.rules.includes(id)).map(({ idea }) => idea)).not.toEqual([])
})

test('no idea is told twice', () => {
  const all = Object.values(articles).flatMap(({ ideas, nuances }) => [...ideas, ...nuances].map(({ idea }) => idea))
  expect(all.filter((idea, at) => all.indexOf(idea) !== at)).toEqual([])
})

/** The good examples of a rule, each on one line; that they are silent is held by the test of pages. */
function goodExamples(rule: string): string[] {
  const files = [join(root, 'rules', `${rule}.md`), join(root, 'test', 'rules', `${rule}.md`)]
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => partsOf(readFileSync(file, 'utf8')))
    .flatMap((part) => ('role' in part && part.role === 'good' ? [part.body.replace(/\s+/g, ' ')] : []))
}
