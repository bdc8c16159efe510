// Every rule in every container, in every encoding; and in each its silent twin: the same words, not used.

import { describe, expect, test } from 'vitest'
import { lint } from '../engine/lint.ts'
import { defaultSettings, type Settings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'
import { unmark } from './marks.ts'
import { containers, encodings, fillers } from './matrix/containers.ts'
import { type Spec, specs } from './matrix/specs.ts'
import { wordingSpecs } from './matrix/wording.ts'

const cases = [...specs, ...wordingSpecs].flatMap((spec) =>
  Object.keys(containers)
    .filter((name) => !spec.skip?.[name])
    .map((name) => [spec.rule, name, spec] as const),
)

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(cases)('%s in a %s', (_rule, name, spec) => {
    const { text, marks } = unmark(encode(documentOf(spec, name, spec.used)))
    const expected = marks.map(({ words }) => words)
    expect(wordsFound(spec, text), text).toEqual(expected)
  })

  test.each(
    cases.flatMap(([rule, name, spec]) =>
      spec.silent.filter(({ notIn }) => !notIn?.includes(name)).map((silent) => [rule, silent.how, name, spec, silent] as const),
    ),
  )('%s %s in a %s', (_rule, _how, name, spec, silent) => {
    const sentence = silent.sentence ?? unmark(spec.used).text
    const text = encode(documentOf({ ...spec, before: silent.before ?? spec.before }, name, sentence))
    expect(wordsFound(spec, text), text).toEqual([])
  })
})

function documentOf(spec: Spec, name: string, sentence: string): string {
  const container = containers[name]
  if (!container) throw new Error(`there is no container ${name}`)
  return name === 'front matter' ? container(sentence) + spec.before : `${spec.before}${container(sentence)}${spec.after ?? ''}`
}

/** The source words under each finding of the rule, save those about the words beside the sentence. */
function wordsFound(spec: Spec, text: string): string[] {
  const settings: Settings = { ...defaultSettings, kind: spec.kind, ...(spec.scenario && { scenario: spec.scenario }) }
  const { findings, failures } = lint(text, '', rules, settings)
  expect(failures).toEqual([])
  const words = findings.filter(({ rule }) => rule === spec.rule).map(({ span }) => text.slice(span.start, span.end))
  return words.filter((found) => !fillers.has(found))
}
