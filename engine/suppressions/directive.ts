// Text of a comment -> what it asks for.

import type { Renamed } from '../former.ts'
import { nearest } from '../names.ts'
import type { Span } from '../span.ts'

export const actions = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const
export type Action = (typeof actions)[number]

/** A rule that a directive names; the span is its place in the source. */
export interface Named {
  /** Of today, once the rules are known. */
  readonly id: string
  /** Set when a former id stands there. */
  readonly renamed?: Renamed
  readonly span: Span
}

export interface Directive {
  readonly action: Action
  /** Empty: all rules. */
  readonly rules: readonly Named[]
  /** Only findings that touch these words are meant. */
  readonly fragment: string | null
  /** Last day on which it holds: `2026-12-31`. */
  readonly until: string | null
  readonly reason: string | null
}

/** A comment that was meant as a directive and is none. */
export interface Misspelled {
  readonly problem: string
}

const separator = /[\s,]*/y
const prefix = /\s*guiderail(?:-|:|\s)\s*((?:dis|en)[a-z-]*)/iy
const word = /[\p{L}\p{N}][\p{L}\p{N}_/-]*/uy
const quoted = /"([^"]*)"|“([^”]*)”/y
const until = /until(?:\s+|:\s*)(\S+)/y
const because = /--+\s*/y

/** Reads a comment's text; `place` says where its offsets are in the source. `null` for a comment that is not for us. */
export function readDirective(text: string, place: (at: number) => number): Directive | Misspelled | null {
  const reader = new Scanner(text)
  const name = reader.take(prefix)?.[1]?.toLowerCase()
  if (name === undefined) return null
  if (text.includes('<!--')) return { problem: 'This comment goes on into the next one; close it with `-->`.' }
  if (!text.slice(0, reader.at).toLowerCase().endsWith(`guiderail-${name}`))
    return { problem: `Write it with a hyphen: \`guiderail-${name}\`.` }
  if (!isAction(name))
    return { problem: `There is no \`guiderail-${name}\`; did you mean \`guiderail-${nearest(name, actions) ?? 'disable-next-line'}\`?` }
  return readRest(name, reader, place)
}

const isAction = (name: string): name is Action => (actions as readonly string[]).includes(name)

function readRest(action: Action, reader: Scanner, place: (at: number) => number): Directive | Misspelled {
  const rules: Named[] = []
  let fragment: string | null = null
  let day: string | null = null
  for (;;) {
    reader.take(separator)
    if (reader.done) return { action, rules, fragment, until: day, reason: null }
    if (reader.take(because)) return { action, rules, fragment, until: day, reason: reader.rest() }
    const words = reader.take(quoted)
    const date = words ? null : reader.take(until)
    if (words) fragment = words[1] ?? words[2] ?? ''
    else if (date) {
      day = date[1] ?? ''
      if (!isDay(day)) return { problem: `\`${day}\` is no day; write it like \`until 2026-12-31\`.` }
    } else {
      const start = reader.at
      const id = reader.take(word)?.[0]
      if (id === undefined)
        return {
          problem: `\`${/^[^\r\n]{0,20}/u.exec(reader.rest())}\` is neither a rule nor "words of the text"; give a reason after \`--\`.`,
        }
      rules.push({ id, span: { start: place(start), end: place(reader.at) } })
    }
  }
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a day that is in the calendar, written like `2026-12-31`. */
export function isDay(text: string): boolean {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(text) ?? []
  return Number(day) >= 1 && Number(day) <= (daysIn[Number(month) - 1] ?? 0)
}

/** Takes one piece of a text after the other. */
class Scanner {
  readonly #text: string
  at = 0

  constructor(text: string) {
    this.#text = text
  }

  get done(): boolean {
    return this.at >= this.#text.length
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.#text)
    if (found) this.at = pattern.lastIndex
    return found
  }

  rest(): string {
    return this.#text.slice(this.at).trim()
  }
}
