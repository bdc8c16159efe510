// Every rule's page is what its rule renders: `npm run generate` rewrites them, but never blesses a flagged good example.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kinds } from '../engine/rule.ts'
import { urlOf } from '../engine/url.ts'
import { knownRules } from '../workspace/known.ts'
import { partsOf } from './pages/example.ts'
import { renderExamples, renderPage } from './pages/render.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(file, 'utf8')

describe.each(knownRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const file = join(root, urlOf(id).split('/main/')[1] ?? '')
  const more = join(root, 'test', 'rules', `${id}.md`)

  test('has a page that its rule would write again', async () => {
    await expect(renderPage(rule, read(file))).toMatchFileSnapshot(file)
  })

  test('shows good and bad examples, says why and when to turn it off', () => {
    const page = read(file)
    const roles = partsOf(page).flatMap((part) => ('role' in part ? [part.role] : []))
    expect(roles).toContain('good')
    expect(roles).toContain('bad')
    expect(page.match(/^## .+$/gm)).toEqual(expect.arrayContaining(['## Why', '## When to turn it off', '## Sources']))
  })

  test('is well described', () => {
    expect(rule.title).toMatch(/^[A-Z]/)
    expect(rule.summary).toMatch(/^[A-Z].*\.$/)
    expect(kinds).toEqual(expect.arrayContaining([...rule.kinds]))
    for (const { severity, evidence } of [rule, ...Object.values(rule.families ?? {})])
      if (evidence === 'disputed') expect(['off', 'hint', 'info']).toContain(severity)
  })

  if (existsSync(more))
    test('holds in its edge cases', async () => {
      await expect(renderExamples(rule, read(more))).toMatchFileSnapshot(more)
    })
})

test('every page has its rule', async () => {
  const { pages } = await import('guiderail:pages')
  expect(Object.keys(pages).sort()).toEqual(knownRules.map(({ id }) => id).sort())
})
