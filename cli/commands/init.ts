// `guiderail init`: what a team needs to begin; it keeps whatever is there, so that it can be run again.

import { baselineName } from '../../workspace/baseline/name.ts'
import { nearestConfigs } from '../../workspace/config/nearest.ts'
import { joined, relative } from '../../workspace/paths.ts'
import { baselineStep } from '../init/baseline.ts'
import { answersOf, type InitOptions } from '../init/questions.ts'
import { done, type Step, stepFor } from '../init/step.ts'
import { tellSteps } from '../init/tell.ts'
import { wantedFiles } from '../init/wanted.ts'
import type { Io } from '../io.ts'
import { openProject } from '../lint/project.ts'

export async function initCommand(options: InitOptions, io: Io): Promise<0 | 2> {
  const project = await openProject(io, undefined)
  const root = await project.root(io.cwd)
  const answers = await answersOf(options, root, io)
  const [config] = await nearestConfigs(project.folders, root, root)
  const steps: Step[] = []
  for (const wanted of wantedFiles(answers, config === undefined ? null : relative(root, config))) {
    const step = await stepFor(wanted, root, io.disk)
    steps.push(options.dryRun ? step : await done(step, root, io.disk))
  }
  const list = steps[0]?.kind === 'new' ? joined(root, baselineName) : await project.baselinePath(root)
  if (list !== null) steps.push(await baselineStep(list, root, options.dryRun === true, io))
  tellSteps(steps, options.dryRun === true, io)
  return steps.some(({ kind }) => kind === 'failed' || kind === 'part') ? 2 : 0
}
