// The desk: the text, what is known of it, and what hands do with both.

import type { KindChoice } from '../protocol/requests.ts'
import { counted } from '../views/counted.ts'
import { calmed, only } from './calm.ts'
import type { Answer, Question, Told, Way } from './checking/answer.ts'
import { Checker } from './checking/checker.ts'
import { Bubble } from './dom/bubble.ts'
import { copy, pasted } from './dom/clipboard.ts'
import { Editor } from './dom/editor.ts'
import { download, takeFiles } from './dom/files.ts'
import { Findings } from './dom/findings.ts'
import { drawNumbers } from './dom/numbers.ts'
import { part } from './dom/parts.ts'
import { PlanView } from './dom/plan.ts'
import { preparePrint } from './dom/print.ts'
import { say, toast } from './dom/say.ts'
import { ScriptView } from './dom/script.ts'
import { Tabs, type View } from './dom/tabs.ts'
import { examples } from './examples.ts'
import { changeBetween, moved, oneOf } from './text/change.ts'
import { type Opened, type Origin, ownOrigin, written } from './text/origin.ts'
import { sizeOf, summaryOf } from './words.ts'

/** Milliseconds of rest before something new is said. */
const rest = 700

const nothing: Answer = {
  findings: [],
  first: [],
  good: [],
  taken: { name: null, reasons: [], assumed: false },
  picture: null,
  reading: null,
  numbers: [],
  troubles: [],
}

export class Desk {
  readonly #editor = new Editor()
  readonly #checker: Checker
  readonly #findings: Findings
  readonly #bubble: Bubble
  readonly #tabs: Tabs
  readonly #plan: PlanView
  readonly #script: ScriptView
  readonly #left = new Set<string>()
  #kind: KindChoice | null = null
  #origin: Origin = ownOrigin
  /** The text that the marks belong to. */
  #text = ''
  /** What was answered last; for the text of now, or `null` while that is being looked at. */
  #newest: Answer | null = nothing
  #shown: Answer = nothing
  /** What is underlined, in its places of now. */
  #marks: readonly Told[] = []
  /** When somebody typed last, in milliseconds of the page's own clock. */
  #typed = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined
  #kept = true

  constructor(engine: string) {
    const hands = {
      show: (finding: Told) => this.#show(finding),
      take: (finding: Told, way: Way) => this.#take(finding, way),
      leave: (finding: Told) => this.#leave(finding),
    }
    this.#checker = new Checker(engine, (answer, question) => this.#hear(answer, question))
    this.#findings = new Findings({ ...hands, restore: () => this.#restore(), say: (kind) => this.#setKind(kind) })
    this.#bubble = new Bubble(this.#editor, hands, () => this.#point(null))
    this.#plan = new PlanView((line) => this.#editor.goTo(line))
    this.#script = new ScriptView((line) => this.#editor.goTo(line))
    this.#tabs = new Tabs((view) => this.#front(view))
  }

