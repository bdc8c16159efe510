// What other documents may need to know of one: small plain JSON, so that documents can be read in any order, on any machine, and kept.

import { type Accepted, acceptedAt, reasonOf } from './accepted.ts'
import type { Document, Segment } from './document.ts'
import { openersOf } from './facts/openers.ts'
import { isActive } from './findings.ts'
import type { Lines } from './lines.ts'
import { targetOf } from './link.ts'
import type { PlanNodeKind } from './plan/plan.ts'
import { anchorOf } from './plan/references.ts'
import { idsWritten } from './plan/statement.ts'
import type { Kind, Range, Rule } from './rule.ts'
import type { Settings } from './settings.ts'
import type { Span } from './span.ts'
import { silencingIn } from './suppress.ts'

/** Grows when the meaning of a fact changes: kept facts of another version are of no use. */
export const factsVersion = 3

/** A place that can be shown without its text: source offsets, lines and columns. */
export interface Place extends Span, Range {}

export interface NodeFact {
  readonly kind: PlanNodeKind
  /** The id as written, upper case. */
  readonly label: string | null
  readonly text: string
  readonly place: Place
}

/** An id that no statement of the document has. */
export interface DanglingFact {
  readonly label: string
  readonly place: Place
}

/** A heading that links can lead to. */
export interface AnchorFact {
  /** Without the `#`. */
  readonly anchor: string
  readonly title: string
  /** Of the heading itself. */
  readonly place: Place
  /** Source span of the section. */
  readonly section: Span
}

/** How a script or message begins, its greeting left out. */
export interface OpenerFact {
  /** The first sentence, on one line. */
  readonly text: string
  readonly words: number
  /** MinHash (`engine/facts/signature.ts`). */
  readonly signature: readonly number[]
  /** Of the first sentence. */
  readonly place: Place
}

/** What the file said earlier. */
export interface VersionFact {
  /** The day from which it said so: `2026-12-31`. */
  readonly day: string
  /** Its strategies in the order of the text, each in plain words. */
  readonly strategies: readonly string[]
}

/** What the document says that a rule must not report there. */
export interface SilenceFact {
  readonly rule: string
  /** Source offset at which the finding would start. */
  readonly start: number
  readonly reason: string | null
  /** The entry of the list of accepted sentences that says so. */
  readonly accepted?: Accepted
}

export interface DocumentFacts {
  readonly version: number
  /** Root-relative, forward slashes. */
  readonly path: string
  /** Of its segments, each once; empty for what is no sales material, of which only links and names are told. */
  readonly kinds: readonly Kind[]
  /** The file that its front matter names as the one it is taken from. */
  readonly canonical: string | null
  /** Files that it links to, each once. */
  readonly links: readonly string[]
  readonly nodes: readonly NodeFact[]
  readonly dangling: readonly DanglingFact[]
  readonly anchors: readonly AnchorFact[]
  readonly openers: readonly OpenerFact[]
  readonly silences: readonly SilenceFact[]
  /** Ids that it writes and that none of its own statements has, each once. */
  readonly names: readonly string[]
  /** Earlier versions, the newest first; left out where nobody asked or nobody can tell. */
  readonly history?: readonly VersionFact[]
  /** True: only what rules compare files by; its statements, ids, headings and links are left out. */
  readonly isBrief?: boolean
}

/** The facts of a document; `rules`: of those that look across files and are on the silencing is told, and what they compare. */
export function factsOf(document: Document, rules: readonly Rule[], settings: Settings): DocumentFacts {
  const segments = document.segments.filter(({ kind }) => kind !== null)
  const { path, lines } = document
  if (segments.length === 0) return { ...nothing, path, names: namesIn(document, []), links: roughLinksOf(document) }
  const active = comparingIn(rules, settings)
  const nodes = segments.flatMap((segment) => nodesOf(segment))
  const openers = openerFactsOf(active.length > 0 ? segments : [], lines)
  return {
    version: factsVersion,
    path,
    kinds: [...new Set(segments.flatMap(({ kind }) => kind ?? []))],
    canonical: canonicalOf(document),
    links: linksOf(document),
    nodes,
    dangling: segments.flatMap(({ plan }) => plan.dangling.map(({ label, span }) => ({ label, place: placeOf(span, lines) }))),
    anchors: anchorsOf(document),
    openers,
    silences: silencesOf(document, [...openers, ...nodes.filter(({ kind }) => kind === 'strategy')], active, settings),
    names: namesIn(document, nodes),
  }
}

