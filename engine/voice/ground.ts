// What unmarked and quoted words are in a place, before labels and cues of their own.

import type { Section } from '../document.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { oncePer } from '../memo.ts'
import type { Kind } from '../rule.ts'
import type { Column } from './columns.ts'
import type { Lead } from './leads.ts'
import { isAttributed, quotesIn, wordCount } from './quotes.ts'
import { plainLabel, type Role } from './roles.ts'
import { isGreeting, spokenness, spokennessOf } from './spoken.ts'
import type { Voice } from './voice.ts'

/** The voice of plain words and the voice of words in quotation marks; `quoted: null`: like the plain ones. */
export interface Ground {
  readonly plain: Voice
  readonly quoted: Voice | null
  /** Whether words quoted in the middle of a sentence are `quoted` too, not only whole lines. */
  readonly inside: boolean
  /** Quoted refusals are the buyer's, quotations after them the seller's. */
  readonly objections?: boolean
  readonly why: string
}

/** A leaf with what stands around it. */
export interface Place {
  readonly leaf: Leaf
  readonly section: Section
  readonly lead: Lead | undefined
  readonly kind: Kind | null
  /** The unquoted voice of this kind of document. */
  readonly prose: 'plan' | 'coach'
  /** Whether the document marks its speech by quotes, labels or fences, so that plain words are none. */
  readonly marked: boolean
  /** What a column with such a header holds. */
  readonly columnOf: (header: string) => Column | null
}

/** The ground of a leaf; the first that holds: title, table, lead-in, fence or quote, plain text. */
export function groundOf(place: Place): Ground {
  const { leaf } = place
  if (leaf.type === 'field') return fieldGround(place)
  if (leaf.type === 'code') return { plain: place.prose, quoted: null, inside: false, why: 'code' }
  if (leaf.type === 'heading' || place.section.heading === leaf) return titleGround(place)
  if (leaf.cell) return cellGround(place) ?? leadGround(place) ?? plainGround(place)
  return leadGround(place) ?? blockGround(place) ?? plainGround(place)
}

const isPlan = ({ prose }: Place): boolean => prose === 'plan'

/** Names of front matter fields whose words are sent, and of those that only file the page. */
const sentFields = /(?:^|\.)(?:subject|body|preview|message|preheader)(?:\.|$)/i
const filing =
  /(?:^|\.)(?:triggers?|examples?|keywords?|tags?|patterns?|intents?|aliases|slug|permalink|url|image|author|requires?|inputs?|outputs?|tools?|categor(?:y|ies))(?:\.|$)/i

function fieldGround({ leaf, prose, kind }: Place): Ground {
  const key = leaf.key ?? ''
  const plain: Voice = kind === 'message' && sentFields.test(key) ? 'rep' : filing.test(key) ? 'direction' : prose
  return { plain, quoted: kind === 'call-script' || kind === 'message' ? 'rep' : null, inside: false, why: `front matter field "${key}"` }
}

