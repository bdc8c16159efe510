// What a person can set, as the engine takes it: already checked, merged and resolved for one file.

import type { AcceptedIndex } from './accepted.ts'
import type { Claim } from './claims/claims.ts'
import type { Scenario } from './document.ts'
import type { PlanNodeKind } from './plan/plan.ts'
import type { Family, Kind, Options, PhraseRule, Rule, Setting, Values } from './rule.ts'

/** A team's own words, added to the built-in ones. All lower case. */
export interface Vocabulary {
  /** Names of plan levels: `{ strategy: ['big bet'] }`. */
  readonly levels: Partial<Record<PlanNodeKind, readonly string[]>>
  /** Speaker labels. */
  readonly speakers: { readonly rep?: readonly string[]; readonly buyer?: readonly string[] }
  /** Headings and labels under which bad examples stand. */
  readonly badExamples: readonly string[]
  /** Nouns for the people a seller talks to: `patient`, `franchisee`. */
  readonly people: readonly string[]
}

export const noVocabulary: Vocabulary = { levels: {}, speakers: {}, badExamples: [], people: [] }

/** What one rule is set to; what is missing keeps the rule's own default. */
export interface RuleSetting {
  readonly severity?: Setting
  /** Severities of single families, over `severity`. */
  readonly families?: Readonly<Record<string, Setting>>
  readonly options?: Readonly<Record<string, unknown>>
}

export interface Settings {
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Kind given by the config for this file; `none` silences it. */
  readonly kind?: Kind | 'none'
  readonly scenario?: Scenario
  readonly vocabulary: Vocabulary
  /** False: comments and front matter in the text change nothing. */
  readonly inlineConfig: boolean
  /** Rules that the team brings along, run after the given ones. */
  readonly teamRules?: readonly PhraseRule[]
  /** Claims that the team has approved; the rule for them is among `teamRules`. */
  readonly claims?: readonly Claim[]
  /** Sentences that a reviewer accepted. */
  readonly accepted?: AcceptedIndex
  /** `2026-12-31`; without it nothing ever expires. */
  readonly today?: string
}

export const defaultSettings: Settings = { rules: {}, vocabulary: noVocabulary, inlineConfig: true }

/**
 * The severity a rule (or one of its families) has under these settings. A set severity holds for all families that have
 * none of their own set, but never turns on one that is off, nor raises a disputed one over `info`.
 */
export function severityOf(rule: Rule, family: string | undefined, settings: Settings): Setting {
  const own: Family | undefined = family === undefined ? undefined : rule.families?.[family]
  const { severity, families = {} } = settings.rules[rule.id] ?? {}
  const named = family !== undefined && Object.hasOwn(families, family) ? families[family] : undefined
  const set = named ?? severity
  if (set === undefined) return own?.severity ?? rule.severity
  if (set === 'off' || (own?.severity === 'off' && named === undefined)) return 'off'
  if ((own?.evidence ?? rule.evidence) !== 'disputed') return set
  return set === 'hint' ? 'hint' : 'info'
}

/** The rule's option values: its defaults, overlaid with what is set. */
export function optionsOf(rule: Rule, settings: Settings): Values<Options> {
  const given = settings.rules[rule.id]?.options ?? {}
  const values: Record<string, unknown> = {}
  for (const [name, option] of Object.entries((rule.options ?? {}) as Options))
    values[name] = Object.hasOwn(given, name) ? given[name] : option.default
  return values as Values<Options>
}
