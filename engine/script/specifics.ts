// Whether words say something of this one buyer: a fact, a trigger, a number, something that passed between the two.

import { placeholdersIn, withoutPlaceholders } from '../placeholders.ts'
import { everybodys, noNames, nothingSeen, offers, ownName, plainSlots, seen, shared, theirs } from './specifics.lexicon.ts'

/** True when the words hold something that could not be said to anybody: also a figure or a name. */
export function isSpecific(words: string): boolean {
  const plain = plainOf(words)
  return isAboutBuyer(words) || hasNumber(plain.toLowerCase()) || hasName(plain)
}

/** True when the words say what was seen at this buyer, or what passed between the two. */
export function isAboutBuyer(words: string): boolean {
  if (placeholdersIn(words).some(({ text }) => isTelling(text))) return true
  const lower = plainOf(words).toLowerCase()
  return shared.test(lower) || hasSeen(lower) || hasOwnThing(lower)
}

const plainOf = (words: string) => withoutPlaceholders(words.replaceAll('’', "'"), '_')

/** Whether a place to fill in asks for something of the buyer beyond a name and a trade. */
export function isTelling(slot: string): boolean {
  if (/^[$\d]|^X+[%,.]?|%$/.test(slot) || /\be\.g\.|\d/.test(slot)) return true
  const words = slot.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => !plainSlots.has(word) && !plainSlots.has(word.replace(/s$/, '')))
}

/** True when the words recall something that passed between the two. */
export const recalls = (words: string): boolean => shared.test(plainOf(words).toLowerCase())

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

/** A name in the middle of a sentence that is neither the seller's own nor a place. */
function hasName(plain: string): boolean {
  for (const { index, 0: name } of plain.matchAll(/(?<=[\p{Ll},;)_] )\p{Lu}[\p{L}\p{N}'&-]+(?: \p{Lu}[\p{L}\p{N}'&-]+)*/gu)) {
    if (name.split(' ').every(isNoName)) continue
    const before = plain.slice(Math.max(0, index - 80), index).toLowerCase()
    const after = plain.slice(index + name.length, index + name.length + 24)
    if (theirs.test(before) || !(ownName.test(before) || offers.test(after))) return true
  }
  return false
}

/** Whether a capitalised word names nobody: a day, a title, a trade's abbreviation. */
function isNoName(word: string): boolean {
  return /^\p{Lu}{1,5}s?$/u.test(word) || noNames.has(word.toLowerCase().replace(/'s$/, ''))
}
