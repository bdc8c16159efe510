// The numbers of a script or plan: what `guiderail stats` shows, and what script rules count.

import type { Segment } from '../document.ts'
import type { Span } from '../span.ts'
import { asks } from './evidence.ts'
import { monologuesOf, secondsFor } from './monologues.ts'
import { objectionsOf } from './objections.ts'
import { youAndWe } from './pronouns.ts'
import type { Stage } from './script.ts'

export interface ScriptNumbers {
  /** Turns and spoken words of each side; a message counts as one turn of the seller. */
  readonly turns: { readonly rep: number; readonly buyer: number }
  readonly words: { readonly rep: number; readonly buyer: number }
  /** Share of the words that the seller speaks, 0 to 1; `null` when the buyer says nothing in the text. */
  readonly talkShare: number | null
  /** Estimated seconds of all that the seller says aloud. */
  readonly seconds: number
  /** The seller's questions. */
  readonly questions: { readonly open: number; readonly closed: number }
  /** The longest stretch without a question; `null` when nothing is said aloud. */
  readonly longestMonologue: { readonly words: number; readonly seconds: number; readonly span: Span } | null
  readonly youToWe: { readonly you: number; readonly we: number }
  readonly placeholders: number
  /** In the order of a call. */
  readonly stages: readonly Stage[]
  readonly objections: { readonly answered: number; readonly unanswered: number }
  /** The last turn that asks for the business or a next step; `null` without one. */
  readonly ask: { readonly span: Span } | null
}

const order: readonly Stage[] = ['gatekeeper', 'opening', 'discovery', 'value', 'objections', 'ask', 'next-step', 'voicemail']

export function scriptNumbers(segment: Segment): ScriptNumbers {
  const { script } = segment
  const rep = script.turns.filter(({ role }) => role === 'rep')
  const buyer = script.turns.filter(({ role }) => role === 'buyer')
  const words = { rep: sum(rep), buyer: sum(buyer) }
  const asked = script.questions.filter(({ role }) => role === 'rep')
  const open = asked.filter((question) => question.open).length
  const objections = objectionsOf(segment)
  const answered = objections.filter((objection) => objection.answered).length
  const ask = rep.findLast(asks)
  return {
    turns: { rep: rep.length, buyer: buyer.length },
    words,
    talkShare: words.buyer > 0 ? words.rep / (words.rep + words.buyer) : null,
    seconds: secondsFor(sum(rep.filter(({ message }) => !message))),
    questions: { open, closed: asked.length - open },
    longestMonologue: longest(segment),
    youToWe: rep
      .map(({ text }) => youAndWe(text))
      .reduce((all, { you, we }) => ({ you: all.you + you, we: all.we + we }), { you: 0, we: 0 }),
    placeholders: script.placeholders.length,
    stages: order.filter((stage) => rep.some((turn) => turn.stage === stage)),
    objections: { answered, unanswered: objections.length - answered },
    ask: ask ? { span: ask.span } : null,
  }
}

const sum = (turns: readonly { readonly words: number }[]) => turns.reduce((all, { words }) => all + words, 0)

function longest({ script }: Segment): ScriptNumbers['longestMonologue'] {
  const [first, ...others] = monologuesOf(script)
  if (!first) return null
  const { words, span } = others.reduce((most, each) => (each.words > most.words ? each : most), first)
  return { words, seconds: secondsFor(words), span }
}
