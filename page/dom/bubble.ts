// The bubble at underlined words: the finding with its wordings, where the eyes are.

import { make } from '../../webview/elements.ts'
import type { Told } from '../checking/answer.ts'
import { aboutOf, type Hands } from './card.ts'
import type { Editor } from './editor.ts'
import { icon, part } from './parts.ts'

const gap = 6

export class Bubble {
  readonly #element = part('bubble', 'div')
  readonly #editor: Editor
  readonly #hands: Hands
  readonly #closed: () => void
  #finding: Told | null = null

  constructor(editor: Editor, hands: Hands, closed: () => void) {
    this.#editor = editor
    this.#hands = hands
    this.#closed = closed
    this.#element.addEventListener('keydown', (event) => this.#press(event))
  }

  get finding(): Told | null {
    return this.#finding
  }

  open(finding: Told, nth: number): void {
    this.#finding = finding
    const close = make('button', { type: 'button', class: 'leave', 'aria-label': 'Close' }, icon('close'))
    close.addEventListener('click', () => this.#back())
    const head = make('header', {}, make('h2', {}, finding.title), close)
    this.#element.className = `bubble ${finding.severity}`
    this.#element.replaceChildren(head, ...aboutOf(finding, this.#hands))
    this.#element.hidden = false
    this.place(nth)
  }

  close(): void {
    if (this.#finding === null) return
    this.#finding = null
    this.#element.hidden = true
    this.#closed()
  }

  /** Puts the focus on the first wording, or on the reason. */
  enter(): void {
    const target = this.#element.querySelector<HTMLElement>('.way') ?? this.#element.querySelector<HTMLElement>('summary')
    target?.focus()
  }

  /** Below the words, where there is room; on a narrow screen the styles put it at the bottom. */
  place(nth: number): void {
    const words = this.#editor.elementOf(nth)
    const stack = this.#element.parentElement
    if (!words || !stack) return
    const at = [...words.getClientRects()].at(-1) ?? words.getBoundingClientRect()
    const around = stack.getBoundingClientRect()
    const left = Math.max(8, Math.min(at.left - around.left - 12, around.width - this.#element.offsetWidth - 8))
    this.#element.style.setProperty('--left', `${left}px`)
    this.#element.style.setProperty('--top', `${at.bottom - around.top + gap}px`)
    this.#makeRoom(words.getBoundingClientRect().top)
  }

  /** Scrolls as far as the bubble is cut off, but never the words out of sight. `top`: of the words, in the window. */
  #makeRoom(top: number): void {
    const sheet = part('sheet', 'div')
    const { top: above, bottom } = sheet.getBoundingClientRect()
    const hidden = this.#element.getBoundingClientRect().bottom + gap - bottom
    if (hidden > 0) sheet.scrollTop += Math.max(0, Math.min(hidden, top - above - gap))
  }

  #press(event: KeyboardEvent): void {
    const ways = [...this.#element.querySelectorAll<HTMLElement>('.way')]
    const at = ways.indexOf(document.activeElement as HTMLElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') this.#back()
    else if (step !== undefined && at >= 0) ways[Math.min(ways.length - 1, Math.max(0, at + step))]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #back(): void {
    this.close()
    this.#editor.area.focus({ preventScroll: true })
  }
}
