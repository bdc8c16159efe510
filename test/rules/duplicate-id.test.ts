// When a second id may be renumbered without a person.

import { expect, test } from 'vitest'
import { lint } from '../../engine/lint.ts'
import { defaultSettings } from '../../engine/settings.ts'
import rule from '../../rules/duplicate-id.ts'

const plan = '# Plan\n\n## Strategies\n\n- S1: Win on audit risk in one plant\n- S1: Make the switch easy\n\n## Actions\n\n- Mock audit'

test.each([
  ['nothing names the id', `${plan}\n`, [true]],
  ['an action names it', `${plan} (S1)\n`, [false]],
  ['a sentence names it', `${plan}\n\nWe began with S1.\n`, [false]],
  ['it is named in small letters', `${plan} (s 1)\n`, [false]],
])('%s', (_, text, safe) => {
  const { findings } = lint(text, 'plan.md', [rule], { ...defaultSettings, kind: 'account-plan' })
  expect(findings.flatMap(({ fixes }) => fixes.map((fix) => fix.safe))).toEqual(safe)
})

test('a number that something names already is not given: its reference would come to mean this statement', () => {
  const { findings } = lint(`${plan} (S2)\n`, 'plan.md', [rule], { ...defaultSettings, kind: 'account-plan' })
  expect(findings.flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(['Renumber to S3'])
})
