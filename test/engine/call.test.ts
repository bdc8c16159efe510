// Which scripts hold a whole call, and what is asked in it.

import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../engine/document.ts'
import type { Kind } from '../../engine/rule.ts'
import { callOf, isScriptOfCall, isShown, questionsAsked } from '../../engine/script/call.ts'
import { segmentIn, talk } from './scripts.ts'

const dialogue = talk(
  "Hello Dana, this is Robin. I'm calling because your second depot opened in March.",
  'Yes, it did.',
  'What does a lost slot at the gate mean for the rest of your day?',
  'Overtime, mostly.',
  'I suggest we walk the yard together on Thursday at ten. Does that fit?',
)
const call = (text: string, kind: Kind = 'call-script', scenario: Scenario = 'cold') => callOf(segmentIn(text, kind, scenario))

describe('a whole call', () => {
  test('is a talk with a buyer who answers', () => {
    const found = call(`# Monday\n\n${dialogue}\n`)
    expect(found?.rep.map(({ text }) => text.split(' ')[0])).toEqual(['Hello', 'What', 'I'])
    expect(found?.stages).toEqual(new Set(['opening', 'other']))
  })

  test('or a script in stages, without a word of the buyer', () => {
    const staged = `# Cold call script\n\n## Opening\n\n"Hello Dana, I'm calling because your second depot opened in March with one gate."\n\n## Discovery\n\n"What does a lost slot mean for the rest of your day, and who pays for it?"\n\n## Next step\n\n"I suggest we walk the yard on Thursday."\n`
    expect(call(staged)?.stages).toEqual(new Set(['opening', 'discovery', 'next-step']))
  })

  test('names the stages of its titles, where nothing is said yet', () =>
    expect(call(`# Cold call script\n\n${dialogue}\n\n## Close\n\nAgree on a date.\n`)?.stages.has('ask')).toBe(true))
})

describe('no whole call', () => {
  const none: readonly (readonly [string, string, Kind?, Scenario?])[] = [
    ['a message', `# Monday\n\n${dialogue}`, 'message'],
    ['a guide', `# Monday\n\n${dialogue}`, 'playbook'],
    ['a voicemail', `# Monday\n\n${dialogue}`, 'call-script', 'voicemail'],
    ['a snippet', '# Cold call script\n\n## Opening\n\n"Hello Dana."\n\n## Discovery\n\n"What is slow?"\n\n## Close\n\n"Thursday?"'],
    ['a bank of objections', `# Objections\n\n${dialogue}`],
    ['a library of openers', `# Openers for cold calls\n\n${dialogue}`],
    ['a video', `# Video script\n\n${dialogue}`],
    ['slides', `# Demo\n\n## Slide 1\n\n${dialogue}`],
    ['advice on calls', `# Guide to cold calls\n\n${dialogue}`],
    ['a talk where nobody answers', `# Monday\n\n**Rep:** "${'The yard was planned in one month. '.repeat(8)}"`],
    [
      'mostly objections',
      `# Monday\n\n${dialogue}\n\n## Objections\n\n### "No budget"\n\n"${'What would have to be true for one to appear in May? '.repeat(14)}"`,
    ],
  ]
  test.each(none.map(([name, ...given]) => ({ name, given })))('$name', ({ given }) => expect(call(...given)).toBeNull())
})

describe('the questions asked', () => {
  const asked = (text: string) => {
    const segment = segmentIn(text)
    const found = callOf(segment)
    return found && questionsAsked(found, segment.script).map(({ span, open }) => [text.slice(span.start, span.end), open])
  }

  test('are those of the seller, open and closed', () =>
    expect(asked(`# Monday\n\n${dialogue}`)).toEqual([
      ['What does a lost slot at the gate mean for the rest of your day?', true],
      ['Does that fit?', false],
    ]))

  test('without those to the front desk, and those of the buyer', () => {
    const desk = `# Cold call script\n\n## Gatekeeper\n\n**Rep:** "What is the best way to reach Dana?"\n\n## Call\n\n${dialogue.replace('Overtime, mostly.', 'Overtime. What do you do?')}`
    expect(asked(desk)?.length).toBe(2)
  })
})

test('what is shown to a room, by its title, its file or its parts', () => {
  expect(isShown(segmentIn('# Webinar\n\nHello.'))).toBe(true)
  expect(isShown(segmentIn('# Hello\n\n## Scene 2\n\nHello.'))).toBe(true)
  expect(isShown(segmentIn('Hello.', 'call-script', 'cold', 'calls/pitch-deck.md'))).toBe(true)
  expect(isShown(segmentIn('# Cold call script\n\nHello.'))).toBe(false)
})

test('what calls itself the script of a call', () => {
  expect(isScriptOfCall(segmentIn('# Cold call script\n\nHello.'))).toBe(true)
  expect(isScriptOfCall(segmentIn('Hello.', 'call-script', 'cold', 'calls/renewal-call_script.md'))).toBe(true)
  expect(isScriptOfCall(segmentIn('# Cold call\n\nHello.'))).toBe(false)
  expect(isScriptOfCall(segmentIn('# Questions for a call script\n\nHello.'))).toBe(false)
  expect(isScriptOfCall(segmentIn('# Video script of a call\n\nHello.'))).toBe(false)
})
