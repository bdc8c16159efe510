// YAML front matter: its data, and a leaf for every string in it.

import { isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { lineEnd } from '../lines.ts'
import type { Span } from '../span.ts'
import type { Container, FrontMatter, Leaf } from './leaf.ts'
import { scalarMap } from './scalar.ts'
import { worded } from './words.ts'

/** Larger front matter is not read. UTF-16 units. */
const longest = 64 * 1024
/** Nesting of lists and mappings. */
const deepest = 32

export interface Matter {
  readonly frontMatter: FrontMatter
  readonly fields: readonly Omit<Leaf, 'index'>[]
}

/** A line break to YAML, but not to its parser; one sign for another, so that places hold. */
const loneReturns = /\r(?!\n)/g

/** The front matter of a text whose first line begins at `begin`; null when there is none. Never throws. */
export function readFrontMatter(text: string, begin: number): Matter | null {
  const place = placeOf(text, begin)
  if (!place) return null
  const reader = new FieldReader(text, place.body.start, { type: 'front-matter', span: place.span })
  let problem: FrontMatter['problem']
  if (place.body.end - place.body.start > longest) {
    problem = { message: 'The front matter is longer than 64 KB, so it was not read; shorten it.', span: place.span }
  } else problem = reader.read(text.slice(place.body.start, place.body.end))
  return { frontMatter: { span: place.span, data: reader.data, ...(problem && { problem }) }, fields: reader.fields }
}

/** Span of the front matter with its fences, and of what stands between them. */
function placeOf(text: string, begin: number): { span: Span; body: Span } | null {
  let start = begin
  let body = -1
  while (start <= text.length) {
    const end = lineEnd(text, start)
    const fence = /^---[ \t]*$/.test(text.slice(start, Math.min(end, start + 200)))
    if (body >= 0 && fence) return { span: { start: begin, end }, body: { start: body, end: Math.max(body, start) } }
    if (body < 0 && !fence) return null
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
    if (body < 0) body = start
  }
  return null
}

class FieldReader {
  readonly fields: Omit<Leaf, 'index'>[] = []
  data: Record<string, unknown> = Object.create(null)
  readonly #text: string
  readonly #base: number
  readonly #container: Container

  constructor(text: string, base: number, container: Container) {
    this.#text = text
    this.#base = base
    this.#container = container
  }

  read(yaml: string): FrontMatter['problem'] {
    try {
      const document = parseDocument(yaml.replaceAll(loneReturns, '\n'), { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
      const [error] = document.errors
      if (error) return this.#problem(error.message, error.pos)
      if (isMap(document.contents)) this.data = this.#value(document.contents, '', 0) as Record<string, unknown>
    } catch (error) {
      return this.#problem(error instanceof Error ? error.message : String(error), [0, yaml.length])
    }
    return undefined
  }

  #problem(message: string, [from, to]: readonly [number, number]): FrontMatter['problem'] {
    const start = Math.min(this.#base + from, this.#container.span.end)
    const end = Math.max(start, Math.min(this.#base + to, this.#container.span.end))
    return { message: `The front matter is not valid YAML: ${message.replace(/\.$/, '')}.`, span: { start, end } }
  }

  /** Plain data of a node; an alias is never followed. */
  #value(node: unknown, key: string, depth: number): unknown {
    if (depth > deepest || isAlias(node)) return null
    if (isScalar(node)) {
      if (typeof node.value === 'string' && key !== '') this.#field(node as Scalar<string>, key)
      return node.value
    }
    const name = (part: string | number) => (key === '' ? String(part) : `${key}.${part}`)
    if (isSeq(node)) return node.items.map((item, index) => this.#value(item, name(index), depth + 1))
    const data: Record<string, unknown> = Object.create(null)
    if (!isMap(node)) return null
    for (const pair of node.items) {
      const part = isScalar(pair.key) ? String(pair.key.value) : ''
      if (part === '' || part === '__proto__') continue
      data[part] = this.#value(pair.value, name(part), depth + 1)
    }
    return data
  }

  #field(node: Scalar<string>, key: string): void {
    const [from, to] = node.range ?? [0, 0]
    const text = node.value.trimEnd()
    if (text === '') return
    const map = scalarMap(this.#text, this.#base + from, this.#base + to, node).slice(0, text.length)
    const span = map.toSource(0, text.length)
    this.fields.push({ type: 'field', span, ...worded(text, map), path: [this.#container], depth: 0, key })
  }
}
