// What a format is, and which there are.

import type { Severity } from '../../engine/rule.ts'
import type { Results } from '../results.ts'
import type { Colours } from '../terminal.ts'

export interface View {
  readonly colours: Colours
  readonly isTTY: boolean
  /** Nothing is said but what makes the run fail. */
  readonly quiet: boolean
  /** Findings that are not shown because they are too faint. */
  readonly hidden: number
  /** Severities for which this run fails. */
  readonly failing: readonly Severity[]
  /** Whether to tell of what is silenced, where the format has a word for it. */
  readonly suppressed: boolean
}

/** Turns results into what is printed; empty when there is nothing to say. A pure function of the two. */
export type Format = (results: Results, view: View) => string

/** Only the format that is asked for is loaded. */
const loaders = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
} satisfies Readonly<Record<string, () => Promise<Format>>>

export type FormatName = keyof typeof loaders
export const formats = Object.keys(loaders) as readonly FormatName[]

export const formatNamed = (name: FormatName): Promise<Format> => loaders[name]()

/** Hints are for the editor, and for whoever wants it all. */
export const faintest = (name: FormatName): Severity => (name === 'json' ? 'hint' : 'info')
