// What our own client draws: the plan as a picture, the script as it will be spoken.

import type { Connection } from 'vscode-languageserver'
import type { Document } from '../../engine/document.ts'
import { pictureOf } from '../../plan-map/picture.ts'
import type { PlanPicture, Reading } from '../../protocol/requests.ts'
import { readingFor } from '../../views/reading.ts'
import type { Session } from '../session.ts'

export function serveViews(connection: Connection, session: Session): void {
  const documentAt = async (uri: string): Promise<Document | null> => {
    const open = session.documents.get(uri)
    return open ? ((await session.checks.of(open)).report?.document ?? null) : null
  }
  connection.onRequest('guiderail/planMap', async ({ uri }: { uri: string }): Promise<PlanPicture | null> => {
    const document = await documentAt(uri)
    return document && pictureOf(document, document.path || 'this text')
  })
  connection.onRequest('guiderail/reading', async ({ uri }: { uri: string }): Promise<Reading | null> => {
    const document = await documentAt(uri)
    return document && readingFor(document)
  })
}
