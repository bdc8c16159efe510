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

/** The stages of one script: its labels are few, and each is looked at once. */
export class Stages {
  readonly #labels = new Map<string, ReturnType<typeof stageNamed>>()

  /** The stage of words that stand in a leaf, by its speaker label, its row or column, and the nearest telling title above it. */
  of({ leaf, section }: LeafView, label: string | undefined, row: string): Stage {
    const near = this.named(label ?? '') ?? this.named(row) ?? this.named(leaf.cell?.header ?? '')
    if (near) return near
    for (let up: Section | null = section; up; up = up.parent) {
      const named = stageUnder(up)
      if (named) return named
    }
    return 'other'
  }

  /** The same as `stageNamed`. */
  named(label: string): ReturnType<typeof stageNamed> {
    const known = this.#labels.get(label)
    if (known !== undefined) return known
    const stage = label === '' ? null : stageNamed(label)
    this.#labels.set(label, stage)
    return stage
  }
}
