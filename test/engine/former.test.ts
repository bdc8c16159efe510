// Former ids of rules in a text: they silence as the id of today does, in every place, and are told with where they stand.

import { describe, expect, test } from 'vitest'
import { version } from '../../cli/version.ts'
import { factsOf } from '../../engine/facts.ts'
import { idsTaken, renamedId, renamedInWords } from '../../engine/former.ts'
import { lint } from '../../engine/lint.ts'
import { parseDocument } from '../../engine/parse.ts'
import { type DocumentRule, kinds, type Rule, type WorkspaceRule } from '../../engine/rule.ts'
import { defaultSettings, type Settings } from '../../engine/settings.ts'
import { removeRule } from '../../engine/suppressions/cleanup.ts'
import { knownRules } from '../../workspace/known.ts'

/** Flags every `push` outside of comments and front matter; it was called `shove` before, and `press` before that. */
const push: DocumentRule = {
  id: 'push',
  formerIds: [
    { id: 'shove', removedIn: '3.0.0' },
    { id: 'press', removedIn: '2.0.0' },
  ],
  title: 'Push',
  summary: 'Push.',
  scope: 'document',
  kinds,
  severity: 'warning',
  evidence: 'advice',
  source: 'test',
  *check({ leaves }) {
    for (const { leaf } of leaves)
      if (leaf.type !== 'field')
        for (const { index } of leaf.text.matchAll(/\bpush\b/g)) yield { span: leaf.map.toSource(index, index + 4), message: 'Push.' }
  },
}
const settings: Settings = { ...defaultSettings, kind: 'playbook', today: '2026-06-15' }
const look = (text: string, more: Partial<Settings> = {}) => lint(text, 'a.md', [push], { ...settings, ...more })

/** What is found, and the former ids as they stand in the text. */
function told(text: string, more: Partial<Settings> = {}) {
  const { findings, formerNames, suppressed } = look(text, more)
  for (const { renamed, span } of formerNames) expect(text.slice(span.start, span.end)).toBe(renamed.from)
  return {
    found: findings.map(({ rule, message }) => `${rule}: ${message}`),
    silenced: suppressed.length,
    former: formerNames.map(({ renamed: { from, to, removedIn } }) => `${from} > ${to} < ${removedIn}`),
  }
}
const silent = { found: [], silenced: 1, former: ['shove > push < 3.0.0'] }

const places: Readonly<Record<string, string>> = {
  'the next line': '<!-- guiderail-disable-next-line shove -- so it is -->\nWe push them.\n',
  'this line': 'We push them. <!-- guiderail-disable-line shove -->\n',
  'a stretch': '<!-- guiderail-disable shove -->\n\nWe push them.\n\n<!-- guiderail-enable push -->\n\nText.\n',
  'the file': 'We push them.\n\n<!-- guiderail-disable-file shove -->\n',
  'a list item': '- One\n  <!-- guiderail-disable-next-line shove -->\n\n  We push them.\n- Two\n',
  'a quote': '> <!-- guiderail-disable-next-line\n> shove -->\n> We push them.\n',
  'a table cell': '| a | b |\n| --- | --- |\n| We push them | <!-- guiderail-disable-line shove --> |\n',
  'a heading': '## We push them <!-- guiderail-disable-line shove -->\n\nText.\n',
  'quoted words': '<!-- guiderail-disable-next-line shove "We push" until 2026-12-31 -->\nWe push them.\n',
  'front matter, a list': '---\nguiderail:\n  disable: [shove]\n---\n\nWe push them.\n',
  'front matter, one': '---\nguiderail: { disable: shove }\n---\n\nWe push them.\n',
}
const ways: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  emoji: (text) => text.replaceAll('push them', 'push 👩‍👩‍👧 them'),
}

describe.each(Object.entries(places))('in %s', (_, text) => {
  test.each(Object.entries(ways))('with %s', (_, written) => expect(told(written(text))).toEqual(silent))
})

