// Which titles, labels and marks say that something is shown as bad, or as good.

import type { Vocabulary } from '../settings.ts'
import { plainLabel, roleOf } from './roles.ts'

export type Polarity = 'bad' | 'good'

/** Beginnings and insides of titles under which bad examples stand. */
const badTitle = new RegExp(
  [
    String.raw`^(?:things |words |phrases |lines |questions |openers? |what |how )?(?:we |you |to |reps? |you should )?(?:do not|don'?t|never|not to|should(?: not|n'?t)|must not|mustn'?t|avoid|avoiding|stop (?:saying|using|doing|asking|sending|writing)|cannot|can'?t|should never)\b`,
    String.raw`^(?:what|how) not to\b`,
    String.raw`^(?:what|how) (?:it|this|that|these|they|you|we|reps?|(?:an?|the|your) \w+) (?:must|should|shall|may|can)(?:n't| not| never)\b`,
    String.raw`\b(?:myths?|misconceptions?|debunk\w*)\b`,
    String.raw`\b(?:not to (?:say|do|use|write|send|ask|promise)|to avoid|never (?:say|use|send|write|open|start|do|ask)|do not (?:say|use|send|write)|don'?t (?:say|use|send|write)|should never)\b`,
    String.raw`\b(?:mistakes?|pitfalls?|anti-?patterns?|red flags?|dead (?:phrases?|language|words?)|banned|forbidden|blacklist|cringe|clich[eé]s?|what kills|what (?:never|does ?n[o']t|doesn'?t|does not|fails?)(?: works?)?|failure modes?|deal.?killers?|why (?:it|this|these|they) fails?|worst|wrong way)\b`,
    String.raw`\b(?:bad|weak|poor|wrong|generic|terrible|awful|lazy|spammy|pushy|sleazy|manipulative|dishonest|unethical|shady|toxic|harmful|unacceptable) (?:\w+ )?(?:examples?|versions?|openers?|opens?|openings?|e-?mails?|questions?|pitch(?:es)?|scripts?|subject lines?|messages?|answers?|responses?|hooks?|ctas?|lines?|phrases?|demos?|calls?|objectives?|goals?|claims?|signals?|habits?|practices?|tactics?|behaviou?rs?|techniques?|wordings?|approach(?:es)?|methods?|methodolog(?:y|ies)|applications?|follow-?ups?|clos(?:e|ing)s?|asks?|copy|repl(?:y|ies)|intros?|introductions?|presentations?|negotiations?|discovery|conversations?|outreach|sequences?|templates?)\b`,
    "^(?:bad|wrong|weak|before|old|avoid|don'?ts?|no-?nos?|not this|instead of)$",
    String.raw`^(?:bad|before|weak|wrong|old way|old version)(?: \w+)?(?: ?[:(–—-]|$)`,
    String.raw`\b(?:old|wrong|losing|seller|amateur) (?:frame|way|mindset|thinking|approach|script|version|model|playbook|habit)s?\b`,
    String.raw`\bexample of (?:a )?(?:bad|weak|poor)\b|\((?:bad|weak|wrong|avoid|before|don'?t)\b[^)]*\)`,
  ].join('|'),
)

/** Titles that end what a bad one began. */
const goodTitle = new RegExp(
  [
    String.raw`\b(?:good|better|strong|great|improved|right) (?:\w+ )?(?:examples?|versions?|openers?|openings?|e-?mails?|questions?|pitch(?:es)?|scripts?|subject lines?|messages?|answers?|responses?|hooks?|ctas?|lines?|phrases?|demos?|calls?|way|approach(?:es)?|practices?|habits?|tactics?|methods?|methodolog(?:y|ies)|applications?|follow-?ups?|outreach|templates?|repl(?:y|ies)|conversations?)\b`,
    String.raw`^(?:good|better|after|do|dos|do'?s|instead|right|strong|fixed|the fix|new way|what to (?:say|do)(?: instead)?|say (?:this )?instead|use instead|what works)\b`,
    String.raw`\b(?:instead|what works|best practices?|to say instead|do this|say this)\b|\bnew (?:frame|way|mindset|thinking|approach|script|version|model|habit)s?\b`,
    String.raw`\bexample of (?:a )?(?:good|strong|better)\b|\((?:good|better|strong|after|rewritten)\b[^)]*\)`,
  ].join('|'),
)

