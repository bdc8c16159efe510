// Where the pages of rules are: the one base of all links.

export const pages = 'https://guiderail.dev/rules'

export const urlOf = (rule: string): string => `${pages}/${rule}`
