// Where the pages of rules are: the one base of all links.

const repository = 'https://github.com/guiderail/guiderail/blob/main'

/** The address of a rule's page; the engine's own rules have theirs among the others. */
export const urlOf = (rule: string): string => `${repository}/rules/${rule}.md`

/** The address of another page of the repository. */
export const pageUrl = (path: string): string => `${repository}/${path}`
