// The vocabulary of rules: what a rule is given, what it says, and what the engine makes of it.

import type { Document, Segment } from './document.ts'
import type { DocumentFacts } from './facts.ts'
import type { PhraseHit } from './phrases/phrase.ts'
import type { PlanNodeKind } from './plan/plan.ts'
import type { Span } from './span.ts'

export const severities = ['off', 'hint', 'info', 'warning', 'error'] as const
/** How loud a rule is; `hint` shows in the editor only. */
export type Setting = (typeof severities)[number]
export type Severity = Exclude<Setting, 'off'>

/** What a segment of a document is; `null` stands for everything that is no sales material, where no rule speaks. */
export type Kind = 'account-plan' | 'sales-plan' | 'call-script' | 'message' | 'playbook'
export const kinds: readonly Kind[] = ['account-plan', 'sales-plan', 'call-script', 'message', 'playbook']

/** One replacement of a span of the source. An empty span inserts. `path` is set when the edit is for another file (root-relative, forward slashes). */
export interface Edit {
  readonly span: Span
  readonly text: string
  readonly path?: string
}

/** A way out. Only what cannot change the meaning is `safe` and may be applied without a person; all else is a suggestion. */
export interface Fix {
  /** An imperative a person reads in a menu: "Attach to S1 (Win the plant managers)". */
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
  /** An id that it takes from its statement: where another file names that id, it is not safe. */
  readonly takesId?: string
}

/** Another place that explains the problem. */
export interface Related {
  readonly span: Span
  readonly message: string
  readonly path?: string
  /** Lines and columns of the span, for whoever has not read the file at `path`. */
  readonly range?: Range
}

/** Where a span lies; lines and columns count from 1, columns in UTF-16 code units. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A statement of one of these kinds in another file: one with an id, one in the file behind a link (root-relative) and, when given, at its heading, or one in a file that names one of these ids or links to this file. */
export type Need = { readonly kinds: readonly PlanNodeKind[] } & (
  | { readonly label: string }
  | { readonly path: string; readonly anchor: string | null }
  | { readonly names: readonly string[] }
)

/** What a rule says of one place; the engine adds id, severity and link. */
export interface Problem {
  /** The smallest source span that the writer should change. */
  readonly span: Span
  /** One or two short sentences: what is wrong with this text, then what to do. */
  readonly message: string
  /** Which of the rule's families this belongs to, when it has any. */
  readonly family?: string
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix[]
  /** The last day on which this is no problem yet: `2026-12-31`. */
  readonly after?: string
  /** It is no problem when another file of the workspace has any one of these. */
  readonly needs?: readonly Need[]
}

/** What a rule that looks across files says of a place in one of them. */
export interface WorkspaceProblem extends Problem {
  /** Root-relative path of the file that it is about. */
  readonly path: string
}

export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
  /** Where the rule's page is. */
  readonly url: string
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** The findings that are gathered in this one. */
  readonly parts?: readonly Finding[]
}

/** How sure the ground of a rule is: measured data, experts' advice, or disputed among experts (then never over `info`). */
export type Evidence = 'data' | 'advice' | 'disputed'

/** An option is its own JSON Schema property; types, defaults, settings and documentation all come from it. */
export type Option =
  | {
      readonly type: 'integer'
      readonly default: number
      readonly minimum?: number
      readonly maximum?: number
      readonly description: string
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'string'; readonly enum?: readonly string[]; readonly default: string; readonly description: string }
  | {
      readonly type: 'array'
      readonly items: { readonly type: 'string' }
      readonly default: readonly string[]
      readonly description: string
    }
export type Options = Readonly<Record<string, Option>>
export type Values<T extends Options> = {
  readonly [K in keyof T]: T[K] extends { type: 'integer' }
    ? number
    : T[K] extends { type: 'boolean' }
      ? boolean
      : T[K] extends { type: 'string' }
        ? string
        : readonly string[]
}

/** A part of a rule with a severity and a ground of its own. */
export interface Family {
  readonly severity: Setting
  readonly evidence: Evidence
  /** One line for the rule's page. */
  readonly summary: string
}

/** What a rule says is missing, as a line of a checklist. */
export interface Absence {
  /** A noun with its article: "an ask or next step". */
  readonly what: string
  /** 1 comes first. */
  readonly rank: number
}

interface Base<T extends Options> {
  /** Names the fault; file name, page name, setting and code in the editor. */
  readonly id: string
  /** Ids that it had before: they mean this rule until the version in which they are removed (`2.0.0`). */
  readonly formerIds?: readonly { readonly id: string; readonly removedIn: string }[]
  /** What people read first: "Done to the buyer". */
  readonly title: string
  /** One sentence: what a good document does. */
  readonly summary: string
  readonly kinds: readonly Kind[]
  readonly severity: Setting
  readonly evidence: Evidence
  /** Where its page is, when that is none of ours. */
  readonly url?: string
  /** Its findings are claims about our offer: one that the team has approved is none. */
  readonly claims?: boolean
  /** Slug of the article behind it (`../ARCHITECTURE.md`, sources). */
  readonly source: string
  readonly families?: Readonly<Record<string, Family>>
  readonly options?: T
  /** Set by rules that find something missing from the whole: many such findings at one title become a checklist. */
  readonly absence?: Absence
}

/**
 * Looks for wording. Its phrases are data in the one automaton of all phrase rules; `check` judges a
 * hit that the engine found *used* by one of `voices` (never a buyer's words, a citation, something
 * shown as bad, rejected or negated, unless `mentions` asks for those too).
 */
export interface PhraseRule<T extends Options = Options> extends Base<T> {
  readonly scope: 'phrase'
  readonly phrases: readonly import('./phrases/phrase.ts').Phrase[]
  /** Where the automaton of the phrases stands, when it was worked out beforehand. */
  readonly table?: import('./phrases/table.ts').PhraseTable
  readonly voices: readonly import('./voice/voice.ts').Voice[]
  check(hit: PhraseHit, options: Values<T>): Iterable<Problem>
}

/** What a rule may know besides the text. */
export interface Circumstances {
  /** The day on which the text is looked at: `2026-12-31`; `null` where nobody says, and then nothing is ever too old. */
  readonly today: string | null
}

/** Judges one segment by its plan or script. */
export interface SegmentRule<T extends Options = Options> extends Base<T> {
  readonly scope: 'segment'
  check(segment: Segment, options: Values<T>, circumstances: Circumstances): Iterable<Problem>
}

/** Judges a whole document. */
export interface DocumentRule<T extends Options = Options> extends Base<T> {
  readonly scope: 'document'
  check(document: Document, options: Values<T>, circumstances: Circumstances): Iterable<Problem>
}

/**
 * Compares documents by their facts. It is given those for which it is on with the same options, of
 * its kinds, in the order of their paths. Time linear in their number.
 */
export interface WorkspaceRule<T extends Options = Options> extends Base<T> {
  readonly scope: 'workspace'
  /** Set by rules that judge each file by its earlier versions alone: how many months they look back. */
  readonly history?: (options: Values<T>) => number
  check(facts: readonly DocumentFacts[], options: Values<T>, circumstances: Circumstances): Iterable<WorkspaceProblem>
}

export type Rule<T extends Options = Options> = PhraseRule<T> | SegmentRule<T> | DocumentRule<T> | WorkspaceRule<T>

/** Gives a rule its types; the value is returned as it is. */
export function defineRule<const T extends Options = Record<never, never>>(rule: Rule<T>): Rule {
  return rule as unknown as Rule
}
