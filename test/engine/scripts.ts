// Scripts as tests write them.

import type { Scenario, Segment } from '../../engine/document.ts'
import { parseDocument } from '../../engine/parse.ts'
import type { Kind } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'

/** The first segment of a text of a given kind. */
export function segmentIn(text: string, kind: Kind = 'call-script', scenario: Scenario = 'cold', path = ''): Segment {
  const [segment] = parseDocument(text, path, { ...defaultSettings, kind, scenario }).segments
  if (!segment) throw new Error('the text has no segment')
  return segment
}

/** `Rep: ...` and `Prospect: ...` in turn, each line a paragraph. */
export const talk = (...lines: readonly string[]): string =>
  lines.map((line, at) => `**${at % 2 === 0 ? 'Rep' : 'Prospect'}:** "${line}"`).join('\n\n')
