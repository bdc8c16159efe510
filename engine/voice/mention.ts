// Use or mention: whether a phrase is the writer's own, or negated, rejected, named, shown as bad.

import { perContent } from '../markdown/content.ts'
import type { PhraseHit } from '../phrases/phrase.ts'
import { judgedInClause, judgedNext, remarkAfterQuote } from './judgement.ts'
import { isBetweenTildes, markOver, nameBefore } from './naming.ts'
import { negationBefore } from './negation.ts'
import { quotationRow } from './quotation.ts'
import type { Mention } from './voice.ts'

/** The evidence that the phrase is only mentioned, or `null` when it is used. `hit.mention` is ignored. */
export function mentionOf(hit: PhraseHit): Mention | null {
  for (const evidence of kindsOfEvidence) {
    const mention = evidence(hit)
    if (mention) return mention
  }
  return null
}

/** Whether there is no such evidence. What words alone say is kept with them. */
export function isUsed(hit: PhraseHit): boolean {
  if (shown(hit) || listed(hit)) return false
  const known = usesIn(hit.leaf.leaf)
  const words = `${hit.first}-${hit.last}`
  const isFree = known.get(words) ?? evidenceOfWords.every((evidence) => evidence(hit) === null)
  known.set(words, isFree)
  return isFree
}

const usesIn = perContent(() => new Map<string, boolean>())

/** From the place of the whole leaf to single words; the first that holds is told. */
const evidenceOfWords: readonly ((hit: PhraseHit) => Mention | null)[] = [uttered, marked, negated, named, remarked, judged]
const kindsOfEvidence = [shown, listed, ...evidenceOfWords]

/** Heading, label, list or table column say that the leaf is a bad example. */
function shown({ leaf }: PhraseHit): Mention | null {
  return leaf.shown
}

/** In a list of front matter that holds what users of a tool may say to it: `triggers`, `examples`. */
function listed({ leaf: { leaf } }: PhraseHit): Mention | null {
  const list = leaf.key && utterances.exec(leaf.key)?.[1]
  return list ? { reason: `an entry of "${list}", which holds what somebody may ask for`, span: leaf.span } : null
}

const utterances = /(?:^|\.)(examples?|triggers?|patterns?|keywords?|utterances?|queries|trigger[-_]phrases)(?=\.|$)/i

/** What users of a tool may say to it: `Use when the user says "...", "..."`. */
function uttered(hit: PhraseHit): Mention | null {
  const { words } = hit.prose
  const start = quotationRow(hit.prose, hit.first)
  if (start < 2 || !/^users?$/.test(words[start - 2]?.text ?? '') || !/^(?:says?|asks?|types?|writes?)$/.test(words[start - 1]?.text ?? ''))
    return null
  return told(hit, 'said by others:', { first: start - 2, last: start })
}

/** Struck through, or shown as code. */
function marked({ leaf, prose, first, last }: PhraseHit): Mention | null {
  const [start, end] = [prose.words[first]?.start ?? 0, prose.words[last - 1]?.end ?? 0]
  const mark = markOver(leaf.leaf.marks, start, end)
  if (!mark) return isBetweenTildes(prose.text, start, end) ? { reason: 'struck through', span: leaf.leaf.map.toSource(start, end) } : null
  return { reason: mark.type === 'delete' ? 'struck through' : 'shown as code', span: leaf.leaf.map.toSource(mark.start, mark.end) }
}

function negated(hit: PhraseHit): Mention | null {
  return told(hit, 'negated by', negationBefore(hit.prose, hit.first))
}

function named(hit: PhraseHit): Mention | null {
  return told(hit, 'named after', nameBefore(hit.prose, hit.first))
}

function remarked(hit: PhraseHit): Mention | null {
  return told(hit, 'remarked on:', remarkAfterQuote(hit.prose, hit.first, hit.last))
}

function judged(hit: PhraseHit): Mention | null {
  const { prose, first, last } = hit
  return told(hit, 'judged by', judgedInClause(prose, first, last) ?? judgedNext(prose, last))
}

/** The evidence in the writer's own words. */
function told({ leaf, prose }: PhraseHit, how: string, words: { readonly first: number; readonly last: number } | null): Mention | null {
  if (!words) return null
  const start = prose.words[words.first]?.start ?? 0
  const end = prose.words[words.last - 1]?.end ?? start
  const evidence = prose.text.slice(start, end).replace(/\s+/g, ' ')
  return { reason: `${how} "${evidence}"`, span: leaf.leaf.map.toSource(start, end) }
}
