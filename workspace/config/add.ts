// The edits that tell a config of words not to write, of an approved claim, and of what a file is, with everything else as it was.

import type { Claim } from '../../engine/claims/claims.ts'
import { applyEdits } from '../../engine/edit.ts'
import type { Edit, Kind } from '../../engine/rule.ts'
import type { TeamPhrase } from '../team/rule.ts'
import { addedLast, inserted, keysOf, lengthOf, listedFirst } from './entries.ts'
import { escaped, readData } from './read.ts'

/** What a config is told. */
export type Addition =
  | { readonly key: 'phrases'; readonly entry: Pick<TeamPhrase, 'id'> & { readonly phrase: string } }
  | { readonly key: 'claims'; readonly entry: Claim }
  | { readonly key: 'documents'; readonly glob: string; readonly kind: Kind | 'none' }

/** What a new config says when it is made to hold an addition. */
export const newConfigWith = (addition: Addition): string => `${JSON.stringify({ [addition.key]: dataOf(addition) }, null, 2)}\n`

/** `at`: where in the file the config is (`/guiderail` in package.json, else empty). `null`: the file is no config that could be edited so. */
export function withAddition(text: string, addition: Addition, at = ''): Edit | null {
  if (text.trim() === '') return { span: { start: text.length, end: text.length }, text: newConfigWith(addition) }
  const edit = attempt(text, addition, at)
  // A config is never made worse: what cannot be read again, or says less than before, is not offered.
  return edit && readData(applyEdits(text, [edit])).complaints.length === 0 ? edit : null
}

function attempt(text: string, addition: Addition, at: string): Edit | null {
  const data = readData(text)
  if (data.complaints.length > 0) return null
  const path = `${at}/${addition.key}`
  if (!data.places.has(path)) return inserted(text, data, at, addition.key, dataOf(addition))
  if (addition.key !== 'documents') {
    const { entry } = addition
    if (lengthOf(data, path) === 0) return replaced(data.places.get(path)?.value, [entry])
    return listedFirst(text, data, path, { ...entry })
  }
  const { glob, kind } = addition
  const own = `${path}/${escaped(glob)}`
  if (keysOf(data, own)) return replaced(data.places.get(`${own}/kind`)?.value, kind)
  if (data.places.has(own)) return replaced(data.places.get(own)?.value, kind)
  const isEmpty = keysOf(data, path)?.length === 0
  // The last that fits wins, so it has to be the last.
  return isEmpty ? inserted(text, data, path, glob, kind) : addedLast(text, data, path, glob, kind)
}

const replaced = (span: Edit['span'] | undefined, value: unknown): Edit | null => (span ? { span, text: JSON.stringify(value) } : null)

function dataOf(addition: Addition) {
  return addition.key === 'documents' ? { [addition.glob]: addition.kind } : [{ ...addition.entry }]
}
