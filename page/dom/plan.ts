// The view with the plan's picture.

import type { PlanPicture } from '../../protocol/requests.ts'
import { button, make } from '../../webview/elements.ts'
import { looseIn, Picture, pictureStyle } from '../../webview/picture.ts'
import { download } from './files.ts'
import { adopt } from './styles.ts'
import { viewOf } from './tabs.ts'

export class PlanView {
  readonly #picture: Picture
  readonly #sheet = new CSSStyleSheet()
  readonly #loose = make('p', { role: 'status' })
  #svg = ''

  constructor(goTo: (line: number) => void) {
    this.#picture = new Picture(goTo)
    const bar = make(
      'div',
      { class: 'bar' },
      this.#loose,
      make('span', { class: 'grow' }),
      button('Smaller', () => this.#picture.zoom(0.8)),
      button('Larger', () => this.#picture.zoom(1.25)),
      button('Save picture', () => download(this.#svg, 'plan.svg', 'image/svg+xml')),
    )
    viewOf('plan').append(bar, this.#picture.element)
    adopt(pictureStyle)
    document.adoptedStyleSheets.push(this.#sheet)
  }

  draw(picture: PlanPicture | null): void {
    if (picture && picture.svg !== this.#svg) {
      this.#svg = picture.svg
      this.#loose.textContent = looseIn(picture)
      this.#sheet.replaceSync(this.#picture.draw(picture.svg))
    }
    // Only in front has it a width.
    this.#picture.resize()
  }

  /** Marks the statement at a line. */
  mark(line: number): void {
    this.#picture.mark(line)
  }
}
