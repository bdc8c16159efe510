// The view with the script as it is spoken: turns with their time, places to fill in, and a rehearsal with the device's own voice.

import type { Reading, ReadingTurn } from '../../protocol/requests.ts'
import { button, make } from '../../webview/elements.ts'
import { Turns, turnStyle } from '../../webview/turns.ts'
import { type Part, Rehearsal, type State } from '../rehearsal.ts'
import { adopt } from './styles.ts'
import { viewOf } from './tabs.ts'
import { OwnVoice, ownVoice, whenVoicesCome } from './voice.ts'

const parts: Readonly<Record<Part, string>> = {
  both: 'everything is read to me',
  buyer: 'I am the seller, the buyer is read to me',
  rep: 'I am the buyer, the seller is read to me',
}

const rates: Readonly<Record<string, string>> = { '0.8': 'slowly', '1': 'as usual', '1.2': 'fast' }

const noVoice =
  'This device has no voice of its own. Voices from the network would send your words away, so they are not used; you can go through it turn by turn.'

export class ScriptView {
  readonly #turns: Turns
  readonly #numbers = make('p', { class: 'soft' })
  readonly #part = select('Who reads', parts)
  readonly #rate = select('How fast', rates)
  readonly #noVoice = make('p', { class: 'soft' }, noVoice)
  readonly #play = button('Start', () => this.#start(0))
  readonly #back = button('Back', () => this.#rehearsal.previous())
  readonly #next = button('Next', () => this.#rehearsal.next())
  readonly #waits = make('p', { class: 'waits', role: 'status' })
  readonly #voice = new OwnVoice()
  #rehearsal = new Rehearsal(null, (state) => this.#show(state))
  #reading: Reading = { turns: [], numbers: [] }

  constructor(goTo: (line: number) => void) {
    this.#turns = new Turns({ goTo, keep: () => {} })
    adopt(turnStyle)
    this.#play.className = 'primary'
    const empty = button('Empty what I filled in', () => this.#turns.empty())
    const bar = make('div', { class: 'bar' }, this.#play, this.#back, this.#next, this.#part, this.#rate, empty)
    viewOf('script').append(this.#numbers, bar, this.#noVoice, this.#waits, this.#turns.element)
    this.#rate.value = '1'
    this.#rate.addEventListener('change', () => {
      this.#voice.rate = Number(this.#rate.value)
    })
    whenVoicesCome(() => this.#offer())
    this.#offer()
  }

  draw(reading: Reading | null): void {
    if (JSON.stringify(reading) === JSON.stringify(this.#reading)) return
    this.#rehearsal.stop()
    this.#reading = reading ?? { turns: [], numbers: [] }
    this.#numbers.textContent = this.#reading.numbers.join(' ')
    this.#turns.draw(this.#reading.turns)
  }

  mark(line: number): void {
    if (this.#rehearsal.at === null) this.#turns.mark(line)
  }

  stop(): void {
    this.#rehearsal.stop()
  }

  /** Shows what this device can do. */
  #offer(): void {
    const voice = ownVoice()
    this.#rehearsal.stop()
    this.#rehearsal = new Rehearsal(voice ? this.#voice : null, (state) => this.#show(state))
    for (const choice of [this.#part, this.#rate]) choice.hidden = voice === null
    this.#noVoice.hidden = voice !== null
    this.#show({ at: null, waits: false })
  }

  #start(from: number): void {
    if (this.#rehearsal.at !== null) {
      this.#rehearsal.stop()
      return
    }
    const lines = this.#reading.turns.map((turn) => ({ speaker: turn.speaker, words: this.#wordsOf(turn) }))
    this.#rehearsal.start(lines, this.#part.value as Part, from)
  }

  #show({ at, waits }: State): void {
    this.#play.textContent = at === null ? 'Start' : 'Stop'
    this.#back.hidden = at === null
    this.#next.hidden = at === null
    const turn = at === null ? undefined : this.#reading.turns[at]
    const who = turn?.speaker === 'buyer' ? 'the buyer' : 'the seller'
    this.#waits.textContent =
      waits && turn ? `Your turn, as ${who}${turn.seconds > 0 ? `: about ${turn.seconds} s` : ''}. Then press Next.` : ''
    this.#turns.current(at)
  }

  /** As it is said: what was filled in, or the name of what belongs there. */
  #wordsOf({ pieces }: ReadingTurn): string {
    return pieces
      .map(({ text, sort }) => (sort === 'placeholder' ? this.#turns.filledIn(text) || text.replace(/[[\]{}<>_]/g, ' ') : text))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  }
}

function select(label: string, choices: Readonly<Record<string, string>>): HTMLSelectElement {
  const options = Object.entries(choices).map(([value, words]) => make('option', { value }, words))
  return make('select', { 'aria-label': label }, ...options)
}
