// What to ask instead, and sentences that say it: a change of attitude, not only of the verb.

import { answering, deciding, perceiving, telling } from '../engine/lexicon/actions.ts'
import { formsOf, type VerbForms } from '../engine/lexicon/inflect.ts'
import { sellers } from '../engine/lexicon/people.ts'
import { actorOf } from '../engine/phrases/actor.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import type { Edit, Fix } from '../engine/rule.ts'
import type { Prose } from '../engine/words.ts'
import type { Reading } from './get-them-to.read.ts'

/** How a rewrite begins, joins and goes on: "ask" the CFO "what they would need in order to" sign. */
interface Rewrite {
  readonly verb: string
  readonly after?: string
  readonly link: string
  readonly gerund?: true
  /** Only a person can do this; a thing ("it forces them to") can not. */
  readonly person?: true
}

const decide: Rewrite = { verb: 'help', link: 'decide whether to' }
const ask: Rewrite = { verb: 'ask', link: 'what they would need in order to', person: true }
const agree: Rewrite = { verb: 'agree', after: 'with', link: 'on the next step toward', gerund: true, person: true }
const willing: Rewrite = { verb: 'ask', link: 'whether they are willing to', person: true }
const reason: Rewrite = { verb: 'give', link: 'a reason of their own to' }
const worth: Rewrite = { verb: 'ask', link: 'what would make it worth their time to', person: true }
const whether: Rewrite = { verb: 'ask', link: 'whether they', person: true }
const choose: Rewrite = { verb: 'agree', after: 'with', link: 'on', person: true }

/** The question a seller could ask, for the message. */
export function questionFor({ action, link }: Reading, object: string, whom: string): string {
  if (action === null) return link < 0 ? ownMind(object) : `What would ${whom} need to choose this?`
  const { base } = action
  if (perceiving.includes(base)) return ownMind(object)
  if (telling.includes(base)) return `What could you ask, and what would ${whom} gain from answering?`
  if (answering.includes(base)) return `What would make it worth ${possessive(whom)} time?`
  return `What would ${whom} need to decide this?`
}

const ownMind = (object: string) => forWhom(`Which question would let ${object} make up their own mind?`, object)

/** Rewrites of the sentence for a person to pick from; none where a clean sentence cannot be made. */
export function rewritesOf(hit: PhraseHit, reading: Reading): Fix[] {
  const form = formOf(hit)
  if (form === null || reading.last <= reading.buyer.last) return []
  const byPerson = form !== 'third' && isPerson(hit)
  return rewritesFor(hit.prose, reading)
    .filter(({ person }) => byPerson || !person)
    .map((rewrite) => fixOf(hit, reading, rewrite, form))
}

/** False when a thing does it: "triggers that make buyers choose". */
function isPerson({ prose, first }: PhraseHit): boolean {
  const { sort, word } = actorOf(prose, first)
  return word < 0 || sort === 'they' || /^(?:i|we|you)/.test(prose.words[word]?.text ?? '') || sellers.has(prose.words[word]?.text ?? '')
}

function rewritesFor(prose: Prose, { action, link, last, buyer }: Reading): readonly Rewrite[] {
  if (action === null) return prose.words[link]?.text === 'into' ? [choose] : []
  if (/^(?:themselves|himself|herself)$/.test(prose.words[last]?.text ?? '')) return []
  if (perceiving.includes(action.base)) return /^(?:him|her)$/.test(prose.words[buyer.head]?.text ?? '') ? [] : [whether]
  if (deciding.includes(action.base)) return isCoordinated(prose, last) ? [decide, ask] : [decide, ask, agree]
  if (telling.includes(action.base)) return [willing, reason]
  return answering.includes(action.base) ? [reason, worth] : [decide, ask]
}

/** "sign and pay": a gerund would have to be two. */
function isCoordinated({ words }: Prose, last: number): boolean {
  return words.slice(last, last + 8).some((word) => word.sentence === words[last - 1]?.sentence && /^(?:and|or)$/.test(word.text))
}

