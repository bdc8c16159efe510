// Every question about structure is answered for texts that are no files on a disk: unsaved, and of virtual and remote file systems.

import { afterEach, describe, expect, test } from 'vitest'
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DiagnosticRefreshRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRefreshRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import { Editor } from '../session.ts'
import { at, plan, whole } from './open.ts'

const text = `${plan}\n<!-- guiderail-disable-next-line orphan-tactic -- agreed -->\n\nAs a next step: touch base (S2).\n`
const places = [
  'untitled:Untitled-1',
  'untitled:/repo/accounts/new.md',
  'vscode-vfs://github/acme/playbook/accounts/acme.md',
  'vscode-remote://ssh-remote+host/home/me/accounts/acme%20corp.md',
  'memfs:/accounts/%C3%A9t%C3%A9.md',
]

let editor: Editor

afterEach(() => editor.end())

async function begin(uri: string): Promise<Editor> {
  const open = new Editor({})
  open.connection.onRequest(DiagnosticRefreshRequest.type, () => {})
  open.connection.onRequest(InlayHintRefreshRequest.type, () => {})
  const capabilities = { ...whole, textDocument: { ...whole.textDocument, codeLens: {} } }
  await open.initialize(capabilities)
  await open.open(uri, text)
  return open
}

/** What is asked, and how much of an answer it must have. */
const questions = (uri: string, open: Editor) => {
  const textDocument = { uri }
  const position = at(open, '| S1 |', 3, uri)
  const context = { diagnostics: [], includeDeclaration: true }
  return [
    [DocumentSymbolRequest.method, { textDocument }],
    [WorkspaceSymbolRequest.method, { query: 'S1 win' }],
    [FoldingRangeRequest.method, { textDocument }],
    [SelectionRangeRequest.method, { textDocument, positions: [position] }],
    [DefinitionRequest.method, { textDocument, position }],
    [ReferencesRequest.method, { textDocument, position, context }],
    [DocumentHighlightRequest.method, { textDocument, position }],
    [PrepareRenameRequest.method, { textDocument, position }],
    [RenameRequest.method, { textDocument, position, newName: 'S9' }],
    [CompletionRequest.method, { textDocument, position }],
    [DocumentLinkRequest.method, { textDocument }],
    [SemanticTokensRequest.method, { textDocument }],
    [HoverRequest.method, { textDocument, position }],
    [CodeLensRequest.method, { textDocument }],
    [CodeActionRequest.method, { textDocument, range: open.rangeOf(uri, 'Account plan: Acme'), context }],
  ] as const
}

/** An answer without its address, so that answers for two places can be compared. */
const said = (answer: unknown, uri: string): unknown =>
  JSON.parse(
    JSON.stringify(answer)
      .replaceAll(uri, 'here')
      .replace(/"(?:containerName|resultId)":"[^"]*",?/g, ''),
  )

describe.each(places)('%s', (uri) => {
  test('is answered like a file', async () => {
    const answers: unknown[] = []
    for (const place of ['file:///repo/accounts/acme.md', uri]) {
      editor = await begin(place)
      for (const [method, params] of questions(place, editor)) {
        const answer = said(await editor.connection.sendRequest(method, params), place)
        expect(JSON.stringify(answer).length, method).toBeGreaterThan(10)
        answers.push(answer)
      }
      if (place !== uri) await editor.end()
    }
    const half = answers.length / 2
    // Where a list of accepted sentences or a config could lie there is more to offer.
    for (const [nth, [method]] of questions(uri, editor).entries())
      if (method !== CodeActionRequest.method) expect(answers[nth + half], method).toEqual(answers[nth])
  })
})
