// What the columns of a table hold: the buyer's words, the seller's, remarks.

import type { Vocabulary } from '../settings.ts'
import { type Role, roleOf } from './roles.ts'

const buyers =
  /\b(?:they|prospects?|customers?|buyers?|clients?|leads?) (?:say|says|said|ask|asks)\b|^(?:common |typical |potential |buyer |customer |their )?(?:objections?|pushbacks?|concerns?|brush-?offs?|stalls?)\b|^what (?:they|you'?ll|you) (?:say|hear|ask)\b|^(?:when|if) they\b|^what (?:they|it) (?:really )?means?\b|^(?:their|competitors?'?s?|they) (?:claims?|says?|pitch|positioning)\b|^(?:their|buyers?'?s?|procurement|purchasing|customer) (?:tactics?|demands?|moves?|gambits?|ploys?)$|^their (?:words|language|response|reply|answer|question)/
const sellers =
  /^(?:you|we|rep|i) (?:say|says|respond|reply|can say)\b|^(?:your |our |the |a |suggested |sample |recommended |prepared |best |example )?(?:response|responses|answer|reply|rebuttal|script|say|say this|talk track|talking points?|opener|opening(?: lines?)?|lines?|wording|phrases?|move|messages?|copy|subject(?: lines?)?|body|e-?mail|template|cta|pitch|close|voicemail|dm|text|greeting|hook|bridge|example(?: questions?| lines?)?)$|^(?:how to respond|what to (?:say|ask)|what you say|what a human says|(?:discovery |sample |example |open |follow-?up |qualifying )?questions?(?: to ask)?)$/
const answers =
  /^(?!their |likely |expected |typical |customer |prospect |buyer ).*\b(?:responses?|rebuttals?|replies|reply|answers?|talk track|counter)\b/
/** Columns whose words are sent or said as they stand. */
const verbatim = /\b(?:subject|body|script|verbatim|talk track|copy|dm|sms|say|template|voicemail)\b/

/** A longer header is a sentence. */
const longest = 80

/** Whose words stand in a column. `verbatim`: as they stand, without quotation marks. */
export interface Column {
  readonly role: Role
  readonly verbatim: boolean
}

/** Reads headers, each once: every cell of a table asks for its own. */
export function columnsUnder(vocabulary: Vocabulary): (header: string) => Column | null {
  const read = new Map<string, Column | null>()
  return (header) => {
    const known = read.get(header)
    if (known !== undefined) return known
    const column = columnOf(header, vocabulary)
    read.set(header, column)
    return column
  }
}

/** What a header says of its column; `null` for notes and figures. */
function columnOf(header: string, vocabulary: Vocabulary): Column | null {
  if (header.length > longest) return null
  const words = header
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .trim()
  if (words === '') return null
  if (buyers.test(words)) return { role: 'buyer', verbatim: true }
  if (sellers.test(words) || answers.test(words)) return { role: 'rep', verbatim: verbatim.test(words) }
  const role = roleOf(header, vocabulary)
  return role === 'rep' || role === 'buyer' || role === 'coach' ? { role, verbatim: false } : null
}
