// The text field with its underlines: a layer below it holds the same text in the same places, so that writing stays the browser's own business.

import { make } from '../../webview/elements.ts'
import type { Told } from '../checking/answer.ts'
import type { Change } from '../text/change.ts'
import { piecesOf } from '../text/pieces.ts'
import { part } from './parts.ts'

const loudest: readonly Told['severity'][] = ['error', 'warning', 'info', 'hint']

export class Editor {
  readonly area = part('text', 'textarea')
  readonly #mirror = part('mirror', 'div')
  #marks: readonly Told[] = []
  #putting = false

  get text(): string {
    return this.area.value
  }

  /** Draws the underlines under the text of now. */
  show(marks: readonly Told[]): void {
    this.#marks = marks
    const pieces = piecesOf(this.text, marks).map(({ text, marks: covering }) => this.#drawn(text, covering))
    // A line break at the end has a line of its own in the text field, but not in the layer.
    this.#mirror.replaceChildren(...pieces, '\u200b')
  }

  /** The first of the places where a finding is drawn; its words may go over several lines. */
  elementOf(nth: number): HTMLElement | null {
    return this.#mirror.querySelector(`[data-marks~="${nth}"]`)
  }

  /** Index of the finding at an offset: of several the shortest. */
  at(offset: number): number | null {
    const here = [...this.#marks.entries()].filter(([, { start, end }]) => start <= offset && offset <= Math.max(end, start + 1))
    const [nearest] = here.sort(([, a], [, b]) => a.end - a.start - (b.end - b.start))
    return nearest?.[0] ?? null
  }

  /** Sets off one finding from the others. */
  current(nth: number | null): void {
    for (const element of this.#mirror.querySelectorAll('.current')) element.classList.remove('current')
    if (nth !== null) for (const element of this.#mirror.querySelectorAll(`[data-marks~="${nth}"]`)) element.classList.add('current')
  }

  select(start: number, end: number): void {
    this.area.focus({ preventScroll: true })
    this.area.setSelectionRange(start, end)
  }

  /** Changes the text as typing would, so that the browser can take it back. */
  put({ start, end, text }: Change): void {
    this.#putting = true
    this.select(start, end)
    if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) {
      this.area.setRangeText(text, start, end, 'end')
      this.area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    this.#putting = false
    this.reveal(start)
  }

  /** Whether a change came from somebody typing, key by key. */
  isTyping(event: Event): boolean {
    const { inputType = '' } = event as InputEvent
    return !this.#putting && /^(?:insertText|insertCompositionText|insertLineBreak|deleteContent)/.test(inputType)
  }

  /** Takes back the last change, as Ctrl+Z does. */
  undo(): void {
    this.area.focus({ preventScroll: true })
    document.execCommand('undo')
  }

  /** Puts the cursor at a line, counted from 1, and shows it. */
  goTo(line: number): void {
    let start = 0
    for (let nth = 1; nth < line; nth++) start = this.text.indexOf('\n', start) + 1
    const end = this.text.indexOf('\n', start)
    this.select(start, end < 0 ? this.text.length : end)
    this.reveal(start)
  }

  /** The line of the cursor, counted from 1. */
  get line(): number {
    return this.text.slice(0, this.area.selectionStart).split('\n').length
  }

  /** Scrolls so that a place is seen, with some of what is around it. */
  reveal(offset: number): void {
    const at = this.#rangeAt(offset)?.getBoundingClientRect()
    if (!at) return
    const sheet = part('sheet', 'div')
    const { top, height } = sheet.getBoundingClientRect()
    const above = at.top - top
    if (above < height * 0.15 || above > height * 0.7) sheet.scrollTop += above - height * 0.3
    sheet.scrollIntoView({ block: 'nearest' })
  }

  /** The sign at an offset, in the layer. */
  #rangeAt(offset: number): Range | null {
    const walker = document.createTreeWalker(this.#mirror, NodeFilter.SHOW_TEXT)
    let left = offset
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text
      if (left < length) {
        const range = document.createRange()
        range.setStart(node, left)
        range.setEnd(node, left + 1)
        return range
      }
      left -= length
    }
    return null
  }

  #drawn(text: string, covering: readonly number[]): HTMLElement | string {
    if (covering.length === 0) return text
    const severity = loudest.find((each) => covering.some((nth) => this.#marks[nth]?.severity === each)) ?? 'hint'
    return make('span', { class: `mark ${severity}`, 'data-marks': covering.join(' ') }, text)
  }
}
