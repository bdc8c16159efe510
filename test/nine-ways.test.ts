// The nine ways in which a sales call fails, after the article `dont-get`, each with the rule that finds it.

import { expect, test } from 'vitest'
import { lint } from '../engine/lint.ts'
import { defaultSettings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'

const opening = `## Opening

**Rep:** "Hello Dana, this is Robin from Pallas Freight. I'm calling because your second depot opened in March."

**Prospect:** "Yes, it did."`
const question = `## Discovery

**Rep:** "What does a lost slot at the gate mean for the rest of your day?"

**Prospect:** "Overtime, mostly."`
const value = `## Value

**Rep:** "A carrier near you saved an hour a day with a second lane."

**Prospect:** "I see."`
const ask = `## Next step

**Rep:** "I suggest we walk the yard together on Thursday at ten. Does that fit, or not?"`
const objection = `## Objections

### "We have no budget"

"That may be so. What would have to be true for one to appear?"`
const desk = `## If the front desk picks up

"Hello, this is Robin from Pallas Freight. What is the best way to speak to Dana?"`
const call = (...parts: string[]) => ['# Cold call script: depot managers', ...parts].join('\n\n')

const whole = call(desk, opening, question, value, ask, objection)
const long = Array.from({ length: 13 }, (_, at) => `Yard number ${at + 1} was planned by our engineers in one month.`).join(' ')

/** What fails, a text in which it does, and the rules of which one at least says so. */
const ways: readonly (readonly [string, string, readonly string[]])[] = [
  ['does not listen', call(desk, opening, `**Rep:** "${long}"`, question, value, ask, objection), ['monologue']],
  ['does not ask for the business', call(desk, opening, question, value, objection), ['missing-ask']],
  [
    'builds no rapport',
    call(
      desk,
      '## Opening\n\n**Rep:** "Hello, this is Robin from Pallas Freight. We help carriers save time."\n\n**Prospect:** "Okay."',
      value,
      ask,
    ),
    ['impersonal-script'],
  ],
  ['is not ready for the gatekeeper', call(opening, question, value, ask, objection), ['missing-gatekeeper']],
  [
    'does not ask the right questions',
    call(
      desk,
      opening.replaceAll('?', '.'),
      value,
      '## Next step\n\n**Rep:** "I will send an invitation for Thursday."',
      objection.replace('What would have to be true for one to appear?', 'It pays for itself.'),
    ),
    ['too-few-questions'],
  ],
  [
    'asks how they are doing',
    call(desk, '## Opening\n\n**Rep:** "Hello Dana, how are you doing today?"\n\n**Prospect:** "Fine."', question, value, ask, objection),
    ['generic-opener'],
  ],
  [
    'does not say what it is worth',
    call(
      desk,
      opening,
      question,
      '**Rep:** "Our portal has a booking screen, a yard map and an archive."\n\n**Prospect:** "I see."',
      ask,
      objection,
    ),
    ['missing-value'],
  ],
  [
    'has no clear opening',
    call(
      desk,
      '## Opening\n\n**Rep:** "Hello Dana, nice weather in Leeds. Lovely."\n\n**Prospect:** "It is."\n\n**Rep:** "Robin is my name."\n\n**Prospect:** "Right."',
      value,
      ask,
      objection,
    ),
    ['missing-opening-purpose'],
  ],
  ['does not work through objections', call(desk, opening, question, value, ask), ['missing-objection-handling']],
]

const found = (text: string) =>
  lint(text, 'a.md', rules, {
    ...defaultSettings,
    kind: 'call-script',
    scenario: 'cold',
    rules: { 'missing-gatekeeper': { severity: 'info' } },
  }).findings.map(({ rule }) => rule)

test('there are nine', () => expect(ways).toHaveLength(9))

test('a call without any of them is silent', () => expect(found(whole)).toEqual([]))

test.each(ways)('a call that %s', (_, text, expected) => {
  expect(found(text)).toEqual(expect.arrayContaining([...expected]))
})
