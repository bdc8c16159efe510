// Every suggestion of the plan rules removes the finding that offered it.

import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { lint } from '../../engine/lint.ts'
import type { Finding } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'

const planRules = rules.filter(({ id }) => /^(?:orphan|missing)-(?:tactic|strategy|objective)$/.test(id))
const findings = (text: string): readonly Finding[] => lint(text, 'plan.md', planRules, { ...defaultSettings, kind: 'sales-plan' }).findings

const plans: Readonly<Record<string, string>> = {
  'strategies in a list':
    '# Plan\n\n## Strategies\n\n- Win on risk\n- Be seen\n\n## Actions\n\n- Mock audit\n- **Newsletter**: to all nine\n- [ ] `docs` and more\n',
  'strategies as headings':
    '# Plan\n\n## Growth strategy\n\n### Expand\n\nMore.\n\n### Upsell\n\nMore.\n\n## Next steps\n\n1. Mock audit\n2. Newsletter\n   to all nine\n',
  'a strategy column':
    '| Action | Strategy | Owner |\n|---|---|---|\n| Audit | Win on risk | Bo |\n| Newsletter || Bo |\n| Fair | | Bo |\n',
  'no strategy column': '## Strategies\n\n- S1: Win\n- S2: Be seen\n\n## Actions\n\n| Action | Owner |\n|---|---|\n| Audit | Bo |\n',
  'phases with goals':
    '# Plan\n\n## Phase 1\n\n**Goal:** 12 marinas\n\n- Evenings\n- Brokers\n\n## Phase 2\n\n### Goals\n\n- 40 marinas\n\n### Tactics\n\n- Price page\n',
  'a list in a quote': '# Plan\n\n## Actions\n\n> - Mock audit\n> - Newsletter\n>   to all nine\n> - Fair\n',
  'steps as headings':
    '# Plan\n\n## Step 1: Find the auditor\n\nShe is in the register.\n\n## Step 2: Call her\n\nIn the morning.\n\n## Step 3: Ask\n\nFor a date.\n',
  'labelled lines': '# Plan\n\n**Action:** call the auditor\n**Action:** ask her for a date\n**Action:** write it down\n',
  'no headings': '- [ ] Call the auditor\n- [ ] Ask her\n- [ ] Write it down\n',
  'goals that strategies name':
    '## Objectives\n\n- Six plants\n- Renewal\n\n## Strategies\n\n| # | Strategy | Objective |\n|---|---|---|\n| S1 | Win on risk | Six plants |\n| S2 | Be seen | Renewal |\n| S3 | Ride along | |\n',
}

const encodings: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
}

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(Object.entries(plans))('%s', (_name, plan) => {
    const text = encode(plan)
    const found = findings(text)
    expect(found.flatMap(({ fixes }) => fixes).length).toBeGreaterThan(0)
    for (const finding of found) {
      for (const { title, edits } of finding.fixes) {
        const after = applyEdits(text, edits)
        const words = wordsOf(text, finding)
        const same = findings(after).filter((other) => other.rule === finding.rule && wordsOf(after, other).startsWith(words))
        expect(same, `${title} on ${words}:\n${after}`).toEqual([])
      }
    }
  })
})

const wordsOf = (text: string, { span }: Finding): string => text.slice(span.start, span.end)

test('an edit in a CRLF text brings no bare line feed', () => {
  const text = (plans['phases with goals'] ?? '').replaceAll('\n', '\r\n')
  for (const { fixes } of findings(text)) for (const { edits } of fixes) expect(applyEdits(text, edits)).not.toMatch(/[^\r]\n/)
})

test('no strategy is offered above a list that would be read otherwise there', () => {
  const found = findings('# Plan\n\n## Actions\n\nFirst of all\n1. 2. Call the auditor\n')
  expect(found.map(({ rule }) => rule)).toContain('orphan-tactic')
  expect(found.filter(({ rule }) => rule === 'orphan-tactic').flatMap(({ fixes }) => fixes)).toEqual([])
})
