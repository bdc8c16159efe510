// What the npm package exports. Everything here is a pure function of its arguments: no files, no network, no clock.

import type { Document } from '../engine/document.ts'
import { type Fixed, fix } from '../engine/fix.ts'
import type { Report } from '../engine/lint.ts'
import { defaultPath, type LintOptions, linterOf } from './linter.ts'

export type { Document, LeafView, Section, Segment } from '../engine/document.ts'
export type { Fixed } from '../engine/fix.ts'
export type { Report, RuleFailure } from '../engine/lint.ts'
export {
  type DocumentRule,
  defineRule,
  type Edit,
  type Finding,
  type Fix,
  type Kind,
  type PhraseRule,
  type Problem,
  type Rule,
  type SegmentRule,
  type Severity,
} from '../engine/rule.ts'
export type { Span } from '../engine/span.ts'
export { rules } from '../rules/index.ts'
export type { ConfigData } from './config.ts'
export type { LintOptions } from './linter.ts'

/** Lints one text. Spans are half-open, in UTF-16 code units of the text. Throws a `TypeError` for options that cannot be, never for a text. */
export function lint(text: string, options: LintOptions = {}): Report {
  return linterOf(options).lint(text, options.path ?? defaultPath)
}

/** Reads one text into the model that rules see. Throws like `lint`. */
export function parse(text: string, options: LintOptions = {}): Document {
  return linterOf(options).parse(text, options.path ?? defaultPath)
}

/** Applies what cannot change the meaning of a text, in up to 10 passes. Throws like `lint`. */
export function applyFixes(text: string, options: LintOptions = {}): Fixed {
  const linter = linterOf(options)
  return fix(text, (current) => linter.lint(current, options.path ?? defaultPath))
}
