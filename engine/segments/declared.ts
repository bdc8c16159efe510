// What the writer says a document is: the front matter.

import type { Scenario } from '../document.ts'
import { type Kind, kinds } from '../rule.ts'

export const scenarios: readonly Scenario[] = ['cold', 'warm', 'discovery', 'demo', 'negotiation', 'renewal', 'voicemail', 'unknown']

type Data = Readonly<Record<string, unknown>>

export interface Declared {
  /** `none`: the writer says that this is no sales material. */
  readonly kind: Kind | 'none'
  /** `type: sales_play`, as written. */
  readonly said: string
}

/** The kind that the front matter gives; only our own key and `kind` may name it by a word that other trades use too. */
export function declaredKind(data: Data): Declared | null {
  const own = wordsOf(field(data.guiderail).kind ?? data.kind)
  const exact = [...kinds, 'none' as const].find((kind) => kind === own.replaceAll(' ', '-'))
  if (exact) return { kind: exact, said: `kind: ${exact}` }
  for (const key of ['kind', 'type', 'content_type', 'contentType', 'doc_type', 'document_type', 'document', 'category', 'template']) {
    const value = wordsOf(data[key])
    const kind = loosely(value)
    if (kind) return { kind, said: `${key}: ${value}` }
  }
  return null
}

/** The scenario that the front matter gives. */
export function declaredScenario(data: Data): Scenario | null {
  const value = wordsOf(field(data.guiderail).scenario ?? data.scenario)
  return scenarios.find((scenario) => scenario === value) ?? null
}

const ways: readonly (readonly [Kind, RegExp])[] = [
  ['account-plan', /\b(?:account plan|success plan|mutual action plan|close plan)\b/],
  ['sales-plan', /\b(?:sales plan|territory plan|quota plan|gtm|go to market|marketing plan|launch plan|sales okrs?)\b/],
  [
    'message',
    /\b(?:e-?mail (?:sequence|template)|sales e-?mail|cold e-?mail|outreach|cadence|linkedin (?:message|sequence)|sales message)s?\b/,
  ],
  ['call-script', /\b(?:(?:call|sales|phone|cold call|demo|discovery|voicemail) scripts?|talk tracks?|objections?|objection handling)\b/],
  ['playbook', /\b(?:sales plays?|sales playbook|sales guide|sales enablement|battlecards?|sales training)\b/],
]

/** `sales_play`, `Call script`, `email-sequence`: words that only people who sell use. */
function loosely(value: string): Kind | null {
  return ways.find(([, way]) => way.test(value))?.[0] ?? null
}

function wordsOf(value: unknown): string {
  return typeof value === 'string'
    ? value
        .toLowerCase()
        .replace(/[_\s-]+/g, ' ')
        .trim()
    : ''
}

function field(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}
