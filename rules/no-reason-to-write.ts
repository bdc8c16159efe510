// A message whose only news is that it is a message: follow-ups without anything new, greeting cards to everybody.

import { plainSpan, quoted, spanOf } from '../engine/phrases/hit.ts'
import type { Offer } from '../engine/phrases/rewrite.ts'
import { withoutPlaceholders } from '../engine/placeholders.ts'
import { defineRule } from '../engine/rule.ts'
import { isService } from '../engine/script/acquaintance.ts'
import { reach } from '../engine/script/opening.ts'
import { inSpeech, isInSlot, isNoName, type OpeningHit, openingHit, startsClause, wordsIn } from '../engine/script/opening-hit.ts'
import { type Offers, suggestionsFor } from '../engine/script/opening-offers.ts'
import { isAboutBuyer, isSpecific } from '../engine/script/specifics.ts'
import { turnAfter } from '../engine/script/turn-after.ts'
import { brings, filler, news, offered, ownNote, phrases } from './no-reason-to-write.words.ts'

export default defineRule({
  id: 'no-reason-to-write',
  title: 'No reason to write',
  summary: 'Every message brings something: news, an answer, or what the two of you agreed.',
  scope: 'phrase',
  kinds: ['call-script', 'message', 'playbook', 'sales-plan', 'account-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'dont-get',
  families: {
    'empty-follow-up': { severity: 'warning', evidence: 'advice', summary: 'checking in, bumping this: a reminder of your own note' },
    'late-news': { severity: 'info', evidence: 'advice', summary: 'the same before news that could have come first' },
    curt: { severity: 'hint', evidence: 'advice', summary: 'two or three such words, and then the news' },
    service: { severity: 'hint', evidence: 'advice', summary: 'a check-in with people who called, asked or bought' },
    'greeting-card': { severity: 'info', evidence: 'advice', summary: 'the greetings of the season, and nothing else' },
  },
  phrases,
  voices: ['rep'],
  *check(hit) {
    const place = hit.segment.script.placeOf(hit.leaf, plainSpan(hit.prose, hit).start)
    if (!place?.turn.opens || place.at >= reach || isInSlot(hit)) return
    const found = openingHit(hit, place)
    if (!inSpeech(found) || found.nth > 1 || isLabel(found)) return
    const family = familyOf(found)
    if (!family) return
    const { message: written } = place.turn
    const message = messages[family].replace('{words}', () => quoted(hit.prose, hit))
    yield { span: spanOf(hit, hit), message, family, fixes: suggestionsFor(hit, offers(family, written)) }
  },
})

const messages = {
  'empty-follow-up': '"{words}" reminds them of you and brings nothing new. Bring something they can use, or name what you agreed.',
  'late-news': '"{words}" keeps your news waiting. Begin with the news.',
  curt: '"{words}" stands before the news. You could begin with it.',
  service: '"{words}" does not say what it is about yet. You could begin with what you ask, or with what you can do for them.',
  'greeting-card': '"{words}" goes to everybody and says nothing to one. Add what you wish this person for, or leave it unsent.',
} as const

function offers(family: Family, written: boolean): Offers {
  if (family === 'late-news' || family === 'curt') return { instead: [], after: [], spare: true, whole: true }
  const news: Offer = ['Bring something new', `Since ${written ? 'my last note' : 'we last spoke'}, [what is new for them].`]
  const agreed: Offer = ['Name what you agreed', 'You wanted to settle [what you agreed] by [date].']
  return { instead: [news, agreed], after: [], spare: false, whole: family === 'empty-follow-up' }
}

type Family = keyof typeof messages

function familyOf(found: OpeningHit): Family | null {
  if (found.hit.phrase.name === 'greeting-card') return isCard(found) ? 'greeting-card' : null
  if (!startsClause(found) || !isNoName(found)) return null
  if (!bringsNothing(found)) return asksAfterDash(found) ? 'late-news' : null
  if (isService(found.hit.leaf, found.place.turn)) return 'service'
  if (!hasNewsAhead(found) && !asksOfTheirs(found)) return 'empty-follow-up'
  return isCurt(found) ? 'curt' : 'late-news'
}

/** "Quick follow-up." and at once the news: two or three words keep nobody waiting. */
const isCurt = ({ hit, before, rest }: OpeningHit) => hit.last - hit.first <= 3 && wordsIn(before).length === 0 && /^\W*$/.test(rest)

/** A turn of a word or two ("Email 5: Follow-up") names a mail and is none. */
const isLabel = ({ place: { turn } }: OpeningHit) => turn.message && turn.words <= 3

/** "Just checking in — are you still planning it?": the question could have come first. */
function asksAfterDash({ before, rest }: OpeningHit): boolean {
  const after = rest.toLowerCase().replace(ownNote, '').trimStart()
  return !isSpecific(before) && /^[,;—–-]/.test(after) && after.includes('?')
}

/** Whether what comes next in the message says something of this buyer, or brings something. */
function hasNewsAhead(found: OpeningHit): boolean {
  const words = ahead(found, 2)
  return isAboutBuyer(words) || news.test(words.toLowerCase().replaceAll('’', "'"))
}

/** "Quick check-in. Any wins this week?": the next sentence asks after their own doings, not after our offer. */
function asksOfTheirs(found: OpeningHit): boolean {
  const words = ahead(found, 1)
  return words.trimEnd().endsWith('?') && wordsIn(words).filter((word) => !filler.has(word) && !offered.has(word)).length >= 2
}

/** The next sentences of the message; where it ends there, the paragraph that goes on under it. */
function ahead({ opening: { text, sentences }, index, hit, place }: OpeningHit, most: number): string {
  const next = sentences.slice(index + 1, index + 1 + most)
  if (next.length > 0) return text.slice(next[0]?.start, next.at(-1)?.end)
  return turnAfter(hit.segment.script, place.turn)?.text.slice(0, 400) ?? ''
}

/** Whether a follow-up only reminds of itself. */
function bringsNothing({ before, rest }: OpeningHit): boolean {
  const plain = rest.toLowerCase().replaceAll('’', "'")
  const after = withoutPlaceholders(plain, '_')
  if (isSpecific(before) || brings.test(after) || after.trimEnd().endsWith(':') || isSpecific(rest.replace(ownNote, ' '))) return false
  const names = /^\s+(?:on|about|regarding|re)\s+[^_\s]/.test(after) && !ownNote.test(after)
  if (names) return false
  const isFiller = wordsIn(after.replace(ownNote, ' ')).every((word) => filler.has(word))
  return isFiller || (/^\s*[.,;:!—–-]/.test(rest) && !rest.includes('?')) || /^\s+from _/.test(after)
}

/** A written message with the greetings alone: short, nothing of this buyer, nothing asked. */
function isCard({ place: { turn } }: OpeningHit): boolean {
  return turn.message && turn.words <= 60 && !turn.text.includes('?') && !isSpecific(turn.text)
}
