// What a call says: its purpose, what the buyer gains, an ask.

import { gain, purpose, strongAsk, weakAsk } from './evidence.lexicon.ts'
import { statesReason } from './opening.ts'
import type { Turn } from './script.ts'
import { isAboutBuyer } from './specifics.ts'
import { perTurn } from './turn-words.ts'

/** How much of one turn is read, in characters: a longer one has said it before, or never will. */
const reach = 6000

const plain = (text: string) => text.slice(0, reach).toLowerCase().replaceAll('’', "'")

/** Whether words say why the call happens, beyond a greeting, a name and small talk. */
export function statesPurpose(text: string): boolean {
  return statesReason(text.slice(0, reach)) || purpose.test(plain(text)) || isAboutBuyer(text.slice(0, reach))
}

/** Whether a turn asks for the business or for a next step. What is asked in the first words is leave to go on, unless it names a date. */
export function asks(turn: Turn): boolean {
  return asksStrongly(turn) || (!turn.opens && asksWeakly(turn))
}

const asksStrongly = perTurn((text) => strongAsk.test(plain(text)))
const asksWeakly = perTurn((text) => weakAsk.test(plain(text)))

/** Whether words say what somebody gains. */
export function showsGain(text: string): boolean {
  return gain.test(plain(text))
}

/** The turns that begin a call, each with the two that follow it. */
export function openingsOf(rep: readonly Turn[]): string[] {
  return rep.flatMap((turn, at) =>
    turn.opens
      ? [
          rep
            .slice(at, at + 3)
            .map(({ text }) => text.slice(0, reach))
            .join('\n\n'),
        ]
      : [],
  )
}
