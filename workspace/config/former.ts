// Former names in a config, of keys and of rules: read as what they are called now, and told of.

import type { FormerName, Renamed } from '../../engine/former.ts'
import type { Rule } from '../../engine/rule.ts'
import { type Data, escaped, type Place } from './read.ts'

/** A key that was renamed. `at`: the mapping that it stands in, such as `vocabulary` or `overrides/*`; empty for the whole. */
export interface FormerKey extends Renamed {
  readonly at: string
}

/** Keys that were renamed and still work. A mapping that was renamed itself stands before what is in it, which is told by its new name. */
export const formerKeys: readonly FormerKey[] = []

/** Where a config names rules. */
const rulePlaces = ['rules', 'overrides/*/rules']

/** All keys that still work under a former name: the given ones and the ids of rules. */
export const formerKeysOf = (rules: readonly Rule[], keys: readonly FormerKey[] = formerKeys): readonly FormerKey[] => [
  ...keys,
  ...rules.flatMap(({ id, formerIds = [] }) =>
    formerIds.flatMap((former) => rulePlaces.map((at) => ({ at, from: former.id, to: id, removedIn: former.removedIn }))),
  ),
]

/** Data as it would be written today, with the places where it stands. */
export interface Modern {
  readonly data: Data
  readonly formerNames: readonly FormerName[]
}

type Mapping = Record<string, unknown>

/** `at`: where in the data the config is. What stands under the new name too holds as it stands there. */
export function modernised(data: Data, at: string, keys: readonly FormerKey[]): Modern {
  let now = data
  const formerNames: FormerName[] = []
  for (const { at: where, ...renamed } of keys) {
    for (const path of pathsIn(now.value, `${at}${where === '' ? '' : `/${where}`}`)) {
      const key = now.places.get(`${path}/${escaped(renamed.from)}`)?.key
      if (!key) continue
      const isPassedOver = now.places.has(`${path}/${escaped(renamed.to)}`)
      formerNames.push({ renamed, span: key, ...(isPassedOver && { isPassedOver }) })
      now = withName(now, path, renamed)
    }
  }
  return { data: now, formerNames: formerNames.sort((a, b) => a.span.start - b.span.start) }
}

/** The paths of all mappings that a pattern means. */
function pathsIn(value: unknown, pattern: string): string[] {
  let found: { path: string; value: unknown }[] = [{ path: '', value }]
  for (const part of pattern.split('/').slice(1))
    found = found.flatMap(({ path, value: here }) => {
      const names = part === '*' && Array.isArray(here) ? [...here.keys()].map(String) : [part]
      return names.map((name) => ({ path: `${path}/${name}`, value: (here as Mapping | null | undefined)?.[name] }))
    })
  return found.filter(({ value: here }) => isMapping(here)).map(({ path }) => path)
}

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value)

function withName(data: Data, path: string, { from, to }: Renamed): Data {
  const places = new Map<string, Place>()
  const [old, now] = [`${path}/${escaped(from)}`, `${path}/${escaped(to)}`]
  const both = data.places.has(now)
  for (const [name, place] of data.places) {
    const isOld = name === old || name.startsWith(`${old}/`)
    if (!isOld) places.set(name, place)
    else if (!both) places.set(now + name.slice(old.length), place)
  }
  return { ...data, places, value: changedAt(data.value, path.split('/').slice(1), (mapping) => renamedIn(mapping, from, to)) }
}

/** The same order as before, with no prototype as before. */
function renamedIn(mapping: Mapping, from: string, to: string): Mapping {
  const changed: Mapping = Object.create(null)
  const both = Object.hasOwn(mapping, to)
  for (const [name, value] of Object.entries(mapping)) if (name !== from || !both) changed[name === from ? to : name] = value
  return changed
}

/** A copy of the value with the mapping at a path changed. */
function changedAt(value: unknown, [first, ...rest]: readonly string[], change: (mapping: Mapping) => Mapping): unknown {
  if (first === undefined) return change(value as Mapping)
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === first ? changedAt(item, rest, change) : item))
  const inner = changedAt((value as Mapping)[first], rest, change)
  return Object.assign(Object.create(null), value, { [first]: inner })
}
