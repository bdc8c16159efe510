// The view with the plan's picture.

import type { PlanPicture } from '../../protocol/requests.ts'
import { button, make } from '../../webview/elements.ts'
import { Picture, pictureStyle } from '../../webview/picture.ts'
import { download } from './files.ts'
import { adopt } from './styles.ts'
import { viewOf } from './tabs.ts'

export class PlanView {
  readonly #picture: Picture
  readonly #sheet = new CSSStyleSheet()
  #svg = ''

  constructor(goTo: (line: number) => void) {
    this.#picture = new Picture(goTo)
    const bar = make(
      'div',
      { class: 'bar' },
      make('p', { class: 'soft' }, 'Goals, the bets on how to reach them, and what is done for each. A click goes to the line.'),
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
    if (!picture || picture.svg === this.#svg) return
    this.#svg = picture.svg
    this.#sheet.replaceSync(this.#picture.draw(picture.svg))
  }

  /** Marks the statement at a line. */
  mark(line: number): void {
    this.#picture.mark(line)
  }

  /** To be called when it comes to the front: only then has it a width. */
  resize(): void {
    this.#picture.resize()
  }
}
