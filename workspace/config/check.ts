// Holds a config's data against the schema, and says what is wrong in words.

import { type OutputUnit, Validator } from '@cfworker/json-schema'
import { hint } from '../../engine/names.ts'
import type { Span } from '../../engine/span.ts'
import type { Complaint, Data, Place } from './read.ts'
import type { Schema } from './schema.ts'

/** Everything in the data that the schema does not allow, in source order. */
export function check(data: Data, schema: Schema, at = ''): Complaint[] {
  const errors = validated(schema, valueAt(data.value, at))
  if (errors === null) return [{ message: 'It is too complex to be checked.', span: { start: 0, end: 0 } }]
  const complaints = telling(errors).map((unit) => {
    const path = pathOf(unit.instanceLocation)
    return { message: messageOf(unit, path, schema, valueAt(data.value, at + path)), span: spanOf(unit, data.places.get(at + path)) }
  })
  return complaints.sort((a, b) => a.span.start - b.span.start)
}

/** `null` when the validator itself cannot cope (a key with half a surrogate pair). */
function validated(schema: Schema, value: unknown): readonly OutputUnit[] | null {
  try {
    return new Validator(schema as object, '7', false).validate(value).errors
  } catch {
    return null
  }
}

/**
 * The deepest errors of each branch. Of a value that fits none of several forms, those about the
 * inside of an object tell more than that it is no string.
 */
function telling(units: readonly OutputUnit[]): OutputUnit[] {
  const outer = new Set(units.flatMap(({ instanceLocation }) => above(instanceLocation)))
  const seen = new Set<string>()
  return units
    .filter((unit) => unit.keyword === 'required' || (!outer.has(unit.instanceLocation) && unit.keyword !== 'anyOf'))
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ instanceLocation }) => !seen.has(instanceLocation) && seen.add(instanceLocation))
}

function above(location: string): string[] {
  const parts = location.split('/')
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** A wrong word among given ones tells more than a wrong type. */
const rank = ({ keyword }: OutputUnit): number => (keyword === 'enum' ? 0 : keyword === 'type' ? 2 : 1)

const pathOf = (location: string): string => decodeURIComponent(location.slice(1))

/** A wrong key is shown at the key, a wrong value at the value. */
function spanOf({ keyword }: OutputUnit, place: Place | undefined): Span {
  return (keyword === 'false' ? place?.key : undefined) ?? place?.value ?? { start: 0, end: 0 }
}

function messageOf({ keyword, keywordLocation, error }: OutputUnit, path: string, schema: Schema, value: unknown): string {
  const name = lastOf(path)
  if (keyword === 'false') {
    const known = Object.keys((schemaAround(schema, path)?.properties ?? {}) as object)
    return `There is no "${name}" here.${hint(name, known) || allowed(known)}`
  }
  const given = valueAt(schema, pathOf(keywordLocation))
  const shown = typeof value === 'string' ? `"${value}"` : JSON.stringify(value)
  if (keyword === 'enum')
    return `${shown} is not possible for "${name}".${hint(String(value), given as string[]) || allowed(given as string[])}`
  if (keyword === 'type') return `"${name}" takes ${typeInWords[String(given)] ?? given}, not ${shown}.`
  if (keyword === 'required') return `${error.replace('Instance does not have required property', 'This entry needs')}`
  if (keyword === 'minimum' || keyword === 'maximum')
    return `${shown} is too ${keyword === 'minimum' ? 'small' : 'large'} for "${name}"; the ${keyword} is ${given}.`
  return `"${name}": ${error}`
}

const typeInWords: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
}

const allowed = (names: readonly string[]): string => (names.length === 0 || names.length > 12 ? '' : ` Possible: ${names.join(', ')}.`)

const lastOf = (path: string): string => unescaped(path.slice(path.lastIndexOf('/') + 1)) || 'config'

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

function valueAt(root: unknown, path: string): unknown {
  let value = root
  for (const part of path.split('/').slice(1)) value = (value as Record<string, unknown> | null | undefined)?.[unescaped(part)]
  return value
}

/** The schema of the object that holds the key at `path`. */
function schemaAround(schema: Schema, path: string): Schema | undefined {
  let inner: Schema | undefined = schema
  for (const part of path.split('/').slice(1, -1)) inner = inner && objectForm(stepInto(inner, unescaped(part)))
  return inner
}

function stepInto(schema: Schema, key: string): Schema | undefined {
  return schema.properties?.[key] ?? ((schema.items ?? schema.additionalProperties) as Schema | undefined)
}

/** Of several forms the one that has properties. */
function objectForm(schema: Schema | undefined): Schema | undefined {
  return (schema?.anyOf as Schema[] | undefined)?.find(({ properties }) => properties) ?? schema
}
