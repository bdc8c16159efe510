declare module 'guiderail:phrases' {
  /** The automaton of the phrases of all rules; `null` while the build works it out. */
  export const table: import('../engine/phrases/table.ts').PhraseTable | null
}
