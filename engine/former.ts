// Names that were given up and are still understood: what a written id means today.

import type { Rule } from './rule.ts'
import type { Span } from './span.ts'

/** A former name, as a person has written it. */
export interface Renamed {
  readonly from: string
  /** What it is called now. */
  readonly to: string
  /** Version in which the former name stops working: `2.0.0`. */
  readonly removedIn: string
}

/** A former name and the place in the source where it stands. */
export interface FormerName {
  readonly renamed: Renamed
  readonly span: Span
  /** The new name stands there too, so that this one counts for nothing. */
  readonly isPassedOver?: boolean
}

/** What an id was renamed to; `null` for an id of today and for one that nobody ever had. */
export function renamedId(id: string, rules: readonly Rule[]): Renamed | null {
  for (const rule of rules)
    for (const former of rule.formerIds ?? []) if (former.id === id) return { from: id, to: rule.id, removedIn: former.removedIn }
  return null
}

/** The id of today. */
export const currentId = (id: string, rules: readonly Rule[]): string => renamedId(id, rules)?.to ?? id

/** All ids that a rule of any other name must leave alone: those of today and those that are still understood. */
export const idsTaken = (rules: readonly Rule[]): readonly string[] =>
  rules.flatMap(({ id, formerIds = [] }) => [id, ...formerIds.map((former) => former.id)])

/** The notice for a person, as one sentence. */
export const renamedInWords = ({ from, to, removedIn }: Renamed, isPassedOver = false): string =>
  isPassedOver
    ? `"${from}" is now called "${to}"; both stand here, and only the new name counts.`
    : `"${from}" is now called "${to}"; the old name stops working in version ${removedIn}.`
