// Whether words say something of this one buyer: a fact, a trigger, a number, something that passed between the two.

import { placeholdersIn, withoutPlaceholders } from '../placeholders.ts'
import { everybodys, noNames, nothingSeen, ownName, plainSlots, seen, shared } from './specifics.lexicon.ts'

/** True when the words hold something that could not be said to anybody. */
export function isSpecific(words: string): boolean {
  const slots = placeholdersIn(words)
  if (slots.some(({ text }) => isTelling(text))) return true
  const plain = withoutPlaceholders(words.replaceAll('’', "'"), '_')
  const lower = plain.toLowerCase()
  return shared.test(lower) || hasSeen(lower) || hasNumber(lower) || hasOwnThing(lower) || hasName(plain)
}

/** Whether a place to fill in asks for something of the buyer beyond a name and a trade. */
export function isTelling(slot: string): boolean {
  if (/^[$\d]|^X+[%,.]?|%$/.test(slot) || /\be\.g\.|\d/.test(slot)) return true
  const words = slot.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => !plainSlots.has(word) && !plainSlots.has(word.replace(/s$/, '')))
}

function hasSeen(lower: string): boolean {
  const found = seen.exec(lower)
  return found !== null && !nothingSeen.test(lower.slice(found.index + found[0].length))
}

/** A number that is no length of time, no day and no time of day. */
function hasNumber(lower: string): boolean {
  for (const { index, 0: number } of lower.matchAll(/[$€£₹]?\d[\d.,:/]*(?:\s*%|[kmb]\b)?/g)) {
    const after = lower.slice(index + number.length, index + number.length + 16)
    const isTime =
      /^\s*-?(?:to\s|-|–|\/|st\b|nd\b|rd\b|th\b|\d|\s|x\d)*(?:s\b|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|am\b|pm\b|a\.m|p\.m|x\b|o'clock)/.test(
        after,
      )
    const isYear = /^(?:19|20)\d\d[.,]?$/.test(number)
    if (!isTime && !isYear && !number.includes(':') && !/24\/7/.test(number)) return true
  }
  return false
}

/** "your new plant": something that not everybody has. */
function hasOwnThing(lower: string): boolean {
  for (const { 1: thing = '', index } of lower.matchAll(/(?<!\b(?:am|i'm|be|as) )\byour ([\p{L}'-]+)/gu)) {
    const next = /^\s+([\p{L}'-]+)/u.exec(lower.slice(index + 5 + thing.length, index + 45 + thing.length))?.[1] ?? ''
    if (!everybodys.has(thing.replace(/'s$/, '')) && !(next !== '' && everybodys.has(next) && thing.length < 4)) return true
  }
  return false
}

/** A name in the middle of a sentence that is not the seller's own. */
function hasName(plain: string): boolean {
  for (const { index, 0: name } of plain.matchAll(/(?<=[\p{Ll},;)] )\p{Lu}[\p{L}\p{N}'&-]+(?: \p{Lu}[\p{L}\p{N}'&-]+)*/gu)) {
    if (name.split(' ').every((word) => noNames.has(word.toLowerCase().replace(/'s$/, '')))) continue
    const before = plain.slice(Math.max(0, index - 80), index)
    const after = plain.slice(index + name.length, index + name.length + 24)
    if (
      !ownName.test(before) &&
      !/^\s+(?:helps?|provides?|offers?|is|was|were|works?|has|can|specializes?|and i|from|at|with)\b/.test(after)
    )
      return true
  }
  return false
}
