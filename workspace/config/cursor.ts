// Where in a config the cursor stands, also while the text is no valid YAML or JSON yet.

import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

export interface Cursor {
  /** Keys and list positions from the root to what is being written. */
  readonly path: readonly (string | number)[]
  /** What is written of it, up to the cursor. */
  readonly typed: string
  /** True for a key of the mapping at the path, false for the value at the path. */
  readonly isKey: boolean
  /** Keys that the mapping has already. */
  readonly present: readonly string[]
}

const marker = 'guiderail-is-being-written-here'
const none: Cursor = { path: [], typed: '', isKey: false, present: [] }

/** Reads the text with a mark in place of the word at the cursor. */
export function keysAt(text: string, offset: number): Cursor {
  const typed = /[\w$-]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? ''
  const rest = /^[\w$-]*/.exec(text.slice(offset, offset + 200))?.[0] ?? ''
  const before = text.slice(0, offset - typed.length)
  const after = text.slice(offset + rest.length)
  // A word alone on its line of YAML is a key whose colon is not written yet.
  const isAlone = /(?:^|\n)[ \t]*(?:- +)?$/.test(before) && /^[ \t]*(?:\r?\n|$)/.test(after) && !/^\s*\{/.test(text)
  for (const written of isAlone ? [`${marker}:`, marker] : [marker]) {
    const { contents } = parseDocument(before + written + after, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
    const found = find(contents, [])
    if (found) return { ...found, typed }
  }
  return { ...none, typed }
}

function find(node: unknown, path: readonly (string | number)[]): Omit<Cursor, 'typed'> | null {
  if (isScalar(node)) return node.value === marker ? { path, isKey: false, present: [] } : null
  if (isSeq(node)) return firstOf(node.items, (item, at) => find(item, [...path, at]))
  if (!isMap(node)) return null
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
  return firstOf(node.items, ({ value }, at) => {
    if (keys[at] === marker) return { path, isKey: true, present: keys.filter((key) => key !== marker) }
    return find(value, [...path, keys[at] ?? ''])
  })
}

function firstOf<T, R>(items: readonly T[], look: (item: T, at: number) => R | null): R | null {
  for (const [at, item] of items.entries()) {
    const found = look(item, at)
    if (found) return found
  }
  return null
}
