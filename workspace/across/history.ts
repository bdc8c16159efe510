// What a file said earlier, as facts: asked for only where a rule that looks back is on.

import type { VersionFact } from '../../engine/facts.ts'
import { isActive } from '../../engine/findings.ts'
import { monthsBefore } from '../../engine/months.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { Rule } from '../../engine/rule.ts'
import { optionsOf, type Settings } from '../../engine/settings.ts'
import type { Host } from '../host.ts'
import type { Told } from './files.ts'
import { looksAcross } from './lint.ts'

/** The strategies of a text as it stood from a day on. */
export function versionOf(text: string, path: string, day: string, settings: Settings): VersionFact {
  const { segments } = parseDocument(text, path, settings)
  const nodes = segments.flatMap(({ kind, plan }) => (kind === null ? [] : plan.nodes))
  return { day, strategies: nodes.filter(({ kind }) => kind === 'strategy').map((node) => node.text) }
}

/** The same with the history of the file at an absolute path, where a rule asks for it; else why that cannot be told. */
export async function withHistory(
  told: Told,
  path: string,
  rules: readonly Rule[],
  host: Host,
): Promise<Told | { readonly problem: string }> {
  const { facts, settings } = told
  const months = monthsBack(told, rules)
  if (months === 0 || settings.today === undefined) return told
  const versions = (await host.history?.(path, monthsBefore(settings.today, months))) ?? { problem: 'no history can be read here' }
  if ('problem' in versions) return versions
  const history = versions.map(({ day, text }) => versionOf(text, facts.path, day, settings))
  return { settings, facts: { ...facts, history } }
}

/** 0: no rule looks back. */
function monthsBack({ facts: { kinds, nodes }, settings }: Told, rules: readonly Rule[]): number {
  if (!nodes.some(({ kind }) => kind === 'strategy')) return 0
  const asking = rules.filter(looksAcross).filter((rule) => isActive(rule, settings) && kinds.some((kind) => rule.kinds.includes(kind)))
  return Math.max(0, ...asking.map((rule) => rule.history?.(optionsOf(rule, settings)) ?? 0))
}
