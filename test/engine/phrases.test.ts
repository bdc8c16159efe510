// The language of phrases and their automaton.

import { describe, expect, test } from 'vitest'
import { formsOf } from '../../engine/lexicon/inflect.ts'
import { phraseIndex } from '../../engine/phrases/automaton.ts'
import type { PhraseRule } from '../../engine/rule.ts'
import { proseOf } from '../../engine/words.ts'
import { mark } from '../marks.ts'

const ruleOf = (id: string, patterns: readonly string[]): PhraseRule => ({
  id,
  title: id,
  summary: id,
  scope: 'phrase',
  kinds: ['playbook'],
  severity: 'warning',
  evidence: 'advice',
  source: 'dont-get',
  voices: ['coach'],
  phrases: patterns.map((pattern) => ({ pattern, name: pattern })),
  *check() {},
})

/** The text with every match marked with its pattern. */
function found(text: string, ...patterns: string[]): string {
  const prose = proseOf(text)
  const matches = phraseIndex([ruleOf('a-rule', patterns)]).find(prose)
  return mark(
    text,
    [...matches].flatMap(({ first, last, targets }) =>
      targets.map(({ phrase }) => ({ name: phrase.name, start: prose.words[first]?.start ?? 0, end: prose.words[last - 1]?.end ?? 0 })),
    ),
  )
}

describe('patterns', () => {
  test.each([
    ['words in their order', 'I hope this finds you well', 'hope this finds you', 'I ⟦hope this finds you|hope this finds you⟧ well'],
    ['case and line breaks do not matter', 'Hope\n this FINDS', 'hope this finds', '⟦hope this finds|Hope\n this FINDS⟧'],
    ['curly apostrophes', 'I’m just checking', "i'm just", "⟦i'm just|I’m just⟧ checking"],
    ['hyphens', 'A best-in-class tool', 'best in class', 'A ⟦best in class|best-in-class⟧ tool'],
    ['one of several', 'this note, this email', 'this (email|note)', '⟦this (email|note)|this note⟧, ⟦this (email|note)|this email⟧'],
    ['of several words', 'act right now', 'act (now|right now)', '⟦act (now|right now)|act right now⟧'],
    ['may be missing', 'I just hope so', 'i [just] hope [so]', '⟦i [just] hope [so]|I just hope so⟧'],
    ['nested', 'a really very good day', 'a [(really|so) [very]] good', '⟦a [(really|so) [very]] good|a really very good⟧ day'],
    ['an inflected verb', 'Getting, got, gotten, gets', 'get~', '⟦get~|Getting⟧, ⟦get~|got⟧, ⟦get~|gotten⟧, ⟦get~|gets⟧'],
    ['inflection inside a choice', 'we drove them', '(push~|drive~) them', 'we ⟦(push~|drive~) them|drove them⟧'],
    ['not across sentences', 'We act. Now go', 'act now', 'We act. Now go'],
  ])('%s', (_name, text, pattern, expected) => {
    expect(found(text, pattern)).toBe(expected)
  })

  test('^ holds only where a sentence begins', () => {
    expect(found('Hope so. I hope so. Rep: hope so', '^hope so')).toBe('⟦^hope so|Hope so⟧. I hope so. Rep: ⟦^hope so|hope so⟧')
  })

  test('of one phrase the longest is found, of several all', () => {
    expect(found('get in touch', 'get [in]', 'get in touch')).toBe('⟦get in touch|⟦get [in]|get in⟧ touch⟧')
  })

  test('matches of one phrase do not overlap', () => {
    expect(found('really just a call, a call', '[really] [just] a call')).toBe(
      '⟦[really] [just] a call|really just a call⟧, ⟦[really] [just] a call|a call⟧',
    )
  })

  test('phrases of several rules come in order of their first word', () => {
    const rules = [ruleOf('one', ['act now']), ruleOf('two', ['please act', 'act now'])]
    const matches = [...phraseIndex(rules).find(proseOf('Please act now'))]
    expect(matches.map(({ first, last, targets }) => [first, last, targets.map(({ rule }) => rule.id)])).toEqual([
      [0, 2, ['two']],
      [1, 3, ['one', 'two']],
    ])
  })

  test.each(['', '^', 'a (b', 'a b)', 'a [b', 'a || b', '()', '[a]', '[a] [b]', '~', 'a ~ b', 'a ^b', '?'])(
    '"%s" is refused',
    (pattern) => {
      expect(() => phraseIndex([ruleOf('my-rule', [pattern])])).toThrow(`phrase "${pattern}" of the rule my-rule`)
    },
  )

  test('many optional words do not make many states', () => {
    const pattern = `${'[a] '.repeat(60)}${'(b|c) '.repeat(60)}d`
    const text = `a a ${'b '.repeat(60)}d`
    expect(found(text, pattern)).toBe(`⟦${pattern}|${text}⟧`)
  })

  test('the same rules are compiled once', () => {
    const rules = [ruleOf('one', ['a']), ruleOf('two', ['b'])]
    expect(phraseIndex([...rules])).toBe(phraseIndex([...rules]))
    expect(phraseIndex(rules.slice(1))).not.toBe(phraseIndex(rules))
  })
})

describe('verbs', () => {
  test.each([
    ['push', 'push pushes pushing pushed pushed'],
    ['force', 'force forces forcing forced forced'],
    ['drive', 'drive drives driving drove driven'],
    ['get', 'get gets getting got got'],
    ['trap', 'trap traps trapping trapped trapped'],
    ['compel', 'compel compels compelling compelled compelled'],
    ['persuade', 'persuade persuades persuading persuaded persuaded'],
    ['try', 'try tries trying tried tried'],
    ['stay', 'stay stays staying stayed stayed'],
    ['lie', 'lie lies lying lay lain'],
    ['agree', 'agree agrees agreeing agreed agreed'],
    ['offer', 'offer offers offering offered offered'],
    ['visit', 'visit visits visiting visited visited'],
    ['nudge', 'nudge nudges nudging nudged nudged'],
    ['corner', 'corner corners cornering cornered cornered'],
    ['coax', 'coax coaxes coaxing coaxed coaxed'],
    ['steer', 'steer steers steering steered steered'],
    ['sign', 'sign signs signing signed signed'],
    ['show', 'show shows showing showed shown'],
    ['commit', 'commit commits committing committed committed'],
  ])('%s', (base, expected) => {
    const { third, ing, past, participle } = formsOf(base)
    expect([base, third, ing, past, participle].join(' ')).toBe(expected)
  })
})
