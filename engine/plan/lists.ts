// Statements in lists: items of sections that name a level, nested levels, labels, ids and check boxes.

import { isQuoted } from '../headings.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { type Draft, draftOf, type Given } from './draft.ts'
import { imperative, isAside, isComment, isCount, isGroup, isStaffing, isState, outcome } from './lines.ts'
import type { Item, List } from './outline.ts'
import type { PlanNodeKind } from './plan.ts'
import type { Reading } from './reading.ts'
import { isSummary, type Scope, subjectOf } from './scope.ts'
import { describe, type Statement, statementOf } from './statement.ts'
import { type Names, namingOf } from './titles.ts'

/** How the items of a list are read. */
interface Manner {
  readonly kind: PlanNodeKind | null
  /** Which items are statements of the kind: all, those of a list of instructions, or each that is an instruction. Ticked ones always are. */
  readonly which: 'all' | 'lists' | 'each'
  readonly silent: boolean
  readonly above: Draft | null
  /** What attributes of its own are about. */
  readonly subject: Draft | null
}

/** Adds the statements of all lists of a part. */
export function readLists(scope: Scope): void {
  for (const list of scope.part.lists) readItems(list.items, mannerOf(list, scope), scope)
}

/** A lead-in (`Next steps this week:`) says what the items are where it names anything. */
function mannerOf({ leadIn, items }: List, scope: Scope): Manner {
  const { reading, names } = scope
  const subject = subjectOf(items[0]?.view.leaf, scope)
  const manner: Manner = {
    kind: reading.items,
    which: reading.sure ? 'all' : 'lists',
    silent: reading.silent,
    subject,
    above: nested(subject, reading),
  }
  if (isAudience(leadIn?.leaf.text ?? (scope.part.section.pseudo ? scope.part.section.title : ''), items, names))
    return { ...manner, kind: null, which: 'all' }
  if (manner.kind === 'tactic' && namingOf(scope.part.section.title, names).form === 'time' && isHowThingsStand(items, names))
    return { ...manner, kind: 'measure', which: 'all' }
  if (!leadIn) return manner
  const naming = namingOf(leadIn.leaf.text.split('\n').at(-1) ?? '', names)
  if (isHolding(leadIn.leaf)) return { ...manner, kind: null, which: 'all' }
  if (naming.form === 'container' && naming.level) return { ...manner, kind: naming.level, which: 'all', silent: false }
  if (naming.silent !== 'no') return { ...manner, kind: null, silent: true }
  return manner
}

/** "By then we should have:" leads to how things will stand, not to what to do. */
function isHolding({ text }: Leaf): boolean {
  return /\b(?:should|will|must|would|to) (?:have|be|look like)\s*:\s*$/i.test(text.slice(-40))
}

/** `4 sites signed`, `Contract agreed`: what a month ends with, where nothing in the list is to be done. `40 calls` alone may be. */
function isHowThingsStand(items: readonly Item[], names: Names): boolean {
  const lines = items.map(({ view: { leaf } }) => leaf)
  if (items.some(({ container }) => container.checked !== null)) return false
  const stand = lines.filter((leaf) => isState(leaf) && !imperative(leaf, statementOf(leaf, 0, leaf.text.length, names).start))
  return stand.length > 0 && lines.every((leaf) => stand.includes(leaf) || isCount(leaf))
}

/** `Target:` above whom or what to go for (`Focus on harbour masters`), not above a number to reach. */
function isAudience(title: string, items: readonly Item[], names: Names): boolean {
  if (!/^\W*targets?\W*$/i.test(title.split('\n').at(-1) ?? '')) return false
  return items.some(({ view: { leaf } }) => imperative(leaf, statementOf(leaf, 0, leaf.text.length, names).start))
}

/** Items of the same kind as the statement above them stand beside it. */
function nested(subject: Draft | null, { items }: Reading): Draft | null {
  return subject && subject.kind !== items ? subject : null
}

function readItems(items: readonly Item[], manner: Manner, scope: Scope): void {
  const all = !manner.silent && manner.which === 'lists' && isInstructions(items, scope.names)
  for (const item of items) if (!item.view.shown) readItem(item, all ? { ...manner, which: 'all' } : manner, scope)
}

/** A list whose items tell somebody to do something, most of them at least. */
function isInstructions(items: readonly Item[], names: Names): boolean {
  const doing = items.filter(({ view: { leaf } }) => imperative(leaf, statementOf(leaf, 0, leaf.text.length, names).start)).length
  return items.length > 1 && doing >= items.length * 0.6
}

function readItem(item: Item, manner: Manner, scope: Scope): void {
  const said = saidBy(item.view.leaf, scope)
  if (said.attribute && !isNumber(said, manner)) {
    describe(manner.above ?? manner.subject, said, item.view.leaf)
    return
  }
  const kind = kindOf(item, said, manner, scope)
  const group = groupOf(item, said, kind, manner, scope)
  const draft = group ? null : stated(item, said, kind ?? 'tactic', manner, scope)
  const inside = group ?? below(manner, draft, said)
  const bet = draft?.kind === 'strategy' && isNamed(item.view.leaf, item.children, scope.names)
  readItems(item.children, bet ? { ...inside, which: 'all' } : inside, scope)
}

