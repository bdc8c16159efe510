// Where a config names rules, also while it is being written: what cannot be read yet names none.

import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { Span } from '../../engine/span.ts'

/** Larger texts are not read. UTF-16 units. */
const longest = 256 * 1024

/** The ids under `rules`, of the whole config and of its overrides. */
export function ruleNamesIn(text: string): { readonly id: string; readonly span: Span }[] {
  if (text.length > longest) return []
  const { contents } = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  if (!isMap(contents)) return []
  const overrides = contents.get('overrides', true)
  const others = isSeq(overrides) ? overrides.items.filter((item) => isMap(item)) : []
  return [contents, ...others].flatMap(namesUnder)
}

function namesUnder(map: YAMLMap): { id: string; span: Span }[] {
  const rules = map.get('rules', true)
  if (!isMap(rules)) return []
  return rules.items.flatMap(({ key }) => {
    if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return []
    const [from, to] = key.range
    const quotes = to - from > key.value.length ? 1 : 0
    return [{ id: key.value, span: { start: from + quotes, end: to - quotes } }]
  })
}
