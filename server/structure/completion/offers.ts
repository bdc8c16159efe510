// What could be written at a place of a text, the likeliest first.

import { CompletionItemKind } from 'vscode-languageserver'
import { ungathered } from '../../../engine/checklist.ts'
import type { Document, Section, Segment } from '../../../engine/document.ts'
import { factsOf } from '../../../engine/facts.ts'
import type { PlanNodeKind } from '../../../engine/plan/plan.ts'
import { kinds } from '../../../engine/rule.ts'
import { scenarios } from '../../../engine/segments/declared.ts'
import { actions } from '../../../engine/suppressions/directive.ts'
import { lendersOf } from '../../../workspace/across/ids.ts'
import type { Check } from '../../checks.ts'
import type { Session } from '../../session.ts'
import { inShort } from '../outline.ts'
import { headings } from './headings.words.ts'
import { inSnippet, type Offer } from './offer.ts'
import type { Place } from './place.ts'

/** `segment`: the part of the document that holds the cursor. */
export interface Around {
  readonly check: Check
  readonly document: Document
  readonly segment: Segment | null
  readonly session: Session
}

export function offersAt(place: Place, around: Around): readonly Offer[] {
  switch (place.what) {
    case 'heading':
      return headingOffers(around)
    case 'label':
      return labelOffers(around)
    case 'directive':
      return actions.map((action) => ({ label: `guiderail-${action}`, kind: CompletionItemKind.Keyword }))
    case 'rule':
      return ruleOffers(around)
    case 'placeholder':
      return placeholderOffers(place.typed, around)
    case 'id':
      return idOffers(place.level, around)
    case 'kind':
      return valuesOf(place.key).map((label) => ({ label, kind: CompletionItemKind.EnumMember }))
    case 'key':
      return ['kind', 'scenario'].map((label) => ({ label, text: `${label}: `, kind: CompletionItemKind.Property }))
  }
}

const valuesOf = (key: 'kind' | 'type' | 'scenario'): readonly string[] =>
  key === 'scenario' ? scenarios.filter((scenario) => scenario !== 'unknown') : [...kinds, 'none']

/** Headings that the text does not have: first those that a finding misses. */
function headingOffers({ check, document, segment, session }: Around): Offer[] {
  const kind = segment?.kind
  if (!kind) return []
  const missed = new Set(ungathered(check.findings).map(({ rule }) => rule))
  const titles = titlesOf(document.root)
  const left = headings[kind].filter(({ same }) => !titles.some((title) => same.test(title)))
  const isMissed = ({ rule }: (typeof left)[number]) => rule !== undefined && missed.has(rule)
  return [...left.filter(isMissed), ...left.filter((heading) => !isMissed(heading))].map(({ title, rule }) => ({
    label: title,
    kind: CompletionItemKind.Struct,
    snippet: `${inSnippet(title)}\n\n$0`,
    ...(rule && missed.has(rule) && { detail: 'missing' }),
    ...(rule && session.ruleNamed(rule) && { rule }),
  }))
}

const titlesOf = (section: Section): string[] => section.children.flatMap((child) => [child.title, ...titlesOf(child)])

/** The speakers of a script as it names them. */
function labelOffers({ document, segment }: Around): Offer[] {
  if (segment?.kind !== 'call-script') return []
  const names = new Map<string, string>()
  for (const { leaves } of document.segments)
    for (const { runs } of leaves)
      for (const { speaker, voice } of runs)
        if (speaker && speaker.length <= 24 && (voice === 'rep' || voice === 'buyer') && !names.has(speaker)) names.set(speaker, voice)
  const isBold = /^\s*(?:[-*+>]\s+)*\*\*[^*\n]{1,24}:\*\*/m.test(document.text) || names.size === 0
  if (names.size === 0)
    for (const [name, voice] of [
      ['You', 'rep'],
      ['Prospect', 'buyer'],
    ] as const)
      names.set(name, voice)
  return [...names].map(([name, voice]) => ({
    label: isBold ? `**${name}:**` : `${name}:`,
    text: isBold ? `**${name}:** ` : `${name}: `,
    kind: CompletionItemKind.Class,
    detail: voice === 'rep' ? 'the seller speaks' : 'the buyer speaks',
  }))
}

const ruleOffers = ({ session }: Around): Offer[] =>
  session.known.map(({ id, title }) => ({ label: id, kind: CompletionItemKind.Value, detail: title, rule: id }))

/** The places to fill in that the text has, the most used first. */
function placeholderOffers(typed: string, { document }: Around): Offer[] {
  const opener = /^(?:\[|\{\{?|<<|%|\*\|)/.exec(typed)?.[0] ?? ''
  const counts = new Map<string, number>()
  for (const { script } of document.segments) for (const { text } of script.placeholders) counts.set(text, (counts.get(text) ?? 0) + 1)
  counts.delete(`${typed}]`)
  return [...counts]
    .filter(([text]) => text.startsWith(opener) && !text.includes('\n'))
    .sort(([, a], [, b]) => b - a)
    .map(([text, count]) => ({
      label: text,
      kind: CompletionItemKind.Variable,
      detail: count === 1 ? 'stands once' : `stands ${count} times`,
    }))
}

const levels = ['strategy', 'objective'] as const

/** Ids of strategies and objectives: those of this text, then those that it can take from others. */
function idOffers(level: 'strategy' | 'objective' | null, { check, document, session }: Around): Offer[] {
  const wanted = level ? [level] : levels
  const own = document.segments.flatMap(({ plan }) => plan.nodes)
  const offer = (kind: PlanNodeKind, label: string, text: string, path: string): Offer => ({
    label,
    kind: CompletionItemKind.Reference,
    detail: inShort(text),
    documentation: [`${kind === 'strategy' ? 'Strategy' : 'Objective'} ${label}: ${text}`, path].filter(Boolean).join('\n'),
  })
  const mine = wanted.flatMap((kind) =>
    own.flatMap((node) => (node.kind === kind && node.label ? [offer(kind, node.label, node.text, '')] : [])),
  )
  const labels = new Set(mine.map(({ label }) => label))
  const others = lentTo(document, check, session).filter(({ label }) => !labels.has(label))
  const lent = wanted.flatMap((level) => others.filter(({ kind }) => kind === level))
  return unique([...mine, ...lent.map(({ kind, label, text, path }) => offer(kind, label, text, path))])
}

interface Lent {
  readonly kind: PlanNodeKind
  readonly label: string
  readonly text: string
  readonly path: string
}

/** What the files of a document's root lend to it, as far as they are read. */
function lentTo(document: Document, { config: { home, settings } }: Check, { neighbours }: Session): Lent[] {
  const files = (home && neighbours.filesKnown(home))?.map(({ facts }) => facts) ?? []
  if (files.length === 0) return []
  // A file that was never saved is on no disk.
  const own = files.find(({ path }) => path === document.path) ?? factsOf(document, [], settings)
  const all = new Set(files.flatMap(({ nodes }) => nodes.flatMap(({ label }) => label ?? [])))
  return [...all].flatMap((id) =>
    lendersOf(id, own, files).flatMap((file) =>
      file.nodes.flatMap(({ kind, label, text }) => (label === id ? [{ kind, label, text, path: file.path }] : [])),
    ),
  )
}

const unique = (offers: readonly Offer[]): Offer[] => [...new Map(offers.map((offer) => [offer.label, offer])).values()]
