// Everything that means the same statement as an id at a place, in all files of the root.

import type { DocumentFacts } from '../../engine/facts.ts'
import type { Told } from '../../workspace/across/files.ts'
import { borrowersOf, lendersOf } from '../../workspace/across/ids.ts'
import type { Session } from '../session.ts'
import type { Asked } from './asked.ts'
import { type Beside, factsBeside, readBeside } from './beside.ts'
import { idsOf, type Written } from './ids.ts'

/** A file with the places in it that mean the statement. */
export interface Share {
  readonly file: Beside
  readonly places: readonly Written[]
}

/** Root-relative paths. */
export interface Unclear {
  readonly path: string
  readonly candidates: readonly string[]
}

export interface Meaning {
  readonly id: string
  /** The file whose statement it is; null when no file has it, or several could. */
  readonly owner: Share | null
  /** Files that name it without having it. */
  readonly others: readonly Share[]
  /** A file that names it where several files could be meant. */
  readonly unclear: Unclear | null
}

/** The id that is written at an offset. */
export function writtenAt({ document }: Asked, offset: number): Written | null {
  return idsOf(document).all.find(({ span }) => span.start <= offset && offset <= span.end) ?? null
}

export async function meaningOf(written: Written, asked: Asked, session: Session): Promise<Meaning> {
  const { id, home } = written
  const told = await factsBeside(asked.check, session)
  const files = told.map(({ facts }) => facts)
  const own = files.find(({ path }) => path === asked.document.path)
  const here: Share = { file: fileOf(asked), places: idsOf(asked.document).all.filter((one) => one.id === id && one.home === home) }
  if (home) {
    const beside = borrowed(id, own, files)
    return { id, owner: here, others: await sharesOf(beside, told, id, asked, session), unclear: unclearIn(beside, id, files) }
  }
  const lenders = own ? lendersOf(id, own, files) : []
  const [lender] = lenders
  if (!lender || lenders.length > 1) return { id, owner: null, others: [here], unclear: own ? unclearIn([own], id, files) : null }
  const beside = borrowed(id, lender, files).filter(({ path }) => path !== asked.document.path)
  const [owner] = await sharesOf([lender], told, id, asked, session)
  return {
    id,
    owner: owner ?? null,
    others: [here, ...(await sharesOf(beside, told, id, asked, session))],
    unclear: unclearIn(beside, id, files),
  }
}

const borrowed = (id: string, owner: DocumentFacts | undefined, files: readonly DocumentFacts[]): DocumentFacts[] =>
  owner ? borrowersOf(id, owner, files) : []

/** The first file that names an id which several others have. */
function unclearIn(namers: readonly DocumentFacts[], id: string, files: readonly DocumentFacts[]): Unclear | null {
  for (const file of namers) {
    const lenders = lendersOf(id, file, files)
    if (lenders.length > 1) return { path: file.path, candidates: lenders.map(({ path }) => path) }
  }
  return null
}

const fileOf = ({ text, document }: Asked): Beside => ({ uri: text.uri, text, document, isOpen: true })

/** The places of an id in other files: where they have it, those that mean their own statement. */
async function sharesOf(
  files: readonly DocumentFacts[],
  told: readonly Told[],
  id: string,
  { check }: Asked,
  session: Session,
): Promise<Share[]> {
  const shares: Share[] = []
  for (const one of told) {
    if (!files.includes(one.facts)) continue
    const file = await readBeside(one, check, session)
    if (!file) continue
    const all = idsOf(file.document).all.filter((place) => place.id === id)
    const own = all.find(({ home }) => home !== null)?.home ?? null
    const places = all.filter(({ home }) => home === own)
    if (places.length > 0) shares.push({ file, places })
  }
  return shares
}
