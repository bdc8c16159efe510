// Makes what is found today known, so that a team begins calm.

import { baselineName } from '../../workspace/baseline/name.ts'
import { joined } from '../../workspace/paths.ts'
import { lintCommand } from '../commands/lint.ts'
import type { Io } from '../io.ts'
import type { Step } from './step.ts'

const holds = 'what is found today counts no more'

/** Lints all of `root` by the config that was written just now. */
export async function baselineStep(root: string, planned: boolean, io: Io): Promise<Step> {
  const path = baselineName
  if ((await io.disk.stat(joined(root, path))) !== null) return { kind: 'kept', path, byHand: null }
  if (planned) return { kind: 'known', path, holds }
  let said = ''
  const note = (text: string) => {
    said += text
  }
  const raw = { outputs: [], rule: [], inlineConfig: true, updateBaseline: true, failOn: 'never' }
  const code = await lintCommand([], raw, { ...io, cwd: root, out: () => {}, err: note })
  if (code !== 0) return { kind: 'failed', path, problem: `could not be made: ${said.trim() || 'some pages could not be read'}` }
  return { kind: 'known', path, holds }
}
