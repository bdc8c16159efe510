// The colours of labels, directions, places to fill in and suppressions, as the real Markdown grammar gives them.

import { expect, test } from 'vitest'
import { noVocabulary } from '../../engine/settings.ts'
import { readDirective } from '../../engine/suppressions/directive.ts'
import { roleOf } from '../../engine/voice/roles.ts'
import { scopesIn } from './scopes.ts'

const seller = 'entity.name.function.speaker.seller.guiderail'
const buyer = 'entity.name.type.speaker.buyer.guiderail'
const direction = 'comment.block.direction.guiderail'
const placeholder = 'variable.parameter.placeholder.guiderail'
const reference = 'constant.other.reference.plan.guiderail'
const level = (name: string) => `keyword.other.plan.${name}.guiderail`

const each: readonly [line: string, words: string, scope: string][] = [
  ['**Rep:** Hi Dana', 'Rep', seller],
  ['Rep: Hi Dana', 'Rep', seller],
  ['**AE**: What would have to be true?', 'AE', seller],
  ['> **SDR:** Hi', 'SDR', seller],
  ['**You:** Hi Dana', 'You', seller],
  ['- **You**: Hi Dana', 'You', seller],
  ['> 1. __Me:__ Hi Dana', 'Me', seller],
  ['*I (first call):* Hi Dana', 'I', seller],
  ['**They:** Not now.', 'They', buyer],
  ['- Rep: Hi', 'Rep', seller],
  ['1. **Rep:** Hi', 'Rep', seller],
  ['**Prospect (CFO):** Not now.', 'Prospect', buyer],
  ['Gatekeeper: Who is calling?', 'Gatekeeper', buyer],
  ['- **Customer:** We decide in March.', 'Customer', buyer],
  ['**Rep:** Hi [pause for the answer] Dana', 'pause', direction],
  ['*(wait for the answer)*', 'wait', direction],
  ['[Prospect answers]', 'Prospect', direction],
  ['Hi {{first_name}}, I read that', 'first_name', placeholder],
  ['Hi [First Name], I read that', 'First', placeholder],
  ['- Subject: [Company] and the audit', 'Company', placeholder],
  ['Dear (first name),', 'first', placeholder],
  ['Hi *|FNAME|*,', 'FNAME', placeholder],
  ['Hi %FIRST_NAME%,', 'FIRST', placeholder],
  ['Next step on ______', '____', placeholder],
  ['**Objective:** two plants live by May', 'Objective', level('objective')],
  ['Strategy: win on audit risk', 'Strategy', level('strategy')],
  ['- **Tactics:** site visit', 'Tactics', level('tactic')],
  ['- Success metric 1: x', 'Success', level('attribute')],
  ['- Owner: Ines', 'Owner', level('attribute')],
  ['- KPI: signed pilots', 'KPI', level('measure')],
  ['- Risk: the budget freeze', 'Risk', level('risk')],
  ['Supports: S2', 'Supports', level('attribute')],
  ['Site visit in Porto (S2)', 'S2', reference],
  ['| T1.2 | Site visit | S1 |', 'S1', reference],
]

test.each(each)('%s', async (line, words, scope) => {
  const scopes = await scopesIn(line)
  if (line.includes('Success metric')) expect(scopes(1, words)).not.toContain(level('attribute'))
  else expect(scopes(1, words)).toContain(scope)
})

test.each([
  ['**Rep:** Hi', '**Rep:**'],
  ['**Rep**: Hi', '**Rep**:'],
  ['**You:** Hi', '**You:**'],
  ['_Rep:_ Hi', '_Rep:_'],
  ['Rep: Hi', 'Rep:'],
])('a label has one colour up to its end: %s', async (line, label) => {
  const scopes = await scopesIn(line)
  for (const words of [/\w+/.exec(label)?.[0] ?? '', `${label.at(-1)} Hi`]) expect(scopes(1, words)).toContain(seller)
  expect(scopes(1, ' Hi')).not.toContain(seller)
})

const plain: readonly [line: string, words: string][] = [
  ['We reported: nothing', 'reported'],
  ['See [the guide](https://example.com/x)', 'the guide'],
  ['- [x] done', 'x'],
  ['A footnote[^1] here', '^1'],
  ['`[Company]` as code', 'Company'],
  ['Owner manual: read it', 'Owner'],
  ['You: a name of one', 'You'],
  ['They: a band', 'They'],
  ['We met **you:** and them', 'you'],
  ['**Your plan:** two pages', 'Your'],
  ['**Lead:** Ines', 'Lead'],
  ['The T1000 and A4 paper', 'T1000'],
  ['S3-bucket', 'S3'],
  ['snake_case____name', 'name'],
  ['(in the first quarter)', 'first'],
]

test.each(plain)('left alone: %s', async (line, words) => {
  expect((await scopesIn(line))(1, words)).toEqual([])
})

test('a fence without a language is coloured, a fence of code is not', async () => {
  const scopes = await scopesIn('```\nRep: Hi {{name}}\n```\n\n```js\nRep: Hi {{name}}\n```\n')
  expect(scopes(2, 'Rep')).toEqual([seller])
  expect(scopes(2, 'name')).toEqual([placeholder])
  expect(scopes(6, 'Rep')).toEqual([])
  expect(scopes(6, 'name')).toEqual([])
})

test('CRLF, a quote in a list, a heading', async () => {
  const scopes = await scopesIn('# Objective: two plants\r\n\r\n- > **Rep:** Hi [Name]\r\n')
  expect(scopes(3, 'Rep')).toEqual([seller])
  expect(scopes(3, 'Name')).toEqual([placeholder])
})

test('suppressions: order, rule, words, day, reason', async () => {
  const text = 'guiderail-disable-next-line get-them-to "the CFO" until 2026-12-31 -- their words'
  expect(readDirective(text, (at) => at)).toMatchObject({ action: 'disable-next-line', until: '2026-12-31' })
  const scopes = await scopesIn(`<!-- ${text} -->\n\n<!-- a remark on get-them-to -->`)
  expect(scopes(1, 'guiderail-disable')).toEqual(['keyword.control.suppression.guiderail'])
  expect(scopes(1, 'get-them-to')).toEqual(['entity.name.function.rule.guiderail'])
  expect(scopes(1, '"the CFO"')).toEqual(['string.quoted.double.fragment.guiderail'])
  expect(scopes(1, '2026')).toEqual(['constant.numeric.date.guiderail'])
  expect(scopes(1, 'their words')).toEqual(['string.unquoted.reason.guiderail'])
  expect(scopes(3, 'get-them-to')).toEqual([])
})

test('a coloured speaker is one for the engine too', () => {
  for (const [line, words, scope] of each.filter(([, , scope]) => scope === seller || scope === buyer))
    expect(roleOf(words, noVocabulary), line).toBe(scope === seller ? 'rep' : 'buyer')
})
