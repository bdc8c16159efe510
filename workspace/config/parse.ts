// Text of one config -> its meaning, or what is wrong with it.

import type { FormerName } from '../../engine/former.ts'
import type { PhraseRule, Rule } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import { globProblem } from '../globs.ts'
import { claimComplaints, phraseComplaints } from '../team/check.ts'
import { idsIn, standIn } from '../team/raw.ts'
import { type TeamPhrase, teamRule } from '../team/rule.ts'
import { check } from './check.ts'
import { type Config, configOf, emptyConfig, listed, type RawConfig } from './config.ts'
import { type FormerKey, formerKeysOf, modernised } from './former.ts'
import { type Complaint, type Data, escaped, readData } from './read.ts'
import { configSchema, phraseListSchema } from './schema.ts'

/** A file that a config names, as written, and where that stands. */
export interface Base {
  readonly name: string
  readonly span: Span
}

export interface Parsed {
  readonly config: Config
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

/** A config's data, not held against anything yet, with the files that it names. */
export interface Opened {
  readonly data: Data
  readonly at: string
  /** Why it is no data at all. */
  readonly complaints: readonly Complaint[]
  /** What is written under former names; in the data it has those of today. */
  readonly formerNames: readonly FormerName[]
  /** Configs to be merged under this one, first to last. */
  readonly bases: readonly Base[]
  /** Files that hold lists of phrases. */
  readonly lists: readonly Base[]
}

/** Opens the text of a config; `keys`: those that were renamed. Never throws. */
export function openConfig(text: string, form: Form = {}, keys: readonly FormerKey[] = []): Opened {
  const read = readData(text)
  const at = form.inPackage ? '/guiderail' : ''
  const complaints = read.complaints.length > 0 || !form.json ? read.complaints : jsonComplaints(text)
  if (complaints.length > 0) return { data: read, at, complaints, formerNames: [], bases: [], lists: [] }
  const { data, formerNames } = modernised(read, at, keys)
  const raw: RawConfig | null = rawAt(data, at)
  const bases = named(raw?.extends, 'extends', data, at)
  return { data, at, complaints, formerNames, bases, lists: named(raw?.phrases, 'phrases', data, at) }
}

/** Holds an opened config against the rules that it may set; `team`: those of the files that it names. */
export function checkedConfig({ data, at, complaints }: Opened, rules: readonly Rule[], team: readonly Rule[] = []): Parsed {
  const wrong = complaints.length > 0 ? complaints : complaintsOf(data, at, rules, team)
  if (wrong.length > 0) return { config: emptyConfig, complaints: wrong }
  const raw = rawAt(data, at)
  const phrases = (raw.phrases ?? []).flatMap((entry) => (typeof entry === 'string' ? [] : [teamRule(entry)]))
  return { config: { ...configOf(raw), phrases }, complaints: [] }
}

/** Reads the text of a config that may set the given rules, the files that it names left out. Never throws. */
export const readConfig = (text: string, rules: readonly Rule[], form: Form = {}): Parsed =>
  checkedConfig(openConfig(text, form, formerKeysOf(rules)), rules)

/** Reads a file that holds a list of phrases. Never throws. */
export function readPhrases(
  text: string,
  rules: readonly Rule[],
  json: boolean,
): { rules: readonly PhraseRule[]; complaints: readonly Complaint[] } {
  const { data, complaints } = openConfig(text, { json })
  const wrong = complaints.length > 0 ? complaints : check(data, phraseListSchema)
  if (wrong.length > 0) return { rules: [], complaints: wrong }
  const list = data.value as readonly TeamPhrase[]
  const more = phraseComplaints(data, '', list, rules)
  return more.length > 0 ? { rules: [], complaints: more } : { rules: list.map(teamRule), complaints: [] }
}

function complaintsOf(data: Data, at: string, rules: readonly Rule[], team: readonly Rule[]): readonly Complaint[] {
  const own = idsIn((rawAt(data, at) as RawConfig | null)?.phrases)
  const wrong = check(data, configSchema([...rules, ...team, ...own.map(standIn)]), at)
  if (wrong.length > 0) return wrong
  const words = phraseComplaints(data, `${at}/phrases`, rawAt(data, at).phrases ?? [], rules)
  const claims = claimComplaints(data, `${at}/claims`, rawAt(data, at).claims ?? [])
  return words.length + claims.length > 0 ? [...words, ...claims] : globComplaints(data, at)
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
  const taken = listed(raw.files).map((glob, file) => ({ glob, span: (place(`/files/${file}`) ?? place('/files'))?.value }))
  const overridden = (raw.overrides ?? []).flatMap(({ files }, index) =>
    listed(files).map((glob, file) => ({
      glob,
      span: (place(`/overrides/${index}/files/${file}`) ?? place(`/overrides/${index}/files`))?.value,
    })),
  )
  return [...designated, ...taken, ...overridden].flatMap(({ glob, span }) => {
    const message = globProblem(glob)
    return message === null ? [] : [{ message, span: span ?? nowhere }]
  })
}

/** The names under a key of unchecked data: one, or those in a list. */
function named(value: unknown, key: string, data: Data, at: string): Base[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value]
  return names.flatMap((name, index) => {
    const place = data.places.get(`${at}/${key}/${index}`) ?? data.places.get(`${at}/${key}`)
    return typeof name === 'string' ? [{ name, span: place?.value ?? nowhere }] : []
  })
}

const nowhere: Span = { start: 0, end: 0 }

/** The data is a mapping: the schema saw to that. */
function rawAt(data: Data, at: string): RawConfig {
  return (at === '' ? data.value : (data.value as Record<string, unknown> | null)?.[at.slice(1)]) as RawConfig
}
