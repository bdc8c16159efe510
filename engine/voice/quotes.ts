// Words in quotation marks, and whose words they are by what stands before them.

import type { Span } from '../span.ts'

/** A stretch in quotation marks, the marks included. `open`: its end is not in this text. */
export interface Quote extends Span {
  readonly open: boolean
}

/** A pattern finds the next mark ten times faster than a loop over all characters. */
const marks = /["“”„«»]/g
const boundary = /[\s([{—–\-*_:>/→=|,;.]/

/** All stretches in double quotation marks, in order and without overlap. Linear. */
export function quotesIn(text: string, from = 0, to = text.length): Quote[] {
  const quotes: Quote[] = []
  let start = -1
  const part = text.slice(from, to)
  marks.lastIndex = 0
  for (let found = marks.exec(part); found; found = marks.exec(part)) {
    const [sign] = found
    const at = from + found.index
    if (start < 0) {
      if (opens(text, at, from, sign)) start = at
    } else if (sign === '”' || sign === '»' || (sign === '"' && closes(text, at, start))) {
      quotes.push({ start, end: at + 1, open: false })
      start = -1
    }
  }
  if (start >= 0) quotes.push({ start, end: to, open: true })
  return quotes
}

function opens(text: string, at: number, from: number, sign: string): boolean {
  if (sign === '“' || sign === '„' || sign === '«') return true
  if (sign !== '"') return false
  return (at === from || boundary.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1))
}

/** A straight mark closes unless it stands before a word and after a blank, as one that opens does. */
function closes(text: string, at: number, start: number): boolean {
  if (text.charAt(start) !== '"') return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  return !(/[\s(]/.test(before) && /[\p{L}\p{N}[{$]/u.test(after))
}

const word = /\S+/g

/** Number of words in a text, up to `most`. */
export function wordCount(text: string, most = 50): number {
  let count = 0
  word.lastIndex = 0
  while (count < most && word.test(text)) count++
  return count
}

const people =
  'they|he|she|someone|somebody|people|(?:the |your |a |an |most |many |some )?(?:prospects?|customers?|buyers?|clients?|leads?|owners?|homeowners?|gatekeepers?|receptionists?|champions?|executives?|execs?|stakeholders?|sponsors?|board|committee|management|users?|patients?|cfos?|ctos?|cios?|ceos?|vps?|directors?|procurement|legal|contacts?|decision.?makers?|broker|agency|assistant|secretary)'
const buyerBefore = [
  new RegExp(
    String.raw`\b(?:${people})\b[^.!?"“]{0,40}\b(?:says?|said|saying|asks?|asked|asking|responds?|replies|reply|objects?|tells?|told|pushes? back|thinks?|thinking|answers?|claims?|admits?|wonders?|shouts?|goes|interrupts?|interrupted|demands?|mutters?|hears?)\b[^.!?"“]{0,30}$`,
    'i',
  ),
  /\b(?:you|you'll|you’ll|we|i)(?: will| might| may| can| often)? (?:hear|heard|get|got)\b[^.!?"“]{0,30}$/i,
  /\b(?:objections?|pushback|brush-?off|listen for|listening for|in response to|when asked|faced with|met with|answer to|to the question|respond(?:ing)? to|concern)\b[^.!?"“]{0,25}$/i,
  /\b(?:if|when)\b[^.!?"“]{0,12}\b(?:says?|asks?|responds?|answers?|replies|objects?|hear)\b[^.!?"“]{0,20}$/i,
  /\b(?:if|when|they say|after a|on)(?: an?| the)?:? ?$/i,
]
/** "If they do not answer, say ...": what the reader is told to say, whoever the clause before it is about. */
const sellerNow = /[,;—–] ?(?:then )?(?:say|ask|reply|respond|answer|try|write|send)(?: with)?[:,]? ?$/i
const sellerBefore = [
  /\b(?:say|ask|asking|saying|respond with|responding with|reply|reply with|answer with|open with|opening with|start with|starting with|close with|closing with|end with|lead with|follow with|follow up with|try|use|add|write|send|pivot(?: to)?|transition|confirm|probe|introduce|position it as|frame it as|phrase it as|something like|phrases? like|lines? like|questions? like|such as|for example|for instance|examples?|instead|script|template|then|followed by|simply|state|explain|offer|suggest)\b[^.!?"“]{0,30}$/i,
  /(?:→|->|=>|⇒|►|▶|\be\.g\.?:?,?)\s*$/,
  /\b(?:i|we|rep|reps|sdr|ae|se|you)\b[^.!?"“]{0,20}\b(?:say|says|said|ask|asks|asked|respond|responds|responded|reply|replied|answer|answers|answered)\b[^.!?"“]{0,20}$/i,
]

/** Whose words a quotation is, by the words before it in its sentence; `null` when these do not tell. */
export function quotedBy(before: string): 'rep' | 'buyer' | null {
  const near = before.slice(-90)
  if (sellerNow.test(near)) return 'rep'
  if (buyerBefore.some((cue) => cue.test(near))) return 'buyer'
  return sellerBefore.some((cue) => cue.test(near)) ? 'rep' : null
}

/** `— Dana Ruiz, CFO` at the end: a quotation of a person. */
export function isAttributed(text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', text.length - 2) + 1)
  return /(?:^|["”.!?*] ?)\s*(?:—|–|--|~|-) ?\*{0,2}\p{Lu}[\p{L}.'’-]+(?:[ ,]|$)/u.test(line.slice(-90)) && !/\?["”]?$/.test(line)
}