/**
 * What the rules that are on compare files by, and nothing that is dear and hardly ever asked for: few playbooks hold a
 * plan, and few findings ask for one. All facts of plans, since rules look back at those, and of what is no sales
 * material, whose text nobody keeps.
 */
export function briefFactsOf(document: Document, rules: readonly Rule[], settings: Settings): DocumentFacts {
  const { path, kinds, segments } = document
  const isCheap = kinds.length === 0
  if (isCheap || kinds.includes('account-plan') || kinds.includes('sales-plan')) return factsOf(document, rules, settings)
  const active = comparingIn(rules, settings)
  const brief = { ...nothing, path, kinds, isBrief: true }
  if (active.length === 0) return brief
  const openers = openerFactsOf(
    segments.filter(({ kind }) => kind !== null),
    document.lines,
  )
  const silences = silencesOf(document, openers, active, settings)
  return { ...brief, canonical: canonicalOf(document), links: linksOf(document), openers, silences }
}

const comparingIn = (rules: readonly Rule[], settings: Settings): readonly Rule[] =>
  rules.filter((rule) => rule.scope === 'workspace' && isActive(rule, settings))

const openerFactsOf = (segments: readonly Segment[], lines: Lines): OpenerFact[] =>
  segments.flatMap(openersOf).map(({ span, ...rest }) => ({ ...rest, place: placeOf(span, lines) }))

const nothing: DocumentFacts = {
  version: factsVersion,
  path: '',
  kinds: [],
  canonical: null,
  links: [],
  nodes: [],
  dangling: [],
  anchors: [],
  openers: [],
  silences: [],
  names: [],
}

function placeOf({ start, end }: Span, lines: Lines): Place {
  const from = lines.position(start)
  const to = lines.position(end)
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

function nodesOf({ plan, document }: Segment): NodeFact[] {
  return plan.nodes.map(({ kind, label, text, span }) => ({ kind, label, text, place: placeOf(span, document.lines) }))
}

function canonicalOf({ markdown, path }: Document): string | null {
  const canonical = markdown.frontMatter?.data.canonical
  return typeof canonical === 'string' ? (targetOf(path, canonical)?.path ?? null) : null
}

function linksOf({ markdown, path }: Document): string[] {
  const links = new Set<string>()
  for (const { marks } of markdown.leaves)
    for (const { type, url } of marks) {
      const target = type === 'link' && url ? targetOf(path, url) : null
      if (target) links.add(target.path)
    }
  return [...links]
}

function namesIn({ text }: Document, nodes: readonly NodeFact[]): string[] {
  const own = new Set(nodes.map(({ label }) => label))
  return [...idsWritten(text)].filter((id) => !own.has(id))
}

/** Targets of what looks like a link: what is no sales material is not read closely. */
function roughLinksOf({ text, path }: Document): string[] {
  const urls = [...text.matchAll(/(?:\]\([ \t]*<?|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*<?)([^\s()<>]{1,500})/gm)].map(([, url = '']) => url)
  return [...new Set(urls.flatMap((url) => targetOf(path, url)?.path ?? []))]
}

function anchorsOf({ root, lines }: Document): AnchorFact[] {
  const anchors: AnchorFact[] = []
  const open = [...root.children].reverse()
  for (let section = open.pop(); section; section = open.pop()) {
    const { heading, title, pseudo, span } = section
    if (heading && !pseudo) {
      const anchor = anchorOf(heading.text).slice(1)
      anchors.push({ anchor, title, place: placeOf(heading.span, lines), section: { start: span.start, end: span.end } })
    }
    open.push(...[...section.children].reverse())
  }
  return anchors
}

function silencesOf(document: Document, places: readonly { place: Place }[], rules: readonly Rule[], settings: Settings): SilenceFact[] {
  const ids = rules.map(({ id }) => id)
  if (ids.length === 0 || places.length === 0) return []
  const reasonFor = silencingIn(document, rules, settings)
  return places.flatMap(({ place }) =>
    ids.flatMap((rule) => {
      const { start } = place
      const reason = reasonFor(rule, place)
      if (reason !== undefined) return [{ rule, start, reason }]
      const accepted = acceptedAt(document, { rule, span: place }, settings)
      return accepted ? [{ rule, start, reason: reasonOf(accepted), accepted }] : []
    }),
  )
}
