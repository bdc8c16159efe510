// Opens one text in an editor that can use everything that the server says about its structure.

import type { ClientCapabilities, Position } from 'vscode-languageserver/node'
import type { Environment } from '../../../server/environment.ts'
import { asking, Editor } from '../session.ts'

/** An editor like VS Code. */
export const whole: ClientCapabilities = {
  ...asking,
  textDocument: {
    ...asking.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    selectionRange: {},
    definition: { linkSupport: true },
    references: {},
    documentHighlight: {},
    rename: { prepareSupport: true },
    documentLink: {},
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown'], resolveSupport: { properties: ['documentation'] } },
    },
    semanticTokens: { requests: { range: true, full: { delta: true } }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
  workspace: { ...asking.workspace, symbol: {} },
}

export const uri = 'file:///repo/accounts/acme.md'

export async function opened(text: string, capabilities = whole, environment: Environment = {}): Promise<Editor> {
  const editor = new Editor(environment)
  await editor.initialize(capabilities)
  await editor.open(uri, text)
  return editor
}

/** Where some words begin, and how far behind that: for questions about a place. */
export function at(editor: Editor, words: string, behind = 0, file = uri): Position {
  const document = editor.document(file)
  return document.positionAt(document.offsetAt(editor.rangeOf(file, words).start) + behind)
}

export const plan = `---
type: account-plan
---

# Account plan: Acme

## Objectives

- **O1** Six plants keep their records with us by June 2027.

## Strategies

- **S1** Win on audit risk in one plant. (O1)
- **S2** Make the switch easy for the shift. (O1)

## Actions

| # | action | strategy | owner | due |
|---|---|---|---|---|
| T1 | Mock audit in Bergen | S1 | Ines | 2026-12-04 |
| T2 | Shadow two night shifts | S2 | Tomasz | 2026-12-11 |
`

export const script = `---
kind: call-script
---

# Cold call

## Opening

**You:** Hi [Name], this is Ines. You posted about the audit last week.
What made you look at it now?

**Prospect:** We lost a batch.

## Close

**You:** Shall we look at it together on Tuesday at ten?

## Do not say

- "Just checking in."
`
