// Counting an edit piece by piece gives what counting the whole text gives.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withPlainLines } from '../../engine/lines.ts'
import { Pieces } from '../../engine/segments/pieces.ts'
import { signalsOf } from '../../engine/segments/signals.ts'
import { texts } from './nasty.ts'

/** More for a long run: `GUIDERAIL_RUNS=20000`. */
const numRuns = Number(process.env.GUIDERAIL_RUNS ?? 150)
const seed = Number(process.env.GUIDERAIL_SEED ?? 20261123)

const folder = join(import.meta.dirname, '..', '..', 'examples')
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

/** Long enough for several pieces. */
const long = fc
  .array(fc.oneof(fc.constantFrom(...examples), texts.documents), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('\n'))

/** What changes how the lines around it, or all lines behind it, are counted. */
const typed = fc.constantFrom(
  ...[
    'a',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '\n# H\n',
    '```',
    '```\n',
    '\n```js\n',
    '\n~~~\n',
    '---\n',
    '\n---\n',
    ':',
    '**',
    'Goal:',
    '\n| a |\n|---|\n',
  ],
  ...['You: ', '"', '?', '[Name]', 'Subject: ', 'Hi Ana,\n', '<', '`', 'discovery call', ''],
)
const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat(30), fc.nat(3000)), typed), { minLength: 2, maxLength: 8 })

test('equals counting the whole after every edit', () => {
  fc.assert(
    fc.property(long, edits, (start, list) => {
      let text = start
      let pieces = new Pieces(withPlainLines(text), null)
      for (const [at, removed, inserted] of list) {
        const from = at % 3 === 0 ? at % 40 : at % (text.length + 1)
        text = text.slice(0, from) + inserted + text.slice(from + removed)
        pieces = new Pieces(withPlainLines(text), pieces)
        expect(pieces.signals(pieces.topics())).toEqual(signalsOf(text))
      }
    }),
    { numRuns, seed },
  )
}, 3_600_000)
