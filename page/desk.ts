// The desk: the text field, what is known of its text, and the views of it, put together.

import type { KindChoice } from '../protocol/requests.ts'
import { counted } from '../views/counted.ts'
import type { Told, Way } from './checking/answer.ts'
import { Checker } from './checking/checker.ts'
import { Bubble } from './dom/bubble.ts'
import { pasted } from './dom/clipboard.ts'
import { Editor } from './dom/editor.ts'
import { Findings } from './dom/findings.ts'
import { drawNumbers } from './dom/numbers.ts'
import { part } from './dom/parts.ts'
import { PlanView } from './dom/plan.ts'
import { say, toast } from './dom/say.ts'
import { ScriptView } from './dom/script.ts'
import { Tabs, type View } from './dom/tabs.ts'
import { Reader } from './reader.ts'
import { Toolbar } from './toolbar.ts'
import { Walker } from './walker.ts'
import { sizeOf, summaryOf } from './words.ts'

export class Desk {
  readonly #editor = new Editor()
  readonly #reader: Reader
  readonly #findings: Findings
  readonly #bubble: Bubble
  readonly #walker: Walker
  readonly #tabs: Tabs
  readonly #plan: PlanView
  readonly #script: ScriptView

  /** `engine`: the engine's script. */
  constructor(engine: string) {
    const checker = new Checker(engine, (answer, question) => this.#reader.hear(answer, question))
    const hands = {
      show: (finding: Told) => this.#walker.show(finding),
      take: (finding: Told, way: Way) => this.#walker.take(finding, way),
      leave: (finding: Told) => this.#walker.leave(finding),
    }
    const goTo = (line: number) => this.#editor.goTo(line)
    this.#reader = new Reader((question) => checker.ask(question), { show: (settled) => this.#show(settled) })
    this.#findings = new Findings({ ...hands, restore: () => this.#reader.restore(), say: (kind) => this.#say(kind) })
    this.#bubble = new Bubble(this.#editor, hands, () => this.#walker.point(null))
    this.#walker = new Walker(this.#reader, this.#editor, this.#bubble, this.#findings)
    this.#plan = new PlanView(goTo)
    this.#script = new ScriptView(goTo)
    this.#tabs = new Tabs((view) => this.#front(view))
  }

  /** Begins to listen. */
  open(): void {
    this.#listenToText()
    this.#listenToKeys()
    new Toolbar(this.#reader, (text) => this.#replace(text)).listen()
    // A browser may bring back what was in the field before the page was loaded again.
    this.#changed(false)
    this.#show(false)
  }

  #listenToText(): void {
    const { area } = this.#editor
    area.addEventListener('input', (event) => this.#changed(this.#editor.isTyping(event)))
    area.addEventListener('click', () => {
      const nth = area.selectionStart === area.selectionEnd ? this.#editor.at(area.selectionStart) : null
      if (nth === null) this.#bubble.close()
      else this.#walker.point(nth)
    })
    area.addEventListener('paste', (event) => {
      const text = pasted(event)
      if (text === null) return
      event.preventDefault()
      this.#editor.put({ start: area.selectionStart, end: area.selectionEnd, text })
      this.#offerUndo('Pasted with its headings, lists, bold and tables.')
    })
    document.addEventListener('selectionchange', () => {
      if (document.activeElement !== area) return
      if (this.#tabs.chosen === 'plan') this.#plan.mark(this.#editor.line)
      if (this.#tabs.chosen === 'script') this.#script.mark(this.#editor.line)
    })
  }

  #listenToKeys(): void {
    document.addEventListener('keydown', (event) => {
      const digit = event.altKey && !event.ctrlKey && !event.metaKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined
      if (event.key === 'F8') this.#walker.walk(event.shiftKey ? -1 : 1)
      else if (event.key === '.' && (event.ctrlKey || event.metaKey)) this.#walker.enter()
      else if (digit !== undefined && this.#bubble.finding) this.#walker.takeNth(Number(digit))
      else if (event.key === 'Escape' && this.#bubble.finding) this.#bubble.close()
      else return
      event.preventDefault()
    })
    part('previous', 'button').addEventListener('click', () => this.#walker.walk(-1))
    part('next', 'button').addEventListener('click', () => this.#walker.walk(1))
  }

  #changed(isTyping: boolean): void {
    const { text } = this.#editor
    this.#reader.change(text, isTyping)
    this.#bubble.close()
    this.#editor.show(this.#reader.marks)
    part('start', 'div').hidden = text !== ''
    part('size', 'span').textContent = sizeOf(text)
  }

  /** Puts another text in the place of this one. */
  #replace(text: string): void {
    const had = this.#reader.text.trim() !== ''
    this.#editor.put({ start: 0, end: this.#reader.text.length, text })
    this.#editor.area.setSelectionRange(0, 0)
    this.#editor.reveal(0)
    if (had) this.#offerUndo('This took the place of what was here.')
  }

  #offerUndo(words: string): void {
    toast(words, () => this.#editor.undo())
  }

  #say(kind: KindChoice): void {
    part('kind', 'select').value = kind
    this.#reader.say(kind)
  }

  /** Draws what is known now. */
  #show(settled: boolean): void {
    const { shown, text, left, marks } = this.#reader
    this.#editor.show(marks)
    this.#findings.draw(shown, text, left)
    this.#tabs.offer({ plan: shown.picture !== null, script: shown.reading !== null, numbers: shown.numbers.length > 0 })
    this.#front(this.#tabs.chosen)
    this.#count()
    this.#tellKind()
    if (settled && text.trim() !== '')
      say(shown.taken.name === null ? 'This was not taken for a mail, a script or a plan.' : `${summaryOf(shown.findings)}.`)
  }

  #count(): void {
    const { length } = this.#reader.shown.findings
    part('badge', 'span').textContent = String(length)
    part('badge', 'span').hidden = length === 0
    part('walk', 'nav').hidden = length === 0
    part('walked', 'span').textContent = counted(length, 'finding')
  }

  #tellKind(): void {
    const { taken } = this.#reader.shown
    const isFound = this.#reader.kind === null && taken.name !== null
    const [choice] = part('kind', 'select').options
    if (choice) choice.textContent = isFound ? taken.name : 'found out by itself'
    part('reason', 'span').textContent = isFound ? (taken.assumed ? 'assumed' : 'found out by itself') : ''
  }

  /** A view came to the front, or has something new to show. */
  #front(view: View): void {
    const { picture, reading, numbers } = this.#reader.shown
    if (view === 'plan') this.#plan.draw(picture)
    if (view === 'numbers') drawNumbers(numbers)
    if (view === 'script') this.#script.draw(reading)
    else this.#script.stop()
  }
}
