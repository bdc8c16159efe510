// The edits that tell a config of words not to write, of an approved claim, and of what a file is, with everything else as it was.

import type { Claim } from '../../engine/claims/claims.ts'
import { applyEdits } from '../../engine/edit.ts'
import type { Edit, Kind } from '../../engine/rule.ts'
import type { TeamPhrase } from '../team/rule.ts'
import { added, isInBraces, keysOf, listed } from './entries.ts'
import { type Data, escaped, readData } from './read.ts'
import { atEnd, type Target } from './target.ts'
import { inBraces, inJson, newFile, type Value } from './written.ts'

/** What a config is told. */
export type Addition =
  | { readonly key: 'phrases'; readonly entry: Pick<TeamPhrase, 'id'> & { readonly phrase: string } }
  | { readonly key: 'claims'; readonly entry: Claim }
  | { readonly key: 'documents'; readonly glob: string; readonly kind: Kind | 'none' }

/** What a new config says when it is made to hold an addition. */
export const newConfigWith = (addition: Addition, isJson: boolean): string => newFile({ [addition.key]: dataOf(addition) }, isJson)

/** `null`: the file is no config that could be edited so. */
export function withAddition(text: string, addition: Addition, { at, isJson }: Target): Edit | null {
  const data = readData(text)
  if (data.complaints.length > 0) return null
  if (!data.places.has('')) return atEnd(text, newConfigWith(addition, isJson))
  const edit = attempt(text, data, addition, at)
  // A config is never made worse: what cannot be read again is not offered.
  return edit && readData(applyEdits(text, [edit])).complaints.length === 0 ? edit : null
}

function attempt(text: string, data: Data, addition: Addition, at: string): Edit | null {
  const path = `${at}/${addition.key}`
  if (!data.places.has(path)) return added(text, data, at, addition.key, dataOf(addition))
  if (addition.key !== 'documents') return listed(text, data, path, { ...addition.entry })
  const { glob, kind } = addition
  const own = `${path}/${escaped(glob)}`
  const known = keysOf(data, own) ? data.places.get(`${own}/kind`) : data.places.get(own)
  if (known) return { span: known.value, text: isInBraces(text, data) ? inJson(kind) : inBraces(kind) }
  // The last that fits wins, so it has to be the last.
  return data.places.has(own) ? null : added(text, data, path, glob, kind)
}

function dataOf(addition: Addition): Value {
  return addition.key === 'documents' ? { [addition.glob]: addition.kind } : [{ ...addition.entry }]
}
