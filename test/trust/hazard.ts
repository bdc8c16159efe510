// What a row of the table of hazards is.

export interface Hazard {
  readonly number: number
  readonly hazard: string
  /** What must be shown, and how often, in a long run. */
  readonly asked: string
  /** Each must run and pass; `name` picks the tests of a file. */
  readonly shownBy: readonly { readonly file: string; readonly name?: RegExp }[]
  /** The command that goes further than the suite does. */
  readonly further?: string
  /** Where less is reached than is asked. */
  readonly but?: string
}

/** What only runs on systems that the tests do not see. */
export interface Elsewhere {
  readonly where: string
  readonly hazard: string
  /** Files that were read with that system in mind. */
  readonly reviewed: readonly string[]
  readonly found: string
}
