// Where a greeting ends and the opening sentence begins.

import { expect, test } from 'vitest'
import { greetingLength } from '../../engine/script/greeting.ts'

/** The text with a sign after its greeting. */
const cut = (text: string, named = false) => {
  const length = greetingLength(text, named)
  return `${text.slice(0, length)}^${text.slice(length)}`
}

test.each([
  'Hi [First Name], ^your gate is new.',
  'Hello Dana, ^your gate is new.',
  'Hey {{first_name | default: "there"}} — ^your gate is new.',
  'Good (morning/afternoon) Dana! ^Your gate is new.',
  'Good morning, ^your gate is new.',
  'Dear Mr. [Last Name],\n\n^Your gate is new.',
  'Dear Dr. Ana Reyes Ortiz:\n^Your gate is new.',
  'Hi [First] [Last]: ^your gate is new.',
  'Hi there, ^your gate is new.',
  '"Hi Sam, ^how is the gate?"',
  'Hi, ^this is Robin.',
  'Hi ^I am Robin.',
  'Hello. ^Is this Dana?',
  'Dear Sir/Madam,\n^Your gate is new.',
])('%s', (text) => expect(cut(text.replace('^', ''))).toBe(text))

test.each(['^High costs are a sign.', '^I noticed the gate.', '^Hi-vis vests are in.', '^Dearly missed.', '^[Name], I understand.'])(
  'no greeting: %s',
  (text) => expect(cut(text.slice(1))).toBe(text),
)

test.each(['[Name], ^the gate is new.', '{{first_name}} - ^the gate is new.', 'Dana,\n\n^the gate is new.', '^[What you noticed] is new.'])(
  'in a message a name alone greets: %s',
  (text) => expect(cut(text.replace('^', ''), true)).toBe(text),
)
