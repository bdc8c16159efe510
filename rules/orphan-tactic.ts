// Actions that no strategy carries.

import { attach, idsFor, inShort, nextStrategy, strategyAbove } from '../engine/plan/complete.ts'
import { outwardOf } from '../engine/plan/outward.ts'
import { ancestor, type PlanGraph, type PlanNode, type PlanNodeKind } from '../engine/plan/plan.ts'
import { defineRule, type Fix, type Need, type Related } from '../engine/rule.ts'

export default defineRule({
  id: 'orphan-tactic',
  title: 'Action with no strategy',
  summary: 'Every action serves a strategy, and the strategy a goal.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'focus-on-tactics',
  families: {
    'no-parent': {
      severity: 'warning',
      evidence: 'advice',
      summary: 'The plan says by ids or a column which strategy its actions serve, and nothing stands above this one.',
    },
    untied: {
      severity: 'hint',
      evidence: 'advice',
      summary: 'The same in a plan where only the place of an action shows what it serves.',
    },
    'nothing-above': {
      severity: 'hint',
      evidence: 'advice',
      summary:
        'The same where it is said already: by `missing-strategy` or `missing-objective`, in the same list or table, or five times above.',
    },
    'objective-only': {
      severity: 'info',
      evidence: 'advice',
      summary: 'A goal stands above the action, but no strategy that leads there.',
    },
  },
  options: {
    minimum: { type: 'integer', default: 1, minimum: 1, description: 'Plans with fewer actions than this are left alone.' },
    done: { type: 'boolean', default: true, description: 'Also look at actions that are ticked off.' },
    suggestions: { type: 'integer', default: 6, minimum: 0, description: 'To how many strategies an action is offered at most.' },
  },
  *check(segment, { minimum, done, suggestions }) {
    const { plan, template } = segment
    const tactics = plan.nodes.filter(({ kind }) => kind === 'tactic')
    if (template || tactics.length < minimum) return
    const ids = idsFor('strategy', plan)
    const next = nextStrategy(plan)
    const summedUp = ids.length === 0 && tactics.length >= 3
    const tied = isTied(plan)
    const warned = new Speakers()
    for (const tactic of tactics) {
      if (tactic.serves === 'strategy' || (!done && isDone(tactic))) continue
      const needs = outwardOf(tactic, segment.document, tactic.serves === 'objective' ? ['strategy'] : carriers)
      const said = summedUp || (tactic.serves === null && warned.speakFor(tactic, needs))
      const family = said ? 'nothing-above' : familyOf(tactic, tied || needs.length > 0)
      if (!said && tactic.serves === null) warned.add(tactic, needs)
      const fixes: Fix[] = ids.slice(0, suggestions).map(([strategy, id]) => ({
        title: `Attach to ${id} (${inShort(strategy.text, 40)})`,
        safe: false,
        edits: attach(tactic, strategy, id, segment),
      }))
      const above = strategyAbove(tactic, next, segment)
      if (above) fixes.push({ title: 'Add a strategy above it', safe: false, edits: [above] })
      yield { span: tactic.span, family, message: messageOf(tactic, ids.length), related: relatedOf(tactic), fixes, needs }
    }
  },
})

/** What makes an action carried when it stands in another file. */
const carriers: readonly PlanNodeKind[] = ['strategy', 'objective']

/** So many warnings say that a plan does not tie its actions to its strategies; the others are shown faintly. */
const enough = 5

function familyOf({ serves }: PlanNode, tied: boolean): 'objective-only' | 'no-parent' | 'untied' {
  if (serves !== null) return 'objective-only'
  return tied ? 'no-parent' : 'untied'
}

/** Ids or a column tie actions to strategies: then one that names none is a gap; elsewhere its place may say enough to people. */
function isTied({ nodes, dangling }: PlanGraph): boolean {
  const isTie = ({ kind, label, parent }: PlanNode) => (kind === 'strategy' ? label !== null : parent?.via === 'column')
  return dangling.length > 0 || nodes.some(isTie)
}

/**
 * Those said so far: one speaks for its whole list or table. One that another file may settle speaks only for actions
 * that refer to the same, so that nothing goes unsaid when it is settled.
 */
class Speakers {
  readonly #here = new Set<unknown>()
  readonly #outward = new Map<unknown, Set<string>>()
  #count = 0

  speakFor(tactic: PlanNode, needs: readonly Need[]): boolean {
    if (this.#here.has(placeOf(tactic))) return true
    if (needs.length === 0) return this.#here.size >= enough
    return this.#count >= enough || (this.#outward.get(placeOf(tactic))?.has(JSON.stringify(needs)) ?? false)
  }

  add(tactic: PlanNode, needs: readonly Need[]): void {
    const place = placeOf(tactic)
    if (needs.length === 0) {
      this.#here.add(place)
      return
    }
    this.#count++
    this.#outward.set(place, (this.#outward.get(place) ?? new Set()).add(JSON.stringify(needs)))
  }
}

const placeOf = ({ leaf }: PlanNode): unknown => leaf.path.find(({ type }) => type === 'list' || type === 'table') ?? leaf

const isDone = ({ leaf }: PlanNode): boolean => leaf.path.some((container) => container.type === 'item' && container.checked === true)

function messageOf({ text, serves }: PlanNode, strategies: number): string {
  const action = `"${inShort(text)}"`
  if (serves === 'objective')
    return `${action} goes straight from the goal to the doing. Say which strategy makes it the right thing to do.`
  if (strategies === 1) return `${action} is not part of the strategy. Attach it, or drop it.`
  if (strategies > 1) return `${action} serves none of the ${strategies} strategies. Attach it to one, or drop it.`
  return `${action} serves no strategy and no goal. Say what it is meant to reach, and by which approach.`
}

function relatedOf(tactic: PlanNode): Related[] {
  const goal = ancestor(tactic, 'objective')
  return goal ? [{ span: goal.span, message: 'the goal above it' }] : []
}
