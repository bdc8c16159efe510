// The text field with its underlines: a layer below it holds the same text in the same places, so that writing stays the browser's own business.

import { make } from '../../webview/elements.ts'
import type { Told } from '../checking/answer.ts'
import type { Change } from '../text/change.ts'
import { History } from '../text/history.ts'
import { piecesOf } from '../text/pieces.ts'
import { part } from './parts.ts'

const loudest: readonly Told['severity'][] = ['error', 'warning', 'info', 'hint']

/** Browsers insert and delete line by line: their time grows with the square of the lines. */
const mostLines = 30
const linesIn = (text: string): number => text.split('\n').length - 1
const isLarge = (before: string, { start, end, text }: Change): boolean => linesIn(text) + linesIn(before.slice(start, end)) > mostLines

export class Editor {
  readonly area = part('text', 'textarea')
  readonly #mirror = part('mirror', 'div')
  readonly #history = new History()
  #marks: readonly Told[] = []
  #putting = false

  constructor() {
    this.area.addEventListener('keydown', (event) => this.#press(event))
  }

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

  /** Changes the text as typing would, so that the browser can take it back; what is too large for that, in one step of our own. */
  put(change: Change): void {
    this.#putting = true
    this.select(change.start, change.end)
    if (isLarge(this.text, change)) this.#putAtOnce(change)
    else if (!document.execCommand(change.text === '' ? 'delete' : 'insertText', false, change.text)) this.#putAtOnce(change)
    this.#putting = false
    this.reveal(change.start)
  }

  #putAtOnce({ start, end, text }: Change): void {
    const before = this.text
    this.area.setRangeText(text, start, end, 'end')
    this.#history.add(before, this.text)
    this.area.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  /** Takes back the last change, as Ctrl+Z does. */
  undo(): void {
    this.area.focus({ preventScroll: true })
    if (!this.#restore(this.#history.undo(this.text))) document.execCommand('undo')
  }

  /** Ctrl+Z and its like, where it is about a large change; the browser does the rest. */
  #press(event: KeyboardEvent): void {
    const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : ''
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
    if (key !== 'z' && !isRedo) return
    if (this.#restore(isRedo ? this.#history.redo(this.text) : this.#history.undo(this.text))) event.preventDefault()
  }

  /** False when there is nothing to restore. */
  #restore(text: string | null): boolean {
    if (text === null) return false
    this.area.value = text
    this.area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }))
    return true
  }

  /** Whether a change came from somebody typing, key by key. */
  isTyping(event: Event): boolean {
    const { inputType = '' } = event as InputEvent
    return !this.#putting && /^(?:insertText|insertCompositionText|insertLineBreak|deleteContent)/.test(inputType)
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
