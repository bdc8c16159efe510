// Any text: silencing never throws, points into the text, and its safe fixes come to an end without touching other words.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fix } from '../../engine/fix.ts'
import { lint } from '../../engine/lint.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { readDirective } from '../../engine/suppressions/directive.ts'

const pieces = [
  '<!-- guiderail-disable-next-line',
  '<!-- guiderail-disable-line',
  '<!-- guiderail-disable',
  '<!-- guiderail-enable',
  '<!-- guiderail-disable-file',
  ' unused-suppression',
  ' push',
  ', ',
  ' "words"',
  ' until 2020-01-01',
  ' -- reason',
  ' -->',
  '\n',
  '\n\n',
  '\r\n',
  '- ',
  '  ',
  '> ',
  '| a | b |\n|---|---|\n| ',
  ' |',
  '```\n',
  '# ',
  'words',
  '👋',
  '\uFEFF',
  '---\nguiderail: { disable: [push] }\n---\n',
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''))
const settings = { ...defaultSettings, kind: 'playbook', today: '2026-06-15' } as const
const once = (text: string) => lint(text, 'a.md', [], settings)
const words = (text: string) => text.replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, ' ').replace(/[\s>|]+/g, '')

test('never throws, and points into the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { span, fixes } of once(text).findings) {
        for (const { start, end } of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
      }
    }),
    { numRuns: 400 },
  )
})

test('safe fixes come to an end and leave all other words', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const fixed = fix(text, once)
      expect(fixed.settled).toBe(true)
      expect(words(fixed.text)).toBe(words(text))
      expect(fix(fixed.text, once).text).toBe(fixed.text)
    }),
    { numRuns: 400 },
  )
})

// Work that grew with the square of the length would not end.
test('directives of any length are read', () => {
  for (const unit of ['guiderail-disable ', 'a,', '"', '-', ' ', 'until ', '"a" ']) {
    const text = ` guiderail-disable ${unit.repeat(200_000 / unit.length)}`
    expect(() => readDirective(text, (at) => at)).not.toThrow()
  }
})
