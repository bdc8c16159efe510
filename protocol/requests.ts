// What only our own client and server say to each other. Types and names, nothing that runs.

/** What our client sends as `initializationOptions`; other clients send none of it. */
export interface ClientOptions {
  /** The client answers `FileRequests`: files of any file system that the editor knows. */
  readonly files?: boolean
  /** The client shows rule pages itself, at `guiderail-rule:/<id>.md`. */
  readonly rulePages?: boolean
}

/** Requests from the server to the client: read-only looks into the editor's file systems. Addresses are URIs. */
export interface FileRequests {
  'guiderail/readFile': { params: { readonly uri: string }; result: { readonly base64: string } }
  'guiderail/listFolder': {
    params: { readonly uri: string }
    result: readonly { readonly name: string; readonly type: 'file' | 'folder' | 'link' | 'other' }[]
  }
  'guiderail/statFile': {
    params: { readonly uri: string }
    result: { readonly type: 'file' | 'folder' | 'link' | 'other'; readonly size: number } | null
  }
}

/** Requests from the client to the server. */
export interface ServerRequests {
  /** The page of a rule as Markdown; `null` for an unknown rule. */
  'guiderail/rulePage': { params: { readonly rule: string }; result: string | null }
  /** All rules: what a person picks from. */
  'guiderail/rules': { params: null; result: readonly { readonly id: string; readonly title: string; readonly summary: string }[] }
  /** What the document was taken for, and why; `null` when it is not open or not looked at. */
  'guiderail/summary': { params: { readonly uri: string }; result: DocumentSummary | null }
}

/** What the status bar shows of a document. */
export interface DocumentSummary {
  readonly segments: readonly {
    readonly kind: string | null
    readonly scenario: string
    readonly template: boolean
    readonly reasons: readonly string[]
  }[]
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number }
  readonly silenced: number
  /** Why the document could not be checked as a whole, in one sentence each. */
  readonly troubles: readonly string[]
}

/** Notification from the server: the document was looked at again. */
export interface ServerNotifications {
  'guiderail/checked': { readonly uri: string; readonly version: number; readonly summary: DocumentSummary }
}
