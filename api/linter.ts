// What all calls of the library share: the options, made into a linter for many texts.

import type { Document } from '../engine/document.ts'
import { idsTaken } from '../engine/former.ts'
import { lintDocument, type Report } from '../engine/lint.ts'
import { engineRules } from '../engine/own.ts'
import { parseDocument } from '../engine/parse.ts'
import type { Rule } from '../engine/rule.ts'
import { rules as builtIn } from '../rules/index.ts'
import { type ConfigData, settingsUnder } from './config.ts'

export interface LintOptions {
  /** What the text goes by, relative to its project, with forward slashes; the globs of a config look at it. Default: `text.md`. */
  readonly path?: string
  /** What `guiderail.config.json` would hold. `ignore` is left to whoever chooses the texts. */
  readonly config?: ConfigData
  /** Rules of your own, besides the built-in ones. They run in your process, so they are your code to trust. */
  readonly rules?: readonly Rule[]
  /** `2026-12-31`; without it nothing ever expires. */
  readonly today?: string
}

export interface Linter {
  parse(text: string, path: string): Document
  lint(text: string, path: string): Report
}

/** Checks the options once. Throws a `TypeError` for a config or a rule that cannot be. */
export function linterOf({ config = {}, rules: own = [], today }: LintOptions): Linter {
  refuseTaken(own)
  const rules = own.length === 0 ? builtIn : [...builtIn, ...own]
  const settings = settingsUnder(config, own, today)
  const parse = (text: string, path: string) => parseDocument(text, path, settings(path))
  return { parse, lint: (text, path) => lintDocument(parse(text, path), rules, settings(path)) }
}

/** A second rule of the same name could not be set, silenced or told from the first. */
function refuseTaken(own: readonly Rule[]): void {
  const taken = new Set(idsTaken([...builtIn, ...engineRules]))
  for (const id of idsTaken(own)) {
    if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new TypeError(`rules: "${id}" is no id; use lower case letters, digits and hyphens.`)
    if (taken.has(id)) throw new TypeError(`rules: there is a rule "${id}" already; give yours another id.`)
    taken.add(id)
  }
}

export const defaultPath = 'text.md'
