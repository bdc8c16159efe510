// The plan as a picture that hands can use: a click or Enter goes to the line, arrows walk, it grows and shrinks.

import type { PlanPicture } from '../protocol/requests.ts'
import { make } from './elements.ts'
import { saying, words } from './words.ts'

/** What hangs loose in a plan, in one sentence; nothing for no plan. */
export function looseIn({ statements, lacks }: PlanPicture): string {
  if (statements === 0) return ''
  return lacks.length === 0 ? words.tidy : saying(words.loose, lacks.join(', '))
}

export const pictureStyle = `
.picture{overflow:auto}
.picture svg{max-width:none;display:block}
.picture [data-line]{cursor:pointer}`

const isFocused = (element: Element): boolean => element === document.activeElement
const lineOf = (element: Element): number => Number(element.getAttribute('data-line'))

export class Picture {
  readonly element = make('div', { id: 'picture', class: 'picture' })
  readonly #goTo: (line: number) => void
  #scale: number | undefined

  constructor(goTo: (line: number) => void) {
    this.#goTo = goTo
    window.addEventListener('resize', () => this.resize())
    this.element.addEventListener('click', ({ target }) => {
      const element = target instanceof Element ? target.closest('[data-line]') : null
      if (element) goTo(lineOf(element))
    })
    this.element.addEventListener('keydown', (event) => this.#press(event))
  }

  /** Draws an SVG of ours; gives the styles that it brought along, for the page to adopt. */
  draw(source: string): string {
    const focused = this.#statements().find(isFocused)
    // A policy without inline styles would complain of them even here.
    const [element = '', style = ''] = /<style>([^<]*)<\/style>/.exec(source) ?? []
    const svg = new DOMParser().parseFromString(source.replace(element, ''), 'image/svg+xml').documentElement
    this.element.replaceChildren(document.adoptNode(svg))
    this.resize()
    if (focused) this.element.querySelector<SVGElement>(`[data-line="${lineOf(focused)}"]`)?.focus()
    return style
  }

  /** Marks the last statement that begins at or above a line. */
  mark(line: number): void {
    let current: Element | undefined
    for (const element of this.#statements()) {
      element.classList.remove('current')
      element.removeAttribute('aria-current')
      if (lineOf(element) <= line && (!current || lineOf(element) >= lineOf(current))) current = element
    }
    current?.classList.add('current')
    current?.setAttribute('aria-current', 'true')
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  zoom(factor: number): void {
    this.#scale = Math.min(3, Math.max(0.3, (this.#scale ?? this.#fitting()) * factor))
    this.resize()
  }

  resize(): void {
    const svg = this.element.querySelector('svg')
    const factor = this.#scale ?? this.#fitting()
    const [width, height] = this.#sizes()
    svg?.setAttribute('width', `${width * factor}`)
    svg?.setAttribute('height', `${height * factor}`)
  }

  #statements(): SVGElement[] {
    return [...this.element.querySelectorAll<SVGElement>('[data-line]')]
  }

  /** As large as the view is wide, within what can be read. */
  #fitting(): number {
    return Math.min(1, Math.max(0.45, this.element.clientWidth / (this.#sizes()[0] || 1)))
  }

  /** Width and height of the picture as it was laid out. */
  #sizes(): [number, number] {
    const [, , width = 0, height = 0] = this.element.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
    return [width, height]
  }

  #press(event: KeyboardEvent): void {
    const all = this.#statements()
    const at = all.findIndex(isFocused)
    const here = all[at]
    if (!here) return
    const there = stepFrom(event.key, all, at)
    if (there) there.focus()
    else if (event.key === 'Enter' || event.key === ' ') this.#goTo(lineOf(here))
    else return
    event.preventDefault()
  }
}

/** Up and down walk from statement to statement, left goes to what this one serves, right to the first that serves it. */
function stepFrom(key: string, all: readonly SVGElement[], at: number): SVGElement | undefined {
  const here = all[at]
  const under = (element: Element | undefined) => element?.getAttribute('data-under') ?? null
  switch (key) {
    case 'ArrowDown':
      return all[at + 1] ?? here
    case 'ArrowUp':
      return all[at - 1] ?? here
    case 'ArrowLeft':
      return all.find((other) => other.getAttribute('data-line') === under(here)) ?? here
    case 'ArrowRight':
      return all.find((other) => here !== undefined && under(other) === here.getAttribute('data-line')) ?? here
    case 'Home':
      return all[0]
    case 'End':
      return all.at(-1)
    default:
      return undefined
  }
}
