// What a format is.

import type { Results } from '../results.ts'
import type { Colours } from '../terminal.ts'

export interface View {
  readonly colours: Colours
  readonly isTTY: boolean
  /** Findings that are not shown because they are too faint. */
  readonly hidden: number
}

/** Turns results into what is printed; empty when there is nothing to say. */
export type Format = (results: Results, view: View) => string

export const formats = ['stylish', 'json'] as const
export type FormatName = (typeof formats)[number]

/** Only the format that is asked for is loaded. */
export async function formatNamed(name: FormatName): Promise<Format> {
  return name === 'json' ? (await import('./json.ts')).json : (await import('./stylish.ts')).stylish
}
