// Every way to say whose words these are, in every container that people write in.

import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../engine/parse.ts'
import type { Kind } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { unmark } from '../marks.ts'
import { containers, encodings } from '../matrix/containers.ts'

interface Case {
  readonly how: string
  readonly kind: Kind
  readonly before: string
  /** One marked stretch, named by the voice that it must have. */
  readonly sentence: string
  /** Containers where it means something else, with the reason. */
  readonly skip?: readonly string[]
}

const script = '# Cold call: depots\n\n## Opening\n\n'
const guide = '# Handling a stalled deal\n\nWhat we do in the second month.\n\n'

const cases: readonly Case[] = [
  { how: 'a quoted line of a script', kind: 'call-script', before: script, sentence: '⟦rep|"Hi Sam, how are you today?"⟧' },
  { how: 'a labelled seller', kind: 'call-script', before: script, sentence: 'Rep: ⟦rep|"Sam, your depot opened on Monday."⟧' },
  { how: 'a labelled buyer', kind: 'call-script', before: script, sentence: 'Prospect: ⟦buyer|"Hi Robin, how are you today?"⟧' },
  {
    how: 'a buyer quoted in advice',
    kind: 'playbook',
    before: guide,
    sentence: 'When they say ⟦buyer|"we have no budget this year"⟧, write it down.',
  },
  {
    how: 'a question quoted in advice',
    kind: 'playbook',
    before: guide,
    sentence: 'Then ask ⟦rep|"what would have to be true for that?"⟧ and wait.',
  },
  {
    how: 'advice',
    kind: 'playbook',
    before: guide,
    sentence: '⟦coach|Then get the finance director to sign the pilot by Friday.⟧',
    skip: ['fence', 'list in a fence', 'fence in a list'],
  },
  {
    how: 'a plan',
    kind: 'account-plan',
    before: '# Account plan: Hallvard\n\n',
    sentence: '⟦plan|Run a mock audit in Bergen with the quality lead.⟧',
  },
  {
    how: 'a cross',
    kind: 'playbook',
    before: guide,
    sentence: '❌ ⟦counter-example|Get the finance director to sign the pilot by Friday.⟧',
  },
  {
    how: 'a bad label',
    kind: 'playbook',
    before: guide,
    sentence: 'Bad: ⟦counter-example|get the finance director to sign the pilot by Friday.⟧',
  },
  {
    how: 'a bad label before a quotation',
    kind: 'call-script',
    before: script,
    sentence: 'Bad: ⟦counter-example|"Hi Sam, how are you today?"⟧',
  },
  {
    how: 'a bad heading',
    kind: 'playbook',
    before: `${guide}## What not to do\n\n`,
    sentence: '⟦counter-example|Then get the finance director to sign the pilot.⟧',
    skip: ['front matter'],
  },
  {
    how: 'a bad heading of a script',
    kind: 'call-script',
    before: '# Cold call: depots\n\n## Never say\n\n',
    sentence: '⟦counter-example|"Hi Sam, how are you today?"⟧',
    skip: ['front matter'],
  },
]

const rows = cases.flatMap((one) =>
  Object.keys(containers)
    .filter((name) => !one.skip?.includes(name))
    .map((name) => [one.how, name, one] as const),
)

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(rows)('%s in a %s', (_how, name, { kind, before, sentence }) => {
    const [head, tail] = name === 'front matter' ? ['', before] : [before, '']
    const { text, marks } = unmark(encode(`${head}${containers[name]?.(sentence)}${tail}`))
    const [mark] = marks
    expect(voicesAt(text, kind, mark?.start ?? 0, mark?.end ?? 0), text).toEqual([mark?.name])
  })
})

/** The voices of the source range, in order and without repetition. */
function voicesAt(text: string, kind: Kind, start: number, end: number): string[] {
  const { leaves } = parseDocument(text, '', { ...defaultSettings, kind })
  const voices = leaves.flatMap(({ leaf, runs }) =>
    runs.filter((run) => {
      const span = leaf.map.toSource(run.start, run.end)
      return span.start < end && span.end > start && leaf.text.slice(run.start, run.end).trim() !== ''
    }),
  )
  return [...new Set(voices.map(({ voice }) => voice))]
}
