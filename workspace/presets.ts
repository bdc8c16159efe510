// Configs that come with Guiderail, for `extends`.

import type { Evidence, Rule, Setting } from '../engine/rule.ts'
import { knownRules } from './known.ts'

/** What warns by default fails, what informs warns, and what is off is told. */
const louder: Readonly<Record<Setting, Setting>> = { off: 'info', hint: 'info', info: 'warning', warning: 'error', error: 'error' }

/** Rules that stay off, with the reason. */
export const staysOff: Readonly<Record<string, string>> = {
  'strategy-churn': 'it reads the history of each plan, which not every place has',
}

/** By name; written as in a config file. */
export const presets: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  /** Every rule as it is by default. */
  recommended: {},
  /** For a team that wants no finding at all before a page goes out. */
  strict: { rules: strictly(knownRules) },
}

function strictly(rules: readonly Rule[]) {
  return Object.fromEntries(rules.filter(({ id }) => !Object.hasOwn(staysOff, id)).map((rule) => [rule.id, entryOf(rule)]))
}

/** A rule's severity, and those of its families that differ. */
function entryOf(rule: Rule) {
  const severity = lifted(rule)
  const families = Object.entries(rule.families ?? {}).map(([name, family]) => [name, lifted(family)] as const)
  const others = families.filter(([, own]) => own !== severity)
  return others.length === 0 ? severity : { severity, families: Object.fromEntries(others) }
}

/** What is disputed never gets louder than `info`, and stays off when it is. */
function lifted({ severity, evidence }: { readonly severity: Setting; readonly evidence: Evidence }): Setting {
  if (evidence !== 'disputed') return louder[severity]
  return severity === 'hint' ? 'info' : severity
}
