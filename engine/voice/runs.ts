// Stretches of a leaf with their ground -> runs that cover the whole text.

import { type Content, perContentWith } from '../markdown/content.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { directionsIn, isWholeDirection } from './directions.ts'
import { type Ground, isObjection, type Place } from './ground.ts'
import { marksIn, mayHoldMark } from './polarity.ts'
import { type Quote, quotedBy, quotesIn, wordCount } from './quotes.ts'
import type { Run, Voice } from './voice.ts'

/** A part of a leaf between two labels. Offsets count in the leaf's text. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly ground: Ground
  readonly speaker?: string | undefined
  /** After a label such as "Bad:". */
  readonly bad?: boolean
  /** After a label such as "Good:". */
  readonly good?: boolean
}

/** The runs of a leaf, in order; they cover its whole text. */
export const runsOf = (leaf: Leaf, stretches: readonly Stretch[], { prose }: Place): readonly Run[] =>
  runsIn(leaf, { stretches, prose, isCode: leaf.type === 'code', isHeader: leaf.cell?.row === 0 })

/** All that the runs of a leaf depend on besides its words. */
export interface Read extends Pick<Place, 'prose'> {
  readonly stretches: readonly Stretch[]
  readonly isCode: boolean
  readonly isHeader: boolean
}

const runsIn = perContentWith(
  (content, read: Read) => quietRuns(content, read) ?? readRuns(content, read),
  (one, other) =>
    one.prose === other.prose &&
    one.isCode === other.isCode &&
    one.isHeader === other.isHeader &&
    one.stretches.length === other.stretches.length &&
    one.stretches.every((stretch, at) => isSame(stretch, other.stretches[at] as Stretch)),
)

function isSame(one: Stretch, other: Stretch): boolean {
  const { ground } = other
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.speaker === other.speaker &&
    one.bad === other.bad &&
    one.good === other.good &&
    (one.ground === ground ||
      (one.ground.plain === ground.plain &&
        one.ground.quoted === ground.quoted &&
        one.ground.inside === ground.inside &&
        one.ground.objections === ground.objections &&
        one.ground.why === ground.why))
  )
}

