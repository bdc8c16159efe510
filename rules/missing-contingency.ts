// Plans that do not say what happens when they fail.

import type { LeafView, Segment } from '../engine/document.ts'
import { saying } from '../engine/markdown/content.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import type { PlanNode } from '../engine/plan/plan.ts'
import { saysWhatCanFail } from '../engine/plan/risks.ts'
import { textsUnder } from '../engine/plan/subject.ts'
import { allOf, isWorked } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'
import { answered, answerPlaces, answerTitles } from './missing-contingency.lexicon.ts'

export default defineRule({
  id: 'missing-contingency',
  title: 'No plan for when it fails',
  summary: 'A plan says what can go wrong, how you would notice, and what you do then.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'focus-on-tactics',
  absence: { what: 'what to do when it fails', rank: 5 },
  families: {
    'no-risk': { severity: 'info', evidence: 'advice', summary: 'Nothing says what can go wrong.' },
    'no-answer': { severity: 'warning', evidence: 'advice', summary: 'Risks are listed, with nothing to do when they come true.' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions and strategies than this are left alone.' },
  },
  *check(segment, { minimum }) {
    if (!isWorked(segment, minimum)) return
    if (!saysWhatCanFail(segment)) {
      const count = allOf('tactic', segment).length + allOf('strategy', segment).length
      const fixes = sectionToFillIn('Add a table of risks to fill in', 'What could go wrong', table, segment)
      const message = `${count} steps, and nothing on what happens when one fails. Name what could go wrong, how you would notice, and what you do then.`
      yield { span: segment.title, family: 'no-risk', message, fixes }
      return
    }
    const bare = unanswered(segment)
    const [first] = bare
    if (!first) return
    const related = bare.slice(1, 20).map(({ span }) => ({ span, message: 'no answer to this one either' }))
    yield { span: first.span, family: 'no-answer', message: messageOf(bare.length), related }
  },
})

const table = [
  '| What could go wrong | How we would notice | What we do then | Who |',
  '|---|---|---|---|',
  '| [the most likely way that this fails] | [first sign] | [the other way to the goal, or when to stop] | [name] |',
]

function messageOf(count: number): string {
  const risks = count === 1 ? 'This risk has' : `${count} risks have`
  return `${risks} no answer. Add what you do when it happens: another way to the goal, or when to stop.`
}

/** The risks with nothing beside or below them; none where the plan answers risks in a place of its own. */
function unanswered(segment: Segment): PlanNode[] {
  if (textsUnder(segment, { titles: answerPlaces }).some(({ leaf }) => !leaf.cell)) return []
  return allOf('risk', segment).filter((risk) => !isAnswered(risk, segment))
}

/** An answer stands within so many cells or lines of its risk. */
const near = 24

const saysAnswer = saying(answered)
const isWritten = saying(/\S/)

function isAnswered({ leaf, text, block }: PlanNode, { leaves }: Segment): boolean {
  if (answered.test(text) || saysAnswer(leaf)) return true
  const row = leaf.path.findLast(({ type }) => type === 'row')
  const item = leaf.path.findLast(({ type }) => type === 'item')
  const at = leaf.index - (leaves[0]?.leaf.index ?? 0)
  const answers = ({ leaf: other, section }: LeafView) => {
    if (other === leaf) return false
    if (row && other.path.includes(row)) return isWritten(other) && (answerTitles.test(other.cell?.header ?? '') || saysAnswer(other))
    if (item && other.path.includes(item)) return isWritten(other)
    return leaf.type === 'heading' && section.heading === leaf && other.span.start >= block.start && isWritten(other)
  }
  for (let there = Math.max(0, at - near); there < Math.min(at + near, leaves.length); there++)
    if (answers(leaves[there] as LeafView)) return true
  return false
}