/** A quoted title is an objection, unless it begins as a call does. */
function titleGround({ leaf, prose, section }: Place): Ground {
  const quote = quotesIn(leaf.text)[0]
  const said = quote ? leaf.text.slice(quote.start, quote.end) : ''
  const opens = (quote && isGreeting(said.replace(/^["“]/, ''))) || (section.parent !== null && holdsOpenings(section.parent))
  if (opens) return { plain: prose, quoted: 'rep', inside: true, why: 'heading' }
  return { plain: prose, quoted: wordCount(said, 3) > 1 ? 'buyer' : null, inside: true, why: 'heading' }
}

const holdsOpenings = oncePer(({ title }: Section): boolean => /\b(?:opener|opening|hook|pitch|close|cta|script)\b/i.test(title))

function cellGround(place: Place): Ground | null {
  const { leaf, prose, columnOf } = place
  if (!leaf.cell || leaf.cell.row === 0) return { plain: prose, quoted: null, inside: false, why: 'table header' }
  const column = columnOf(leaf.cell.header)
  if (!column) return null
  const why = `in the column "${leaf.cell.header}"`
  if (column.role === 'coach') return { plain: prose, quoted: speaks(place) ? 'rep' : null, inside: false, why }
  const voice: Voice = column.role === 'buyer' ? 'buyer' : 'rep'
  if (/["“]/.test(leaf.text)) return { plain: prose, quoted: voice, inside: true, why }
  const said = column.verbatim || (voice === 'rep' && !isPlan(place) && spokennessOf(leaf) > 0)
  return { plain: said ? voice : prose, quoted: null, inside: false, why }
}

function leadGround(place: Place): Ground | null {
  for (let lead = place.lead; lead; lead = lead.outer) {
    if (lead.role) return roleGround(place, lead.role, lead.name, place.leaf.text, true)
  }
  return null
}

/** Labels of what is sent or said as it stands. */
const sent = new Set([
  'subject',
  'subject line',
  'subject lines',
  'body',
  'email',
  'email body',
  'message',
  'preview',
  'preview text',
  'preheader',
  'voicemail',
  'script',
  'full script',
  'p.s',
  'ps',
  'dm',
  'sms',
  'text',
  'connection request',
  'inmail',
])

/** What a label or lead-in makes of the words after it. */
export function roleGround(place: Place, role: Role, name: string, text: string, person: boolean): Ground {
  const why = `after the label "${name}"`
  const { prose } = place
  const quoted = /^\W{0,3}["“]/.test(text)
  const asIs = speaks(place) && sent.has(plainLabel(name))
  const plain = (voice: Voice): Voice => (!quoted && (asIs || isSaid(place, text, voice, person)) ? voice : prose)
  if (role === 'rep') return { plain: plain('rep'), quoted: 'rep', inside: true, why }
  if (role === 'buyer' || role === 'objection') return { plain: plain('buyer'), quoted: 'buyer', inside: true, why }
  if (role === 'heard') return { plain: prose, quoted: 'buyer', inside: true, why }
  if (role === 'instruction')
    return { plain: !quoted && !isPlan(place) && spokenness(text) > 0.5 ? 'rep' : prose, quoted: 'rep', inside: true, why }
  if (role === 'good') return { plain: speaks(place) && !quoted && spokenness(text) > 0 ? 'rep' : prose, quoted: 'rep', inside: true, why }
  if (role === 'condition')
    return { plain: speaks(place) && !quoted && spokenness(text) > 0.5 ? 'rep' : prose, quoted: 'rep', inside: true, why }
  if (role === 'cited') return { plain: citedVoice(place), quoted: 'quote', inside: true, why }
  return { plain: prose, quoted: null, inside: false, why }
}

/** All of a quote block or fence is somebody else's words; of a line, what is in quotation marks. */
function citedVoice(place: Place): Voice {
  const held = place.leaf.path.some(({ type }) => type === 'fence' || type === 'quote')
  return held && !isPlan(place) ? 'quote' : place.prose
}

/** Whether words without quotation marks after a label are said, and no field ("Champion: Dana") or advice. */
function isSaid(place: Place, text: string, voice: Voice, person: boolean): boolean {
  if (place.leaf.path.some(({ type }) => type === 'fence')) return true
  if (isPlan(place)) return false
  if (speaks(place)) return (person && place.kind === 'call-script') || spokenness(text) > (isRemark(place.section) ? 1.5 : 0.3)
  return voice === 'rep' && spokenness(text) > (person ? 0 : 0.5)
}

/** Under a title of remarks to sellers: `Why this works`, `Tips`. */
function isRemark({ title }: Section): boolean {
  return /^(?:why|how it works|notes?|tips?|goals?|psychology|key|what you|principles|rules|when|context|purpose|structure|breakdown|analysis|the psychology)\b/i.test(
    title,
  )
}

const speaks = ({ kind }: Place): boolean => kind === 'call-script' || kind === 'message'

function blockGround(place: Place): Ground | null {
  const { leaf, prose } = place
  const block = leaf.path.findLast(({ type }) => type === 'fence' || type === 'quote')
  if (!block) return null
  const what = block.type === 'fence' ? 'in a fence' : 'in a quote block'
  if (block.type === 'quote' && isAttributed(leaf.text)) return { plain: 'quote', quoted: null, inside: false, why: 'quoted from a person' }
  if (isPlan(place)) return null
  const spoken = spokennessOf(leaf)
  if (speaks(place)) {
    const said = block.type === 'fence' ? spoken > -2.5 : spoken > -1
    return { plain: said && !startsQuoted(leaf.text) ? 'rep' : prose, quoted: 'rep', inside: true, why: what }
  }
  return { plain: spoken > 0.8 && !startsQuoted(leaf.text) ? 'rep' : prose, quoted: 'rep', inside: block.type === 'fence', why: what }
}

function startsQuoted(text: string): boolean {
  const quote = quotesIn(text)[0]
  return quote !== undefined && !quote.open && text.slice(0, quote.start).trim() === ''
}

/** Paragraphs and items that nothing around them marks. */
function plainGround(place: Place): Ground {
  const { leaf, prose, kind, marked } = place
  if (isPlan(place)) return { plain: 'plan', quoted: null, inside: false, why: 'prose of a plan' }
  if (speaks(place)) {
    const answers = isAnswer(place.section)
    const spoken = spokennessOf(leaf)
    const said = (answers && spoken > 0.6) || (!marked && spoken > 0 && inScriptPart(place.section))
    const why = said ? (answers ? 'answer to the objection above' : `under "${place.section.title}"`) : 'guidance'
    return {
      plain: said && !startsQuoted(leaf.text) ? 'rep' : prose,
      quoted: 'rep',
      inside: kind === 'call-script',
      objections: isObjectionList(place),
      why,
    }
  }
  return { plain: prose, quoted: 'rep', inside: false, objections: isObjectionList(place), why: 'guidance' }
}

/** Under a title that quotes an objection. */
const isAnswer = oncePer((section: Section): boolean => {
  for (let up: Section | null = section; up; up = up.parent) if (/["“][^"“”]{4,}["”]/.test(up.title)) return true
  return false
})

const objectionTitle = /\b(?:objections?|pushbacks?|they say|brush-?offs?|stalls?|concerns)\b/i

/** Straight under a title about objections, not under one of them. */
function isObjectionList({ section, leaf }: Place): boolean {
  return (leaf.cell?.column ?? 0) === 0 && isAboutObjections(section)
}

const isAboutObjections = oncePer((section: Section): boolean => {
  for (let up: Section | null = section; up; up = up.parent) {
    if (/["“][^"“”]{4,}["”]/.test(up.title)) return false
    if (objectionTitle.test(up.title)) return true
  }
  return false
})

const refusal =
  /\b(?:not interested|too (?:expensive|busy|much|high|small|complicated|risky)|no (?:budget|time|need)|already (?:have|use|using|work|got|working)|don'?t (?:have|need|want|see|trust|think)|can'?t (?:afford|justify|commit)|need to think|think about it|talk to my|run (?:it|this) by|send me|call me (?:back|later)|happy with|not (?:now|a priority|the right|ready|sure)|bad time|who is this|what'?s this about|we'?re (?:good|fine|all set|set)|i'?m (?:busy|good|driving)|next (?:quarter|year)|how much|cheaper|competitor)\b/i

/** Short words of refusal, as a buyer says them; or short words that do not speak of "you". */
export function isObjection(text: string): boolean {
  return wordCount(text, 26) <= 25 && (refusal.test(text.replaceAll('’', "'")) || !/\byou(?:r|'re)?\b/i.test(text))
}

const scriptPart =
  /\b(?:open|opener|opening|intro|introduction|hook|pitch|script|close|closing|cta|call|voicemail|e-?mail|message|dm|sms|text|template|step|touch|day|option|version|greeting|body|bridge|value|permission|ask|question|discovery|gatekeeper|slide|demo|objection|response)/i

const inScriptPart = oncePer((section: Section): boolean => {
  for (let up: Section | null = section; up; up = up.parent) if (scriptPart.test(up.title)) return true
  return false
})
