// Text inside Markdown, shown as it is.

import { unlinked } from './unlinked.ts'

/** One line: nothing in it is markup, a link, a person called, an emoji or a formula, on GitHub and GitLab neither. */
export function marked(text: string): string {
  return unlinked(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]|:(?=[\w+-]+:)/g, '\\$&')
    .replace(/^(\d*)(?=[-+=.)])/, '$1\\')
    .replaceAll('$', '&#36;')
}

/** A quotation of one line. */
export const quoted = (text: string): string => `> ${marked(text)}`
