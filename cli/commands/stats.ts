// `guiderail stats FILE`: the numbers of a script or plan, as text or JSON.

import type { Document, Segment } from '../../engine/document.ts'
import { type PlanNumbers, planNumbers } from '../../engine/plan/numbers.ts'
import { type ScriptNumbers, scriptNumbers } from '../../engine/script/numbers.ts'
import type { Span } from '../../engine/span.ts'
import { openDocument } from '../document.ts'
import { jsonText } from '../formats/json-text.ts'
import type { Io } from '../io.ts'
import { configOf } from '../lint/options.ts'
import { type Colours, coloursFor, counted, plainLine } from '../terminal.ts'
import { oneOf } from '../usage.ts'

export interface StatsOptions {
  readonly format: string
  readonly config?: string | boolean
}

interface Numbers {
  readonly segment: Segment
  /** Null where nothing is said. */
  readonly script: ScriptNumbers | null
  /** Null where nothing is planned. */
  readonly plan: PlanNumbers | null
}

export async function statsCommand(file: string, options: StatsOptions, io: Io): Promise<0> {
  const format = oneOf(options.format, ['text', 'json'], 'format')
  const { document } = await openDocument(file, configOf(options.config), io)
  const numbers = document.segments.filter(({ kind }) => kind !== null).map(numbersOf)
  io.out(format === 'json' ? json(document, numbers) : text(document, numbers, coloursFor(io)))
  return 0
}

function numbersOf(segment: Segment): Numbers {
  const isPlan = segment.kind === 'account-plan' || segment.kind === 'sales-plan'
  return {
    segment,
    script: segment.script.turns.length > 0 ? scriptNumbers(segment) : null,
    plan: isPlan || segment.plan.nodes.length > 0 ? planNumbers(segment.plan) : null,
  }
}

const lineAt = ({ lines }: Document, { start }: Span): number => lines.position(start).line

function json(document: Document, numbers: readonly Numbers[]): string {
  const segments = numbers.map(({ segment: { kind, scenario, title }, script, plan }) => ({
    kind,
    scenario,
    line: lineAt(document, title),
    script: script && {
      ...script,
      longestMonologue: script.longestMonologue && placed(document, script.longestMonologue),
      ask: script.ask && placed(document, script.ask),
    },
    plan,
  }))
  return jsonText({ version: 1, segments }, 2)
}

/** With a line and offsets in the place of a span. */
function placed<T extends { readonly span: Span }>(document: Document, { span, ...rest }: T) {
  return { ...rest, line: lineAt(document, span), start: span.start, end: span.end }
}

function text(document: Document, numbers: readonly Numbers[], colours: Colours): string {
  if (numbers.length === 0) return 'There are no numbers for this file: it is no sales material.\n'
  const blocks = numbers.map(({ segment: { kind, scenario, title }, script, plan }) => {
    const name = plainLine(document.text.slice(title.start, title.end))
    const head = `${colours.bold(name)}  ${kind}${scenario === 'unknown' ? '' : `, ${scenario}`}`
    const rows = [...(script ? scriptRows(script, document) : []), ...(plan ? planRows(plan) : [])]
    return [head, ...rows.map(([what, value]) => `  ${what.padEnd(27)}${value}`)].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

type Row = readonly [what: string, value: string]

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
