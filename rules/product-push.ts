// A method that goes from the problem to our solution, and never looks at what else the buyer could do.

import type { LeafView } from '../engine/document.ts'
import { perContent } from '../engine/markdown/content.ts'
import { defineRule } from '../engine/rule.ts'
import { makers, otherChoices, steps } from './product-push.words.ts'

export default defineRule({
  id: 'product-push',
  title: 'Straight to our solution',
  summary: 'A sales method compares with what else the buyer could do, doing nothing included.',
  scope: 'segment',
  kinds: ['playbook', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'single-question',
  *check(segment) {
    if (segment.template || !segment.leaves.some(namesMaker)) return
    const lines = segment.leaves.filter(isStep)
    const said = lines.map(({ leaf }) => stepsIn(leaf))
    const found = steps.map((_, nth) => said.findIndex((one) => one[nth]))
    const [problem = -1, maker = -1, solution = -1] = found
    const last = lines[solution]
    if (problem < 0 || maker < 0 || !last || solution <= problem || solution - problem > near) return
    if (segment.leaves.some(({ leaf }) => namesOthers(leaf))) return
    yield {
      span: last.leaf.span,
      message:
        'Problem, decision maker, our solution: every other seller comes this way. Add what else they could do, doing nothing included, and where you truly differ.',
    }
  },
})

const stepsIn = perContent(({ text }) => {
  const words = text.slice(0, 160).toLowerCase()
  return steps.map((step) => step.test(words))
})

/** A line that names who decides: most pages have none, so that no other line is looked at. */
const namesMaker = (view: LeafView): boolean => makers.test(view.leaf.text) && stepsIn(view.leaf)[1] === true && isStep(view)
const namesOthers = perContent(({ text }) => otherChoices.test(text.toLowerCase()))

/** The steps of a method stand close together. */
const near = 40

/** A title, or a line of a list, in the writer's own advice. */
function isStep({ leaf, section, shown, runs }: LeafView): boolean {
  const isLine = leaf === section.heading || leaf.path.some(({ type }) => type === 'item') || leaf.type === 'cell'
  return isLine && !shown && leaf.text.length < 300 && runs.every(({ voice }) => voice !== 'buyer' && voice !== 'rep')
}
