// Which stretch of a document is what kind of sales document, with the reasons.

import type { Section, Segment } from '../document.ts'
import { lineStart } from '../lines.ts'
import type { Leaf, Markdown } from '../markdown/leaf.ts'
import type { Kind } from '../rule.ts'
import type { Settings } from '../settings.ts'
import type { Span } from '../span.ts'
import { declaredScenario } from './declared.ts'
import { type Judgement, kindOf } from './kind.ts'
import { scenarioOf } from './scenario.ts'
import { type Signals, signalsOf } from './signals.ts'
import { isTemplate } from './template.ts'
import type { Whole } from './whole.ts'

/** A segment before its leaves are voiced. */
export interface SegmentOutline extends Pick<Segment, 'kind' | 'reasons' | 'scenario' | 'template' | 'span' | 'title'> {
  /** Leaves `[first, end)`. */
  readonly first: number
  readonly end: number
}

/** Cuts a document into segments and finds the kind of each: front matter, then config, then its own signature. */
export function segmentsOf(markdown: Markdown, root: Section, whole: Whole, path: string, settings: Settings): SegmentOutline[] {
  const { text, leaves } = markdown
  const { given, judgement, signals } = whole
  const data = markdown.frontMatter?.data ?? {}
  const scenario = declaredScenario(data) ?? settings.scenario
  const outline = (span: Span, first: number, end: number, { kind, reasons }: Judgement, own: Signals): SegmentOutline => ({
    kind,
    reasons,
    scenario: kind === null ? 'unknown' : (scenario ?? scenarioOf(own, path)),
    template: isTemplate(own, kind, path),
    span,
    title: titleOf(leaves.slice(first, end), span),
    first,
    end,
  })
  const cut = given || !judgement.kind ? null : appendixOf(text, root, signals)
  if (!cut) return [outline({ start: 0, end: text.length }, 0, leaves.length, judgement, signals)]
  const rest = signalsOf(text.slice(0, cut.at))
  const plan = kindOf(text.slice(0, cut.at), rest, path)
  if (plan.kind !== 'account-plan' && plan.kind !== 'sales-plan')
    return [outline({ start: 0, end: text.length }, 0, leaves.length, judgement, signals)]
  return [
    outline({ start: 0, end: cut.at }, 0, cut.first, plan, rest),
    outline({ start: cut.at, end: text.length }, cut.first, leaves.length, cut.judgement, cut.signals),
  ]
}

interface Appendix {
  /** Offset of the line where it begins, and position of its first leaf. */
  readonly at: number
  readonly first: number
  readonly judgement: Judgement
  readonly signals: Signals
}

/**
 * Messages or a script at the end, under headings of their own: they are no part of a plan before them.
 * Only a tail is cut off, so that a plan never falls into two.
 */
function appendixOf(text: string, root: Section, whole: Signals): Appendix | null {
  if (whole.subjects < 2 && whole.repLines < 3) return null
  let tail: { section: Section; kind: Kind } | null = null
  for (const section of topSections(root).slice(1).reverse()) {
    const kind = speechOf(signalsOf(text.slice(lineStart(text, section.span.start), section.span.end)))
    if (!kind || (tail && tail.kind !== kind)) break
    tail = { section, kind }
  }
  if (!tail) return null
  const at = lineStart(text, tail.section.span.start)
  const signals = signalsOf(text.slice(at))
  const { subjects, repLines, buyerLines } = signals
  const reason = tail.kind === 'message' ? `${subjects} subject lines` : `${repLines + buyerLines} speaker labels`
  return { at, first: tail.section.first - 1, judgement: { kind: tail.kind, reasons: [reason] }, signals }
}

function speechOf({ subjects, greetings, repLines, buyerLines }: Signals): Kind | null {
  if (subjects >= 1 && greetings >= 1) return 'message'
  return repLines >= 3 && buyerLines >= 2 ? 'call-script' : null
}

/** The sections of the highest level that has several, H1 or H2. */
function topSections(root: Section): readonly Section[] {
  const real = (section: Section) => section.children.filter(({ pseudo, heading }) => !pseudo && heading?.path.length === 0)
  const first = real(root)
  return first.length === 1 && first[0] ? real(first[0]) : first
}

/** Where findings about the whole point: the first heading of the highest level, a front matter title, or the first words. */
function titleOf(leaves: readonly Leaf[], span: Span): Span {
  const headings = leaves.filter(({ type, path, text }) => type === 'heading' && path.length === 0 && text !== '')
  const heading = headings.find(({ depth }) => depth === 1) ?? headings[0]
  const named = heading ?? leaves.find(({ key }) => key === 'title') ?? leaves.find(({ type, text }) => type !== 'field' && text !== '')
  if (!named) return { start: span.start, end: span.start }
  const line = named.text.indexOf('\n')
  return named.map.toSource(0, line < 0 ? named.text.length : line)
}
