// Reading an edited text in part gives what reading it whole gives.

import { deepEqual } from 'node:assert/strict'
import type { Markdown } from '../../../engine/markdown/leaf.ts'
import { parseMarkdown } from '../../../engine/markdown/parse.ts'
import { reparseMarkdown } from '../../../engine/markdown/reparse.ts'
import { drawnOf } from '../../engine/micromark/same.ts'
import { usualOpeners, usualWords } from '../../engine/nasty.ts'
import { mixed, type Property } from '../property.ts'

const typed = [...usualWords, ...usualOpeners, '\n', '\n\n', '\r\n', ' ', 'a', '']

export const editsRead: Property = {
  name: 'an edit read in part equals the text read whole',
  share: 40,
  holds({ text, salt }) {
    let markdown: Markdown = parseMarkdown(text)
    for (let turn = 0; turn < 12; turn += 3) {
      const from = mixed(salt, turn) % (markdown.text.length + 1)
      const to = from + (mixed(salt, turn + 1) % 12)
      const edited = markdown.text.slice(0, from) + typed[mixed(salt, turn + 2) % typed.length] + markdown.text.slice(to)
      markdown = reparseMarkdown(markdown, edited)
      deepEqual(drawnOf(markdown), drawnOf(parseMarkdown(edited)))
    }
  },
}
