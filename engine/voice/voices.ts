// The voice of every run of text of a segment.

import type { LeafView, Section } from '../document.ts'
import type { Container, Leaf } from '../markdown/leaf.ts'
import type { Kind } from '../rule.ts'
import type { Vocabulary } from '../settings.ts'
import { type Cast, castOf, isSameCast } from './cast.ts'
import { columnsUnder } from './columns.ts'
import { type Ground, groundOf, type Place, roleGround } from './ground.ts'
import { type Known, type Label, labelsIn } from './labels.ts'
import { type Lead, leadOf, reachOf } from './leads.ts'
import { quotesIn } from './quotes.ts'
import type { Role } from './roles.ts'
import { runsOf, type Stretch } from './runs.ts'
import { Showing } from './shown.ts'
import { type Spill, spillOf } from './spill.ts'
import { isGreeting, isSignOff } from './spoken.ts'
import { isMarked } from './style.ts'
import type { Mention, Run } from './voice.ts'

export type Voiced = Pick<LeafView, 'leaf' | 'runs' | 'shown'>

interface Placed {
  readonly leaf: Leaf
  readonly section: Section
}

/** What the voices of a whole segment hang on. */
export interface Speech {
  readonly kind: Kind | null
  readonly vocabulary: Vocabulary
  readonly cast: Cast
  readonly marked: boolean
}

export function speechOf(leaves: readonly Placed[], kind: Kind | null, vocabulary: Vocabulary): Speech {
  const cast = kind === 'call-script' ? castOf(leaves) : nobody
  return { kind, vocabulary, cast, marked: (kind === 'call-script' || kind === 'message') && isMarked(leaves) }
}

export const isSameSpeech = (one: Speech, other: Speech): boolean =>
  one.kind === other.kind && one.vocabulary === other.vocabulary && one.marked === other.marked && isSameCast(one.cast, other.cast)

/**
 * Runs of voice and shown-as-bad verdicts for the leaves of one segment, in order. `known`: what was read of the leaf at a
 * position before an edit, for whole chapters of the same speech.
 */
export function voicesOf(leaves: readonly Placed[], speech: Speech, known: (at: number) => Voiced | null = () => null): Voiced[] {
  const reader = new Reader(leaves, speech)
  return leaves.map((placed, at) => known(at) ?? reader.read(placed, at))
}

const nobody: Cast = new Map()

/** Labels that name a speaker, a step of speech or an example. */
const speakers: ReadonlySet<Role> = new Set(['rep', 'buyer', 'objection', 'good', 'bad'])

/** Speech that goes on in the next leaf of the same container. */
interface Talk {
  readonly ground: Ground
  readonly speaker: string
  readonly container: Container
  readonly section: Section
}

class Reader {
  readonly #leaves: readonly Placed[]
  readonly #kind: Kind | null
  readonly #columnOf: Place['columnOf']
  readonly #known: Known
  readonly #marked: boolean
  readonly #showing: Showing
  readonly #leads: (Lead | undefined)[] = []
  #talk: Talk | null = null
  #spill: (Spill & { readonly from: number; readonly ground: Ground }) | null = null
  #letter: { readonly section: Section; readonly holder: Container | undefined } | null = null

  constructor(leaves: readonly Placed[], { kind, vocabulary, cast, marked }: Speech) {
    this.#leaves = leaves
    this.#kind = kind
    this.#columnOf = columnsUnder(vocabulary)
    this.#known = { vocabulary, cast }
    this.#marked = marked
    this.#showing = new Showing(vocabulary)
  }

  read({ leaf, section }: Placed, at: number): Voiced {
    const place = this.#place(leaf, section, at)
    const stretches = leaf.text === '' ? [] : this.#stretches(place, at)
    this.#lead(leaf, at)
    if (leaf.text === '') return { leaf, runs: [], shown: null }
    const labelled = wholly(leaf, stretches)
    const corrects = stretches.some(({ good }) => good)
    const shown = labelled ?? this.#showing.judge(leaf, section, place.lead, corrects)
    const all: Run = { start: 0, end: leaf.text.length, voice: 'counter-example', why: shown?.reason ?? '' }
    const runs = shown && !labelled ? [all] : runsOf(leaf, stretches, place)
    this.#spillFrom(at, runs)
    return { leaf, runs, shown }
  }

  #place(leaf: Leaf, section: Section, at: number): Place {
    const prose = this.#kind === 'account-plan' || this.#kind === 'sales-plan' ? 'plan' : 'coach'
    return { leaf, section, lead: this.#leads[at], kind: this.#kind, prose, marked: this.#marked, columnOf: this.#columnOf }
  }

