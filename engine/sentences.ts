// Where a sentence ends: what stands between two words, and which words they are.

/** The gap between two words. */
interface Gap {
  /** Where the sentence so far began, its last word began and ended. */
  readonly opened: number
  readonly word: number
  readonly last: number
  /** Where the next word begins. */
  readonly next: number
}

/** Offset just past the end of the sentence if it ends in the gap (closing marks belong to it), else -1. */
export function endsSentence(text: string, gap: Gap): number {
  if (gap.next - gap.last === 1 && text.charCodeAt(gap.last) !== 10) return -1
  const between = text.slice(gap.last, gap.next)
  const stop = terminal(text, between, gap)
  if (stop >= 0) return gap.last + stop
  const line = between.includes('\n') ? lineEnd(text, between, gap) : -1
  return line >= 0 ? gap.last + line : -1
}

/** The end after `.`, `?`, `!` or an ellipsis that ends a sentence. */
function terminal(text: string, between: string, gap: Gap): number {
  let first = 0
  while (first < between.length && !terminals.includes(between.charAt(first))) first++
  let end = first
  while (end < between.length && (terminals.includes(between.charAt(end)) || closing.includes(between.charAt(end)))) end++
  if (first === end || end === between.length || !isSpace(between.charCodeAt(end))) return -1
  const signs = between.slice(first, end)
  if (first === 0 && signs === '.' && endsAbbreviation(text, gap)) return -1
  const mayGoOn = signs.length > 1 ? !/^[?!]+$/.test(signs) : signs === '…'
  return mayGoOn && isLower(text.charAt(gap.next)) ? -1 : end
}

/** True when the point after the word belongs to it and the sentence goes on. */
function endsAbbreviation(text: string, { opened, word, last, next }: Gap): boolean {
  const written = text.slice(word, last)
  const lower = written.toLowerCase()
  const nextIsLower = isLower(text.charAt(next))
  if (/^\d+$/.test(written)) return word === opened
  if (written.length === 1) {
    if (text.charAt(word - 1) === '.') return nextIsLower || lower === 'g' || lower === 'e'
    return written !== 'I' && written !== lower && !nextIsLower
  }
  if (titles.has(lower)) return true
  if (beforeNumbers.has(lower)) return /\d/.test(text.charAt(next))
  return nextIsLower && shortForms.has(lower)
}

/** The end at a line break: an empty line, or a next line that begins a list item or a label, or stands after a colon. */
function lineEnd(text: string, between: string, { opened, last, next }: Gap): number {
  const line = between.indexOf('\n')
  const before = between.slice(0, line).trimEnd()
  const after = between.slice(line + 1)
  if (before.endsWith(':') || /^[ \t]*\n/.test(after) || listStart.test(after)) return line
  if (before === ',' && last - opened < 60 && greeting.test(text.slice(opened, last))) return line
  return numberStart.test(text.slice(next, next + 5)) || labelStart.test(text.slice(next, next + 40)) ? line : -1
}

const terminals = '.?!…。'
const closing = '"\'”’)]*_»'
/** A list marker, cross, tick, bullet or arrow at the beginning of a line. */
const listStart = /^\s*(?:[-*+•●▪◦‣·→⇒✅❌✗✓✔☑🚫⛔👉]|=>|->)/u
const numberStart = /^\d{1,2}[.)]\s/
/** One to four words and a colon. */
const labelStart = /^[\p{L}\p{N}'’]+(?: [\p{L}\p{N}'’]+){0,3}:(?:\s|$)/u
const greeting = /^\W*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^,]*$/i

/** Short forms that a name or example follows: the sentence never ends with them. */
const titles = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'hon', 'vs', 'cf', 'ie', 'eg', 'messrs', 'gen', 'gov', 'sen'])
/** Short forms only before a number; else they may be words. */
const beforeNumbers = new Set(['no', 'nr', 'nos', 'fig', 'vol', 'pp', 'ch', 'sec', 'art', 'ext', 'ca', 'approx'])
/** Short forms that may end a sentence: they do unless the next word is in lower case. */
const shortForms = new Set(
  'inc ltd corp co llc jr sr st etc al est dept avg max min qtr mgr asst mo yr yrs hr hrs mins incl excl misc tel temp approx vp dir div mfg intl natl bros jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const isLower = (sign: string) => sign !== sign.toUpperCase()
