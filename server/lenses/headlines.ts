// A plan or a script in one line, as it stands over its title: "3 actions, 1 without an owner, 1 that no strategy carries".

import type { Segment } from '../../engine/document.ts'
import { accountableOf } from '../../engine/plan/accountable.ts'
import { allOf, teaches } from '../../engine/plan/worked.ts'
import { scriptNumbers } from '../../engine/script/numbers.ts'

/** `null` for what is no plan of somebody's own, or holds no action yet. */
export function planHeadline(segment: Segment): string | null {
  if ((segment.kind !== 'account-plan' && segment.kind !== 'sales-plan') || teaches(segment)) return null
  const actions = allOf('tactic', segment).filter(({ parent }) => parent?.node.kind !== 'tactic')
  if (actions.length === 0) return null
  const open = accountableOf(segment)
  const count = (holds: (one: (typeof open)[number]) => boolean) => open.filter(holds).length
  const done = actions.length - open.length
  const lacks = [
    [count(({ owned }) => !owned), 'without an owner'],
    [count(({ due }) => due === 'none'), 'without a date'],
    [count(({ tactic }) => tactic.serves !== 'strategy'), 'that no strategy carries'],
  ] as const
  const told = lacks.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  const rest = told.length > 0 || open.length === 0 ? told : ['each with an owner, a date and a strategy']
  return [many(actions.length, 'action'), ...(done > 0 ? [`${done} done`] : []), ...rest].join(', ')
}

/** `null` for what nobody says or sends. */
export function scriptHeadline(segment: Segment): string | null {
  if ((segment.kind !== 'call-script' && segment.kind !== 'message') || segment.script.turns.length === 0) return null
  const { questions, talkShare, longestMonologue, ask } = scriptNumbers(segment)
  const messages = segment.script.turns.filter(({ message }) => message).length
  const asked = questions.open + questions.closed
  return [
    ...(messages > 0 ? [many(messages, 'message')] : []),
    asked === 0 ? 'no question' : many(asked, 'question'),
    ...(talkShare === null ? [] : [`the seller speaks ${Math.round(talkShare * 100)} %`]),
    ...(longestMonologue ? [`longest stretch without a question ${longestMonologue.seconds} s`] : []),
    ...(ask ? [] : ['no next step']),
  ].join(', ')
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
