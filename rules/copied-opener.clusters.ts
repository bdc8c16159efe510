// Which openers are alike: near-duplicates gathered by shared keys of their signatures, never pair by pair.

import { keysOf, likeness } from '../engine/facts/signature.ts'
import type { DocumentFacts, OpenerFact } from '../engine/facts.ts'

/** An opener and the file that it stands in. */
export interface Copy {
  readonly file: DocumentFacts
  readonly opener: OpenerFact
}

/** Under one key an opener is held against so many groups at most. */
const mostGroups = 4

/** What gathering costs: how often two signatures were compared. */
export interface Work {
  comparisons: number
}

/** Groups of openers of which each is at least so much (0 to 1) like the first of its group or of one joined to it. In the order given. */
export function alike(copies: readonly Copy[], least: number, work: Work = { comparisons: 0 }): Copy[][] {
  const firsts = new Map<string, number[]>()
  const above = copies.map((_, at) => at)
  const top = (at: number): number => {
    let up = at
    while (above[up] !== up) {
      above[up] = above[above[up] ?? up] ?? up
      up = above[up] ?? up
    }
    return up
  }
  copies.forEach(({ opener: { signature } }, at) => {
    for (const key of keysOf(signature)) {
      const known = firsts.get(key) ?? []
      firsts.set(key, known)
      const like = known.find((first) => {
        if (top(first) === top(at)) return true
        work.comparisons++
        return likeness(copies[first]?.opener.signature ?? [], signature) >= least
      })
      if (like !== undefined) above[Math.max(top(like), top(at))] = Math.min(top(like), top(at))
      else if (known.length < mostGroups) known.push(at)
    }
  })
  return grouped(copies, top)
}

function grouped(copies: readonly Copy[], top: (at: number) => number): Copy[][] {
  const groups = new Map<number, Copy[]>()
  copies.forEach((copy, at) => {
    const group = groups.get(top(at))
    if (group) group.push(copy)
    else groups.set(top(at), [copy])
  })
  return [...groups.values()]
}