function fixOf(hit: PhraseHit, reading: Reading, rewrite: Rewrite, form: keyof VerbForms): Fix {
  const { prose } = hit
  const { action, link, buyer } = reading
  const casing = casingOf(prose, hit.first, action?.first ?? -1)
  const opening = casing.opening(`${formsOf(rewrite.verb)[form]}${rewrite.after ? ` ${rewrite.after}` : ''}`)
  const joint = casing.inside(forWhom(rewrite.link, prose.words[buyer.head]?.text ?? ''))
  const deed = action && casing.deed(rewrite.gerund ? formsOf(action.base).ing : action.base)
  const changes = [
    { first: hit.first, last: hit.last, text: opening },
    ...(link >= 0 ? [{ first: link, last: link + 1, text: joint }] : []),
    ...(action && deed ? [{ first: action.first, last: action.last, text: link >= 0 ? deed : `${joint} ${deed}` }] : []),
  ]
  return {
    title: `Write "${shortened(rewritten(prose, reading, changes))}"`,
    safe: false,
    edits: changes.flatMap((change) => editOf(hit, change)),
  }
}

interface Change {
  readonly first: number
  readonly last: number
  readonly text: string
}

function editOf({ prose, leaf }: PhraseHit, { first, last, text }: Change): Edit[] {
  const start = prose.words[first]?.start ?? 0
  const end = prose.words[last - 1]?.end ?? start
  return prose.text.slice(start, end) === text ? [] : [{ span: leaf.leaf.map.toSource(start, end), text }]
}

/** The plain text of the reading with its changes. */
function rewritten({ text, words }: Prose, { first, last }: Reading, changes: readonly Change[]): string {
  let out = ''
  let at = words[first]?.start ?? 0
  for (const change of changes) {
    out += text.slice(at, words[change.first]?.start ?? at) + change.text
    at = words[change.last - 1]?.end ?? at
  }
  return (out + text.slice(at, words[last - 1]?.end ?? at)).replace(/\s+/g, ' ')
}

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 60).trimEnd()} … ${text.slice(-25).trimStart()}` : text)

/** "they would" for him is "he would". */
function forWhom(link: string, pronoun: string): string {
  if (pronoun === 'him') return link.replace('they would', 'he would').replace('they are', 'he is').replaceAll('their', 'his')
  if (pronoun === 'her') return link.replace('they would', 'she would').replace('they are', 'she is').replaceAll('their', 'her')
  return link
}

/** The form of the trigger that a rewrite keeps; `null` for the past, which tells what was done. */
function formOf({ prose, phrase, last }: PhraseHit): keyof VerbForms | null {
  const text = prose.words[last - 1]?.text ?? ''
  const { base, third, ing } = formsOf(phrase.name.split('-').at(-1) ?? '')
  if (text === base) return 'base'
  if (text === third) return 'third'
  return text === ing ? 'ing' : null
}

/** How new words are written: as a heading in capitals, in title case, or plainly. */
function casingOf({ text, words }: Prose, trigger: number, action: number) {
  const written = (index: number) => text.slice(words[index]?.start ?? 0, words[index]?.end ?? 0)
  const first = written(trigger)
  const plain = (phrase: string) => phrase
  const upper = (phrase: string) => phrase.toUpperCase()
  const capital = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1)
  const title = (phrase: string) =>
    phrase
      .split(' ')
      .map((word) => (smallWords.has(word) ? word : capital(word)))
      .join(' ')
  const deed = action < 0 ? '' : written(action)
  if (first.length > 1 && first === first.toUpperCase()) return { opening: upper, inside: upper, deed: upper }
  const isCapital = first !== first.toLowerCase()
  if (isCapital && deed !== deed.toLowerCase()) return { opening: title, inside: title, deed: capital }
  return { opening: isCapital ? capital : plain, inside: plain, deed: deed !== '' && deed === deed.toUpperCase() ? upper : plain }
}

const smallWords: ReadonlySet<string> = new Set(['a', 'to', 'in', 'of', 'on', 'the', 'with', 'it'])

const possessive = (whom: string) =>
  whom === 'they' ? 'their' : whom === 'he' ? 'his' : whom === 'she' ? 'her' : whom.endsWith('s') ? `${whom}'` : `${whom}'s`
