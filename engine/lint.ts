// The one loop: document and rules in, findings out.

import { accept } from './accepted.ts'
import { gathered } from './checklist.ts'
import { withoutApproved } from './claims/claims.ts'
import type { Document, LeafView, Segment } from './document.ts'
import { inOrder, isActive, type RuleFailure, stamped } from './findings.ts'
import type { FormerName } from './former.ts'
import { perContentWith } from './markdown/content.ts'
import { type Before, parseDocument } from './parse.ts'
import { type PhraseIndex, type PhraseMatch, phraseIndex } from './phrases/automaton.ts'
import type { PhraseHit } from './phrases/phrase.ts'
import { plainProblem, wordsOfError } from './problem.ts'
import type { DocumentRule, Finding, Kind, PhraseRule, Problem, Rule, SegmentRule } from './rule.ts'
import { optionsOf, type Settings } from './settings.ts'
import { type Suppressed, suppress } from './suppress.ts'
import { isUsed, mentionOf } from './voice/mention.ts'
import type { Prose } from './words.ts'

export type { RuleFailure } from './findings.ts'

export interface Report {
  readonly document: Document
  /** In source order, without duplicates. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly failures: readonly RuleFailure[]
  /** Former ids of rules in comments and front matter: they still work, and are no findings. */
  readonly formerNames: readonly FormerName[]
}

/**
 * Lints one text. `path` is relative to the root and only its name is looked at. Never throws for any text.
 * `before` makes it faster and changes nothing else.
 */
export function lint(text: string, path: string, rules: readonly Rule[], settings: Settings, before: Before | null = null): Report {
  return lintDocument(parseDocument(text, path, settings, before), rules, settings)
}

/** Lints a document that is parsed already (with the same settings). */
export function lintDocument(document: Document, given: readonly Rule[], settings: Settings): Report {
  if (document.kinds.length === 0) return { document, findings: [], suppressed: [], failures: [], formerNames: [] }
  const rules = rulesUnder(given, settings)
  const { today = null } = settings
  const active = rules.filter((rule) => isActive(rule, settings))
  const failures: RuleFailure[] = []
  const findings: Finding[] = []
  const run = (rule: Rule, problems: () => Iterable<Problem>) => {
    try {
      const found = [...problems()].map((problem) => plainProblem(problem, document.text.length))
      for (const problem of found) findings.push(...stamped(rule, problem, settings))
    } catch (error) {
      if (!failures.some((failure) => failure.rule === rule.id)) failures.push({ rule: rule.id, message: wordsOfError(error) })
    }
  }
  const options = new Map(active.map((rule) => [rule, optionsOf(rule, settings)]))
  const optionsIn = (rule: Rule) => options.get(rule) ?? {}
  const index = phraseIndex(active.filter((rule): rule is PhraseRule => rule.scope === 'phrase'))
  for (const segment of document.segments) {
    if (segment.kind === null) continue
    const { kind } = segment
    for (const { rule, hit } of usedHits(index, segment, kind)) run(rule, () => rule.check(hit, optionsIn(rule)))
    for (const rule of active)
      if (rule.scope === 'segment' && rule.kinds.includes(kind))
        run(rule, () => (rule as SegmentRule).check(segment, optionsIn(rule), { today }))
  }
  for (const rule of active) {
    if (rule.scope === 'document' && document.kinds.some((kind) => rule.kinds.includes(kind)))
      run(rule, () => (rule as DocumentRule).check(document, optionsIn(rule), { today }))
  }
  const standing = withoutApproved(document, inOrder(findings), rules, settings)
  const { kept, suppressed, formerNames } = suppress(document, standing, rules, settings)
  const accepted = accept(document, kept, settings)
  return {
    document,
    findings: gathered(inOrder(accepted.kept), rules),
    suppressed: [...suppressed, ...accepted.suppressed],
    failures,
    formerNames,
  }
}

/** The rules that are run under these settings: the given ones and the team's own. */
export const rulesUnder = (rules: readonly Rule[], { teamRules = [] }: Settings): readonly Rule[] =>
  teamRules.length === 0 ? rules : [...rules, ...teamRules]

interface RuleHit {
  readonly rule: PhraseRule
  readonly hit: PhraseHit
}

/** Every phrase hit of a segment, or of some of its leaves, with its verdict, in order: also those that are only mentioned. */
export function* hitsOf(index: PhraseIndex, segment: Segment, leaves = segment.leaves): Iterable<RuleHit> {
  for (const { rule, hit } of bareHits(index, segment, leaves)) yield { rule, hit: { ...hit, mention: mentionOf(hit) } }
}

/** The hits that rules are asked about: of their kind, in a voice they listen to, and used. The verdict costs most, so it comes last. */
function* usedHits(index: PhraseIndex, segment: Segment, kind: Kind): Iterable<RuleHit> {
  for (const found of bareHits(index, segment)) {
    const { rule, hit } = found
    if (rule.kinds.includes(kind) && rule.voices.includes(hit.run.voice) && isUsed(hit)) yield found
  }
}

/** Every phrase hit without a verdict. */
function* bareHits(index: PhraseIndex, segment: Segment, leaves = segment.leaves): Iterable<RuleHit> {
  for (const leaf of leaves) {
    if (leaf.leaf.type === 'code') continue
    for (const match of matchesIn(leaf.leaf, { index, prose: leaf.prose })) {
      const word = leaf.prose.words[match.first]
      const run = word && runAt(leaf, word.start)
      if (!run) continue
      for (const { rule, phrase } of match.targets) {
        const { first, last, exact } = match
        yield { rule, hit: { phrase, leaf, segment, prose: leaf.prose, first, last, ...(exact && { exact }), run, mention: null } }
      }
    }
  }
}

/** The phrases in a leaf. */
const matchesIn = perContentWith(
  (_, { index, prose }: { readonly index: PhraseIndex; readonly prose: Prose }): readonly PhraseMatch[] => {
    const found = [...index.find(prose)]
    return found.length === 0 ? noMatches : found
  },
  (one, other) => one.index === other.index,
)

const noMatches: readonly PhraseMatch[] = []

function runAt(view: LeafView, at: number) {
  return view.runs.find((run) => run.start <= at && at < run.end)
}
