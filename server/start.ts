// The language server, on whatever connection: it knows no platform.

import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver'
import { serveActions } from './actions/actions.ts'
import { serveTurnOff } from './actions/disable.ts'
import { serveKinds } from './actions/kind.ts'
import { offers } from './capabilities.ts'
import { Delivery } from './delivery.ts'
import { openDocuments } from './documents.ts'
import type { Environment } from './environment.ts'
import { serveHover } from './hover/hover.ts'
import { refreshLenses, serveLenses } from './lenses/lenses.ts'
import { servePages } from './pages.ts'
import { Session } from './session.ts'
import { offersStructure, structureOf } from './structure/client.ts'
import { serveStructure } from './structure/structure.ts'
import { serveOverview } from './views/overview.ts'
import { serveViews } from './views/views.ts'
import { serveWholeWorkspace } from './whole-workspace.ts'

/** Serves one client until it says goodbye. */
export function start(connection: Connection, environment: Environment = {}): void {
  let session: Session | undefined
  const documents = openDocuments((uri, lines) => session?.quiet.typed(uri, lines))
  connection.onInitialize((params) => {
    if (session) throw new ResponseError(ErrorCodes.InvalidRequest, 'the session has begun already')
    const opened = new Session(connection, documents, params, environment)
    session = opened
    const delivery = new Delivery(connection, opened)
    opened.onChange = () => {
      delivery.refresh()
      refreshLenses(connection, opened)
      opened.survey.wake()
    }
    opened.onSurvey = () => opened.client.own.summaries && void connection.sendNotification('guiderail/overviewChanged')
    serveActions(connection, opened)
    serveKinds(connection, opened)
    serveTurnOff(connection, opened)
    serveHover(connection, opened)
    serveLenses(connection, opened)
    servePages(connection, opened)
    serveViews(connection, opened)
    serveOverview(connection, opened)
    serveWholeWorkspace(connection, opened)
    serveStructure(connection, opened, structureOf(params.capabilities, opened.client.own))
    return { capabilities: { ...offers(opened.client), ...offersStructure(params.capabilities) }, serverInfo: { name: 'guiderail' } }
  })
  connection.onInitialized(() => session?.listen())
  documents.listen(connection)
  connection.listen()
}
