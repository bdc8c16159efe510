// The open documents. A change gives a new value, so whoever still works on an older version keeps a true text.

import { TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

export type Documents = TextDocuments<TextDocument>

/** Editors show more than files as Markdown: histories, output, cells, comment boxes. Nobody wants findings there. */
const otherThanTexts = new Set([
  'git',
  'gitfs',
  'output',
  'debug',
  'comment',
  'vscode-notebook-cell',
  'vscode-scm',
  'walkThrough',
  'guiderail-rule',
])

/** True for documents that are looked at: Markdown in any file system, also unsaved. */
export function isLinted({ uri, languageId }: TextDocument): boolean {
  return languageId === 'markdown' && !otherThanTexts.has(uri.slice(0, uri.indexOf(':')))
}

/** `onChange` hears of the lines that a change left behind (0-based, `[first, end)`), before the new text is looked at. */
export function openDocuments(onChange: (uri: string, lines: { readonly first: number; readonly end: number }) => void): Documents {
  return new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update(document, changes, version) {
      const copy = TextDocument.create(document.uri, document.languageId, document.version, document.getText())
      const changed = TextDocument.update(copy, changes, version)
      const last = changes.at(-1)
      const first = last && 'range' in last ? last.range.start.line : 0
      onChange(document.uri, { first, end: last && 'range' in last ? first + last.text.split('\n').length : changed.lineCount })
      return changed
    },
  })
}
