// The numbers of scripts and plans, and how they are said in words.

import type { Document, Segment } from '../engine/document.ts'
import { type PlanNumbers, planNumbers } from '../engine/plan/numbers.ts'
import { type ScriptNumbers, scriptNumbers } from '../engine/script/numbers.ts'
import type { Span } from '../engine/span.ts'
import { counted } from './counted.ts'

export interface Numbers {
  readonly segment: Segment
  /** Null where nothing is said. */
  readonly script: ScriptNumbers | null
  /** Null where nothing is planned. */
  readonly plan: PlanNumbers | null
}

/** Of each part that is sales material. */
export const numbersOf = ({ segments }: Document): Numbers[] => segments.filter(({ kind }) => kind !== null).map(numbersOfSegment)

function numbersOfSegment(segment: Segment): Numbers {
  const isPlan = segment.kind === 'account-plan' || segment.kind === 'sales-plan'
  return {
    segment,
    script: segment.script.turns.length > 0 ? scriptNumbers(segment) : null,
    plan: isPlan || segment.plan.nodes.length > 0 ? planNumbers(segment.plan) : null,
  }
}

export const lineAt = ({ lines }: Document, { start }: Span): number => lines.position(start).line

export type Row = readonly [what: string, value: string]

export function rowsOf({ script, plan }: Numbers, document: Document): Row[] {
  return [...(script ? scriptRows(script, document) : []), ...(plan ? planRows(plan) : [])]
}

function scriptRows(numbers: ScriptNumbers, document: Document): Row[] {
  const { turns, words, talkShare, seconds, questions, longestMonologue: longest, youToWe, placeholders, stages, objections, ask } = numbers
  return [
    ['turns', `${turns.rep} by the seller, ${turns.buyer} by the buyer`],
    ['questions of the seller', `${questions.open} open, ${questions.closed} closed`],
    [
      'share of the seller',
      talkShare === null
        ? `${counted(words.rep, 'word')}; the buyer has none here`
        : `${Math.round(talkShare * 100)} % of ${counted(words.rep + words.buyer, 'word')}`,
    ],
    ['said aloud', duration(seconds)],
    [
      'longest without a question',
      longest
        ? `${counted(longest.words, 'word')}, ${duration(longest.seconds)} (line ${lineAt(document, longest.span)})`
        : 'nothing is said aloud',
    ],
    ['you : we', `${youToWe.you} : ${youToWe.we}`],
    ['places to fill in', String(placeholders)],
    ['stages', stages.join(', ') || 'none named'],
    ['objections', `${objections.answered} with an answer, ${objections.unanswered} without`],
    ['ask', ask ? `line ${lineAt(document, ask.span)}` : 'none'],
  ]
}

function planRows({ levels, orphans, owned, dated }: PlanNumbers): Row[] {
  return [
    ['objectives', String(levels.objective)],
    ['strategies', `${levels.strategy}, ${orphans.strategies} of them with no objective`],
    ['actions', `${levels.tactic}, ${owned} with an owner, ${dated} with a date`],
    ['actions with no strategy', `${orphans.actionsUnderGoals + orphans.actions}, ${orphans.actions} of them with no objective either`],
    ['measures, risks, phases', `${levels.measure}, ${levels.risk}, ${levels.phase}`],
  ]
}

const duration = (seconds: number): string =>
  seconds < 90 ? `about ${counted(seconds, 'second')}` : `about ${Math.round(seconds / 60)} minutes`
