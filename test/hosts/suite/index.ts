// The suite as VS Code's test runners want it: a module with `run`.

import { actions } from './actions.ts'
import { runAll } from './checks.ts'
import { expected } from './expected.ts'
import { findings } from './findings.ts'
import { hovers } from './hovers.ts'
import { offers } from './offers.ts'
import { tidy } from './scene.ts'
import { shown } from './shown.ts'
import { structure } from './structure.ts'
import { team } from './team.ts'
import { wholeWorkspace } from './whole-workspace.ts'

export async function run(): Promise<void> {
  findings()
  actions()
  team()
  hovers()
  structure()
  offers()
  shown()
  wholeWorkspace()
  await runAll((await expected()).only, tidy)
}
