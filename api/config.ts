// The config of a library call: data as in `guiderail.config.json`, checked as the file would be.

import type { Rule } from '../engine/rule.ts'
import type { Settings } from '../engine/settings.ts'
import { type Config, configOf, emptyConfig, merged, type RawConfig } from '../workspace/config/config.ts'
import { formerKeysOf } from '../workspace/config/former.ts'
import { type Base, checkedConfig, openConfig } from '../workspace/config/parse.ts'
import { SettingsMaker } from '../workspace/config/settings.ts'
import { knownRules } from '../workspace/known.ts'
import { presets } from '../workspace/presets.ts'

/** What `guiderail.config.json` may hold. */
export type ConfigData = RawConfig

/** The settings of each path under this config. Throws a `TypeError` whose message says what is wrong with the data. */
export function settingsUnder(data: ConfigData, own: readonly Rule[], today: string | undefined): (path: string) => Settings {
  const maker = new SettingsMaker(checked(data, own), today === undefined ? {} : { today })
  return (path) => maker.settings(path)
}

function checked(data: ConfigData, own: readonly Rule[]): Config {
  const known = [...knownRules, ...own]
  const opened = openConfig(JSON.stringify(data), { json: true }, formerKeysOf(known))
  const [list] = opened.lists
  if (list) throw new TypeError(`phrases: "${list.name}" names a file, and the library reads none; put the entries themselves there.`)
  const below = opened.bases.map(presetOf).reduce(merged, emptyConfig)
  const { config, complaints } = checkedConfig(opened, known)
  if (complaints.length > 0) throw new TypeError(complaints.map(({ message }) => message).join(' '))
  return merged(below, config)
}

function presetOf({ name }: Base): Config {
  if (Object.hasOwn(presets, name)) return configOf(presets[name] as RawConfig)
  throw new TypeError(`extends: "${name}" is no preset (${Object.keys(presets).join(', ')}), and the library reads no files.`)
}
