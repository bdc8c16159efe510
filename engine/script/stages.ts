// What a passage is for, by the titles above it and the label before it.

import type { LeafView, Section } from '../document.ts'
import { oncePer } from '../memo.ts'
import type { Stage } from './script.ts'
import { stageTitles } from './stages.lexicon.ts'

/** The stage that a title or label names, or `null`. */
export function stageNamed(title: string): Exclude<Stage, 'other'> | null {
  const words = title.slice(0, 160).toLowerCase()
  return stageTitles.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** The stage that the title of a section names. */
export const stageUnder = oncePer(({ title }: Section) => stageNamed(title))

/** The stage of words that stand in a leaf, by its speaker label, its row or column, and the nearest telling title above it. */
export function stageOf(view: LeafView, label: string | undefined, row: string): Stage {
  const near = (label && stageNamed(label)) || (row && stageNamed(row)) || (view.leaf.cell && stageNamed(view.leaf.cell.header))
  if (near) return near
  for (let section: Section | null = view.section; section; section = section.parent) {
    const named = stageUnder(section)
    if (named) return named
  }
  return 'other'
}
