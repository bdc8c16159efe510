// Cold calls and negotiations that are not ready for a "no".

import { defineRule } from '../engine/rule.ts'
import { callOf } from '../engine/script/call.ts'
import { addPassage } from '../engine/script/complete.ts'
import { objectionsOf } from '../engine/script/objections.ts'

export default defineRule({
  id: 'missing-objection-handling',
  title: 'Not ready for a no',
  summary: 'A cold call or negotiation has an answer to what buyers are likely to object.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  absence: { what: 'answers to likely objections', rank: 4 },
  *check(segment) {
    const { scenario, title, script } = segment
    const call = scenario === 'cold' || scenario === 'negotiation' ? callOf(segment) : null
    if (
      !call ||
      call.stages.has('objections') ||
      script.branches.some(({ condition }) => !elsewhere.test(condition)) ||
      objectionsOf(segment).length > 0
    )
      return
    if (script.turns.some(({ role, text }) => role === 'buyer' && objects.test(text.slice(0, 400)))) return
    yield {
      span: title,
      message:
        'Nothing here prepares for a no. Note the two objections you hear most, and what you would ask each time to understand them.',
      fixes: [
        addPassage(
          segment,
          'Add two objections to fill in',
          'If they object',
          '### "[what they object most often]"\n\n"[what you ask to understand it, and what you can say to it]"\n\n### "[the next one]"\n\n"[what you ask, and what you can say]"',
        ),
      ],
    }
  },
})

/** Cases in which nobody objects: another person or a machine answers. */
const elsewhere = /\b(?:picks? up|answers?|gate ?keeper|front desk|receptionist|assistant|voice ?mail|machine|yes)\b/i

/** What buyers say when they object. */
const objects =
  /\b(?:not interested|no (?:time|budget|money|need)|too (?:expensive|busy|much)|already (?:have|use|work)|send me|don['’]?t (?:need|want|have)|can['’]?t|call (?:me )?back|think about|not (?:now|sure|a good)|busy|but|why (?:should|would)|how did you get)\b/i
