// How the items and sub-headings of each section are to be read, from its title and the sections above it.

import type { Part } from './outline.ts'
import type { PlanNodeKind } from './plan.ts'
import { isTopical, type Names, type Naming, namingIn, namingOf, wordsOf } from './titles.ts'

export interface Reading {
  readonly naming: Naming
  /** What its items are, when they are statements. */
  readonly items: PlanNodeKind | null
  /** False: only check boxes and lists of instructions are; true: every item is. */
  readonly sure: boolean
  /** What a sub-heading without a name of its own is. */
  readonly children: PlanNodeKind | null
  /** What the heading itself is, as far as its words say. */
  readonly heading: PlanNodeKind | null
  /** Nothing in it is part of the plan, save what says so itself. */
  readonly silent: boolean
  /** The part, or the one it belongs to, that named the level of the items: `Goals`, `Action plan`. */
  readonly container: Part | null
  /** The heading of the whole document. */
  readonly title: boolean
}

type Base = Pick<Reading, 'items' | 'sure' | 'children' | 'heading' | 'silent' | 'container'>

const open: Base = { items: 'tactic', sure: false, children: null, heading: null, silent: false, container: null }
const silent: Base = { items: null, sure: false, children: null, heading: null, silent: true, container: null }

/** Readings of all parts; parents stand before children in `parts`. */
export function readingsOf(parts: readonly Part[], names: Names): Map<Part, Reading> {
  const readings = new Map<Part, Reading>()
  const title = titlePart(parts, names)
  for (const part of parts) {
    const naming = namingOfPart(part, names)
    const above = part.parent ? readings.get(part.parent) : undefined
    const base = part.section.heading === null ? open : part === title ? titled(naming) : readingOf(part, naming, above)
    readings.set(part, { ...base, naming, title: part === title || part.section.heading === null })
  }
  return readings
}

function namingOfPart({ section: { heading, title } }: Part, names: Names): Naming {
  return heading && heading.text !== '' ? namingIn(heading, names) : namingOf(title, names)
}

/** The first heading, when no other one is as high: it names the document. A lone `Next steps` does not. */
function titlePart(parts: readonly Part[], names: Names): Part | null {
  const headed = parts.filter(({ section }) => section.heading !== null)
  const [first, ...rest] = headed
  if (!first || first.section.pseudo) return null
  if (rest.length === 0)
    return namingOf(first.section.title, names).form === 'container' && !/plan$/i.test(first.section.title) ? null : first
  const peers = rest.some(({ section }) => !section.pseudo && section.level <= first.section.level)
  return peers && first.section.level > 1 ? null : first
}

function titled(naming: Naming): Base {
  const statement = naming.form === 'statement' && (naming.level === 'objective' || naming.level === 'strategy')
  return statement ? { ...open, heading: naming.level } : open
}

function readingOf(part: Part, naming: Naming, above: Reading | undefined): Base {
  switch (naming.form) {
    case 'container':
      return containerOf(part, naming.level, above)
    case 'statement':
      return { ...open, items: naming.level === 'tactic' ? null : 'tactic', heading: naming.level }
    case 'time':
      if (above?.silent) return silent
      if (above && isOf(above, 'objective', 'measure', 'risk')) return { ...above, heading: null }
      return { ...open, sure: true, heading: 'phase' }
    case 'thread':
      if (above?.children === 'strategy') return betOf(above)
      return above?.silent ? silent : { ...open, sure: above?.naming.level === 'phase', heading: 'strategy' }
    case 'step':
      return above?.silent ? silent : { ...open, sure: true, heading: 'tactic' }
    case 'topic':
      if (above && isBetAmong(part, above) && !isTopical(part.section.title)) return betOf(above)
      return above?.silent || naming.silent === 'strong' ? silent : open
    case 'plain':
      return plainOf(part, naming, above)
  }
}

function containerOf(part: Part, level: PlanNodeKind | null, above: Reading | undefined): Base {
  if (above?.silent && level === 'phase') return silent
  // `Strategy to win the first thousand marinas`, as high as a title: the whole plan, not the bets in it.
  if (level === 'strategy' && part.section.level === 1 && !part.section.pseudo && wordsOf(part.section.title).length > 3) return open
  if (above && level === 'tactic' && isOf(above, 'measure', 'risk')) return { ...above, heading: null }
  const base: Base = { ...open, items: level, sure: true, container: part }
  if (level === 'phase') return { ...open, items: 'tactic', sure: true }
  return level === 'strategy' || level === 'objective' || level === 'tactic' ? { ...base, children: level } : base
}

/** Whether a section above named its items to be of one of these levels. */
function isOf({ items, container }: Reading, ...levels: readonly PlanNodeKind[]): boolean {
  return container !== null && items !== null && levels.includes(items)
}

function plainOf(part: Part, { silent: quiet }: Naming, above: Reading | undefined): Base {
  const firm = above !== undefined && (above.container !== null || above.sure || above.children !== null)
  const ticked = part.section.pseudo && above?.sure === true && isTicked(part)
  if (!ticked && (quiet === 'strong' || (quiet === 'weak' && (!firm || part.section.pseudo || isOf(above, 'measure', 'risk')))))
    return silent
  if (!above || above.title) return open
  if (above.silent) return silent
  if (above.children === 'strategy' && quiet === 'weak' && !isBetAmong(part, above)) return silent
  if (above.children === 'strategy') return betOf(above)
  return { ...above, heading: above.children }
}

/** Boxes to tick under `**Research**` in a week are things to do. */
function isTicked({ lists }: Part): boolean {
  const items = lists.flatMap(({ items }) => items)
  return items.length > 0 && items.every(({ container }) => container.checked !== null)
}

/** One of the numbered headings below a heading of strategies, with a name of its own. */
function isBetAmong({ section }: Part, above: Reading): boolean {
  const { heading, title } = section
  return above.children === 'strategy' && /^\W*\d/.test(heading?.text ?? '') && wordsOf(title).length >= 3
}

const betOf = ({ container }: Reading): Base => ({ ...open, heading: 'strategy', container })
