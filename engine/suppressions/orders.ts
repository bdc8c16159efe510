// What a text silences: its comments and front matter, as orders that findings are held against.

import type { Document } from '../document.ts'
import { renamedId } from '../former.ts'
import type { Comment } from '../markdown/leaf.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Span } from '../span.ts'
import { type Directive, type Misspelled, type Named, readDirective } from './directive.ts'
import type { Fragments } from './fragment.ts'
import { placesOf } from './places.ts'
import { fencesOf, isText, type Lines, linesFor } from './scope.ts'

/** One thing that silences. */
export interface Order {
  readonly directive: Directive
  /** `null`: it stands in the front matter. */
  readonly comment: Comment | null
  readonly span: Span
  readonly lines: Lines
  /** Last lines for rules that are turned on again before the rest. */
  readonly ends: ReadonlyMap<string, number>
}

/** A comment or entry that was meant to silence and cannot be read. */
export interface Failed {
  readonly span: Span
  readonly problem: string
}

export interface Orders {
  /** The narrowest first: one line, then a stretch, then the file; of the same kind the last one first. */
  readonly orders: readonly Order[]
  readonly failed: readonly Failed[]
  /** `enable` comments that end nothing. */
  readonly idle: readonly Order[]
}

/** Each one is held against every finding, so there is an end to them. */
const most = 1000

type Open = { -readonly [K in keyof Order]: Order[K] } & { readonly ends: Map<string, number> }

/** `rules`: those that may be named. */
export function ordersOf(document: Document, rules: readonly Rule[]): Orders {
  const orders: Open[] = []
  const idle: Order[] = []
  const failed: Failed[] = []
  const front = frontMatterOrder(document, rules)
  if (front && 'problem' in front) failed.push(front)
  else if (front) orders.push(front)
  const directives = directivesIn(document, rules)
  for (const { comment, directive } of directives.slice(0, most)) {
    if ('problem' in directive) failed.push({ span: comment.span, problem: directive.problem })
    else {
      const order = { directive, comment, span: comment.span, lines: linesFor(directive.action, comment, document), ends: new Map() }
      if (directive.action !== 'enable') orders.push(order)
      else if (!close(orders, order)) idle.push(order)
    }
  }
  const late = directives[most]
  if (late) failed.push({ span: late.comment.span, problem: `From here on comments silence nothing: ${most} in one file is enough.` })
  return { orders: orders.sort((a, b) => rank(a) - rank(b) || b.span.start - a.span.start), failed, idle }
}

/** The comments that are for us, read. */
function directivesIn(document: Document, rules: readonly Rule[]): { comment: Comment; directive: Directive | Misspelled }[] {
  const { comments } = document.markdown
  const fences = comments.length > 0 ? fencesOf(document) : []
  return comments.flatMap((comment) => {
    const directive = isText(comment, fences) ? null : readDirective(comment.text, placesOf(comment, document.text))
    return directive === null ? [] : [{ comment, directive: ofToday(directive, rules) }]
  })
}

/** With the ids that the rules have now. */
const ofToday = <D extends Directive | Misspelled>(directive: D, rules: readonly Rule[]): D =>
  'problem' in directive ? directive : { ...directive, rules: directive.rules.map((named) => namedToday(named, rules)) }

function namedToday(named: Named, rules: readonly Rule[]): Named {
  const renamed = renamedId(named.id, rules)
  return renamed ? { ...named, id: renamed.to, renamed } : named
}

const ranks: Readonly<Record<string, number>> = { 'disable-line': 0, 'disable-next-line': 0, disable: 1 }
const rank = ({ directive }: Order): number => ranks[directive.action] ?? 2

/** Ends the open `disable` comments that an `enable` is for; false when there are none. */
function close(orders: readonly Open[], { directive, lines }: Order): boolean {
  let some = false
  for (const order of orders) {
    const last = Math.max(order.lines.first, lines.first - 1)
    if (order.directive.action !== 'disable' || order.lines.last < lines.first) continue
    if (directive.rules.length === 0) {
      order.lines = { first: order.lines.first, last }
      some = true
    }
    for (const { id } of directive.rules) {
      if (order.ends.has(id) || (order.directive.rules.length > 0 && !order.directive.rules.some((rule) => rule.id === id))) continue
      order.ends.set(id, last)
      some = true
    }
  }
  return some
}

/** True when the order is for this finding, which starts on `line`. */
export function silences(
  { directive, lines, ends }: Order,
  finding: Pick<Finding, 'rule' | 'span'>,
  line: number,
  { document, fragments }: Searched,
): boolean {
  const { rules, fragment } = directive
  if (line < lines.first || line > Math.min(lines.last, ends.get(finding.rule) ?? lines.last)) return false
  if (rules.length > 0 && !rules.some(({ id }) => id === finding.rule)) return false
  return fragment === null || fragments.touches(rangeOf(lines, document, finding.span.end), fragment, finding.span)
}

/** A document whose text can be searched for quoted words. */
export interface Searched {
  readonly document: Document
  readonly fragments: Fragments
}

/** The source of the lines, and what a finding on them still covers below. */
export function rangeOf({ first, last }: Lines, document: Document, end = 0): Span {
  return { start: document.lines.start(first), end: Math.max(document.lines.end(last), end) }
}

function frontMatterOrder({ markdown, lines }: Document, known: readonly Rule[]): Open | Failed | null {
  const matter = markdown.frontMatter
  const own = matter?.data.guiderail as { disable?: unknown } | null | undefined
  const disable = typeof own === 'object' && own !== null ? own.disable : undefined
  if (!matter || disable === undefined || disable === null || disable === false) return null
  const place = (key: string) => markdown.leaves.find((leaf) => leaf.key === key)?.span ?? matter.span
  const listed = Array.isArray(disable) ? disable : disable === true ? [] : [disable]
  if (!listed.every((id) => typeof id === 'string'))
    return { span: place('guiderail.disable'), problem: '`disable` takes a list of rules, such as `[orphan-tactic]`.' }
  const rules: Named[] = listed.map((id, at) => ({
    id,
    span: place(Array.isArray(disable) ? `guiderail.disable.${at}` : 'guiderail.disable'),
  }))
  const directive: Directive = {
    action: 'disable-file',
    rules: rules.map((named) => namedToday(named, known)),
    fragment: null,
    until: null,
    reason: null,
  }
  const whole = { first: 1, last: lines.count }
  return disable !== true && rules.length === 0 ? null : { directive, comment: null, span: matter.span, lines: whole, ends: new Map() }
}
