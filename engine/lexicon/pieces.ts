// Pieces of phrase patterns that several rules are put together from.

import { buyers } from './people.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1)).join('|')

/** A small number, in digits or words. */
export const number = `(${upTo(50)}|60|75|80|100|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a few|few|a couple of|a couple|a handful of|several)`

/** Now, or so soon that it leaves no time to think. */
export const soon =
  '(today|tonight|tomorrow|now|right now|immediately|this (week|month|morning|afternoon|evening|minute|call|quarter|second|instant)|on this call|on the spot|by (friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tonight|midnight|noon|the end of (the|this) (day|week|month|call)|end of (day|week|month)|eod|eow|eom|close of business)|before (friday|monday|tuesday|wednesday|thursday|the weekend|midnight|the end of (the|this) (day|week|month|call)|(you|we|i) (leave|go|hang up))|asap)'

const nouns = `(${[...buyers, 'people', 'cfo', 'ceo', 'cto', 'cio', 'executive', 'executives', 'exec', 'execs', 'decision maker', 'decision makers'].join('|')})`
const before =
  '[(potential|right|wrong|cold|warm|hot|key|target|new|ideal|enterprise|local|hesitant|stalled|reluctant|skeptical|sceptical|existing|current|economic|qualified|high value|big|small|busy|average|typical|smart|modern)]'

/** Those a seller wants something from: a pronoun, or a noun with what stands before it. */
export const person = `(them|him|her|[(the|your|our|a|an|any|every|each|all|these|those|this|that|more|most|some|many|as many|new)] [(the|your|our|of the|of your|of our)] ${before} ${nouns})`

/** The same as the subject of a verb. */
export const people = `(they|[(the|your|our|all|most|many|some|these|those|today's|a|an|any|every)] ${before} ${nouns}|procurement)`
