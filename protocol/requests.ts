// What only our own client and server say to each other. Types and names, nothing that runs.

/** What our client sends as `initializationOptions.guiderail`; other clients send none of it. */
export interface ClientOptions {
  /** The client answers `FileRequests`: files of any file system that the editor knows. */
  readonly files?: boolean
  /** The client shows rule pages itself, at `guiderail-rule:/<id>.md`. */
  readonly rulePages?: boolean
  /** The client wants to hear `guiderail/checked`. */
  readonly summaries?: boolean
  /** Findings of files that are not open are asked for. An editor that asks keeps those of files that were closed, so it must not ask in vain. */
  readonly wholeWorkspace?: boolean
  /** The client has commands that show the plan map and the script reader. */
  readonly views?: boolean
  /** The client wants to hear `guiderail/reading`, so that it knows what a server died of. */
  readonly watchesReading?: boolean
  /** Addresses of texts that a server before this one died of: they are left alone until they are saved or closed. */
  readonly leaveAlone?: readonly string[]
  /** The client has a command that asks why a rule is turned off in the config. */
  readonly asksReasons?: boolean
  /** The client lists the headings of any Markdown and follows its links by itself. */
  readonly markdown?: boolean
}

export type FileType = 'file' | 'folder' | 'link' | 'other'

/** Requests from the server to the client: read-only looks into the editor's file systems. Addresses are URIs. */
export interface FileRequests {
  'guiderail/readFile': { params: { readonly uri: string }; result: { readonly base64: string } }
  'guiderail/listFolder': { params: { readonly uri: string }; result: readonly { readonly name: string; readonly type: FileType }[] }
  'guiderail/statFile': { params: { readonly uri: string }; result: { readonly type: FileType; readonly size: number } | null }
}

/** Requests from the client to the server. */
export interface ServerRequests {
  /** The page of a rule as Markdown; `null` for an unknown rule. */
  'guiderail/rulePage': { params: { readonly rule: string }; result: string | null }
  /** All rules: what a person picks from. */
  'guiderail/rules': { params: null; result: readonly RuleName[] }
  /** The plan of an open document as a picture; `null` when it cannot be looked at. */
  'guiderail/planMap': { params: { readonly uri: string }; result: PlanPicture | null }
  /** All sales material of the open folders, in the order of paths. */
  'guiderail/overview': { params: null; result: readonly OverviewFile[] }
  /** The LSP WorkspaceEdit that says what an open document is, in its front matter or in the config; `null` where it cannot be said. */
  'guiderail/kindEdit': {
    params: { readonly uri: string; readonly kind: KindChoice; readonly where: 'text' | 'config' }
    result: object | null
  }
  /** The LSP WorkspaceEdit that turns a rule off in the config of an open document; an empty reason is none. `null` where it cannot be made. */
  'guiderail/turnOffEdit': { params: { readonly uri: string; readonly rule: string; readonly reason: string }; result: object | null }
  /** The scripts of an open document as they will be spoken; `null` when it cannot be looked at. */
  'guiderail/reading': { params: { readonly uri: string }; result: Reading | null }
}

/** A plan, script, message or playbook page of the open folders. */
export interface OverviewFile {
  readonly uri: string
  /** From the root, forward slashes. */
  readonly path: string
  /** What it was taken for; `null` where it could not be looked at. */
  readonly segment: SegmentSummary | null
  readonly counts: DocumentSummary['counts']
  /** Titles of what to change first. */
  readonly first: readonly string[]
  /** What is good already, as clauses: "every action serves a strategy". */
  readonly good: readonly string[]
  readonly troubles: readonly string[]
}

/** What a person may say that a document is. */
export type KindChoice = 'account-plan' | 'sales-plan' | 'call-script' | 'message' | 'playbook' | 'none'

export interface PlanPicture {
  /** SVG; each statement is a group with `data-line`, which counts from 1. */
  readonly svg: string
  /** How many statements it shows; 0: there is no plan. */
  readonly statements: number
  /** What hangs loose in it: "2 actions that no strategy carries". */
  readonly lacks: readonly string[]
}

export interface Reading {
  readonly turns: readonly ReadingTurn[]
  /** What there is to say of the whole, in short sentences: "The seller speaks 64 %." */
  readonly numbers: readonly string[]
}

export interface ReadingTurn {
  readonly speaker: 'rep' | 'buyer'
  readonly stage: string
  /** Counts from 1. */
  readonly line: number
  /** Estimated; 0 for what is written to be sent. */
  readonly seconds: number
  /** It is sent, not spoken. */
  readonly message: boolean
  /** A conversation or message begins here. */
  readonly opens: boolean
  readonly pieces: readonly {
    readonly text: string
    readonly sort: 'words' | 'open-question' | 'closed-question' | 'placeholder' | 'pause'
  }[]
}

export interface RuleName {
  readonly id: string
  readonly title: string
  readonly summary: string
}

/** Notifications from the server. */
export interface ServerNotifications {
  /** Files came or went, were written, or may have other findings. */
  'guiderail/overviewChanged': null
  /** The file that is being read from now on, open or not; `null`: none. Said before, so that it is known when the server dies. */
  'guiderail/reading': { readonly uri: string | null }
  /** A document was looked at again. */
  'guiderail/checked': { readonly uri: string; readonly version: number; readonly summary: DocumentSummary }
}

/** What a document was taken for, and what was found. */
export interface DocumentSummary {
  readonly segments: readonly SegmentSummary[]
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number }
  /** Titles of the findings that matter most, the most important first; at most three. */
  readonly first: readonly string[]
  /** Findings that comments or front matter silence. */
  readonly silenced: number
  /** Why the document is left alone on purpose; `null` when it is not. */
  readonly ignored: string | null
  /** Why the document could not be checked as a whole, in one sentence each. */
  readonly troubles: readonly string[]
}

export interface SegmentSummary {
  /** `null`: no sales material; nothing is said about it. */
  readonly kind: string | null
  readonly scenario: string
  readonly template: boolean
  readonly reasons: readonly string[]
}
