// What could only be said to this buyer, and what to anybody.

import { describe, expect, test } from 'vitest'
import { isSpecific } from '../../engine/script/specifics.ts'

describe('about this buyer', () => {
  test.each([
    'I noticed [what you noticed on their site].',
    'Congratulations on {{recent_event}}!',
    'I saw that a second depot opened.',
    'You mentioned the queue at the gate.',
    'As we discussed, the gate comes first.',
    'Your Leeds depot opened.',
    'Three carriers like you cut queues by 30%.',
    'We helped Hallvard cut the same queue.',
    'Your request for a price reached me.',
  ])('%s', (words) => expect(isSpecific(words)).toBe(true))
})

describe('for anybody', () => {
  test.each([
    'I hope this email finds you well.',
    'I am [Your Name] from [Your Company].',
    "I noticed you're leading operations at [Company].",
    'It takes 15 minutes, or half an hour on Tuesday at 10:30.',
    'We help companies like yours in {industry}.',
    'I would love to learn more about your business and your goals.',
    'My name is Robin Vance and I work for Pallas Freight.',
    'Pallas Freight helps your team.',
  ])('%s', (words) => expect(isSpecific(words)).toBe(false))
})
