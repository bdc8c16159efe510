// How well seller and reader know each other, as the headings over a passage and its greeting say.

import type { LeafView, Section } from '../document.ts'
import { acquaintances, knownNames, served, service } from './acquaintance.lexicon.ts'
import type { Turn } from './script.ts'

/** Whether it is written to somebody whom the seller knows: a warm contact, a former colleague, a champion. */
export function isToAcquaintance(leaf: LeafView, turn: Turn): boolean {
  return isUnder(leaf.section, acquaintances) || knownNames.test(turn.text.slice(0, 120))
}

/** Whether it serves people who called, asked or bought: a reply to a missed call, a survey after a workshop. */
export function isService(leaf: LeafView, turn: Turn): boolean {
  return isUnder(leaf.section, service) || served.test(turn.text.slice(0, 600))
}

function isUnder(section: Section, titles: RegExp): boolean {
  for (let at: Section | null = section; at; at = at.parent) if (titles.test(at.title)) return true
  return false
}
