// The playbook at a glance: every plan, script, message and playbook page of the open folders, with its health.

import type { Connection } from 'vscode-languageserver'
import type { OverviewFile } from '../../protocol/requests.ts'
import type { Session } from '../session.ts'
import { summaryOf } from '../summary.ts'
import type { Surveyed } from '../survey.ts'

export function serveOverview(connection: Connection, session: Session): void {
  connection.onRequest('guiderail/overview', async (_, token): Promise<OverviewFile[]> => {
    const files: OverviewFile[] = []
    for await (const file of session.survey.files()) {
      if (token.isCancellationRequested) break
      files.push(...lineFor(file, session))
    }
    return files
  })
}

/** Nothing for what is no sales material, unless it should have been looked at and could not be. */
function lineFor({ uri, check, segments, good }: Surveyed, session: Session): OverviewFile[] {
  const { counts, first, troubles } = summaryOf(check, session.known)
  const segment = segments.find(({ kind }) => kind !== null)
  if (!segment && troubles.length === 0) return []
  return [{ uri, path: check.config.path, segment: segment ?? null, counts, first, good, troubles }]
}
