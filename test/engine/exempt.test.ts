// What is told of words that a rule passes over: only words that it would else flag.

import { expect, test } from 'vitest'
import { wouldSpeak } from '../../engine/exempt.ts'
import { hitsOf, lint } from '../../engine/lint.ts'
import { phraseIndex } from '../../engine/phrases/automaton.ts'
import type { PhraseRule } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'
import genericOpener from '../../rules/generic-opener.ts'
import getThemTo from '../../rules/get-them-to.ts'
import pressureClose from '../../rules/pressure-close.ts'

const settings = { ...defaultSettings, kind: 'playbook' as const }

const rules = [genericOpener, getThemTo, pressureClose].filter((rule): rule is PhraseRule => rule.scope === 'phrase')

function exempt(text: string): string[] {
  const { segments } = lint(text, '', [], settings).document
  return segments.flatMap((segment) =>
    [...hitsOf(phraseIndex(rules), segment)]
      .filter(({ rule, hit }) => wouldSpeak(rule, hit, settings))
      .map(({ rule, hit }) => `${rule.id}: ${hit.mention ? 'mentioned' : hit.run.voice}`),
  )
}

test('words that would be flagged if they were used', () => {
  expect(exempt('Never push the buyer to sign.')).toEqual(['get-them-to: mentioned'])
  expect(exempt('Prospect: "Take it or leave it."')).toEqual(['pressure-close: buyer'])
})

test('an opener shown as bad, which opens no call', () => {
  expect(exempt('## Never open with\n\n- "How are you today?"\n')).toEqual(['generic-opener: mentioned'])
})

test('bare words are nothing to tell of', () => {
  expect(exempt('Never get the lead list from a pushy vendor.')).toEqual([])
})
