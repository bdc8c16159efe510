// Who is speaking, and whether the words are used or only shown.

import type { Span } from '../span.ts'

/**
 * - `rep`: words a seller will say or send;
 * - `buyer`: words put into a buyer's mouth, also quoted objections in headings;
 * - `coach`: guidance to sellers;
 * - `direction`: stage directions, not speech;
 * - `plan`: prose and fields of a plan;
 * - `counter-example`: shown as what not to say or do;
 * - `quote`: somebody else's words, cited.
 */
export type Voice = 'rep' | 'buyer' | 'coach' | 'direction' | 'plan' | 'counter-example' | 'quote'

/** A stretch of a leaf's plain text in one voice. `start` and `end` are offsets into `leaf.text`. */
export interface Run extends Span {
  readonly voice: Voice
  /** The evidence in plain words, as a person would say it: `after the label "You:"`, `listed under "Do NOT say"`. */
  readonly why: string
  /** The label that named the speaker, as written, without its colon. */
  readonly speaker?: string
}

/** Why a phrase in a run is not the writer's own use of it. */
export interface Mention {
  /** In plain words: `shown as a bad example under "Do NOT say"`, `negated by "never"`. */
  readonly reason: string
  /** Source span of the evidence, when it stands in this text. */
  readonly span?: Span
}
