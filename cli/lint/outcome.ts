// All that a run keeps of one text: plain data, so that it can also come from another thread or an earlier run.

import type { Accepted, AcceptedIndex } from '../../engine/accepted.ts'
import type { Document } from '../../engine/document.ts'
import { briefFactsOf, type DocumentFacts } from '../../engine/facts.ts'
import type { Renamed } from '../../engine/former.ts'
import { lint, type Report, type RuleFailure } from '../../engine/lint.ts'
import type { Kind, Rule } from '../../engine/rule.ts'
import type { Settings } from '../../engine/settings.ts'
import { type Tally, tallyOf } from '../../engine/strengths.ts'
import { rules } from '../../rules/index.ts'
import type { Alone } from '../../workspace/across/root.ts'
import type { Watch, Watched } from '../../workspace/deadline.ts'
import type { Target } from '../../workspace/find.ts'
import type { Resolved } from '../../workspace/project.ts'
import type { Overview } from '../overview.ts'
import { Queue } from './queue.ts'

export interface Outcome {
  /** Of the first part of the text that is sales material; `null` when none is. */
  readonly kind: Kind | null
  readonly alone: Alone
  /** Brief ones where that may be enough. */
  readonly facts: DocumentFacts
  readonly tally: Tally
  readonly overview: Overview | null
  readonly failures: readonly RuleFailure[]
  /** Those of them that did not come to an end. */
  readonly endless: readonly RuleFailure[]
  /** Former ids in its comments and front matter. */
  readonly formerNames: readonly { readonly renamed: Renamed; readonly line: number }[]
}

/** Draws up what a report shows of the whole page. */
export type DrawUp = (document: Document) => Overview

/** Lints the text of a target, without rules that are known to fail on it. Rejects when that cannot be done. */
export type Read = (target: Target, text: string, resolved: Resolved, known?: readonly RuleFailure[]) => Promise<Outcome>

/** Lints in this thread. */
export const readHere =
  (overview: DrawUp | null, watch: Watch): Read =>
  async (_, text, resolved, known) =>
    outcomeFrom(watch.run(text.length, workOn(text, resolved, overview), known))

/** Lints in this thread what takes no more than a moment, and all else elsewhere: what eats all memory takes only another thread along. */
export function readHereBriefly(overview: DrawUp | null, watch: Watch, elsewhere: Read): Read {
  const queue = new Queue<Linting, Outcome>(watch)
  return (target, text, resolved) => {
    const work = { characters: text.length, run: workOn(text, resolved, overview) }
    const aside = async (suspect: string | null) => {
      const outcome = await elsewhere(target, text, resolved)
      for (const { rule } of outcome.endless) if (rule === suspect) watch.strike(rule)
      return outcome
    }
    return queue.add({ work, finish: outcomeFrom, aside })
  }
}

type Linting = Omit<Outcome, 'endless'>

const workOn =
  (text: string, { path, settings }: Resolved, overview: DrawUp | null) =>
  (watched: readonly Rule[]): Linting =>
    outcomeOf(lint(text, path, watched, settings), settings, overview)

const outcomeFrom = ({ value, failures }: Watched<Linting>): Outcome => ({
  ...value,
  failures: [...value.failures, ...failures],
  endless: failures,
})

export function outcomeOf(report: Report, settings: Settings, overview: DrawUp | null): Linting {
  const { document, findings, suppressed, failures, formerNames } = report
  return {
    kind: document.kinds[0] ?? null,
    alone: { findings, suppressed },
    facts: briefFactsOf(document, rules, settings),
    tally: document.kinds.length === 0 ? {} : tallyOf(document.segments),
    overview: overview?.(document) ?? null,
    failures,
    formerNames: formerNames.map(({ renamed, span }) => ({ renamed, line: document.lines.position(span.start).line })),
  }
}

/** An outcome from elsewhere, with the entries of the list of accepted sentences that this run knows in the place of their copies. */
export function withAccepted(outcome: Outcome, index: AcceptedIndex | undefined): Outcome {
  if (!outcome.alone.suppressed.some(({ accepted }) => accepted)) return outcome
  const known = new Map([...(index?.values() ?? [])].map((entry) => [keyOf(entry), entry]))
  const suppressed = outcome.alone.suppressed.map((one) => {
    const accepted = one.accepted && (known.get(keyOf(one.accepted)) ?? one.accepted)
    return accepted ? { ...one, accepted } : one
  })
  return { ...outcome, alone: { ...outcome.alone, suppressed } }
}

const keyOf = ({ rule, sentence }: Accepted): string => `${rule}\n${sentence}`
