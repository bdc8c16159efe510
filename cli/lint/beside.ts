// One document beside the other files of its root, for a question about it: the same answer as linting gives.

import type { Document } from '../../engine/document.ts'
import { factsOf } from '../../engine/facts.ts'
import { lintDocument, type Report } from '../../engine/lint.ts'
import { rules } from '../../rules/index.ts'
import { Others } from '../../workspace/across/others.ts'
import type { Project, Resolved } from '../../workspace/project.ts'
import type { Run } from '../document.ts'

/** What is found in the document alone and what is left of it with the others known; `path` is absolute. Rejects as `run` throws. */
export async function lintBeside(
  read: () => Document,
  path: string,
  { root, settings }: Resolved,
  project: Project,
  run: Run,
  others = new Others(project, rules),
): Promise<{ alone: Report; together: Report }> {
  const { value, failures } = run((watched) => {
    const document = read()
    return { report: lintDocument(document, watched, settings), facts: factsOf(document, rules, settings) }
  })
  const alone = { ...value.report, failures: [...value.report.failures, ...failures] }
  const real = (await project.folders.host.real?.(path)) ?? path
  const told = { facts: value.facts, settings }
  const around = await others.around(root, [{ root, real, told, alone, inFull: () => told }])
  return { alone, together: { ...alone, ...around.together(alone, alone.document.path) } }
}
