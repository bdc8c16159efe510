// A branch or opener after which there is nothing.

import type { LeafView, Segment } from '../engine/document.ts'
import { defineRule } from '../engine/rule.ts'
import { isScriptOfCall } from '../engine/script/call.ts'
import type { Branch } from '../engine/script/script.ts'

export default defineRule({
  id: 'dead-end',
  title: 'Leads nowhere',
  summary: 'After an opener and in every branch the script says what comes next.',
  scope: 'segment',
  kinds: ['call-script'],
  severity: 'info',
  evidence: 'advice',
  source: 'focus-on-tactics',
  families: {
    branch: { severity: 'info', evidence: 'advice', summary: '"If they say ...", and nothing after it' },
    opener: { severity: 'info', evidence: 'advice', summary: 'a call script that is its opener only' },
  },
  *check(segment) {
    for (const { span } of openBranches(segment))
      yield {
        span,
        message: 'Nothing follows here. Say what you would do in this case, even if it is to thank them and stop.',
        family: 'branch',
      }
    const { turns } = segment.script
    const [first] = turns
    const spoken = turns.filter(({ role }) => role === 'rep')
    if (!first?.opens || first.message || spoken.length > 1 || turns.length > 1 || !isScriptOfCall(segment) || hasMore(segment)) return
    yield {
      span: first.span,
      message:
        'The opener is all there is: it wins you the next sentence, and no sentence follows. Say what you ask, and what you suggest, once they listen.',
      family: 'opener',
    }
  },
})

/** Branches in a line of their own with nothing below them before the next title. */
function openBranches({ leaves, script }: Segment): Branch[] {
  let at = 0
  return script.branches.filter(({ span }) => {
    while (at < leaves.length && (leaves[at]?.leaf.span.end ?? 0) < span.end) at++
    return isOpen(leaves, at)
  })
}

/** Whether a heading that states a case has nothing under it. */
function isOpen(leaves: readonly LeafView[], index: number): boolean {
  const view = leaves[index]
  if (!view || view.shown || view.leaf.type !== 'heading' || view.runs.some(({ voice }) => voice === 'buyer')) return false
  const next = leaves[index + 1]
  return next === undefined || (next.leaf.type === 'heading' && next.leaf.depth <= view.leaf.depth)
}

/** Whether guidance of any length goes with the opener. */
function hasMore({ leaves }: Segment): boolean {
  const told = leaves.filter(({ leaf, section }) => leaf !== section.heading && leaf.type !== 'field')
  return told.reduce((sum, { prose }) => sum + prose.words.length, 0) > 90
}
