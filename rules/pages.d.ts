declare module 'guiderail:pages' {
  /** The page of every rule, by id, as Markdown. Embedded by the build. */
  export const pages: Readonly<Record<string, string>>
}
