// Strategies that were replaced again and again, by the earlier versions of the file.

import type { DocumentFacts } from '../engine/facts.ts'
import { monthsBefore } from '../engine/months.ts'
import { isSameWording } from '../engine/plan/wording.ts'
import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: 'strategy-churn',
  title: 'New strategy again',
  summary: 'A strategy is kept long enough to see whether it works.',
  scope: 'workspace',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'off',
  evidence: 'advice',
  source: 'objectives-strategy-tactics',
  options: {
    changes: { type: 'integer', default: 3, minimum: 2, description: 'From how many changes of strategy on this is said.' },
    months: { type: 'integer', default: 6, minimum: 1, maximum: 60, description: 'In how many months they were made.' },
  },
  history: ({ months }) => months,
  *check(facts, { changes, months }, { today }) {
    if (today === null) return
    for (const file of facts) {
      const since = monthsBefore(today, months)
      const days = changesOf(file, today).filter((day) => day >= since)
      const place = file.nodes.find(({ kind }) => kind === 'strategy')?.place
      if (!place || days.length < changes) continue
      yield {
        path: file.path,
        span: { start: place.start, end: place.end },
        message: `The strategy of this plan was replaced ${days.length} times in ${months} ${months === 1 ? 'month' : 'months'}, last on ${days.at(-1)}. Write down what each taught you, then stay with one until you can tell whether it works.`,
      }
    }
  },
})

/** The days on which other strategies took the place of most of those before, in order. */
function changesOf({ history = [], nodes }: DocumentFacts, today: string): string[] {
  const now = { day: today, strategies: nodes.filter(({ kind }) => kind === 'strategy').map(({ text }) => text) }
  const versions = lastOfDay([...history].reverse().concat(now)).filter(({ strategies }) => strategies.length > 0)
  return versions.slice(1).flatMap(({ day, strategies }, at) => (isReplaced(versions[at]?.strategies ?? [], strategies) ? [day] : []))
}

/** Of the versions of one day the last one: what is tried out while writing is no change of mind. */
const lastOfDay = <T extends { readonly day: string }>(versions: readonly T[]): T[] =>
  versions.filter(({ day }, at) => versions[at + 1]?.day !== day)

/** More than half of them are gone, and new ones are there. Another wording, one more or one less is no replacement. */
function isReplaced(before: readonly string[], after: readonly string[]): boolean {
  const lost = before.filter((one) => !after.some((other) => isSameWording(one, other))).length
  const isNew = after.some((one) => !before.some((other) => isSameWording(one, other)))
  return isNew && lost * 2 > before.length
}