/** Titles that talk of both, or of handling bad things: nothing is shown under them as bad. */
const neither = new RegExp(
  [
    String.raw`\b(?:do'?s?|dos) (?:and|&|vs\.?|or|/) ?(?:the )?(?:don'?ts?|do not)\b`,
    String.raw`\bgood (?:and|vs\.?|or|/) ?bad\b`,
    String.raw`\bbad (?:and|vs\.?|or|/) ?good\b`,
    String.raw`\bbefore (?:and|&|/|vs\.?) ?after\b`,
    String.raw`\bmistakes? (?:budget|log)\b`,
    String.raw`\bhow to (?:avoid|handle|fix|recover)\b`,
    String.raw`\b(?:avoid|avoiding|reduce|reducing|prevent) (?:churn|no-?shows?|risk|spam)\b`,
    String.raw`\b(?:don'?t|do not|never) (?:forget|skip|miss)\b`,
    String.raw`\bnot interested\b`,
    String.raw`\bbefore (?:the|you|your|every|each|any|a|we|calling|sending)\b`,
    String.raw`\bwhen not to use\b`,
    String.raw`\bdon'?t (?:have|need|want|know|use|trust|buy|work)\b.*["”]`,
    String.raw`\bto (?:avoid|prevent|fix) (?:this|these|that|it|them)\b`,
    String.raw`\bwho not to\b`,
    String.raw`\bwhy not\b`,
    String.raw`^stop\b.*\bstart\b`,
  ].join('|'),
)

/** Longer titles and labels are sentences. */
const longest = 160

/** What a title says of the text under it. */
export function polarityOfTitle(title: string, raw: string, vocabulary: Vocabulary): Polarity | null {
  if (title.length > longest) return null
  const words = title.toLowerCase().replaceAll('’', "'").trim()
  if (/^["“]/.test(words)) return null
  const said = vocabulary.badExamples.some((bad) => words.includes(bad)) ? 'bad' : polarityOfWords(words)
  const polarity = said ?? polarityOfMark(raw) ?? polarityOfLabel(title, vocabulary)
  return polarity !== null && neither.test(words) ? null : polarity
}

/** What comes first of what says that it is bad or good. */
function polarityOfWords(words: string): Polarity | null {
  const isBad = badTitle.test(words)
  const isGood = goodTitle.test(words)
  if (isBad && isGood) return words.search(badTitle) <= words.search(goodTitle) ? 'bad' : 'good'
  return isBad ? 'bad' : isGood ? 'good' : null
}

/** What a label says of the words after it. `plain`: its `plainLabel`, where that is known. */
export function polarityOfLabel(label: string, vocabulary: Vocabulary, plain?: string): Polarity | null {
  if (label.length > longest) return null
  const name = plain ?? plainLabel(label)
  const role = roleOf(label, vocabulary, name)
  if (role === 'bad' || role === 'good') return role
  const polarity = badTitle.test(name) ? 'bad' : goodTitle.test(name) ? 'good' : null
  return polarity !== null && neither.test(name) ? null : polarity
}

const crosses = '❌✗✘✖🚫👎⛔✕❎🙅'
const signs = /[✗✘✖✕✓✔]|❌|🚫|👎|⛔|❎|🙅|✅|☑|👍|🆗/gu
/** No sign is a code unit under this one. */
const firstSign = 0x2600
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
/** Code units with which they begin; most texts have none. */
const beginSign = /[\u2600-\u27bf\ud83c\ud83d]/

/** False: there is no cross and no tick in a text. */
export const mayHoldMark = (text: string): boolean => beginSign.test(text)

/** The first sign of a text, when it is a cross or a tick. */
export function polarityOfMark(text: string): Polarity | null {
  const sign = markAt(text, 0)
  return sign === '' ? null : polarityOfSign(sign)
}

function polarityOfSign(sign: string): Polarity {
  return crosses.includes(sign) ? 'bad' : 'good'
}

/** The cross or tick that stands at an offset, blanks and stars skipped; empty when there is none. */
export function markAt(text: string, start: number): string {
  if (isLetter(text.charCodeAt(start))) return ''
  let at = start
  while (at < text.length && /[\s*_>•-]/.test(text.charAt(at))) at++
  if (!(text.charCodeAt(at) >= firstSign)) return ''
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 32)
  return sign.match(signs) ? sign : ''
}

/** Crosses and ticks between two offsets that begin a word. */
export function* marksIn(text: string, from: number, to: number): Iterable<{ at: number; sign: string; polarity: Polarity }> {
  const part = text.slice(from, to)
  if (!beginSign.test(part)) return
  for (const { index, 0: sign } of part.matchAll(signs)) {
    if (index === 0 || /[\s([|:]/.test(text.charAt(from + index - 1))) yield { at: from + index, sign, polarity: polarityOfSign(sign) }
  }
}
