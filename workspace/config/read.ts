// Text of a config file, YAML or JSON -> plain data, with the place of every key and value.

import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Span } from '../../engine/span.ts'

/** Something wrong in a config, with where. */
export interface Complaint {
  readonly message: string
  readonly span: Span
}

/** Where a value stands, and its key when it has one. */
export interface Place {
  readonly key?: Span
  readonly value: Span
}

export interface Data {
  /** Null-prototype objects, arrays and scalars. */
  readonly value: unknown
  /** By path: `/rules/get-them-to`; the whole is ``. */
  readonly places: ReadonlyMap<string, Place>
  readonly complaints: readonly Complaint[]
}

/** Larger configs are refused; measured in UTF-16 code units. */
const largest = 256 * 1024
const deepest = 32
/** Keys that could reach an object's prototype if anybody merged them carelessly later. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a config text. Never throws and never runs anything that the text says. */
export function readData(text: string): Data {
  const whole = { start: 0, end: 0 }
  if (text.length > largest) return refused(`It is larger than ${largest / 1024} KB, which no config needs.`, whole)
  try {
    const document = parseDocument(text.replace(/^\uFEFF/, ' '), { prettyErrors: false, uniqueKeys: true, logLevel: 'silent' })
    const [error] = document.errors
    if (error) return refused(spoken(error.message), { start: error.pos[0], end: error.pos[1] })
    const reader = new Reader()
    const value = document.contents === null ? Object.create(null) : reader.value(document.contents, '', 0)
    return { value, places: reader.places, complaints: reader.complaints }
  } catch {
    return refused('It is too complex to be read.', whole)
  }
}

const refused = (message: string, span: Span): Data => ({ value: null, places: new Map(), complaints: [{ message, span }] })

/** One sentence with a full stop. */
const spoken = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`)

/** A key inside a path, so that `/` in it separates nothing. */
export const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

class Reader {
  readonly places = new Map<string, Place>()
  readonly complaints: Complaint[] = []

  value(node: Node, path: string, depth: number, key?: Span): unknown {
    const span = spanOf(node)
    this.places.set(path, { value: span, ...(key && { key }) })
    if (depth > deepest) return this.#complain(`It nests deeper than ${deepest} levels.`, span)
    if (isAlias(node)) return this.#complain('Aliases (`*name`) are not allowed here; write the value out.', span)
    if (node.tag !== undefined) return this.#complain(`Tags (\`${node.tag}\`) are not allowed here; write a plain value.`, span)
    if (isMap(node)) return this.#map(node.items as readonly { key: unknown; value: unknown }[], path, depth)
    if (isSeq(node)) return node.items.map((item, at) => this.value(item as Node, `${path}/${at}`, depth + 1))
    return isScalar(node) ? node.value : null
  }

  #map(pairs: readonly { key: unknown; value: unknown }[], path: string, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = Object.create(null)
    for (const { key, value } of pairs) {
      const place = spanOf(key as Node)
      if (!isScalar(key) || isAlias(key)) this.#complain('A key must be a plain name.', place)
      else if (forbidden.has(String(key.value))) this.#complain(`"${key.value}" is not allowed as a key.`, place)
      else {
        const name = String(key.value)
        map[name] = value === null ? null : this.value(value as Node, `${path}/${escaped(name)}`, depth + 1, place)
        if (value === null) this.places.set(`${path}/${escaped(name)}`, { key: place, value: place })
      }
    }
    return map
  }

  #complain(message: string, span: Span): null {
    this.complaints.push({ message, span })
    return null
  }
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start, end }
}
