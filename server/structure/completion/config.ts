// What can be written in a config: keys and values by its schema, also while it is half written.

import { CompletionItemKind } from 'vscode-languageserver'
import { oncePer } from '../../../engine/memo.ts'
import type { Rule } from '../../../engine/rule.ts'
import { keysAt } from '../../../workspace/config/cursor.ts'
import { configSchema, type Schema } from '../../../workspace/config/schema.ts'
import type { Offer } from './offer.ts'

const schemaFor = oncePer((rules: readonly Rule[]): Schema => configSchema(rules))

/** The offers at an offset, and how much in front of it they replace. */
export function configOffers(text: string, offset: number, rules: readonly Rule[]): { typed: string; offers: Offer[] } {
  const { path, typed, isKey, present } = keysAt(text, offset)
  const schemas = path.reduce<Schema[]>((all, key) => all.flatMap((schema) => inside(schema, key)), [schemaFor(rules)])
  const offers = isKey
    ? schemas
        .flatMap(alternatives)
        .flatMap(({ properties = {} }) => Object.entries(properties).map(([name, schema]) => keyOffer(name, schema, rules)))
    : schemas.flatMap(alternatives).flatMap(({ enum: values }) => (Array.isArray(values) ? values.map(valueOffer) : []))
  return {
    typed,
    offers: [...new Map(offers.filter(({ label }) => !isKey || !present.includes(label)).map((offer) => [offer.label, offer])).values()],
  }
}

/** The schema itself and all that it may be. */
const alternatives = (schema: Schema): Schema[] => [schema, ...(Array.isArray(schema.anyOf) ? (schema.anyOf as Schema[]) : [])]

function inside(schema: Schema, key: string | number): Schema[] {
  return alternatives(schema).flatMap(({ properties, items, additionalProperties }) => {
    if (typeof key === 'number') return items && typeof items === 'object' ? [items as Schema] : []
    const known = properties && Object.hasOwn(properties, key) ? properties[key] : undefined
    if (known) return [known]
    return typeof additionalProperties === 'object' && additionalProperties ? [additionalProperties as Schema] : []
  })
}

function keyOffer(name: string, schema: Schema, rules: readonly Rule[]): Offer {
  const rule = rules.find(({ id }) => id === name)
  const documentation = typeof schema.description === 'string' ? schema.description : ''
  return {
    label: name,
    kind: CompletionItemKind.Property,
    ...(documentation && { documentation }),
    ...(rule && { detail: rule.title, rule: name }),
  }
}

const valueOffer = (value: unknown): Offer => ({ label: String(value), kind: CompletionItemKind.EnumMember })
