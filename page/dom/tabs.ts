// The tabs: one view at a time, by mouse and with arrow keys; a view with nothing in it has no tab.

import { part } from './parts.ts'

const names = ['findings', 'plan', 'script', 'numbers'] as const
export type View = (typeof names)[number]

export class Tabs {
  readonly #shown: (view: View) => void
  #chosen: View = 'findings'

  /** `shown` is told when a view comes to the front. */
  constructor(shown: (view: View) => void) {
    this.#shown = shown
    for (const name of names) {
      tabOf(name).addEventListener('click', () => this.choose(name))
      tabOf(name).addEventListener('keydown', (event) => this.#press(event, name))
    }
  }

  get chosen(): View {
    return this.#chosen
  }

  choose(view: View): void {
    this.#chosen = view
    for (const name of names) {
      tabOf(name).setAttribute('aria-selected', String(name === view))
      tabOf(name).tabIndex = name === view ? 0 : -1
      viewOf(name).hidden = name !== view
    }
    this.#shown(view)
  }

  /** Which views there is something in; the findings are always there. */
  offer(has: Readonly<Record<Exclude<View, 'findings'>, boolean>>): void {
    for (const name of names) if (name !== 'findings') tabOf(name).hidden = !has[name]
    if (this.#chosen !== 'findings' && !has[this.#chosen]) this.choose('findings')
  }

  #press(event: KeyboardEvent, from: View): void {
    const there = names.filter((name) => !tabOf(name).hidden)
    const at = there.indexOf(from)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: there.length - 1 }[event.key]
    if (to === undefined) return
    const view = there[(to + there.length) % there.length] as View
    this.choose(view)
    tabOf(view).focus()
    event.preventDefault()
  }
}

const tabOf = (view: View): HTMLButtonElement => part(`tab-${view}`, 'button')
export const viewOf = (view: View): HTMLDivElement => part(`view-${view}`, 'div')
