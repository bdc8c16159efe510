// All that the server says about the structure of a text.

import type { Connection } from 'vscode-languageserver'
import type { Session } from '../session.ts'
import type { Structure } from './client.ts'
import { serveCompletion } from './completion/completion.ts'
import { serveFolding } from './folding.ts'
import { serveLinks } from './links.ts'
import { serveNavigation } from './navigation.ts'
import { serveRename } from './rename.ts'
import { serveSelection } from './selection.ts'
import { serveSymbols } from './symbols.ts'
import { serveTokens } from './tokens.ts'
import { serveWorkspaceSymbols } from './workspace-symbols.ts'

export function serveStructure(connection: Connection, session: Session, client: Structure): void {
  serveSymbols(connection, session, client)
  serveFolding(connection, session, client)
  serveSelection(connection, session)
  serveNavigation(connection, session, client)
  serveRename(connection, session)
  serveLinks(connection, session, client)
  serveCompletion(connection, session, client)
  serveWorkspaceSymbols(connection, session)
  serveTokens(connection, session)
}
