// The words that the views themselves say, in the editor's language. Types and names, nothing that runs.

/** `{0}` stands for what is filled in. */
export interface ViewWords {
  /** The plan map, with the name of its document: "Plan map: {0}". */
  readonly planMap: string
  readonly smaller: string
  readonly larger: string
  readonly saveAsSvg: string
  /** There is no plan in the document. */
  readonly noPlan: string
  /** Nothing hangs loose in the plan; and what does. */
  readonly tidy: string
  readonly loose: string
  /** The script reader, with the name of its document. */
  readonly script: string
  readonly empty: string
  /** Nothing is spoken in the document. */
  readonly noTurns: string
  readonly seller: string
  readonly buyer: string
  /** How long a turn takes, or that it is sent and not spoken. */
  readonly seconds: string
  readonly sent: string
  /** Behind a question: what it asks for. */
  readonly closedQuestion: string
  readonly openQuestion: string
  /** For the ear: a field for what is to be filled in. */
  readonly fillIn: string
}
