// Who the people in a dialogue are.

import { type Content, perContent } from '../markdown/content.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { noVocabulary } from '../settings.ts'
import { labelAt, stopsOf } from './labels.ts'
import { buyerNames, plainLabel, roleOf, sellerNames } from './roles.ts'

/** Names of people that a document uses as labels, in lower case. */
export type Cast = ReadonlyMap<string, 'rep' | 'buyer'>

/** Whether the same people play the same parts. */
export const isSameCast = (one: Cast, other: Cast): boolean =>
  one === other || (one.size === other.size && [...one].every(([name, role]) => other.get(name) === role))

interface Speaker {
  readonly name: string
  readonly role: 'rep' | 'buyer' | null
  /** `Sarah` in `Rep (Sarah):`. */
  readonly alias: string | null
}

/**
 * `Rep (Sarah):` tells who Sarah is; a name that answers a known seller is a buyer; of two names
 * that take turns, the first one calls.
 */
export function castOf(leaves: readonly { readonly leaf: Leaf }[]): Cast {
  const speakers = leaves.flatMap(({ leaf }) => (leaf.type === 'paragraph' ? speakersIn(leaf) : []))
  const cast = new Map<string, 'rep' | 'buyer'>()
  for (const { role, alias } of speakers) if (role && alias) cast.set(alias, role)
  const roleIn = (at: number) => speakers[at] && (speakers[at].role ?? cast.get(speakers[at].name) ?? null)
  for (const [at, { name, role }] of speakers.entries()) {
    if (role || cast.has(name)) continue
    if (roleIn(at - 1) === 'rep' && (at + 1 === speakers.length || roleIn(at + 1) === 'rep')) cast.set(name, 'buyer')
    else if (roleIn(at - 1) === 'buyer' && roleIn(at + 1) === 'buyer') cast.set(name, 'rep')
  }
  return cast.size > 0 || speakers.some(({ role }) => role) ? cast : duet(speakers)
}

const speakersIn = perContent((content): readonly Speaker[] => [...readSpeakers(content)])

function* readSpeakers({ text, marks }: Content): Iterable<Speaker> {
  let last = -1
  for (const { at, line } of stopsOf(text, marks)) {
    const label = line ? labelAt(text, at) : null
    if (!label || label.start === last) continue
    last = label.start
    const name = plainLabel(label.name)
    const role = sellerNames.has(name) ? 'rep' : buyerNames.has(name) ? 'buyer' : null
    const alias = /\((\p{Lu}\p{Ll}+)\)/u.exec(label.name)?.[1]?.toLowerCase() ?? null
    if (role || (isName(label.name) && roleOf(label.name, noVocabulary) === null)) yield { name, role, alias }
  }
}

function isName(label: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{Ll}'’-]*$/u.test(label)
}

/** Two names that take turns at least three times. */
function duet(speakers: readonly Speaker[]): Cast {
  const names = [...new Set(speakers.map(({ name }) => name))]
  const [first, second] = names
  if (names.length !== 2 || !first || !second || speakers.length < 4) return new Map()
  const turns = speakers.filter(({ name }, at) => at > 0 && speakers[at - 1]?.name !== name).length
  return turns >= 3
    ? new Map([
        [first, 'rep'],
        [second, 'buyer'],
      ])
    : new Map()
}
