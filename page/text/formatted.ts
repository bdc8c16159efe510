// The text as a mail program or a word processor takes it: Markdown as HTML, in which nothing runs.

import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** HTML in the text itself comes out as the words that it is written in, and links that run something lead nowhere. */
export const formatted = (text: string): string => micromark(withoutFrontMatter(text), { extensions: [gfm()], htmlExtensions: [gfmHtml()] })

const withoutFrontMatter = (text: string): string => text.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '')
