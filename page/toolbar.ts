// The buttons around the text: what it is, where it comes from, where it goes.

import type { KindChoice } from '../protocol/requests.ts'
import { copy } from './dom/clipboard.ts'
import { download, takeFiles } from './dom/files.ts'
import { part } from './dom/parts.ts'
import { preparePrint } from './dom/print.ts'
import { toast } from './dom/say.ts'
import { examples } from './examples.ts'
import type { Reader } from './reader.ts'
import { type Opened, type Origin, ownOrigin, written } from './text/origin.ts'

export class Toolbar {
  readonly #reader: Reader
  readonly #open: (text: string) => void
  #origin: Origin = ownOrigin
  /** The text that is somewhere else too: copied, saved, or never changed. */
  #kept = ''

  /** `open` puts another text into the field. */
  constructor(reader: Reader, open: (text: string) => void) {
    this.#reader = reader
    this.#open = open
  }

  listen(): void {
    const onClick = (id: string, act: () => void) => part(id, 'button').addEventListener('click', act)
    onClick('copy', () => void this.#copy(false))
    onClick('copy-mail', () => void this.#copy(true))
    onClick('save', () => this.#save())
    onClick('print', () => window.print())
    const kind = part('kind', 'select')
    kind.addEventListener('change', () => this.#reader.say((kind.value || null) as KindChoice | null))
    takeFiles({ take: (file) => this.#take(file), refuse: toast })
    this.#listenToExamples()
    window.addEventListener('beforeprint', () => preparePrint(this.#reader.text, this.#reader.shown.findings))
    window.addEventListener('beforeunload', (event) => {
      const { text } = this.#reader
      if (text.trim() !== '' && text !== this.#kept) event.preventDefault()
    })
  }

  #listenToExamples(): void {
    const menu = part('examples', 'details')
    for (const each of document.querySelectorAll<HTMLElement>('[data-example]'))
      each.addEventListener('click', () => {
        menu.open = false
        this.#take({ text: examples[each.dataset.example ?? ''] ?? '', origin: ownOrigin })
      })
    document.addEventListener('click', ({ target }) => {
      if (!menu.contains(target as Node)) menu.open = false
    })
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      menu.open = false
      menu.querySelector('summary')?.focus()
    })
  }

  #take({ text, origin }: Opened): void {
    this.#origin = origin
    this.#kept = text
    this.#reader.name(origin.name)
    this.#open(text)
  }

  #save(): void {
    const { text } = this.#reader
    download(written(text, this.#origin), this.#origin.name, 'text/markdown')
    this.#kept = text
  }

  async #copy(rich: boolean): Promise<void> {
    const { text } = this.#reader
    const done = await copy(text, rich)
    if (done) this.#kept = text
    const said = rich ? 'Copied with its formatting: paste it into your mail.' : 'Copied.'
    toast(done ? said : 'The browser does not let the page copy. Select the text and press Ctrl+C.')
  }
}
