// A config and a file -> the settings that the engine takes.

import { claimRule } from '../../engine/claims/claims.ts'
import type { Settings } from '../../engine/settings.ts'
import { patternOf } from '../globs.ts'
import { type Config, mergedRules, type RuleSettings } from './config.ts'

/** What the person at the keyboard asks for on top of any config. */
export interface Wishes {
  readonly rules?: RuleSettings
  readonly inlineConfig?: boolean
  /** `2026-12-31`. */
  readonly today?: string
}

/** The settings of the file at `path`, which is relative to the config's folder. */
export class SettingsMaker {
  readonly #config: Config
  readonly #wishes: Wishes
  readonly #team: Pick<Settings, 'teamRules' | 'claims'>
  readonly #documents: readonly { readonly fits: (path: string) => boolean; readonly at: number }[]
  readonly #overrides: readonly ((path: string) => boolean)[]

  constructor(config: Config, wishes: Wishes) {
    this.#config = config
    this.#wishes = wishes
    this.#team = teamOf(config)
    this.#documents = config.documents.map(({ glob }, at) => ({ fits: patternOf(glob), at })).reverse()
    this.#overrides = config.overrides.map(({ files }) => {
      const matchers = files.map(patternOf)
      return (path) => matchers.some((fits) => fits(path))
    })
  }

  settings(path: string): Settings {
    const found = this.#documents.find(({ fits }) => fits(path))
    const { kind, scenario } = (found && this.#config.documents[found.at]) ?? {}
    const own = this.#config.overrides.filter((_, at) => this.#overrides[at]?.(path)).map(({ rules }) => rules)
    return {
      rules: [...own, this.#wishes.rules ?? {}].reduce(mergedRules, this.#config.rules),
      ...(kind !== undefined && { kind }),
      ...(scenario !== undefined && { scenario }),
      vocabulary: this.#config.vocabulary,
      ...this.#team,
      inlineConfig: this.#wishes.inlineConfig ?? true,
      ...(this.#wishes.today !== undefined && { today: this.#wishes.today }),
    }
  }
}

/** Made once for all files: what is compiled for a rule is kept with it. */
function teamOf({ phrases, claims }: Config): Pick<Settings, 'teamRules' | 'claims'> {
  if (claims.length > 0) return { teamRules: [...phrases, claimRule(claims)], claims }
  return phrases.length > 0 ? { teamRules: phrases } : {}
}
