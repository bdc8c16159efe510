// Where the pages of rules are: the one base of all links.

const repository = 'https://github.com/guiderail/guiderail/blob/main'

/** Pages of the engine's own rules stand beside the code that finds them. */
const folderOf = (rule: string): string =>
  rule.includes('suppression') ? 'engine/suppressions' : rule === 'expired-claim' ? 'engine/claims' : 'rules'

/** The address of a rule's page. */
export const urlOf = (rule: string): string => `${repository}/${folderOf(rule)}/${rule}.md`

/** The address of another page of the repository. */
export const pageUrl = (path: string): string => `${repository}/${path}`
