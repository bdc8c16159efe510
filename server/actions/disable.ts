// Ways to silence a rule here, in this file, or in the project: plain edits that every editor can apply.

import type { CodeAction } from 'vscode-languageserver'
import type { Check } from '../checks.ts'
import type { Session } from '../session.ts'
import type { Here } from './actions.ts'

export async function disableActions(_here: readonly Here[], _check: Check, _session: Session): Promise<CodeAction[]> {
  return []
}
