// Makes what is found today known, so that a team begins calm.

import { relative } from '../../workspace/paths.ts'
import { lintCommand } from '../commands/lint.ts'
import type { Io } from '../io.ts'
import type { Step } from './step.ts'

const holds = 'what is found today counts no more'

/** Lints all of `root` by the config that is there by now; `list`: where the config has its known findings, absolute. */
export async function baselineStep(list: string, root: string, planned: boolean, io: Io): Promise<Step> {
  const path = relative(root, list)
  if ((await io.disk.stat(list)) !== null) return { kind: 'kept', path, byHand: null }
  if (planned) return { kind: 'known', path, holds }
  let said = ''
  const note = (text: string) => {
    said += text
  }
  const raw = { outputs: [], rule: [], inlineConfig: true, updateBaseline: true, quiet: true, failOn: 'never' }
  const code = await lintCommand([], raw, { ...io, cwd: root, out: () => {}, err: note })
  if (code === 0) return { kind: 'known', path, holds }
  const problem = said.trim() || 'some pages could not be read'
  // What could be read is known by now.
  const isThere = (await io.disk.stat(list)) !== null
  return isThere ? { kind: 'part', path, problem } : { kind: 'failed', path, problem: `could not be made: ${problem}` }
}
