// A process made of our steps, with no outcome that the customer could verify.

import type { LeafView, Section, Segment } from '../engine/document.ts'
import { oncePer } from '../engine/memo.ts'
import { defineRule } from '../engine/rule.ts'
import { otherProcess, outcome, processTitle } from './steps-without-milestones.words.ts'

export default defineRule({
  id: 'steps-without-milestones',
  title: 'Steps of ours only',
  summary: 'Each stage of a process ends with something that the customer can verify.',
  scope: 'segment',
  kinds: ['playbook', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  options: {
    minimum: { type: 'integer', default: 4, minimum: 2, description: 'Processes with fewer steps than this are left alone.' },
  },
  *check(segment, { minimum }) {
    if (segment.template) return
    for (const section of processesIn(segment)) {
      const leaves = leavesOf(section, segment)
      const count = stepsIn(section, leaves)
      if (count < minimum || !section.heading || leaves.some(({ leaf }) => outcome.test(leaf.text.toLowerCase()))) continue
      yield {
        span: section.heading.span,
        message: `${count} steps, all of them ours. Say for each what the customer has done or decided when it is over, so that they could tell you the stage too.`,
      }
    }
  },
})

/** The outermost sections that are a sales process by their title. */
function processesIn({ leaves }: Segment): Section[] {
  const sections = new Set(leaves.filter(({ leaf, section, shown }) => leaf === section.heading && !shown).map(({ section }) => section))
  return [...sections].filter((section) => isProcess(section) && !aboveOf(section).some(isProcess))
}

const isProcess = oncePer(({ title }: Section): boolean => {
  const words = title.slice(0, 160).toLowerCase()
  return processTitle.test(words) && !otherProcess.test(words)
})

function aboveOf({ parent }: Section): Section[] {
  return parent ? [parent, ...aboveOf(parent)] : []
}

function leavesOf({ first, end }: Section, { leaves }: Segment): readonly LeafView[] {
  const offset = leaves[0]?.leaf.index ?? 0
  return leaves.slice(first - offset, end - offset)
}

/** Numbered or named steps: titles below, or the lines of an ordered list. */
function stepsIn({ children }: Section, leaves: readonly LeafView[]): number {
  const lists = leaves.flatMap(({ leaf }) => leaf.path.filter(({ type }) => type === 'list'))
  const ordered = lists.find((list) => list.type === 'list' && list.ordered)
  const items = new Set(
    leaves.flatMap(({ leaf }) => (ordered && leaf.path.includes(ordered) ? [leaf.path[leaf.path.indexOf(ordered) + 1]] : [])),
  )
  return Math.max(children.length, items.size)
}
