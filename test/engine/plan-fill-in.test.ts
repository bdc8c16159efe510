// What the rules of a plan's contents offer: each suggestion ends its finding and changes nothing else, in every encoding.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { lint } from '../../engine/lint.ts'
import type { Finding, Kind } from '../../engine/rule.ts'
import { defaultSettings, type Settings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'
import { encodings } from '../matrix/containers.ts'
import { type Example, partsOf } from '../pages/example.ts'
import { erase } from '../pages/underline.ts'

const ids = ['unowned-tactic', 'unmeasured-tactic', 'missing-buying-process', 'no-customer-actions', 'missing-quota-math', 'stale-plan']

/** The bad examples of a rule's page of edge cases. */
function badExamples(id: string): Example[] {
  const page = readFileSync(join(import.meta.dirname, '..', 'rules', `${id}.md`), 'utf8')
  return partsOf(page).filter((part): part is Example => 'role' in part && part.role === 'bad')
}

function settingsOf(id: string, { settings }: Example): Settings {
  const options = settings.options ? { options: JSON.parse(settings.options) } : {}
  const kind = (settings.kind ?? ruleOf(id)[0]?.kinds[0]) as Kind
  return { ...defaultSettings, kind, rules: { [id]: { severity: 'info' as const, ...options } }, today: settings.today ?? '2026-11-22' }
}

const ruleOf = (id: string) => rules.filter((rule) => rule.id === id)

const found = (id: string, text: string, example: Example): readonly Finding[] =>
  lint(text, example.settings.file ?? 'plan.md', ruleOf(id), settingsOf(id, example)).findings

const cases = ids.flatMap((id) => badExamples(id).map((example) => [id, example.line, example] as const))

test('there is something to offer', () => {
  const offered = ids.filter((id) =>
    badExamples(id).some((example) => found(id, erase(example.body), example).some(({ fixes }) => fixes.length > 0)),
  )
  expect(offered).toEqual(ids)
})

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(cases)('%s, line %i', (id, _line, example) => {
    const text = encode(erase(example.body))
    for (const finding of found(id, text, example)) {
      for (const { title, edits } of finding.fixes) {
        const after = applyEdits(text, edits)
        const same = found(id, after, example).filter(({ family, message }) => family === finding.family && message === finding.message)
        expect(same, `${title}:\n${after}`).toEqual([])
        expect(wordsOf(after), title).toEqual(expect.arrayContaining(wordsOf(withoutReplaced(text, edits))))
        if (/\r\n/.test(text)) expect(after).not.toMatch(/[^\r]\n/)
      }
    }
  })
})

/** The text without the words that an edit takes away. */
const withoutReplaced = (text: string, edits: Finding['fixes'][number]['edits']): string =>
  applyEdits(
    text,
    edits.map(({ span }) => ({ span, text: '' })),
  )

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
