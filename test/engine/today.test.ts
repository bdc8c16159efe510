// The day on which a text is looked at: an input, which rules see.

import { expect, test } from 'vitest'
import { lint } from '../../engine/lint.ts'
import { defineRule, type Rule } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'

const base = { title: 'Says the day', summary: 'It is told.', kinds: ['sales-plan'], severity: 'info', evidence: 'advice' } as const

const teller = (scope: 'segment' | 'document'): Rule =>
  defineRule({
    ...base,
    id: `tells-${scope}`,
    scope,
    source: 'focus-on-tactics',
    *check(_: unknown, _options: unknown, { today }: { today: string | null }) {
      yield { span: { start: 0, end: 1 }, message: `It is ${today}.` }
    },
  })

const said = (today?: string) =>
  lint('# Plan\n', 'a.md', [teller('segment'), teller('document')], {
    ...defaultSettings,
    kind: 'sales-plan',
    ...(today !== undefined && { today }),
  }).findings.map(({ message }) => message)

test('rules are told it', () => {
  expect(said('2026-12-31')).toEqual(['It is 2026-12-31.', 'It is 2026-12-31.'])
})

test('nobody says what day it is', () => {
  expect(said()).toEqual(['It is null.', 'It is null.'])
})
