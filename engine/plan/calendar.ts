// Calendar days in texts: which day is written, and how many days lie between two.

import type { Span } from '../span.ts'
import { monthNames } from './reviewed.lexicon.ts'

/** A day as it is written: the latest day that the words can mean. */
export interface WrittenDay extends Span {
  /** `2026-12-31`; the last day of the month where only a month is named. */
  readonly day: string
  /** The same words for another day. */
  readonly write: (day: string) => string
}

const month = `(${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`

interface Form {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => string | null
  readonly write: (day: string) => string
}

const forms: readonly Form[] = [
  {
    pattern: /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    read: ([, year, mm, dd]) => dayOf(year, Number(mm), Number(dd)),
    write: (day) => day,
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? (20\\d\\d)`, 'i'),
    read: ([, dd, name, year]) => dayOf(year, monthOf(name), Number(dd)),
    write: (day) => `${Number(day.slice(8))} ${nameOf(day)} ${day.slice(0, 4)}`,
  },
  {
    pattern: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)`, 'i'),
    read: ([, name, dd, year]) => dayOf(year, monthOf(name), Number(dd)),
    write: (day) => `${nameOf(day)} ${Number(day.slice(8))}, ${day.slice(0, 4)}`,
  },
  {
    // 3/4/2026 is read as the later of the two days that it can mean.
    pattern: /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)(?!\d)/,
    read: ([, one, two, year]) =>
      [dayOf(year, Number(one), Number(two)), dayOf(year, Number(two), Number(one))]
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null,
    write: (day) => day,
  },
  {
    pattern: new RegExp(`(?<!\\d[a-z]{0,2} (?:of )?)\\b${month},? (20\\d\\d)`, 'i'),
    read: ([, name, year]) => lastDayOf(year, monthOf(name)),
    write: (day) => `${nameOf(day)} ${day.slice(0, 4)}`,
  },
]

/** The first day that is written in a text; `null` when there is none. */
export function dayIn(text: string): WrittenDay | null {
  for (const { pattern, read, write } of forms) {
    const match = pattern.exec(text)
    const day = match ? read(match) : null
    if (match && day) return { start: match.index, end: match.index + match[0].length, day, write }
  }
  return null
}

/** How many days later the second day is. Both are days of the calendar, `2026-12-31`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

const monthOf = (name = ''): number => monthNames.findIndex((one) => one.startsWith(name.slice(0, 3).toLowerCase())) + 1
const nameOf = (day: string): string => {
  const name = monthNames[Number(day.slice(5, 7)) - 1] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function dayOf(year: string | undefined, month: number, day: number): string | null {
  const last = lastDayOf(year, month)
  const written = `${year}-${two(month)}-${two(day)}`
  return last !== null && day >= 1 && written <= last ? written : null
}

function lastDayOf(year: string | undefined, month: number): string | null {
  if (month < 1 || month > 12) return null
  return `${year}-${two(month)}-${two(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())}`
}

const two = (number: number): string => String(number).padStart(2, '0')
