// Which stretch of a document is what kind of sales document, with the reasons.

import type { Scenario, Section } from '../document.ts'
import type { Markdown } from '../markdown/leaf.ts'
import { type Kind, kinds } from '../rule.ts'
import type { Settings } from '../settings.ts'
import type { Span } from '../span.ts'

/** A segment before its leaves are voiced. */
export interface SegmentOutline {
  readonly kind: Kind | null
  readonly reasons: readonly string[]
  readonly scenario: Scenario
  readonly template: boolean
  readonly span: Span
  readonly title: Span
  /** Leaves `[first, end)`. */
  readonly first: number
  readonly end: number
}

/** Cuts a document into segments and finds the kind of each: front matter, then config, then its own signature. */
export function segmentsOf(markdown: Markdown, _root: Section, path: string, settings: Settings): SegmentOutline[] {
  const span = { start: 0, end: markdown.text.length }
  const declared = declaredKind(markdown)
  const [kind, reasons]: [Kind | null, string[]] =
    settings.kind !== undefined
      ? [settings.kind === 'none' ? null : settings.kind, ['set in the config']]
      : declared
        ? [declared, [`front matter says ${declared}`]]
        : guess(markdown, path)
  return [
    {
      kind,
      reasons,
      scenario: settings.scenario ?? 'unknown',
      template: false,
      span,
      title: (markdown.leaves.find(({ type }) => type === 'heading') ?? markdown.leaves[0])?.span ?? { start: 0, end: 0 },
      first: 0,
      end: markdown.leaves.length,
    },
  ]
}

function declaredKind({ frontMatter }: Markdown): Kind | null {
  const own = frontMatter?.data.guiderail
  const told =
    (typeof own === 'object' && own !== null && (own as Record<string, unknown>).kind) || frontMatter?.data.kind || frontMatter?.data.type
  return kinds.find((kind) => kind === told) ?? null
}

function guess({ text }: Markdown, path: string): [Kind | null, string[]] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const name = path.split('/').at(-1) ?? ''
  if (count(/\b(prospects?|buyers?|objections?|cold (?:call|email)|sales|leads?|deals?|customers?|go.to.market|outreach)\b/gi) < 3)
    return [null, []]
  if (count(/^\W*subject( line)?\W*:/gim) > 0) return ['message', ['subject lines']]
  if (count(/^\W*(you|rep|ae|sdr|prospect|caller|gatekeeper)\W*:/gim) > 2 || /script|objection/i.test(name))
    return ['call-script', ['speaker labels']]
  if (/account.?plan/i.test(name) || count(/account plan/gi) > 1) return ['account-plan', ['calls itself an account plan']]
  if (/plan|gtm|go-to-market|strategy|okr/i.test(name)) return ['sales-plan', ['file name']]
  return ['playbook', ['words of sales']]
}
