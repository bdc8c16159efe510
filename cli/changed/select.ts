// Which files need to be linted when only changes matter. The others give facts where a finding depends on them.

import type { ConfigProblem } from '../../workspace/config/load.ts'
import type { Target } from '../../workspace/find.ts'
import type { Project } from '../../workspace/project.ts'
import type { Changes } from './changes.ts'

export interface Selected {
  readonly targets: readonly Target[]
  /** What is wrong with the configs of those that are left out. */
  readonly problems: readonly ConfigProblem[]
}

export async function changedTargets(targets: readonly Target[], changes: Changes, project: Project): Promise<Selected> {
  const changed: Target[] = []
  const problems: ConfigProblem[] = []
  for (const target of targets) {
    const { path, named } = target
    if ((await changes.of(path, undefined, named)) !== 'nothing') changed.push(target)
    else problems.push(...(await project.resolve(path, named)).inForce.problems)
  }
  return { targets: changed, problems }
}
