// What a run and its threads say to each other.

import type { RuleFailure } from '../../engine/findings.ts'
import type { Doing } from '../../server/node/progress.ts'
import type { Wishes } from '../../workspace/config/settings.ts'
import type { Target } from '../../workspace/find.ts'
import type { Outcome } from '../lint/outcome.ts'

/** What a thread is started with: enough to see the same project. */
export interface Start {
  readonly cwd: string
  readonly today: string
  /** As the person typed it; `null` for none, undefined for the nearest. */
  readonly config: string | null | undefined
  readonly wishes: Wishes
  /** Whether to draw up what a report shows of the whole page. */
  readonly overview: boolean
}

export interface Job {
  readonly number: number
  readonly target: Target
  readonly text: string
  /** Rules that are left out, for threads have died of them. */
  readonly known: readonly RuleFailure[]
}

export type Answer = { readonly number: number } & ({ readonly outcome: Outcome } | { readonly problem: string })

/** How a thread died. */
export interface Death {
  readonly message: string
  readonly isOfMemory: boolean
  /** What it did last. */
  readonly doing: Doing | null
}

/** A thread, as the run sees it. */
export interface Thread {
  post(job: Job): void
  onAnswer(hear: (answer: Answer) => void): void
  /** The thread has died. */
  onEnd(hear: (death: Death) => void): void
  end(): void
}
