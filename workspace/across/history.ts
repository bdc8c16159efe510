// What a file said earlier, as facts.

import type { VersionFact } from '../../engine/facts.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { Settings } from '../../engine/settings.ts'

/** The strategies of a text as it stood from a day on. */
export function versionOf(text: string, path: string, day: string, settings: Settings): VersionFact {
  const { segments } = parseDocument(text, path, settings)
  const nodes = segments.flatMap(({ kind, plan }) => (kind === null ? [] : plan.nodes))
  return { day, strategies: nodes.filter(({ kind }) => kind === 'strategy').map((node) => node.text) }
}
