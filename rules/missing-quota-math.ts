// Plans for a quota or a territory without the arithmetic that leads to the number.

import { sectionToFillIn } from '../engine/plan/insert.ts'
import { parts, type QuotaPart } from '../engine/plan/quota.lexicon.ts'
import { isQuotaPlan, quotaPartsOf } from '../engine/plan/quota.ts'
import { saysWhatCanFail } from '../engine/plan/risks.ts'
import { isWorked } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: 'missing-quota-math',
  title: 'A number without its arithmetic',
  summary: 'A quota or territory plan says what it takes: how many opportunities, how big, from where, after how many conversations.',
  scope: 'segment',
  kinds: ['sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'focus-on-tactics',
  absence: { what: 'what it takes to reach the number', rank: 3 },
  families: {
    nothing: { severity: 'info', evidence: 'advice', summary: 'At most one of the questions is answered.' },
    incomplete: { severity: 'info', evidence: 'advice', summary: 'Some of the questions are answered, others are not.' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions and strategies than this are left alone.' },
  },
  *check(segment, { minimum }) {
    if (!isWorked(segment, minimum) || !isQuotaPlan(segment)) return
    const answered = quotaPartsOf(segment)
    const left = parts.filter((part) => !answered.has(part))
    if (left.length === 0) return
    const open = saysWhatCanFail(segment) ? left.map((part) => questions[part]) : [...left.map((part) => questions[part]), wrong]
    yield {
      span: segment.title,
      family: answered.size < 2 ? 'nothing' : 'incomplete',
      message: `Says which number, but not ${listed(open)}. Work it out from the number backwards, and note where each figure comes from.`,
      fixes: sectionToFillIn('Add the arithmetic to fill in', 'What the number takes', tableOf(left), segment),
    }
  },
})

const questions: Readonly<Record<QuotaPart, string>> = {
  opportunities: 'how many opportunities it takes',
  size: 'of what average size',
  where: 'where they come from',
  conversations: 'after how many conversations',
}
const wrong = 'what can go wrong'

const rows: Readonly<Record<QuotaPart, string>> = {
  opportunities: '| How many opportunities? | [quota ÷ average size ÷ share that we win] | [last four quarters] |',
  size: '| Of what average size? | [amount] | [our last deals] |',
  where: '| Where do they come from? | [how many from which segment, account or source] | [list, partner, territory] |',
  conversations: '| How many conversations? | [how many first conversations a week, of which so many go on] | [last four quarters] |',
}

const tableOf = (left: readonly QuotaPart[]): string[] => [
  '| Question | Figure | Where it comes from |',
  '|---|---|---|',
  ...left.map((part) => rows[part]),
  '| What can go wrong? | [what would change these figures most] | [how we would notice] |',
]

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
