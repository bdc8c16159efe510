// Text of one config -> its meaning, or what is wrong with it.

import type { Rule } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { globProblem } from '../globs.ts'
import { check } from './check.ts'
import { type Config, configOf, emptyConfig, extended, listed, type RawConfig } from './config.ts'
import { type Complaint, type Data, escaped, readData } from './read.ts'
import { configSchema } from './schema.ts'

/** What a config builds on, as written, and where that stands. */
export interface Base {
  readonly name: string
  readonly span: Span
}

export interface Parsed {
  readonly config: Config
  /** Still to be merged under `config`, first to last. */
  readonly bases: readonly Base[]
  /** When there are any, `config` is empty. */
  readonly complaints: readonly Complaint[]
}

/** How the text is written. */
export interface Form {
  /** JSON and nothing that only YAML allows. */
  readonly json?: boolean
  /** The config stands under the key `guiderail`, as in package.json. */
  readonly inPackage?: boolean
}

/** Reads the text of a config that may set the given rules. Never throws. */
export function readConfig(text: string, rules: readonly Rule[], form: Form = {}): Parsed {
  const data = readData(text)
  const at = form.inPackage ? '/guiderail' : ''
  const complaints = complaintsOf(data, at, rules, form.json ? text : null)
  if (complaints.length > 0) return { config: emptyConfig, bases: [], complaints }
  const raw = rawAt(data, at)
  return { config: configOf(raw), bases: basesOf(raw, data, at), complaints: [] }
}

function complaintsOf(data: Data, at: string, rules: readonly Rule[], json: string | null): readonly Complaint[] {
  if (data.complaints.length > 0) return data.complaints
  const strict = json === null ? [] : jsonComplaints(json)
  if (strict.length > 0) return strict
  const wrong = check(data, configSchema(rules), at)
  return wrong.length > 0 ? wrong : globComplaints(data, at)
}

/** YAML allows more than JSON does; other tools that read the same file do not. */
function jsonComplaints(text: string): Complaint[] {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return []
  } catch (error) {
    const at = Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0)
    return [{ message: 'This is not JSON; correct it, or rename the file to end in .yaml.', span: { start: at, end: at } }]
  }
}

/** Globs that no schema can judge. */
function globComplaints(data: Data, at: string): Complaint[] {
  const raw = rawAt(data, at)
  const place = (path: string) => data.places.get(at + path)
  const designated = Object.keys(raw.documents ?? {}).map((glob) => ({ glob, span: place(`/documents/${escaped(glob)}`)?.key }))
  const overridden = (raw.overrides ?? []).flatMap(({ files }, index) =>
    listed(files).map((glob, file) => ({
      glob,
      span: (place(`/overrides/${index}/files/${file}`) ?? place(`/overrides/${index}/files`))?.value,
    })),
  )
  return [...designated, ...overridden].flatMap(({ glob, span }) => {
    const message = globProblem(glob)
    return message === null ? [] : [{ message, span: span ?? nowhere }]
  })
}

function basesOf(raw: RawConfig, data: Data, at: string): Base[] {
  return extended(raw).map((name, index) => {
    const place = data.places.get(`${at}/extends/${index}`) ?? data.places.get(`${at}/extends`)
    return { name, span: place?.value ?? nowhere }
  })
}

const nowhere: Span = { start: 0, end: 0 }

/** The data is a mapping: the schema saw to that. */
function rawAt(data: Data, at: string): RawConfig {
  return (at === '' ? data.value : (data.value as Record<string, unknown>)[at.slice(1)]) as RawConfig
}