const saidBy = (leaf: Leaf, { names }: Scope): Statement => statementOf(leaf, 0, leaf.text.length, names)

/** How the items below a line are read that states nothing itself; `null` when it does. */
function groupOf(
  { view: { leaf }, container, children }: Item,
  said: Statement,
  kind: PlanNodeKind | null,
  manner: Manner,
  { names }: Scope,
): Manner | null {
  const empty = said.start === said.end
  if (said.level && empty) return { ...manner, kind: levelBelow(said.level, children, names), which: 'all' }
  if (kind === 'strategy' && isNamed(leaf, children, names)) return null
  if (isGroup(leaf, children.length > 0, names)) return kind === 'tactic' && isTaskWith(leaf, said, children, names) ? null : manner
  return !kind || empty || (kind === 'strategy' && isQuoted(leaf.text)) || isAside(leaf, said, container.checked !== null)
    ? below(manner, null)
    : null
}

/** `Write a guide that covers:` with a list of what it covers: the line is the action, not those below it. */
function isTaskWith(leaf: Leaf, { start }: Statement, children: readonly Item[], names: Names): boolean {
  return imperative(leaf, start) && leaf.text.trimEnd().split(/\s+/).length > 2 && !isInstructions(children, names)
}

/** `Strategy:` above a list of instructions leads to actions. */
function levelBelow(level: PlanNodeKind, children: readonly Item[], names: Names): PlanNodeKind {
  return level === 'strategy' && isInstructions(children, names) ? 'tactic' : level
}

/** `**Community:**` with items below, in a list of strategies: the bet's name, not a stretch of time. */
function isNamed({ text }: Leaf, children: readonly Item[], names: Names): boolean {
  return children.length > 0 && /[:：]$/.test(text.trimEnd().slice(-1)) && namingOf(text, names).form === 'plain'
}

function stated(item: Item, said: Statement, kind: PlanNodeKind, manner: Manner, scope: Scope): Draft {
  const draft = draftOf({ ...given(item, said, scope), kind, above: manner.above, ...(said.attribute && { start: said.from }) })
  scope.drafts.push(draft)
  for (const { leaf } of item.more) {
    const more = saidBy(leaf, scope)
    if (more.attribute) describe(draft, more, leaf)
  }
  return draft
}

function kindOf(item: Item, said: Statement, manner: Manner, scope: Scope): PlanNodeKind | null {
  const { leaf } = item.view
  if (!said.level) {
    const kind = manner.silent ? null : kindByPlace(item, imperative(leaf, said.start), manner)
    return (kind === 'tactic' && isComment(leaf, said.start)) || (kind === 'strategy' && isStaffing(leaf, said.start)) ? null : kind
  }
  // In sections beside the plan only summaries state goals and bets.
  if (manner.silent) return isSummary(scope) && (said.level === 'objective' || said.level === 'strategy') ? said.level : null
  // Key results that are written as tasks are things to do.
  return said.level === 'measure' && imperative(leaf, said.start) && !outcome(leaf, said.start) ? 'tactic' : said.level
}

function kindByPlace({ container }: Item, told: boolean, { kind, which }: Manner): PlanNodeKind | null {
  const ticked = container.checked !== null
  if (kind === 'measure' && which === 'all') return ticked && told ? 'tactic' : 'measure'
  if (which === 'all') return kind
  return kind !== null && (ticked || (which === 'each' && told)) ? 'tactic' : null
}

/**
 * Below a strategy that is called one stand tactics (else only what is told like one), below an objective what is done
 * for it, below an action only details; but an action that is only named (`Content marketing`) is told by the items below it.
 */
function below(manner: Manner, draft: Draft | null, said?: Statement): Manner {
  if (!draft) return { ...manner, which: 'lists' }
  const inside: Manner = { ...manner, kind: 'tactic', which: 'lists', above: draft }
  if (draft.kind === 'strategy') return said?.level ? { ...inside, which: 'all' } : inside
  if (draft.kind === 'objective') return inside
  if (draft.kind === 'tactic' && !imperative(draft.leaf, draft.start)) return { ...inside, which: 'each' }
  return { ...inside, kind: null, which: 'all' }
}

function given(item: Item, said: Statement, { part, governs }: Scope): Given {
  const { start, label, refs, owner, due, measure } = said
  const end = /[:：]/.test(item.view.leaf.text.charAt(said.end - 1)) ? said.end - 1 : said.end
  return {
    kind: 'tactic',
    leaf: item.view.leaf,
    start,
    end,
    block: item.container.span,
    home: part,
    governs,
    label,
    refs,
    owner,
    due,
    measure,
  }
}

/** `Revenue: $2M` in a list of goals or metrics is a goal or a metric. */
function isNumber({ attribute: name }: Statement, { kind, which, above }: Manner): boolean {
  return which === 'all' && above === null && (kind === 'measure' || kind === 'objective') && (name === 'other' || name === 'measure')
}
