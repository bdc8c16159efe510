// The server in Node: over stdio for any editor, over the channel that VS Code opens when it starts this file.

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { start } from './start.ts'

/** Speaks on standard input and output; what `guiderail lsp` calls. */
export function startStdio(): void {
  start(createConnection(ProposedFeatures.all, process.stdin, process.stdout))
}

if (require.main === module) start(createConnection(ProposedFeatures.all))
