// The language server, on whatever connection: it knows no platform.

import type { Connection } from 'vscode-languageserver'
import { rules as builtIn } from '../rules/index.ts'
import { clientOf, offers } from './capabilities.ts'
import { Checks } from './checks.ts'
import { resolveNothing } from './config.ts'
import { Delivery } from './delivery.ts'
import { openDocuments } from './documents.ts'
import type { Environment } from './environment.ts'

/** Serves one client until it says goodbye. */
export function start(connection: Connection, environment: Environment = {}): void {
  const documents = openDocuments(() => {})
  connection.onInitialize((params) => {
    const client = clientOf(params)
    const checks = new Checks(environment.rules ?? builtIn, resolveNothing)
    new Delivery(connection, client, documents, checks)
    return { capabilities: offers(client), serverInfo: { name: 'guiderail' } }
  })
  documents.listen(connection)
  connection.listen()
}
