// `guiderail.accepted.yaml`: the sentences that reviewers of a project accepted, read and checked.

import { type Accepted, type AcceptedIndex, acceptedIndex } from '../../engine/accepted.ts'
import { currentId, type FormerName, renamedId } from '../../engine/former.ts'
import type { Rule } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { isDay } from '../../engine/suppressions/directive.ts'
import { check } from '../config/check.ts'
import { type Complaint, type Data, readData } from '../config/read.ts'
import type { Schema } from '../config/schema.ts'

export interface AcceptedFile {
  readonly text: string
  readonly entries: readonly { readonly entry: Accepted; readonly span: Span }[]
  readonly index: AcceptedIndex
  /** Former ids of rules that entries are for; in the entries they have those of today. */
  readonly formerNames: readonly FormerName[]
  /** When there are any, there are no entries. */
  readonly complaints: readonly Complaint[]
}

const words = (maxLength: number, description: string): Schema => ({ type: 'string', minLength: 1, maxLength, description })

/** The JSON Schema of the file. */
export const acceptedSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Guiderail accepted sentences',
  description: 'Sentences that a reviewer accepted: what a rule says of them was a false alarm.',
  type: 'array',
  maxItems: 2000,
  items: {
    type: 'object',
    properties: {
      rule: words(200, 'Id of the rule, such as `get-them-to`.'),
      sentence: words(4000, 'The sentence, as a person reads it; only its words count.'),
      reason: words(1000, 'Why it is right as it stands.'),
      date: words(10, 'The day on which it was accepted: 2026-12-31.'),
      until: words(10, 'The last day on which it holds: 2026-12-31.'),
    },
    required: ['rule', 'sentence'],
    additionalProperties: false,
  },
}

/** Reads the text of the file: a list of entries, or nothing; `rules`: those that it may name. Never throws. */
export function readAccepted(text: string, rules: readonly Rule[] = []): AcceptedFile {
  const data = readData(text)
  const isEmpty = data.complaints.length === 0 && data.places.size === 0
  const complaints = isEmpty ? [] : complaintsOf(data)
  const written = isEmpty || complaints.length > 0 ? [] : (data.value as readonly Accepted[])
  const list = written.map((entry) => ({ ...entry, rule: currentId(entry.rule, rules) }))
  const entries = list.map((entry, at) => ({ entry, span: data.places.get(`/${at}/sentence`)?.value ?? nowhere }))
  const formerNames = written.flatMap(({ rule }, at) => {
    const renamed = renamedId(rule, rules)
    return renamed ? [{ renamed, span: data.places.get(`/${at}/rule`)?.value ?? nowhere }] : []
  })
  return { text, entries, index: acceptedIndex(list), formerNames, complaints }
}

function complaintsOf(data: Data): readonly Complaint[] {
  if (data.complaints.length > 0) return data.complaints
  if (!Array.isArray(data.value)) return [{ message: 'This file is a list of entries with `rule` and `sentence`.', span: nowhere }]
  const wrong = check(data, acceptedSchema)
  return wrong.length > 0 ? wrong : (data.value as readonly Accepted[]).flatMap((entry, at) => dayComplaints(entry, at, data))
}

function dayComplaints(entry: Accepted, at: number, data: Data): Complaint[] {
  return (['date', 'until'] as const).flatMap((key) => {
    const day = entry[key]
    if (day === undefined || isDay(day)) return []
    return [{ message: `"${day}" is no day; write it like 2026-12-31.`, span: data.places.get(`/${at}/${key}`)?.value ?? nowhere }]
  })
}

const nowhere: Span = { start: 0, end: 0 }
