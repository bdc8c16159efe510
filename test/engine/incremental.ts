// Everything that is made of a text, as data: what two ways of reading it must agree on.

import type { Section } from '../../engine/document.ts'
import { factsOf } from '../../engine/facts.ts'
import { lint, type Report } from '../../engine/lint.ts'
import type { PlanGraph } from '../../engine/plan/plan.ts'
import type { Script, Turn } from '../../engine/script/script.ts'
import type { Settings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'

/** Findings, and the model that rules, hovers and views read. */
export function drawn({ document, findings, suppressed, failures }: Report, settings: Settings) {
  const segments = document.segments.map(({ kind, reasons, scenario, template, span, title, leaves, plan, script }) => ({
    ...{ kind, reasons, scenario, template, span, title, count: leaves.length },
    plan: drawnPlan(plan),
    script: drawnScript(script),
  }))
  const leaves = document.leaves.map(({ leaf, section, runs, shown, prose }) => {
    const { index, type, span, text } = leaf
    return { index, type, span, text, runs, shown, section: titlesOf(section), sentences: prose.sentences }
  })
  return { findings, suppressed, failures, segments, leaves, facts: factsOf(document, rules, settings) }
}

const titlesOf = (section: Section | null): readonly unknown[] =>
  section ? [[section.title, section.level, section.first, section.end, section.span], ...titlesOf(section.parent)] : []

const drawnPlan = ({ nodes, dangling }: PlanGraph) => ({
  nodes: nodes.map(({ leaf, parent, ...node }) => ({ ...node, leaf: leaf.index, parent: parent && [parent.node.id, parent.via] })),
  dangling,
})

const drawnTurn = ({ parts, before, ...turn }: Turn) => ({
  ...turn,
  parts: parts.map(({ leaf, start, end }) => [leaf.leaf.index, start, end]),
  before: before?.span,
})

const drawnScript = ({ turns, subjects, questions, placeholders, branches }: Script) => ({
  turns: turns.map(drawnTurn),
  subjects: subjects.map(({ leaf, start, end }) => [leaf.leaf.index, start, end]),
  ...{ questions, placeholders, branches },
})

/** One edit after another, each as where it begins (in any number), how much it removes, and what it puts there. */
export type Edits = readonly (readonly [at: number, removed: number, inserted: string])[]

/** Makes the edits in turn and gives the first text for which reading the edit differs from reading the whole; null when none does. */
export function firstDifference(start: string, path: string, edits: Edits, settings: Settings): string | null {
  let report = lint(start, path, rules, settings, 'nothing')
  for (const [at, removed, inserted] of edits) {
    const { text } = report.document
    const from = at % (text.length + 1)
    report = lint(text.slice(0, from) + inserted + text.slice(from + removed), path, rules, settings, report.document)
    const whole = lint(report.document.text, path, rules, settings)
    if (JSON.stringify(drawn(report, settings)) !== JSON.stringify(drawn(whole, settings))) return report.document.text
  }
  return null
}
