// One line of text for programs that show it as Markdown, in a comment for all to see.

import { plainLine } from '../terminal.ts'

/** Readable as it is, but nothing of it calls a person, shows an image, is a link or HTML: an invisible blank stands in between. */
export function unlinked(text: string): string {
  return plainLine(text).replace(/@(?=\w)|#(?=\d)|\](?=[([:])|<(?=[\w!/?])|:(?=\/\/)|\bwww(?=\.)|&(?=#?\w)/gi, '$&\u200b')
}
