// All that a run keeps of one text: plain data, so that it can also come from another thread or an earlier run.

import type { Accepted, AcceptedIndex } from '../../engine/accepted.ts'
import type { Document } from '../../engine/document.ts'
import { briefFactsOf, type DocumentFacts } from '../../engine/facts.ts'
import { lint, type Report, type RuleFailure } from '../../engine/lint.ts'
import type { Kind, Rule } from '../../engine/rule.ts'
import type { Settings } from '../../engine/settings.ts'
import { type Tally, tallyOf } from '../../engine/strengths.ts'
import { rules } from '../../rules/index.ts'
import type { Alone } from '../../workspace/across/root.ts'
import type { Watch } from '../../workspace/deadline.ts'
import type { Target } from '../../workspace/find.ts'
import type { Resolved } from '../../workspace/project.ts'
import type { Overview } from '../overview.ts'

export interface Outcome {
  /** Of the first part of the text that is sales material; `null` when none is. */
  readonly kind: Kind | null
  readonly alone: Alone
  /** Brief ones where that may be enough. */
  readonly facts: DocumentFacts
  readonly tally: Tally
  readonly overview: Overview | null
  readonly failures: readonly RuleFailure[]
}

/** Draws up what a report shows of the whole page. */
export type DrawUp = (document: Document) => Overview

/** Lints the text of a target. Rejects when that cannot be done. */
export type Read = (target: Target, text: string, resolved: Resolved) => Promise<Outcome>

/** Lints in this thread. */
export const readHere =
  (overview: DrawUp | null, watch: Watch): Read =>
  async (_, text, { path, settings }) => {
    const work = (watched: readonly Rule[]) => outcomeOf(lint(text, path, watched, settings), settings, overview)
    const { value, failures } = watch.run(text.length, work)
    return { ...value, failures: [...value.failures, ...failures] }
  }

export function outcomeOf(report: Report, settings: Settings, overview: DrawUp | null): Outcome {
  const { document, findings, suppressed, failures } = report
  return {
    kind: document.kinds[0] ?? null,
    alone: { findings, suppressed },
    facts: briefFactsOf(document, rules, settings),
    tally: document.kinds.length === 0 ? {} : tallyOf(document.segments),
    overview: overview?.(document) ?? null,
    failures,
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
