// Where a conversation or message begins.

import type { Section, Segment } from '../document.ts'
import { oncePer } from '../memo.ts'
import type { Speech } from './pieces.ts'
import type { Stage } from './script.ts'
import { laterTitle, messageTitle, openingLabel, scriptTitle } from './stages.lexicon.ts'
import { type Stages, stageUnder } from './stages.ts'
import type { Draft } from './turns.ts'

/** Stages in which a conversation is under way, so that the first words under such a title open nothing. */
const underWay: ReadonlySet<Stage> = new Set<Stage>(['objections', 'ask', 'next-step'])
/** Titles that say that something is written to be sent. */
const written =
  /\b(e-?mails?|in ?mail|linked ?in|dms?|sms|text message|texts|whatsapp|message|messages|connection (request|note)|letter)\b/i

/** Judges the turns of one segment in order; remembers under which titles something was said already. */
export class Beginnings {
  readonly #segment: Segment
  readonly #stages: Stages
  readonly #begun = new Set<Section>()
  #last: Draft | null = null

  constructor(segment: Segment, stages: Stages) {
    this.#segment = segment
    this.#stages = stages
  }

  judge(draft: Draft, stage: Stage): { opens: boolean; message: boolean } {
    const [first] = draft.pieces
    const message = this.#isMessage(draft)
    const opens = draft.role === 'rep' && (draft.afterSubject || draft.greeting > 0 || this.#begins(draft, first, stage, message))
    if (draft.role === 'rep') for (const section of chain(first.leaf.section)) this.#begun.add(section)
    this.#last = draft
    return { opens, message }
  }

  #isMessage({ afterSubject, pieces: [first] }: Draft): boolean {
    if (afterSubject || this.#segment.kind === 'message') return true
    return chain(first.leaf.section).some(isWritten) || written.test(first.row) || written.test(first.label ?? '')
  }

  #begins(draft: Draft, first: Speech, stage: Stage, message: boolean): boolean {
    if (first.label && openingLabel.test(first.label.toLowerCase())) return true
    if (first.label && this.#stages.named(first.label) === 'voicemail') return true
    if (draft.afterBuyer) return false
    if (first.passage?.type === 'row') return stage === 'opening' || stage === 'voicemail'
    return this.#beginsUnderTitle(first, message) || (stage === 'opening' && this.#isAlternative(first))
  }

  /** The first speech under a title that begins something, with no title near it that says it is under way. */
  #beginsUnderTitle(first: Speech, message: boolean): boolean {
    const whole = first.passage?.type === 'fence' || first.passage?.type === 'quote'
    for (const section of chain(first.leaf.section)) {
      if (isUnderWay(section)) return false
      const fresh = !this.#begun.has(section) || (whole && message && section === first.leaf.section && this.#isNext(first))
      if (fresh && this.#beginsSomething(section, message)) return true
    }
    return false
  }

  /** Whether a speech stands in another fence or quote than the one before it. */
  #isNext({ passage }: Speech): boolean {
    return this.#last?.pieces.at(-1)?.passage !== passage
  }

  #beginsSomething(section: Section, message: boolean): boolean {
    if (section.heading === null) return this.#segment.kind === 'call-script' || this.#segment.kind === 'message'
    const title = section.title.slice(0, 160).toLowerCase()
    const named = stageUnder(section)
    if (named === 'opening' || named === 'voicemail' || (message && messageTitle.test(title))) return true
    return scriptTitle.test(title) && !isPartUnderWay(section)
  }

  /** One of several openers in a list, or in paragraphs under a title in the plural. */
  #isAlternative({ passage, leaf }: Speech): boolean {
    const several = /\b(openers|openings|lines|hooks|options|examples|intros|voicemails|ice ?breakers|greetings)\b/i.test(
      leaf.section.title,
    )
    if (passage?.type !== 'item') return several && passage !== this.#last?.pieces.at(-1)?.passage
    return several || leaf.leaf.path.findLast(({ type }) => type === 'list')?.type === 'list'
  }
}

const isUnderWay = oncePer((section: Section): boolean => {
  const named = stageUnder(section)
  return (named !== null && underWay.has(named)) || (named !== 'opening' && laterTitle.test(section.title.slice(0, 160).toLowerCase()))
})

const isWritten = oncePer(({ title }: Section): boolean => written.test(title))

/** An "Example" or "Script" under "Closing" is no beginning, whatever stands above these two. */
function isPartUnderWay(section: Section): boolean {
  const above = section.pseudo ? section.parent : null
  return above !== null && isUnderWay(above)
}

function chain(section: Section): Section[] {
  const sections: Section[] = []
  for (let up: Section | null = section; up; up = up.parent) sections.push(up)
  return sections
}
