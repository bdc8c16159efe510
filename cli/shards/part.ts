// Which part of the work one machine does.

import { UsageError } from '../usage.ts'

/** One of `of` parts; `number` counts from 1. */
export interface Part {
  readonly number: number
  readonly of: number
}

const most = 999

export function partOf(text: string | undefined): Part | null {
  if (text === undefined) return null
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number)
  if (!(number >= 1 && number <= of && of <= most)) throw new UsageError(`--shard takes a part of the whole, such as 2/4, not "${text}".`)
  return { number, of }
}

/** The items of a part: neighbours go to different parts, since large files often stand together. */
export const itemsOf = <T>(items: readonly T[], { number, of }: Part): T[] => items.filter((_, at) => at % of === number - 1)
