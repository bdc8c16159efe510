// The schema of a config for editors and other programs: with the former names, marked as such, which our own reader has replaced before it checks.

import { renamedInWords } from '../../engine/former.ts'
import type { Rule } from '../../engine/rule.ts'
import { type FormerKey, formerKeysOf } from './former.ts'
import { configSchema, type Schema } from './schema.ts'

/** `deprecated` is JSON Schema's own mark, `deprecationMessage` that of VS Code. */
export const editorSchema = (rules: readonly Rule[], keys?: readonly FormerKey[]): Schema =>
  formerKeysOf(rules, keys).reduce(
    (schema, key) => changedAt(schema, key.at === '' ? [] : key.at.split('/'), (mapping) => withFormer(mapping, key)),
    configSchema(rules),
  )

function withFormer(mapping: Schema, { at: _, ...renamed }: FormerKey): Schema {
  const now = mapping.properties?.[renamed.to]
  if (!now) throw new Error(`There is no "${renamed.to}" that "${renamed.from}" could be the former name of.`)
  const former = { ...now, deprecated: true, deprecationMessage: renamedInWords(renamed) }
  return { ...mapping, properties: { ...mapping.properties, [renamed.from]: former } }
}

/** The schema with a mapping in it changed; `*` stands for the items of a list. Of several forms the one that is a mapping is meant. */
function changedAt(schema: Schema, path: readonly string[], change: (mapping: Schema) => Schema): Schema {
  const forms = schema.anyOf as readonly Schema[] | undefined
  if (forms) return { ...schema, anyOf: forms.map((form) => (form.properties ? changedAt(form, path, change) : form)) }
  const [first, ...rest] = path
  if (first === undefined) return change(schema)
  if (first === '*') return { ...schema, items: changedAt(schema.items as Schema, rest, change) }
  const inner = schema.properties?.[first] ?? {}
  return { ...schema, properties: { ...schema.properties, [first]: changedAt(inner, rest, change) } }
}
