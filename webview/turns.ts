// A script as it will be spoken, drawn: turns by speaker with their time, questions marked, places to fill in that can be filled for a dry run.

import type { Reading, ReadingTurn } from '../protocol/requests.ts'
import { button, make } from './elements.ts'
import { saying, words } from './words.ts'

/** What was filled in, by the words of the place. */
export type Filled = Readonly<Record<string, string>>
type Piece = ReadingTurn['pieces'][number]

/** What a person does with the turns. */
export interface Hands {
  goTo(line: number): void
  /** Something was filled in: keep it. */
  keep(filled: Filled): void
}

/** Colours are the editor's, or fall back to what the page defines under the same names. */
export const turnStyle = `
.turns{list-style:none;margin:0;padding:0;max-width:46em}
.turns li{display:grid;grid-template-columns:7em 1fr;gap:12px;padding:8px 6px;border-left:3px solid var(--vscode-charts-blue)}
.turns li.buyer{border-left-color:var(--vscode-charts-purple)}
.turns li.opens{margin-top:20px}
.turns li.current{background:var(--vscode-editor-lineHighlightBackground,rgba(128,128,128,.15))}
.turns .who{align-self:start;font-weight:600;text-align:left;background:none;color:inherit;border:0;padding:0}
.turns .time{display:block;font-weight:400;opacity:.75;font-size:.9em}
.turns .words{margin:0;font-size:1.15em;line-height:1.5;white-space:pre-wrap}
.question{text-decoration:underline;text-decoration-color:var(--vscode-charts-green);text-decoration-thickness:2px;text-underline-offset:3px}
.question.closed{text-decoration-style:dashed;text-decoration-color:var(--vscode-charts-yellow)}
.turns .sort{font-size:.7em;opacity:.8;margin:0 .4em;white-space:nowrap}
.turns input{font:inherit;color:var(--vscode-input-foreground);background:var(--vscode-input-background);border:1px solid var(--vscode-input-border,var(--vscode-charts-blue));padding:0 4px;min-width:5em}
.turns input::placeholder{color:var(--vscode-input-placeholderForeground,color-mix(in srgb,currentColor 65%,transparent));opacity:1}`

const speakers = { rep: words.seller, buyer: words.buyer } as const

/** The list of turns; it keeps what was filled in when it is drawn anew. */
export class Turns {
  readonly element = make('ol', { class: 'turns' })
  readonly #hands: Hands
  #filled: Filled

  constructor(hands: Hands, filled: Filled = {}) {
    this.#hands = hands
    this.#filled = filled
  }

  draw(turns: Reading['turns']): void {
    const nothing = () => make('li', { class: 'nothing' }, words.noTurns)
    this.element.replaceChildren(...(turns.length > 0 ? turns.map((turn) => this.#turnOf(turn)) : [nothing()]))
  }

  /** What was filled in for a place, or nothing. */
  filledIn(text: string): string {
    return this.#filled[text] ?? ''
  }

  empty(): void {
    this.#keep({})
    for (const input of this.#slots()) input.value = ''
  }

  /** Marks the last turn that begins at or above a line. */
  mark(line: number): void {
    const lines = [...this.element.querySelectorAll('[data-line]')].map((turn) => Number(turn.getAttribute('data-line')))
    const at = lines.findLastIndex((each) => each <= line)
    this.current(at < 0 ? null : at)
  }

  /** Marks the turn of an index and no other. */
  current(at: number | null): void {
    const turns = [...this.element.querySelectorAll('[data-line]')]
    for (const [nth, turn] of turns.entries()) {
      turn.classList.toggle('current', nth === at)
      if (nth === at) turn.setAttribute('aria-current', 'true')
      else turn.removeAttribute('aria-current')
    }
    if (at !== null) turns[at]?.scrollIntoView({ block: 'nearest' })
  }

  #turnOf({ speaker, stage, line, seconds, message, opens, pieces }: ReadingTurn): HTMLLIElement {
    const who = button(speakers[speaker], () => this.#hands.goTo(line))
    who.className = 'who'
    const time = [message ? words.sent : saying(words.seconds, seconds), stage === 'other' ? '' : stage.replace('-', ' ')]
      .filter(Boolean)
      .join(', ')
    who.append(make('span', { class: 'time' }, time))
    const said = make('p', { class: 'words' }, ...pieces.map((piece, nth) => this.#pieceOf(piece, speaker, endsAt(pieces, nth))))
    return make('li', { class: `${speaker}${opens ? ' opens' : ''}`, 'data-line': `${line}` }, who, said)
  }

  /** Lines that the writer wrapped run on, as they do when spoken. A question says what it is where it `ends`. */
  #pieceOf({ text: written, sort }: Piece, speaker: ReadingTurn['speaker'], ends: boolean): Node | string {
    if (sort === 'pause') return written
    const text = written.replace(/\s*\n\s*/g, ' ')
    if (sort === 'placeholder') return this.#slotOf(text)
    if (sort === 'words' || speaker === 'buyer') return text
    const closed = sort === 'closed-question'
    const said = ends ? [make('span', { class: 'sort' }, closed ? words.closedQuestion : words.openQuestion)] : []
    return make('span', { class: closed ? 'question closed' : 'question' }, text, ...said)
  }

  /** A place to fill in; the same name is filled in everywhere at once. */
  #slotOf(text: string): HTMLInputElement {
    const input = make('input', {
      placeholder: text,
      'aria-label': saying(words.fillIn, text),
      'data-slot': text,
      size: `${Math.max(6, text.length)}`,
    })
    input.value = this.filledIn(text)
    input.addEventListener('input', () => {
      this.#keep({ ...this.#filled, [text]: input.value })
      for (const other of this.#slots()) if (other !== input && other.dataset.slot === text) other.value = input.value
    })
    return input
  }

  #slots(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('[data-slot]')]
  }

  #keep(filled: Filled): void {
    this.#filled = filled
    this.#hands.keep(filled)
  }
}

/** Whether a question is over with this piece: a place to fill in may stand in the middle of one. */
function endsAt(pieces: readonly Piece[], nth: number): boolean {
  const sort = pieces[nth]?.sort
  const next = pieces[nth + 1]
  return next?.sort !== sort && !(next?.sort === 'placeholder' && pieces[nth + 2]?.sort === sort)
}
