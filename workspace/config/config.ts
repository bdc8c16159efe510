// A config as the rest of the workspace uses it: checked, with what it extends merged in.

import type { Claim } from '../../engine/claims/claims.ts'
import type { Scenario } from '../../engine/document.ts'
import type { Kind, PhraseRule, Setting } from '../../engine/rule.ts'
import { noVocabulary, type RuleSetting, type Vocabulary } from '../../engine/settings.ts'
import type { TeamPhrase } from '../team/rule.ts'

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What the files that fit a glob are. */
export interface Designation {
  readonly glob: string
  readonly kind?: Kind | 'none'
  readonly scenario?: Scenario
}

export interface Config {
  readonly rules: RuleSettings
  /** The last that fits wins. */
  readonly documents: readonly Designation[]
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: RuleSettings }[]
  readonly vocabulary: Vocabulary
  /** The team's own rules, made of its phrases. */
  readonly phrases: readonly PhraseRule[]
  readonly claims: readonly Claim[]
  /** Globs of the files that are taken of a folder; `null`: all Markdown files. */
  readonly files: readonly string[] | null
  /** Patterns in the manner of .gitignore. */
  readonly ignore: readonly string[]
  /** The list of known findings; a loaded config has its absolute path. */
  readonly baseline: string | null
}

export const emptyConfig: Config = {
  rules: {},
  documents: [],
  overrides: [],
  vocabulary: noVocabulary,
  phrases: [],
  claims: [],
  files: null,
  ignore: [],
  baseline: null,
}

/** Data that `configSchema` accepts. */
export interface RawConfig {
  readonly extends?: string | readonly string[]
  readonly rules?: Readonly<Record<string, RawRule>>
  readonly documents?: Readonly<Record<string, string | { readonly kind?: string; readonly scenario?: string }>>
  readonly overrides?: readonly { readonly files: string | readonly string[]; readonly rules: Readonly<Record<string, RawRule>> }[]
  readonly vocabulary?: Partial<Vocabulary>
  /** Phrases, and paths of files that hold some. */
  readonly phrases?: readonly (string | TeamPhrase)[]
  readonly claims?: readonly Claim[]
  readonly files?: string | readonly string[]
  readonly ignore?: readonly string[]
  readonly baseline?: string
}

type RawRule =
  | string
  | ({ readonly severity?: string; readonly families?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>)

/** One or more, as a list. */
export const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** Gives checked data its meaning; phrases, and files that it names, are left to the reader of files. */
export function configOf(raw: RawConfig): Config {
  return {
    rules: ruleSettings(raw.rules),
    documents: Object.entries(raw.documents ?? {}).map(([glob, value]) => designation(glob, value)),
    overrides: (raw.overrides ?? []).map(({ files, rules }) => ({ files: listed(files), rules: ruleSettings(rules) })),
    vocabulary: vocabulary(raw.vocabulary ?? {}),
    phrases: [],
    claims: raw.claims ?? [],
    files: raw.files === undefined ? null : listed(raw.files),
    ignore: raw.ignore ?? [],
    baseline: raw.baseline ?? null,
  }
}

function ruleSettings(raw: Readonly<Record<string, RawRule>> = {}): RuleSettings {
  return Object.fromEntries(Object.entries(raw).map(([id, value]) => [id, ruleSetting(value)]))
}

function ruleSetting(raw: RawRule): RuleSetting {
  if (typeof raw === 'string') return { severity: raw as Setting }
  const { severity, families, ...options } = raw
  return {
    ...(severity !== undefined && { severity: severity as Setting }),
    ...(families && { families: families as Readonly<Record<string, Setting>> }),
    options,
  }
}

function designation(glob: string, value: string | { readonly kind?: string; readonly scenario?: string }): Designation {
  return { glob, ...(typeof value === 'string' ? { kind: value } : value) } as Designation
}

function vocabulary(raw: Partial<Vocabulary>): Vocabulary {
  const lower = (words: readonly string[] = []) => words.map((word) => word.toLowerCase())
  const byName = (map: Readonly<Record<string, readonly string[]>> = {}) =>
    Object.fromEntries(Object.entries(map).map(([name, words]) => [name, lower(words)]))
  return {
    levels: byName(raw.levels),
    speakers: byName(raw.speakers as Readonly<Record<string, readonly string[]>>),
    badExamples: lower(raw.badExamples),
    people: lower(raw.people),
  }
}

/** `over` laid on `base`: severities (one of a whole rule also takes the place of those of its families) and options one by one, phrases by id, `files` and the baseline in place of those before, other lists one after the other. */
export function merged(base: Config, over: Config): Config {
  return {
    rules: mergedRules(base.rules, over.rules),
    documents: [...base.documents, ...over.documents],
    overrides: [...base.overrides, ...over.overrides],
    vocabulary: mergedVocabulary(base.vocabulary, over.vocabulary),
    phrases: [...base.phrases.filter(({ id }) => over.phrases.every((rule) => rule.id !== id)), ...over.phrases],
    claims: [...base.claims, ...over.claims],
    files: over.files ?? base.files,
    ignore: [...base.ignore, ...over.ignore],
    baseline: over.baseline ?? base.baseline,
  }
}

export function mergedRules(base: RuleSettings, over: RuleSettings): RuleSettings {
  const rules: Record<string, RuleSetting> = { ...base }
  for (const [id, setting] of Object.entries(over)) rules[id] = mergedRule(rules[id] ?? {}, setting)
  return rules
}

function mergedRule(before: RuleSetting, { severity, families, options }: RuleSetting): RuleSetting {
  const loud = severity ?? before.severity
  const parts = { ...(severity === undefined && before.families), ...families }
  const values = { ...before.options, ...options }
  return {
    ...(loud !== undefined && { severity: loud }),
    ...(Object.keys(parts).length > 0 && { families: parts }),
    ...(Object.keys(values).length > 0 && { options: values }),
  }
}

function mergedVocabulary(base: Vocabulary, over: Vocabulary): Vocabulary {
  const both = (a: Readonly<Record<string, readonly string[] | undefined>>, b: Readonly<Record<string, readonly string[] | undefined>>) =>
    Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, [...(a[key] ?? []), ...(b[key] ?? [])]]))
  return {
    levels: both(base.levels, over.levels),
    speakers: both(base.speakers, over.speakers),
    badExamples: [...base.badExamples, ...over.badExamples],
    people: [...base.people, ...over.people],
  }
}
