// Plans that nobody has looked at for longer than the team allows.

import type { Segment } from '../engine/document.ts'
import { replaceWords } from '../engine/edit.ts'
import { daysBetween } from '../engine/plan/calendar.ts'
import { lastReview, type Review } from '../engine/plan/reviewed.ts'
import { isWorked } from '../engine/plan/worked.ts'
import { defineRule, type Fix } from '../engine/rule.ts'

export default defineRule({
  id: 'stale-plan',
  title: 'Not reviewed for long',
  summary: 'A plan in use is looked at as often as the team agreed, and says when.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'off',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  options: {
    days: { type: 'integer', default: 90, minimum: 1, description: 'So many days may pass between two reviews.' },
    required: { type: 'boolean', default: false, description: 'Also name plans that do not say when they were last reviewed.' },
  },
  *check(segment, { days, required }, { today }) {
    if (!isWorked(segment, 1) || today === null) return
    const last = lastReview(segment)
    if (!last) {
      if (required) yield { span: segment.title, message: undated, fixes: [] }
      return
    }
    const age = daysBetween(last.day, today)
    if (age <= days) return
    yield {
      span: last.leaf.map.toSource(last.start, last.end),
      message: `Last reviewed ${age} days ago; your limit is ${days}. Go through it with the people in it: keep the bet unless the facts have changed, and put down the new date.`,
      fixes: todayFor(last, today, segment),
    }
  },
})

const undated = 'Nothing says when this plan was last reviewed. Add "Last reviewed:" with a date.'

function todayFor({ leaf, start, end, write }: Review, today: string, { document: { text } }: Segment): Fix[] {
  const edit = replaceWords(text, leaf, start, end, write(today))
  return edit ? [{ title: `Put ${today}, once you have gone through it`, safe: false, edits: [edit] }] : []
}
