// What generic-opener says of a cliché, and the openings that it offers instead.

import type { Offer } from '../engine/phrases/rewrite.ts'
import type { Advice } from '../engine/script/opening-offers.ts'

const noticed: Offer = ['Open with what you noticed', 'I noticed [what you noticed at their company].']
const callReason: Offer = ['Open with the reason for the call', "I'm calling because [what you noticed at their company]."]
const writeReason: Offer = ['Open with why you write now', "I'm writing now because [what changed for them]."]
const reasonFirst: Offer = [
  'Give the reason first, then ask',
  "I'm calling because [what you noticed at their company]. Is that worth a minute now?",
]
const sayWhy: Offer = ['Say why, right after it', "I'm calling because [what you noticed at their company]."]
const whatStruck: Offer = ['Add what made you think of them', 'What made me think of you: [what you noticed at their company].']

/** By kind of cliché, as it is told of something said. */
const spoken: Readonly<Record<string, Advice>> = {
  'well-wishing': {
    message: '"{words}" could open any {call}. Start with what you noticed at their company, or with why you {calls} now.',
    instead: [callReason, noticed],
    after: [],
    spare: true,
  },
  courtesy: {
    message: '"{words}" is courtesy to somebody you know and filler to a stranger. If they do not know you, start with why you {calls}.',
    instead: [callReason, noticed],
    after: [],
    spare: true,
  },
  'bad-time': {
    message: '"{words}" offers a way out before they know what the call is about. Give the reason first, then ask.',
    instead: [reasonFirst, callReason],
    after: [sayWhy],
    spare: false,
  },
  permission: {
    message: '"{words}" asks for time and gives no reason to grant it. Say in the same breath what it is about for them.',
    instead: [reasonFirst],
    after: [sayWhy],
    spare: false,
  },
  'empty-gratitude': {
    message: '"{words}" thanks them before they have had anything for it. Say what they will have from this {call}.',
    instead: [['Start with the business reason', 'Good to meet you. As agreed, today is about [what they want to find out].']],
    after: [['Say what they will have from it', 'By the end you will know [what they want to find out].']],
    spare: true,
  },
  'self-introduction': {
    message: '"{words}" makes you the news, and nothing of theirs follows. Right after your name, say what you noticed at their company.',
    instead: [],
    after: [sayWhy, ['Follow it with what you noticed', noticed[1]]],
    spare: false,
  },
  'mass-greeting': { message: '"{words}" is addressed to nobody. Write to one person, by name.', instead: [], after: [], spare: false },
  'found-you': {
    message: '"{words}" tells them that you found them, not what you found. Name the one thing that made you {calls}.',
    instead: [['Name what you found', 'I noticed [one thing that is true of them alone].']],
    after: [['Add what you found', 'What caught my eye: [one thing that is true of them alone].']],
    spare: false,
  },
  'reaching-out': {
    message: '"{words}" tells them that you {calls}, not why to them. Start with what made you think of them.',
    instead: [callReason, noticed],
    after: [whatStruck],
    spare: false,
  },
  flattery: {
    message: '"{words}" is praise that fits everybody. Name the one thing that you mean.',
    instead: [['Name the one thing', 'I noticed [one thing that is true of them alone].']],
    after: [['Add the one thing', 'Above all [one thing that is true of them alone].']],
    spare: true,
  },
  'not-a-pitch': {
    message: '"{words}" is what sales calls begin with. Say what it is.',
    instead: [callReason, noticed],
    after: [],
    spare: true,
  },
  'quick-question': {
    message: '"{words}" announces a question that does not come. Ask it.',
    instead: [['Ask it', 'How do you [what they do today] since [what changed for them]?']],
    after: [],
    spare: false,
  },
  familiar: {
    message: '"{words}" is courtesy, and they will read past it. You could begin with why you {calls}.',
    instead: [callReason],
    after: [],
    spare: true,
  },
  'reason-after': {
    message: '"{words}" stands before a reason that is theirs. You could begin with the reason.',
    instead: [],
    after: [],
    spare: false,
  },
  'subject-part': {
    message: '"{words}" adds nothing to this subject. You could leave it out.',
    instead: [],
    after: [],
    spare: false,
  },
  'empty-subject': {
    message: '"{words}" could be the subject of any email. Name what it is about for them.',
    instead: [],
    after: [],
    spare: false,
  },
}

/** What is told otherwise of something written. */
const written: Readonly<Record<string, Partial<Advice>>> = {
  'well-wishing': { instead: [noticed, writeReason] },
  courtesy: { instead: [noticed, writeReason] },
  familiar: { instead: [writeReason] },
  'empty-gratitude': {
    instead: [noticed, writeReason],
    after: [['Say what it is about for them', 'It is about [what they want to find out].']],
  },
  'self-introduction': {
    message: '"{words}" makes you the news, and nothing of theirs follows. Start with what you noticed; your signature says who you are.',
    instead: [noticed, writeReason],
    after: [['Say why, right after it', "I'm writing because [what you noticed at their company]."]],
  },
  'reaching-out': { instead: [noticed, writeReason] },
  'not-a-pitch': { instead: [noticed, writeReason] },
}

/** What to say of a kind of cliché; the message still has its `{...}`. */
export function adviceOn(kind: string, isWritten: boolean): Advice {
  const base = spoken[kind] ?? (spoken['reaching-out'] as Advice)
  return isWritten ? { ...base, ...written[kind] } : base
}