  /** Begins to listen. */
  open(): void {
    this.#listenToText()
    this.#listenToKeys()
    this.#listenToButtons()
    takeFiles({ take: (file) => this.#open(file), refuse: toast })
    window.addEventListener('beforeprint', () => preparePrint(this.#editor.text, this.#shown.findings))
    window.addEventListener('beforeunload', (event) => {
      if (!this.#kept && this.#editor.text.trim() !== '') event.preventDefault()
    })
    // A browser may bring back what was in the field before the page was loaded again.
    this.#changed()
    this.#draw()
  }

  #listenToText(): void {
    const { area } = this.#editor
    area.addEventListener('input', (event) => {
      const { inputType = '' } = event as InputEvent
      const isTyping = /^(?:insertText|insertCompositionText|deleteContent|insertLineBreak)/.test(inputType) && !this.#putting
      this.#typed = isTyping ? performance.now() : Number.NEGATIVE_INFINITY
      this.#changed()
    })
    area.addEventListener('click', () => {
      const nth = area.selectionStart === area.selectionEnd ? this.#editor.at(area.selectionStart) : null
      if (nth === null) this.#bubble.close()
      else this.#point(nth)
    })
    area.addEventListener('paste', (event) => {
      const markdown = pasted(event)
      if (markdown === null) return
      event.preventDefault()
      this.#put({ start: area.selectionStart, end: area.selectionEnd, text: markdown })
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
      if (event.key === 'F8') this.#walk(event.shiftKey ? -1 : 1)
      else if (event.key === '.' && (event.ctrlKey || event.metaKey)) this.#enter()
      else if (digit !== undefined && this.#bubble.finding) this.#takeNth(this.#bubble.finding, Number(digit) - 1)
      else if (event.key === 'Escape' && this.#bubble.finding) this.#bubble.close()
      else return
      event.preventDefault()
    })
    part('previous', 'button').addEventListener('click', () => this.#walk(-1))
    part('next', 'button').addEventListener('click', () => this.#walk(1))
  }

  #listenToButtons(): void {
    const onClick = (id: string, act: () => void) => part(id, 'button').addEventListener('click', act)
    onClick('copy', () => void this.#copy(false))
    onClick('copy-mail', () => void this.#copy(true))
    onClick('print', () => window.print())
    onClick('save', () => {
      download(written(this.#editor.text, this.#origin), this.#origin.name, 'text/markdown')
      this.#kept = true
    })
    part('kind', 'select').addEventListener('change', ({ target }) =>
      this.#setKind(((target as HTMLSelectElement).value || null) as KindChoice | null),
    )
    for (const each of document.querySelectorAll<HTMLElement>('[data-example]'))
      each.addEventListener('click', () => {
        part('examples', 'details').open = false
        this.#open({ text: examples[each.dataset.example ?? ''] ?? '', origin: ownOrigin })
        this.#kept = true
      })
    document.addEventListener('click', ({ target }) => {
      const menu = part('examples', 'details')
      if (!menu.contains(target as Node)) menu.open = false
    })
  }

  /** The text is another one than before. */
  #changed(): void {
    const { text } = this.#editor
    const change = changeBetween(this.#text, text)
    this.#marks = this.#text === text ? this.#marks : this.#marks.flatMap((mark) => moved(mark, change) ?? [])
    this.#text = text
    this.#newest = null
    this.#kept = false
    this.#bubble.close()
    this.#editor.show(this.#marks)
    part('start', 'div').hidden = text !== ''
    part('size', 'span').textContent = sizeOf(text)
    this.#ask()
  }

  #ask(): void {
    this.#checker.ask({ text: this.#text, name: this.#origin.name, kind: this.#kind, today: new Date().toISOString().slice(0, 10) })
  }

  #hear(answer: Answer, { text, kind }: Question): void {
    if (text !== this.#text || kind !== this.#kind) return
    this.#newest = answer
    const left = this.#typed + rest - performance.now()
    clearTimeout(this.#timer)
    this.#present(left > 0 ? calmed(answer, this.#shown) : answer)
    if (left > 0) this.#timer = setTimeout(() => this.#newest === answer && this.#settle(answer), left)
    else this.#settle(answer)
  }

  /** Nobody is typing: all is shown, and said to those who listen. */
  #settle(answer: Answer): void {
    this.#present(answer)
    if (this.#text.trim() !== '')
      say(answer.taken.name === null ? 'This was not taken for a mail, a script or a plan.' : `${summaryOf(this.#shown.findings)}.`)
  }

  #present(answer: Answer): void {
    this.#shown = only(answer, ({ key }) => !this.#left.has(key))
    this.#marks = this.#shown.findings
    this.#editor.show(this.#marks)
    this.#draw()
  }

  #draw(): void {
    const { findings, taken, picture, reading, numbers } = this.#shown
    const left = (this.#newest ?? this.#shown).findings.filter(({ key }) => this.#left.has(key)).length
    this.#findings.draw(this.#shown, this.#text, left)
    this.#tabs.offer({ plan: picture !== null, script: reading !== null, numbers: numbers.length > 0 })
    this.#front(this.#tabs.chosen)
    const badge = part('badge', 'span')
    badge.textContent = String(findings.length)
    badge.hidden = findings.length === 0
    part('walk', 'nav').hidden = findings.length === 0
    part('walked', 'span').textContent = counted(findings.length, 'finding')
    const [found] = part('kind', 'select').options
    const isFound = this.#kind === null && taken.name !== null
    if (found) found.textContent = isFound ? `${taken.name}` : 'found out by itself'
    part('reason', 'span').textContent = isFound ? (taken.assumed ? 'assumed' : 'found out by itself') : ''
  }

  /** A view came to the front, or has something new to show. */
  #front(view: View): void {
    if (view === 'plan') {
      this.#plan.draw(this.#shown.picture)
      this.#plan.resize()
    }
    if (view === 'numbers') drawNumbers(this.#shown.numbers)
    if (view === 'script') this.#script.draw(this.#shown.reading)
    else this.#script.stop()
  }

  /** Goes to the words of a finding. */
  #show(finding: Told): void {
    const nth = this.#marks.indexOf(finding)
    if (nth < 0) return
    this.#editor.select(finding.start, finding.end)
    this.#editor.reveal(finding.start)
    this.#point(nth)
  }

  /** Opens the bubble at a mark, or none. */
  #point(nth: number | null): void {
    const finding = nth === null ? null : (this.#marks[nth] ?? null)
    this.#editor.current(nth)
    this.#findings.current(finding)
    if (finding && nth !== null) this.#bubble.open(finding, nth)
  }

  /** To the next finding in the text, or the one before; round and round. */
  #walk(step: 1 | -1): void {
    const sorted = [...this.#marks].sort((a, b) => a.start - b.start || a.end - b.end)
    if (sorted.length === 0) {
      say('Nothing to change.')
      return
    }
    const { selectionStart, selectionEnd } = this.#editor.area
    const here = this.#bubble.finding ? sorted.indexOf(this.#bubble.finding) : -1
    const after = sorted.findIndex(({ start }) => start >= selectionEnd)
    const before = sorted.findLastIndex(({ end }) => end <= selectionStart)
    const to = here >= 0 ? here + step : step > 0 ? (after < 0 ? 0 : after) : before
    const finding = sorted[(to + sorted.length) % sorted.length] as Told
    this.#show(finding)
    const ways = finding.ways.map(({ title }, nth) => `${nth + 1}: ${title}.`).join(' ')
    say(`${sorted.indexOf(finding) + 1} of ${sorted.length}. ${finding.title}. ${finding.message} ${ways}`)
  }

  /** Into the bubble of where the cursor is. */
  #enter(): void {
    const nth = this.#editor.at(this.#editor.area.selectionStart)
    if (!this.#bubble.finding && nth !== null) this.#point(nth)
    if (this.#bubble.finding) this.#bubble.enter()
    else say('Nothing is underlined here. F8 goes to the next place.')
  }

  #takeNth(finding: Told, nth: number): void {
    const way = finding.ways[nth]
    if (way) this.#take(finding, way)
  }

  #take(finding: Told, way: Way): void {
    // The text has moved on, and these places with it: the next answer is a moment away.
    if (this.#newest === null || !this.#marks.includes(finding)) return
    const change = oneOf(this.#text, way.edits)
    if (!change) return
    this.#bubble.close()
    this.#put(change)
    if (window.matchMedia('(pointer: coarse)').matches) this.#editor.area.blur()
    this.#offerUndo('Changed.')
  }

  #offerUndo(words: string): void {
    toast(words, () => this.#editor.undo())
  }

  #putting = false

  #put(change: Parameters<Editor['put']>[0]): void {
    this.#putting = true
    this.#editor.put(change)
    this.#putting = false
    this.#editor.reveal(change.start)
  }

  #leave(finding: Told): void {
    this.#left.add(finding.key)
    this.#bubble.close()
    if (this.#newest) this.#present(this.#newest)
    toast('Left as it is. It can be shown again below the list.')
  }

  #restore(): void {
    this.#left.clear()
    if (this.#newest) this.#present(this.#newest)
  }

  #setKind(kind: KindChoice | null): void {
    this.#kind = kind
    part('kind', 'select').value = kind ?? ''
    this.#typed = Number.NEGATIVE_INFINITY
    this.#ask()
  }

  #open({ text, origin }: Opened): void {
    const had = this.#text.trim() !== ''
    this.#origin = origin
    this.#put({ start: 0, end: this.#text.length, text })
    this.#editor.area.setSelectionRange(0, 0)
    this.#editor.reveal(0)
    if (had) this.#offerUndo('This took the place of what was here.')
  }

  async #copy(rich: boolean): Promise<void> {
    const done = await copy(this.#editor.text, rich)
    this.#kept ||= done
    toast(
      done
        ? rich
          ? 'Copied with its formatting: paste it into your mail.'
          : 'Copied.'
        : 'The browser does not let the page copy. Select the text and press Ctrl+C.',
    )
  }
}
