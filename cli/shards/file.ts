// The file that a shard leaves: what each text came to, and all that it must agree on with the others.

import type { RuleSettings } from '../../workspace/config/config.ts'
import { digest } from '../cache/seen.ts'
import type { Outcome } from '../lint/outcome.ts'
import type { Part } from './part.ts'

/** What was asked for: the same in all parts. */
export interface Task {
  /** Names the program as it stood. */
  readonly program: string
  readonly of: number
  /** `2026-12-31` */
  readonly today: string
  readonly paths: readonly string[]
  /** As the person typed it; `null` for none, `undefined` for the nearest. */
  readonly config?: string | null
  readonly rules: RuleSettings
  readonly inlineConfig: boolean
  readonly reportUnused: boolean
}

/** What a text came to, or why it could not be linted; `key` names the text and what held for it. */
export type Read = { readonly path: string; readonly key: string } & ({ readonly outcome: Outcome } | { readonly problem: string })

export interface Shard {
  readonly number: number
  readonly task: Task
  /** Configs and the like that were read, by path from the current folder, with a name for what each said. */
  readonly seen: readonly (readonly [string, string])[]
  readonly texts: readonly Read[]
}

const format = 'guiderail shard 1'

export const shardName = ({ number, of }: Part): string => `guiderail-shard-${number}-of-${of}.json`

/** A line that says what it is, a sum, and the rest as JSON. */
export function writeShard(shard: Shard): string {
  const body = JSON.stringify(shard)
  return `${format}\n${digest(body)}\n${body}\n`
}

/** The problem goes on after "It". */
export function readShard(text: string): Shard | { readonly problem: string } {
  const [first = '', sum, body = ''] = text.split('\n')
  if (!first.startsWith('guiderail shard')) return { problem: 'is none that --shard has written' }
  if (first !== format) return { problem: 'was written by another version of Guiderail; run all shards and the merge with the same one' }
  return sum === digest(body) ? JSON.parse(body) : { problem: 'is damaged or cut off; run that shard again' }
}
