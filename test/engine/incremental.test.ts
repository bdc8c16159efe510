// Linting an edit gives what linting the whole gives: findings, voices, plan and script. Content and markup are typed anywhere.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../engine/settings.ts'
import { firstDifference } from './incremental.ts'
import { texts } from './nasty.ts'

/** More for a long run: `GUIDERAIL_RUNS=25000`, about four edits each. */
const numRuns = Number(process.env.GUIDERAIL_RUNS ?? 60)
const seed = Number(process.env.GUIDERAIL_SEED ?? 20261123)
const settings = { ...defaultSettings, today: '2026-01-01' }

const folder = join(import.meta.dirname, '..', '..', 'examples')
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ path: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }))

/** A few sections of an example, or anything under a kind that is said. */
const excerpts = fc.constantFrom(...examples).chain(({ path, text }) =>
  fc.tuple(fc.nat(), fc.constantFrom(1500, 4000)).map(([at, length]) => {
    const begin = text.startsWith('---') ? text.indexOf('\n---', 3) + 5 : 0
    const sections = text.slice(begin).split(/^(?=#)/m)
    return {
      path,
      text:
        text.slice(0, begin) +
        sections
          .slice(at % sections.length)
          .join('')
          .slice(0, length),
    }
  }),
)
const made = fc
  .tuple(fc.constantFrom('account-plan', 'sales-plan', 'call-script', 'message', 'playbook'), texts.documents)
  .map(([kind, text]) => ({ path: 'made.md', text: `---\nkind: ${kind}\n---\n\n${text}` }))

/** What changes the reading of what stands around it, and of what stands far from it. */
const typed = fc.constantFrom(
  ...['a', 'e ', '. ', ':', '?', '"', '“', '\n', '\n\n', '\t', '', ''],
  ...['```\n', '<!-- ', '-->', '- ', '  - ', '# ', '## ', '**', '> ', '1. ', '| a | b |\n|---|---|\n| S1 | Call |\n', '---\n'],
  ...[
    'You: ',
    'Bad: ',
    'Goal: ',
    'Owner: Ana',
    'Do not say:\n',
    'Subject: ',
    'Hi Ana,\n',
    '## Strategy\n',
    '## Objections\n',
    '- T9: Call (S1)\n',
  ],
  ...['S1', '(S2)', 'just checking in', 'guaranteed', 'get them to sign', '[Name]', '❌ ', '<!-- guiderail-disable -->'],
)
const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat(40)), typed), { minLength: 2, maxLength: 6 })

test('equals linting the whole after every edit', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: excerpts }, made), edits, ({ path, text }, list) => {
      expect(firstDifference(text, path, list, settings)).toBe(null)
    }),
    { numRuns, seed },
  )
}, 3_600_000)
