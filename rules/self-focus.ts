// A whole turn or message that is about us, by its proportions.

import { defineRule } from '../engine/rule.ts'
import { callOf } from '../engine/script/call.ts'
import { youAndWe } from '../engine/script/pronouns.ts'
import type { Turn } from '../engine/script/script.ts'
import { isAboutBuyer } from '../engine/script/specifics.ts'
import { purposeStated, testimonials } from './self-focus.words.ts'

export default defineRule({
  id: 'self-focus',
  title: 'All about us',
  summary: 'What is said to a buyer is mostly about the buyer.',
  scope: 'segment',
  kinds: ['call-script', 'message'],
  severity: 'info',
  evidence: 'advice',
  source: 'productive-action',
  options: {
    words: { type: 'integer', default: 50, minimum: 20, description: 'Shorter turns and messages are left alone.' },
    ratio: { type: 'integer', default: 4, minimum: 2, description: 'So many times "we" and "I" for each "you" are too many.' },
  },
  *check(segment, { words, ratio }) {
    if (segment.scenario === 'renewal' || (segment.kind === 'call-script' && !callOf(segment))) return
    for (const turn of segment.script.turns) {
      if (turn.role !== 'rep' || turn.words < words || isForBuyer(turn) || isTestimonials(turn)) continue
      const { you, we } = youAndWe(turn.text)
      if (we < 5 || we < ratio * Math.max(1, you)) continue
      yield {
        span: turn.span,
        message: `${we} times "we" or "I", and ${you === 0 ? 'never' : you === 1 ? 'once' : `${you} times`} "you". Begin with what is at stake for them; say of yourselves what helps them decide.`,
      }
    }
  },
})

/** Customers' own words, collected under a title that says so. */
function isTestimonials({ parts, text }: Turn): boolean {
  return testimonials.test(parts[0]?.leaf.section.title ?? '') || testimonials.test(text.slice(0, 80))
}

/** Whether it asks, says something of this buyer, says why we exist, or is a scheme with arrows. */
function isForBuyer({ text }: Turn): boolean {
  const words = text.slice(0, 6000)
  return /[?→↓]/.test(words) || isAboutBuyer(words) || purposeStated.test(words.toLowerCase().replaceAll('’', "'"))
}
