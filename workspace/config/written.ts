// Plain data as a person writes it in a config: in lines of YAML, in braces of YAML, in JSON.

import { stringify } from 'yaml'

/** What is written: plain data. */
export type Value = string | { readonly [key: string]: Value } | readonly Value[]

/** Quotes only where YAML needs them, older readers of it too (`off` would be `false`); nothing is broken over lines. */
const plain = { compat: 'yaml-1.1', lineWidth: 0, blockQuote: false } as const

/** Lines of YAML without their line ends; `step`: spaces for each level. */
export const inLines = (value: Value, step: number): string[] =>
  stringify(value, { ...plain, indent: step })
    .trimEnd()
    .split('\n')

/** One line of YAML, maps and lists in braces and brackets. */
export const inBraces = (value: Value): string => stringify(value, { ...plain, collectionStyle: 'flow' }).trimEnd()

/** One line of JSON. */
export function inJson(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(inJson).join(', ')}]`
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}: ${inJson(one)}`)
    .join(', ')} }`
}

/** A whole config that says this. */
export const newFile = (value: Value, isJson: boolean): string => (isJson ? `${JSON.stringify(value, null, 2)}\n` : stringify(value, plain))

/** What follows `# ` in a comment: one line, no signs that nobody sees. Empty for no words. */
export const inComment = (words: string): string => words.replace(/[\p{C}\s]+/gu, ' ').trim()

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
