// A trial linted: under which settings is settled by its salt.

import { settingsUnder } from '../../api/config.ts'
import { lint, type Report } from '../../engine/lint.ts'
import { kinds } from '../../engine/rule.ts'
import type { Settings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'
import { chosen, type Trial } from './property.ts'

const usual = settingsUnder({}, [], '2026-06-15')('calls/page.md')
const strict = settingsUnder({ extends: 'strict' }, [], '2026-06-15')('calls/page.md')

/** Usual or strict; the kind is given for most, else most texts would be silent. */
export function settingsOf(trial: Trial): Settings {
  const kind = chosen([undefined, ...kinds, ...kinds], trial, 1)
  return { ...chosen([usual, strict], trial, 2), ...(kind && { kind }) }
}

/** How the trial's settings see any text. */
export function linterOf(trial: Trial): (text: string) => Report {
  const settings = settingsOf(trial)
  return (text) => lint(text, 'calls/page.md', rules, settings)
}