  /** Notes whether the leaf's last words are a quotation that goes on in the next leaves. */
  #spillFrom(at: number, runs: readonly Run[]): void {
    if (this.#spill && at < this.#spill.until) return
    const last = runs.at(-1)
    const spill = last?.voice === 'rep' || last?.voice === 'buyer' ? spillOf(this.#leaves, at) : null
    this.#spill = spill && last ? { ...spill, from: at, ground: { plain: last.voice, quoted: null, inside: false, why: last.why } } : null
  }

  /** Notes what this leaf says of the leaves after it. */
  #lead(leaf: Leaf, at: number): void {
    const lead = leadOf(leaf, this.#known, this.#leads[at])
    if (!lead || (lead.role === null && lead.polarity === null)) return
    const reach = reachOf(this.#leaves, at, lead)
    for (let after = at + 1; after <= at + reach; after++) this.#leads[after] = lead
  }

  /** The leaf cut at its labels, each part with its ground. */
  #stretches(place: Place, at: number): Stretch[] {
    const { leaf } = place
    const spill = this.#spill
    if (spill && spill.from < at && at <= spill.until) {
      const end = at === spill.until ? Math.min(spill.end, leaf.text.length) : leaf.text.length
      return [
        { start: 0, end, ground: spill.ground },
        { start: end, end: leaf.text.length, ground: groundOf(place) },
      ]
    }
    const labels = this.#labels(place)
    const first = labels[0]?.start ?? leaf.text.length
    const stretches: Stretch[] = []
    if (first > 0) stretches.push({ start: 0, end: first, ground: this.#ground(place), speaker: this.#talk?.speaker })
    for (const [nth, label] of labels.entries()) {
      const end = labels[nth + 1]?.start ?? leaf.text.length
      const role = answersUs(leaf.text.slice(labels[nth - 1]?.start ?? 0, label.start), label) ? 'buyer' : label.role
      const ground = roleGround(place, role, label.name, leaf.text.slice(label.end, end), label.person)
      stretches.push({ start: label.start, end: label.end, ground: { plain: place.prose, quoted: null, inside: false, why: 'label' } })
      stretches.push({
        start: label.end,
        end,
        ground,
        ...(speakers.has(label.role) && { speaker: label.name }),
        bad: label.role === 'bad',
        good: label.role === 'good',
      })
    }
    this.#follow(place, stretches)
    return stretches
  }

  /** In the body of a message most labels are the message's own. */
  #labels(place: Place): readonly Label[] {
    const labels = labelsIn(place.leaf, this.#known)
    const inLetter = this.#letter?.section === place.section && this.#letter.holder === holderOf(place.leaf)
    if (!inLetter) return labels
    const own = labels.filter(({ name, role, person }) => person || role === 'bad' || endsLetter.test(name))
    if (own[0]?.role === 'coach' || own[0]?.role === 'good') this.#letter = null
    return own
  }

  /** The ground of unlabelled words: what goes on from the leaf before, a letter's body, or what the place says. */
  #ground(place: Place): Ground {
    const { leaf, section } = place
    const talk = this.#talk
    if (talk && (!leaf.path.includes(talk.container) || talk.section !== section)) this.#talk = null
    else if (talk) return talk.ground
    return place.lead?.role === 'cited' ? groundOf(place) : (this.#letterGround(place) ?? groundOf(place))
  }

  /** The body of a message: from its subject or greeting to the next heading, the end of its container or the signature. */
  #letterGround({ leaf, section, kind }: Place): Ground | null {
    const own = kind !== null && leaf.type === 'paragraph' && section.heading !== leaf
    const begins = own && isGreeting(leaf.text)
    if (this.#letter === null && !begins) return null
    const holder = holderOf(leaf)
    if (this.#letter !== null && (!own || this.#letter.section !== section || this.#letter.holder !== holder)) this.#letter = null
    if (this.#letter === null && !begins) return null
    this.#letter = isSignOff(leaf.text) ? null : { section, holder }
    return { plain: 'rep', quoted: null, inside: false, why: begins ? 'begins like a letter' : 'body of a message' }
  }

  /** What this leaf's last part means for the leaves after it. */
  #follow({ leaf, section, kind }: Place, stretches: readonly Stretch[]): void {
    const last = stretches.at(-1)
    if (!last?.speaker) return
    const container = holderOf(leaf)
    const said = last.ground.plain === 'rep' || last.ground.plain === 'buyer' || last.ground.quoted !== null
    const begun = quotesIn(leaf.text, last.start, last.end).at(-1)?.open === true
    const subject = /^subject\b/i.test(last.speaker)
    if (kind !== null && subject) this.#letter = { section, holder: container }
    if (container && !subject) {
      const ground: Ground = begun && last.ground.quoted ? { ...last.ground, plain: last.ground.quoted } : last.ground
      this.#talk = said && !last.bad ? { ground, speaker: last.speaker, container, section } : null
    }
  }
}

/** Labels that stand behind a message, or begin the next one. */
const endsLetter =
  /^\W*(?:why|note|notes|tip|tips|pro tip|coach\w*|goal|timing|send|when|word count|length|what (?:changed|works)|personali[sz]ation|variables|variant|subject|body|preview|e-?mail|message|good|better|best practice|key|use|signal)\b/i

/** `Problem: "What is hard about it?"` and then `Answer:`: the buyer's, unless the question was a buyer's (`Question:` in a list of common ones). */
function answersUs(before: string, { name }: Label): boolean {
  if (!/^answer$/i.test(name) || !/\?["”]\s*$/.test(before)) return false
  const [, asked] = /^\W*(\p{Lu}[\p{L} -]{1,24}): ?["“]/u.exec(before) ?? []
  return asked !== undefined && !/^(?:q|question|faq|objection|concern|buyer|prospect|customer|client)s?\b/i.test(asked)
}

/** The fence or quote block that a leaf stands in. */
function holderOf({ path }: Leaf): Container | undefined {
  return path.length === 0 ? undefined : path.findLast(({ type }) => type === 'fence' || type === 'quote')
}

/** A label such as "Bad:" before the whole leaf. */
function wholly(leaf: Leaf, stretches: readonly Stretch[]): Mention | null {
  const [label, words] = stretches
  if (!label || !words?.bad || words.start === words.end || stretches.length > 2) return null
  return { reason: `shown as a bad example after "${words.speaker}"`, span: leaf.map.toSource(label.start, label.end) }
}
