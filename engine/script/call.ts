// Whether a segment holds a whole call, so that it may be asked for what a call needs.

import type { Section, Segment } from '../document.ts'
import { firstFrom } from '../halving.ts'
import { oncePer } from '../memo.ts'
import { adviceTitle, callTitle, fragmentTitle, showPart, showTitle, soldTitle } from './call.lexicon.ts'
import type { Question, Script, Stage, Turn } from './script.ts'
import { stageNamed } from './stages.ts'

/** What is said in a call, from hello to goodbye. Several versions of a call in one text count as one. */
export interface Call {
  /** What the seller says, without voicemails and messages. */
  readonly rep: readonly Turn[]
  /** Stages that something is said in, or that a title names. */
  readonly stages: ReadonlySet<Stage>
}

/** A call has this many words outside of objections and branches; what is shorter is a snippet. */
const fewest = 30
const parts: ReadonlySet<Stage> = new Set<Stage>(['opening', 'discovery', 'value', 'ask', 'next-step'])
const aside: ReadonlySet<Stage> = new Set<Stage>(['objections', 'voicemail', 'gatekeeper'])

/**
 * The whole call of a segment, or `null`: a bank of objections, a library of openers, a list of questions,
 * voicemails, and what is shown to a room or a camera are not asked for a conversation.
 */
export const callOf = oncePer((segment: Segment): Call | null => {
  if (segment.kind !== 'call-script' || segment.template || segment.scenario === 'voicemail') return null
  const title = nameOf(segment)
  if (isPieces(title) || isShow(segment, title)) return null
  const { turns } = segment.script
  const rep = turns.filter(({ role, message, stage }) => role === 'rep' && !message && stage !== 'voicemail')
  const core = rep.filter(({ stage }) => !aside.has(stage))
  const words = sum(core)
  if (words < fewest || words * 3 < sum(rep) || isLibrary(rep)) return null
  const stages = new Set([...rep.map(({ stage, opens }) => (opens && stage === 'other' ? 'opening' : stage)), ...titlesOf(segment)])
  const named = [...stages].filter((stage) => parts.has(stage)).length
  const staged = callTitle.test(title) && (named >= 3 || (named >= 2 && core.length >= 3))
  return staged || isDialogue(turns) ? { rep, stages } : null
})

/** Pieces to choose from, or advice about calls. */
function isPieces(title: string): boolean {
  return fragmentTitle.test(title) || (adviceTitle.test(title) && (!/\bscript\b|\bcall scripts\b/.test(title) || /\bsteps? \d/.test(title)))
}

/** Whether it is said to a room or a camera, where a long speech is no fault. */
export const isShown = (segment: Segment): boolean => isShow(segment, nameOf(segment))

/** Whether a text calls itself the script of a call. */
export function isScriptOfCall(segment: Segment): boolean {
  const title = nameOf(segment)
  return !segment.template && callTitle.test(title) && /\bscripts?\b/.test(title) && !isPieces(title) && !isShow(segment, title)
}

/** Something shown to a room or a camera; slides in a pitch to one buyer are none. */
function isShow({ leaves }: Segment, title: string): boolean {
  if (showTitle.test(title) || soldTitle.test(title)) return showTitle.test(title)
  return leaves.some(({ leaf, section }) => leaf === section.heading && showPart.test(section.title))
}

/** The words of the title and of the file's name. */
function nameOf({ document, title, span }: Segment): string {
  const file = span.start === 0 ? (document.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/[-_.]+/g, ' ') : ''
  return `${document.text.slice(title.start, title.end)} ${file}`.toLowerCase()
}

const sum = (turns: readonly Turn[]) => turns.reduce((all, { words }) => all + words, 0)

/** Nearly every turn begins a call: openers to choose from. */
function isLibrary(rep: readonly Turn[]): boolean {
  return rep.length >= 4 && rep.filter(({ opens }) => opens).length * 2 > rep.length
}

/** At least three times the seller speaks in one conversation with a buyer who answers. */
function isDialogue(turns: readonly Turn[]): boolean {
  let answers = 0
  let spoken = 0
  for (const turn of turns) {
    if (turn.role === 'rep') spoken = turn.before ? spoken + 1 : 1
    if (turn.opens) answers = 0
    if (turn.role === 'buyer' && turn.stage !== 'objections') answers++
    if (spoken >= 3 && answers >= 2) return true
  }
  return false
}

/** The questions that the seller asks the buyer in a call, those to whoever picks up first left out. */
export function questionsAsked({ rep }: Call, { questions }: Script): Question[] {
  const asked = questions.filter(({ role }) => role === 'rep')
  const places = asked.map(({ span }) => span)
  const turns = rep.filter(({ stage }) => stage !== 'gatekeeper')
  return turns.flatMap(({ span }) => asked.slice(firstFrom(places, span.start), firstFrom(places, span.end)))
}

/** The stages that titles name, counting what is only told there ("Ask for the meeting"). */
function titlesOf({ leaves }: Segment): Stage[] {
  const sections = new Set<Section>(leaves.map(({ section }) => section))
  return [...sections].slice(0, 400).flatMap(({ title, heading }) => (heading ? (stageNamed(title) ?? []) : []))
}
