// Entries of `guiderail.accepted.yaml` that have run out, or that no text needs any more: findings in that file.

import { type Accepted, hasRunOut } from '../../engine/accepted.ts'
import type { Finding } from '../../engine/rule.ts'
import { acceptedName } from '../../workspace/accepted/name.ts'
import type { AcceptedFile } from '../../workspace/accepted/read.ts'
import { joined, relative } from '../../workspace/paths.ts'
import type { FileResult } from '../results.ts'
import { findingIn, listResult } from './list.ts'

/** What a run learned about the file of one project. */
export interface AcceptedUse {
  readonly root: string
  readonly file: AcceptedFile
  readonly used: ReadonlySet<Accepted>
  /** True when all texts of the project were looked at, so that what was not used is needed by none. */
  readonly whole: boolean
  /** Rules that are off, which might say something when they are on. */
  readonly isOff: (rule: string) => boolean
}

/** `null`: there is nothing to say. */
export function acceptedResult({ root, file, used, whole, isOff }: AcceptedUse, cwd: string, today: string): FileResult | null {
  const findings = file.entries.flatMap(({ entry, span }): Finding[] => {
    if (hasRunOut(entry, { today })) {
      const message = `This held until ${entry.until}; look at the sentence again, then remove the entry or give it a new day.`
      return [findingIn('expired-suppression', span, message)]
    }
    const message = `\`${entry.rule}\` says nothing of this sentence any more; remove the entry.`
    return whole && !used.has(entry) && !isOff(entry.rule) ? [findingIn('unused-suppression', span, message)] : []
  })
  if (findings.length === 0) return null
  return listResult(relative(cwd, joined(root, acceptedName)), root, file.text, findings)
}