/** What can make several runs of one stretch: quotation marks, brackets, crosses and ticks. Most leaves have none of it. */
const borders = /["“”„«»[(\u2600-\u27bf\ud83c\ud83d]/

/** The one run of a leaf that nothing divides; `null` where it has to be read. */
export function quietRuns({ text }: Content, { stretches, isCode }: Read): readonly Run[] | null {
  const [stretch] = stretches
  if (isCode || stretches.length !== 1 || !stretch || stretch.bad || borders.test(text)) return null
  const { start, end, ground, speaker } = stretch
  const { plain: voice, why } = ground
  const isSpeech = voice === 'rep' || voice === 'buyer'
  return start >= end ? [] : [{ start, end, voice, why, ...(isSpeech && speaker !== undefined && { speaker }) }]
}

/** The runs of a leaf, read part by part. */
export function readRuns({ text }: Content, { stretches, prose, isCode, isHeader }: Read): readonly Run[] {
  const runs: Run[] = []
  const add = (start: number, end: number, voice: Voice, why: string, speaker?: string) => {
    const last = runs.at(-1)
    if (start >= end) return
    if (last && last.voice === voice && last.speaker === speaker && last.end === start) runs[runs.length - 1] = { ...last, end }
    else runs.push({ start, end, voice, why, ...(speaker !== undefined && { speaker }) })
  }
  if (isCode) {
    add(0, text.length, prose, 'code')
    return runs
  }
  if (prose === 'coach' && isWholeDirection(text)) {
    add(0, text.length, 'direction', 'stage direction')
    return runs
  }
  const isMarked = mayHoldMark(text)
  for (const stretch of stretches) {
    if (stretch.bad) add(stretch.start, stretch.end, 'counter-example', `shown as a bad example after "${stretch.speaker}"`)
    else if (isHeader || !isMarked) read(text, stretch, add)
    else for (const part of byMarks(text, stretch)) read(text, part, add)
  }
  return runs
}

type Add = (start: number, end: number, voice: Voice, why: string, speaker?: string) => void

/** Words after a cross are a counter-example, up to the next cross or tick. */
function* byMarks(text: string, stretch: Stretch): Iterable<Stretch> {
  let start = stretch.start
  let ground = stretch.ground
  for (const { at, sign, polarity } of marksIn(text, stretch.start, stretch.end)) {
    if (at > start) yield { ...stretch, start, end: at, ground }
    start = at
    ground = polarity === 'good' ? stretch.ground : { plain: 'counter-example', quoted: null, inside: false, why: `marked with ${sign}` }
  }
  if (start < stretch.end) yield { ...stretch, start, ground }
}

/** One stretch: its quotations by cue or ground, directions carved out of speech. */
function read(text: string, { start, end, ground, speaker }: Stretch, add: Add): void {
  const { plain, quoted, inside, objections = false, why } = ground
  if (plain === 'rep' || plain === 'buyer') {
    speak(text, start, end, plain, why, speaker, add)
    return
  }
  let at = start
  let before: Voice | null = null
  if (plain === 'coach' || plain === 'plan') {
    for (const quote of quotesIn(text, start, end)) {
      const voice = voiceOf(text, start, quote, { quoted, inside, objections, before, plain })
      before = voice
      if (voice === null) continue
      add(at, quote.start, plain, why)
      if (voice === 'rep' || voice === 'buyer') speak(text, quote.start, quote.end, voice, reason(voice, why, quoted), speaker, add)
      else add(quote.start, quote.end, voice, 'words of somebody else, quoted')
      at = quote.end
    }
  }
  for (const { start: from, end: to } of plain === 'coach' ? asides(text, at, end) : []) {
    if (from < at) continue
    add(at, from, plain, why)
    add(from, to, 'direction', 'stage direction')
    at = to
  }
  add(at, end, plain, why)
}

/** Directions in square brackets that stand apart in advice: `[Pause]`. */
const asides = (text: string, from: number, to: number) =>
  text.includes('[') ? directionsIn(text, from, to).filter(({ start, end }) => end - start >= 3 && standsApart(text, start)) : []

const standsApart = (text: string, at: number): boolean => text.charAt(at) === '[' && text.slice(at - 1, at).trim() === ''

function reason(voice: Voice, why: string, quoted: Voice | null): string {
  if (voice === quoted && why !== 'guidance' && why !== 'heading' && why !== 'prose of a plan') return why
  return voice === 'rep' ? 'quoted as words to say' : 'quoted as words of the buyer'
}

function speak(text: string, start: number, end: number, voice: Voice, why: string, speaker: string | undefined, add: Add): void {
  let at = start
  for (const direction of directionsIn(text, start, end)) {
    add(at, direction.start, voice, why, speaker)
    add(direction.start, direction.end, 'direction', 'stage direction')
    at = direction.end
  }
  add(at, end, voice, why, speaker)
}

interface Around {
  readonly quoted: Voice | null
  readonly inside: boolean
  readonly objections: boolean
  /** The voice of the quotation before this one in the same stretch. */
  readonly before: Voice | null
  readonly plain: Voice
}

/** Whose words a quotation is; `null` when it is only a term or a title. */
function voiceOf(text: string, start: number, quote: Quote, { quoted, inside, objections, before, plain }: Around): Voice | null {
  const words = wordCount(text.slice(quote.start, quote.end))
  const lead = text.slice(Math.max(start, quote.start - 120), quote.start)
  const cue = quotedBy(lastSentence(lead))
  if (before === 'buyer' && quoted !== 'buyer' && cue !== 'buyer' && answers.test(lead.slice(-40))) return 'rep'
  if (plain === 'plan') return inPlan(cue, words, quoted)
  if (cue !== null) return words > 1 || cue === quoted ? cue : null
  if (quoted === null) return null
  const whole = beginsLine(text, start, quote.start)
  if (objections && whole && before === null && isObjection(text.slice(quote.start, quote.end))) return 'buyer'
  if (whole || (inside && words > 1)) return quoted
  if (words <= 3) return null
  return quoted === 'rep' && /[:：]\s*$/.test(lead) ? 'rep' : 'quote'
}

/** In a plan most quotation marks hold names and titles. */
function inPlan(cue: Voice | null, words: number, quoted: Voice | null): Voice | null {
  if (cue === 'buyer' && words > 2) return 'buyer'
  return words > 2 || quoted === 'buyer' ? quoted : null
}

/** What stands between an objection and its answer. */
const answers = /(?:→|->|=>|[:—–-]|\b(?:say|reply|respond|answer|then|ask|you)\b)/i

/** Whether only signs stand before an offset on its line. */
function beginsLine(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - 24)
  const before = text.slice(from, at)
  const line = before.lastIndexOf('\n')
  if (line < 0 && from > start) return false
  return /^(?:[\s>*_•→▪✓\d.)-]|\uFE0F|\p{Extended_Pictographic})*$/u.test(before.slice(line + 1))
}

/** The words of the last sentence of a text. */
function lastSentence(text: string): string {
  let start = 0
  for (const { index, 0: end } of text.matchAll(/[.!?]["”')]? |\n\n/g)) {
    if (!/\b(?:e\.g|i\.e|etc|vs)$/.test(text.slice(0, index))) start = index + end.length
  }
  return text.slice(start)
}
