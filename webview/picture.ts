// The plan as a picture that hands can use: a click or Enter goes to the line, arrows walk, it grows and shrinks.

import { make } from './elements.ts'

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
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement
    const style = svg.querySelector('style')
    style?.remove()
    this.element.replaceChildren(document.adoptNode(svg))
    this.resize()
    if (focused) this.element.querySelector<SVGElement>(`[data-line="${lineOf(focused)}"]`)?.focus()
    return style?.textContent ?? ''
  }

  /** Marks the last statement that begins at or above a line. */
  mark(line: number): void {
    let current: Element | undefined
    for (const element of this.#statements()) {
      element.classList.remove('current')
      if (lineOf(element) <= line && (!current || lineOf(element) >= lineOf(current))) current = element
    }
    current?.classList.add('current')
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
    return Math.min(1, Math.max(0.55, this.element.clientWidth / (this.#sizes()[0] || 1)))
  }

  /** Width and height of the picture as it was laid out. */
  #sizes(): [number, number] {
    const [, , width = 0, height = 0] = this.element.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
    return [width, height]
  }

  #press(event: KeyboardEvent): void {
    const all = this.#statements()
    const at = all.findIndex(isFocused)
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step !== undefined && at >= 0) all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus()
    else if (at >= 0 && (event.key === 'Enter' || event.key === ' ')) this.#goTo(lineOf(all[at] as Element))
    else return
    event.preventDefault()
  }
}
