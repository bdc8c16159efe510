// Scripts with no place where anything of this buyer comes in.

import { defineRule } from '../engine/rule.ts'
import { callOf, questionsAsked } from '../engine/script/call.ts'
import { addPassage } from '../engine/script/complete.ts'
import { lettersOf } from '../engine/script/letters.ts'
import { isAboutBuyer } from '../engine/script/specifics.ts'
import { perTurn } from '../engine/script/turn-words.ts'

export default defineRule({
  id: 'impersonal-script',
  title: 'Nothing about them',
  summary: 'A script has a place for what is true of this one buyer.',
  scope: 'segment',
  kinds: ['call-script', 'message'],
  severity: 'info',
  evidence: 'advice',
  source: 'single-question',
  absence: { what: 'a place for something of this buyer', rank: 5 },
  *check(segment) {
    const call = callOf(segment)
    if (call && !call.rep.some(isPersonal) && !questionsAsked(call, segment.script).some(({ open }) => open))
      yield {
        span: segment.title,
        message:
          'Any buyer could be told this: nothing of theirs comes in, and nothing open is asked. Add what you noticed about them, or a question.',
        fixes: [
          addPassage(
            segment,
            'Add what you noticed, to fill in',
            'Why this buyer',
            '"I noticed [what is true of them alone]. How does that [what you want to understand]?"',
          ),
        ],
      }
    const letters = lettersOf(segment)
    if (letters.length > 0 && !letters.some((turn) => isPersonal(turn)))
      yield {
        span: segment.title,
        message: `${letters.length === 1 ? 'This message has' : `These ${letters.length} messages have`} no place for anything of this buyer. Add what you noticed about them, and why it made you write.`,
      }
  },
})

/** Whether something is said of this buyer, or a place is left for it. */
const isPersonal = perTurn((text) => isAboutBuyer(text.slice(0, 6000)))
