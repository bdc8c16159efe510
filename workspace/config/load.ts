// A config file and all that it extends -> one config, or what is wrong with it.

import type { FormerName } from '../../engine/former.ts'
import { linesOf } from '../../engine/lines.ts'
import { hint } from '../../engine/names.ts'
import type { Rule } from '../../engine/rule.ts'
import type { Host } from '../host.ts'
import { basename, dirname, inside, resolve } from '../paths.ts'
import { presets } from '../presets.ts'
import { readInside } from '../text.ts'
import { type Config, configOf, emptyConfig, merged, type RawConfig } from './config.ts'
import { type FormerKey, formerKeys, formerKeysOf } from './former.ts'
import { type Base, checkedConfig, type Opened, openConfig, readPhrases } from './parse.ts'
import type { Complaint } from './read.ts'
import { mostPhrases } from './schema.ts'

/** What is wrong with a config, for the person who wrote it. `path` is absolute; line and column count from 1. */
export interface ConfigProblem {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** A former name and where it stands; `path` is absolute. */
export interface FormerNameIn extends Omit<ConfigProblem, 'message'>, FormerName {}

export interface Loaded {
  readonly config: Config
  /** When there are any, `config` must not be used. */
  readonly problems: readonly ConfigProblem[]
  readonly formerNames: readonly FormerNameIn[]
}

/** No honest chain of `extends` is longer, and none reads more files. */
const longestChain = 16
const mostFiles = 64
/** More complaints about one file help nobody. */
const mostComplaints = 20

/** Reads the config at `path`; `keys`: those that were renamed. Nothing outside `root` is read, and nothing is ever run. */
export function loadConfig(
  host: Host,
  path: string,
  root: string,
  rules: readonly Rule[],
  keys: readonly FormerKey[] = formerKeys,
): Promise<Loaded> {
  return new Loader(host, root, rules, formerKeysOf(rules, keys)).load(path, [])
}

class Loader {
  readonly #host: Host
  readonly #root: string
  readonly #rules: readonly Rule[]
  readonly #keys: readonly FormerKey[]
  #files = 0

  constructor(host: Host, root: string, rules: readonly Rule[], keys: readonly FormerKey[]) {
    this.#keys = keys
    this.#host = host
    this.#root = root
    this.#rules = rules
  }

  /** `chain`: the files that led here. */
  async load(file: string, chain: readonly string[]): Promise<Loaded> {
    const source = await readInside(this.#host, this.#root, file)
    if ('problem' in source) return failed(placed(file, '', [{ message: `It ${source.problem}.`, span: { start: 0, end: 0 } }]))
    const form = { json: /\.json$/i.test(file), inPackage: basename(file) === 'package.json' }
    const opened = openConfig(source.text, form, this.#keys)
    const loaded: Loaded[] = []
    for (const base of opened.bases) loaded.push(await this.#base(base, file, source.text, chain))
    for (const list of opened.lists) loaded.push(await this.#list(list, file, source.text))
    const below = loaded.map((each) => each.config).reduce(merged, emptyConfig)
    const { config, complaints } = checkedConfig(opened, this.#rules, below.phrases)
    const problems = [
      ...placed(file, source.text, [...complaints, ...this.#outside(config, file, opened)]),
      ...loaded.flatMap((each) => each.problems),
    ]
    if (problems.length > 0) return failed(problems)
    const whole = merged(below, { ...config, baseline: config.baseline === null ? null : resolve(dirname(file), config.baseline) })
    if (whole.phrases.length > mostPhrases) return failed(placed(file, source.text, [tooMany]))
    const own = placedNames(file, source.text, opened.formerNames)
    return { config: whole, problems, formerNames: [...own, ...loaded.flatMap((each) => each.formerNames)] }
  }

  /** Complains about a baseline that lies outside of the project. */
  #outside({ baseline }: Config, file: string, { data, at }: Opened): Complaint[] {
    if (baseline === null || inside(this.#root, resolve(dirname(file), baseline))) return []
    const span = data.places.get(`${at}/baseline`)?.value ?? { start: 0, end: 0 }
    return [{ message: `${baseline} lies outside the project; name a file in it.`, span }]
  }

  /** A file that holds a list of phrases. */
  async #list({ name, span }: Base, file: string, text: string): Promise<Loaded> {
    const target = resolve(dirname(file), name)
    const wrong = await this.#whyNotRead(name, target, [file])
    if (wrong) return failed(placed(file, text, [{ message: wrong, span }]))
    const source = await readInside(this.#host, this.#root, target)
    if ('problem' in source) return failed(placed(target, '', [{ message: `It ${source.problem}.`, span: { start: 0, end: 0 } }]))
    const { rules, complaints } = readPhrases(source.text, this.#rules, /\.json$/i.test(target))
    return complaints.length > 0
      ? failed(placed(target, source.text, complaints))
      : { config: { ...emptyConfig, phrases: rules }, problems: [], formerNames: [] }
  }

  async #base({ name, span }: Base, file: string, text: string, chain: readonly string[]): Promise<Loaded> {
    if (Object.hasOwn(presets, name)) return { config: configOf(presets[name] as RawConfig), problems: [], formerNames: [] }
    const target = resolve(dirname(file), name)
    const wrong = await this.#whyNot(name, target, [...chain, file])
    return wrong ? failed(placed(file, text, [{ message: wrong, span }])) : this.load(target, [...chain, file])
  }

  async #whyNot(name: string, target: string, chain: readonly string[]): Promise<string | null> {
    if (isPath(name)) return this.#whyNotRead(name, target, chain)
    const names = Object.keys(presets)
    return `"${name}" is no preset (${names.join(', ')}) and no path; a path begins with "./".${hint(name, names)}`
  }

  async #whyNotRead(name: string, target: string, chain: readonly string[]): Promise<string | null> {
    if (!isPath(name)) return `"${name}" is no path; a path begins with "./".`
    if (!inside(this.#root, target)) return `${name} lies outside the project; a config only builds on files of its own.`
    if (chain.includes(target)) return `${name} extends this file in turn.`
    if (chain.length >= longestChain || ++this.#files > mostFiles) return 'Too many configs extend one another.'
    return (await this.#host.stat(target)) === null ? `There is no file ${name}.` : null
  }
}

const tooMany: Complaint = { message: `There are more than ${mostPhrases} phrases in all; leave some out.`, span: { start: 0, end: 0 } }

const isPath = (name: string): boolean => /^\.{0,2}\//.test(name)

const failed = (problems: readonly ConfigProblem[]): Loaded => ({ config: emptyConfig, problems, formerNames: [] })

/** Former names in a text as those of its file. */
export function placedNames(path: string, text: string, names: readonly FormerName[]): FormerNameIn[] {
  const lines = linesOf(text)
  return names.map((name) => ({ ...name, path, ...lines.position(name.span.start) }))
}

/** Complaints about a text as problems of its file. */
export function placed(path: string, text: string, complaints: readonly Complaint[]): ConfigProblem[] {
  const lines = linesOf(text)
  return complaints.slice(0, mostComplaints).map(({ message, span }) => ({ path, message, ...lines.position(span.start) }))
}
