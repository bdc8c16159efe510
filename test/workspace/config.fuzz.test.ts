// Any text as a config: an answer, in time, and nothing left behind.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConfig } from '../../workspace/config/parse.ts'
import { globProblem, matcherOf, patternOf } from '../../workspace/globs.ts'
import { ignoredBy, layerOf } from '../../workspace/ignores.ts'
import { knownRules } from '../../workspace/known.ts'

const pieces = [
  'rules',
  'documents',
  'overrides',
  'ignore',
  'extends',
  'get-them-to',
  '__proto__',
  'constructor',
  ': ',
  '\n',
  '\n  ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '&a ',
  '*a',
  '!!js ',
  '|\n',
  '>\n',
  '#',
  '\t',
  'off',
  '3',
  'null',
  '~',
  '\\ud800',
  '\u0000',
  '%',
  '?',
  '<<',
  '---\n',
  '...\n',
  '\uFEFF',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.json(),
)

test('readConfig always answers', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  fc.assert(
    fc.property(texts, fc.boolean(), fc.boolean(), (text, json, inPackage) => {
      const { complaints, config } = readConfig(text, knownRules, { json, inPackage })
      for (const { message, span } of complaints) {
        expect(message).toMatch(/^\S[\s\S]*[.?!`]$/)
        expect(0 <= span.start && span.start <= span.end && span.end <= text.length + 1).toBe(true)
      }
      if (complaints.length > 0) expect(config.rules).toEqual({})
    }),
    { numRuns: 1000 },
  )
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
})

const globs = fc
  .array(fc.constantFrom('*', '**', '/', 'a', '?', '[a-z]', '{a,b}', '{a,?}', '.', '!', '(', ')', '+', '@', '|', '\\'), { maxLength: 30 })
  .map((parts) => parts.join(''))
const paths = [
  ...Array.from({ length: 40 }, (_, at) => `${'a/'.repeat(at % 9)}${'ab'.repeat(at)}.md`),
  'a'.repeat(250),
  `${'a'.repeat(100)}/`.repeat(8),
]

// A glob that backtracks would not end.
test('a glob that is taken is matched', () => {
  fc.assert(
    fc.property(globs, (glob) => {
      if (globProblem(glob) !== null || glob === '') return
      const fits = [matcherOf(glob), patternOf(glob)]
      for (const path of paths) for (const each of fits) expect(typeof each(path)).toBe('boolean')
    }),
    { numRuns: 200 },
  )
})

test('so is a pattern of an ignore file', () => {
  fc.assert(
    fc.property(globs, (pattern) => {
      const layer = layerOf('/repo', '/repo/.gitignore', [pattern])
      for (const path of paths) expect(() => ignoredBy([layer], `/repo/${path.replace(/\/$/, '')}`, false)).not.toThrow()
    }),
    { numRuns: 200 },
  )
})
