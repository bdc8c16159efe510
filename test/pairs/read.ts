// Pages of pairs: of each pair the first sentence is flagged, and the second, nearly the same, is left alone.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Scenario } from '../../engine/document.ts'
import type { Kind } from '../../engine/rule.ts'

export interface Pair {
  readonly flagged: string
  readonly silent: string
  /** 1-based line of the page. */
  readonly line: number
}

export interface PairPage {
  readonly rule: string
  readonly kind: Kind
  readonly scenario?: Scenario
  /** What stands before each sentence. */
  readonly before: string
  /** The only containers that can hold such a sentence; without it all can, or all but those of `not`. */
  readonly only?: readonly string[]
  readonly not?: readonly string[]
  readonly pairs: readonly Pair[]
}

/** All pages of this folder, by rule. */
export function pairPages(): PairPage[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'))
  return files.sort().map((name) => pageIn(basename(name, '.md'), readFileSync(join(import.meta.dirname, name), 'utf8')))
}

/** `<!-- kind=playbook before="# Title" only="list item, quote" -->`, then lists of pairs: an item and a second line. */
function pageIn(rule: string, page: string): PairPage {
  const head = /^<!-- (.*) -->/.exec(page)?.[1] ?? ''
  const value = (name: string) => {
    const found = new RegExp(`${name}=(?:"([^"]*)"|(\\S+))`).exec(head)
    return found?.[1] ?? found?.[2]
  }
  const lines = page.split('\n')
  const pairs = lines.flatMap((line, at): Pair[] => {
    if (!line.startsWith('- ')) return []
    const next = lines[at + 1] ?? ''
    if (!next.startsWith('  ')) throw new Error(`${rule}.md, line ${at + 1}: the second half of the pair is missing`)
    return [{ flagged: line.slice(2), silent: next.trim(), line: at + 1 }]
  })
  const [scenario, only, not] = [value('scenario') as Scenario | undefined, value('only'), value('not')]
  return {
    rule,
    kind: value('kind') as Kind,
    before: `${(value('before') ?? '').replaceAll('\\n', '\n')}\n\n`,
    pairs,
    ...(scenario && { scenario }),
    ...(only && { only: only.split(', ') }),
    ...(not && { not: not.split(', ') }),
  }
}