test('turns on again what the id of today turned off, and the other way round', () => {
  const text = ([off, on]: readonly [string, string]) =>
    `<!-- guiderail-disable ${off} -->\n\nWe push.\n\n<!-- guiderail-enable ${on} -->\n\nThey push.\n`
  for (const pair of [
    ['shove', 'push'],
    ['push', 'shove'],
    ['press', 'shove'],
  ] as const)
    expect(told(text(pair))).toMatchObject({ found: ['push: Push.'], silenced: 1 })
})

test('of all its former ids each is told in its place, in source order, once for each place', () => {
  expect(told('We push. <!-- guiderail-disable-line press -->\n\nThey push. <!-- guiderail-disable-line shove, push -->\n')).toEqual({
    found: [],
    silenced: 2,
    former: ['press > push < 2.0.0', 'shove > push < 3.0.0'],
  })
})

test('one that silences nothing is told as the id of today would be, and taken out as it is written', () => {
  const text = 'Fine. <!-- guiderail-disable-line shove -->\n'
  expect(told(text)).toMatchObject({ found: ['unused-suppression: `push` finds nothing here; remove the comment.'] })
  const renamed = { from: 'shove', to: 'push', removedIn: '3.0.0' }
  const named = { id: 'push', renamed, span: { start: 0, end: 5 } }
  expect(removeRule(named, [named]).title).toBe('Take `shove` out of the comment')
})

test('an id that nobody ever had is as unknown as before', () => {
  const { found, former } = told('We push. <!-- guiderail-disable-line pusch -->\n')
  expect({ found, former }).toEqual({
    found: ['push: Push.', 'unknown-rule-in-suppression: There is no rule `pusch`; did you mean `push`?'],
    former: [],
  })
})

test('nothing is told where comments count for nothing, and of what is no sales material', () => {
  const text = 'We push. <!-- guiderail-disable-line shove -->\n'
  expect(told(text, { inlineConfig: false })).toEqual({ found: ['push: Push.'], silenced: 0, former: [] })
  expect(told(text, { kind: 'none' })).toEqual({ found: [], silenced: 0, former: [] })
})

test('a rule that looks across files is silenced by its former id', () => {
  const across: WorkspaceRule = { ...push, scope: 'workspace', *check() {} }
  const text = '# Call\n\n<!-- guiderail-disable-file shove -->\n\nRep: Hi Dana, how are you today?\n\nProspect: Fine.\n'
  const silencesUnder = (rules: readonly Rule[]) => {
    const call = { ...settings, kind: 'call-script' as const }
    return factsOf(parseDocument(text, 'a.md', call), rules, call).silences
  }
  expect(silencesUnder([across]).length).toBeGreaterThan(0)
  expect(silencesUnder([{ ...across, formerIds: [] }])).toEqual([])
})

test('in words', () => {
  const renamed = renamedId('shove', [push])
  expect(renamed && renamedInWords(renamed)).toBe('"shove" is now called "push"; the old name stops working in version 3.0.0.')
})

describe('of our own rules', () => {
  test('no id is claimed twice, and none that lives is a former one', () => {
    expect(twice(idsTaken(knownRules))).toEqual([])
    expect(twice(idsTaken([push, { ...push, id: 'shove', formerIds: [] }]))).toEqual(['shove'])
    expect(twice(idsTaken([push, { ...push, id: 'pull' }]))).toEqual(['shove', 'press'])
  })

  test('none is kept longer than it was said to be', () => {
    const numbers = (text: string) => text.split('.').map(Number)
    const isOver = (removedIn: string) => {
      const [now = [], end = []] = [numbers(version), numbers(removedIn)]
      const at = end.findIndex((number, index) => number !== now[index])
      return at < 0 || (end[at] ?? 0) < (now[at] ?? 0)
    }
    expect(['0.0.1', version, '99.0.0'].map(isOver)).toEqual([true, true, false])
    expect(knownRules.flatMap(({ formerIds = [] }) => formerIds).filter(({ removedIn }) => isOver(removedIn))).toEqual([])
  })
})

const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at)
