// Sweeps the folders of the files that are about to be fixed.

import type { Target } from '../../workspace/find.ts'
import { dirname, inside } from '../../workspace/paths.ts'
import type { Project } from '../../workspace/project.ts'
import type { Disk } from '../io.ts'

/** Where a link leads out of the project, nothing is ever written and nothing is swept. */
export async function sweepBeside(targets: readonly Target[], project: Project, disk: Disk): Promise<void> {
  const real = async (path: string) => (await disk.real?.(path)) ?? path
  const roots = new Map<string, string>()
  for (const { path, named } of targets) roots.set(dirname(await real(path)), await project.root(dirname(path), named))
  for (const [folder, root] of roots) if (inside(await real(root), folder)) await disk.sweep?.(folder)
}
