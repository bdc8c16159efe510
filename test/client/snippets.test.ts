// Snippets: each can be typed through, its prefix is its own, and what it writes has no fault.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../../engine/lint.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'

interface Snippet {
  readonly prefix: string | readonly string[]
  readonly body: string | readonly string[]
  readonly description: string
}

const all: [string, Snippet][] = Object.entries(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../client/snippets/markdown.json'), 'utf8')),
)
const bodyOf = ({ body }: Snippet): string => [body].flat().join('\n')
/** What stands there before anybody has typed. */
const written = (snippet: Snippet): string => bodyOf(snippet).replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1')

test('no prefix stands for two', () => {
  const prefixes = all.flatMap(([, { prefix }]) => prefix)
  expect(new Set(prefixes).size).toBe(prefixes.length)
})

describe.each(all)('%s', (_, snippet) => {
  test('is walked through from the first place to the last', () => {
    const places = [...bodyOf(snippet).matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number))
    expect([...new Set(places)]).toEqual(Array.from(new Set(places), (_, nth) => nth + 1))
    expect(snippet.description).toMatch(/^[A-Z].*\.$/)
  })

  test('writes nothing that is flagged for its wording', () => {
    const text = `---\nkind: call-script\n---\n\n# Call\n\n${written(snippet)}\n`
    const wording = new Set(rules.filter(({ scope }) => scope === 'phrase').map(({ id }) => id))
    const { findings } = lint(text, 'a.md', rules, defaultSettings)
    expect(findings.filter(({ rule }) => wording.has(rule))).toEqual([])
  })
})
