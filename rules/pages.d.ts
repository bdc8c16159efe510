declare module 'guiderail:pages' {
  /** The page of every rule, by id, as Markdown. Embedded by the build. */
  export const pages: Readonly<Record<string, string>>
  /** Documents to fill in, by name: `account-plan`. Embedded likewise. */
  export const templates: Readonly<Record<string, string>>
}
