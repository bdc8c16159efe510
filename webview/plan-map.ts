// The plan map beside the text: a click or Enter goes to the line, arrows walk, the statement at the cursor is marked.

import type { PlanPicture } from '../protocol/requests.ts'
import { button, common, editor, goTo, listen, make, stage, styled } from './editor.ts'

const own = `
#picture{overflow:auto}
#picture svg{max-width:none;display:block}
#picture [data-line]{cursor:pointer}
.vscode-high-contrast .plan-map .box,.vscode-high-contrast-light .plan-map .box{stroke-width:2.5}`

const view = stage()
const title = make('h1', {}, 'Plan map')
const picture = make('div', { id: 'picture' })
let saved = ''
let line = 0
let scale: number | undefined

view.append(
  make(
    'div',
    { class: 'bar' },
    title,
    button('Smaller', () => zoom(0.8)),
    button('Larger', () => zoom(1.25)),
    button('Save as SVG', save),
  ),
  picture,
)
styled(common, own)

listen<PlanPicture>(({ content, title: name, line: at }) => {
  if (content !== undefined) draw(content, name ?? '')
  if (at !== undefined) line = at
  mark()
})

function draw(content: PlanPicture | null, name: string): void {
  title.textContent = `Plan map: ${name}`
  saved = content?.svg ?? ''
  if (!content || content.statements === 0) {
    picture.replaceChildren(make('p', { class: 'nothing' }, 'No plan here yet: goals, strategies and actions appear as you write them.'))
    return
  }
  const focused = focusedLine()
  const svg = new DOMParser().parseFromString(content.svg, 'image/svg+xml').documentElement
  const style = svg.querySelector('style')
  styled(common, style?.textContent ?? '', own)
  style?.remove()
  picture.replaceChildren(document.adoptNode(svg))
  resize()
  if (focused) picture.querySelector<SVGElement>(`[data-line="${focused}"]`)?.focus()
}

/** Marks the last statement that begins at or above the cursor. */
function mark(): void {
  let current: Element | undefined
  for (const element of statements()) {
    element.classList.remove('current')
    if (lineOf(element) <= line && (!current || lineOf(element) >= lineOf(current))) current = element
  }
  current?.classList.add('current')
  current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const statements = (): SVGElement[] => [...picture.querySelectorAll<SVGElement>('[data-line]')]
const isFocused = (element: Element): boolean => element === document.activeElement
const lineOf = (element: Element): number => Number(element.getAttribute('data-line'))
const focusedLine = (): number | undefined =>
  document.activeElement?.hasAttribute('data-line') ? lineOf(document.activeElement) : undefined

function zoom(factor: number): void {
  scale = Math.min(3, Math.max(0.3, (scale ?? fitting()) * factor))
  resize()
}

/** As large as the view is wide, within what can be read. */
const fitting = (): number => Math.min(1, Math.max(0.55, picture.clientWidth / (sizes()[0] || 1)))

/** Width and height of the picture as it was laid out. */
function sizes(): [number, number] {
  const [, , width = 0, height = 0] = picture.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
  return [width, height]
}

function resize(): void {
  const svg = picture.querySelector('svg')
  const factor = scale ?? fitting()
  const [width, height] = sizes()
  svg?.setAttribute('width', `${width * factor}`)
  svg?.setAttribute('height', `${height * factor}`)
}

function save(): void {
  if (saved !== '') editor.postMessage({ save: saved })
}

window.addEventListener('resize', resize)
picture.addEventListener('click', ({ target }) => {
  const element = target instanceof Element ? target.closest('[data-line]') : null
  if (element) goTo(lineOf(element))
})

picture.addEventListener('keydown', (event) => {
  const all = statements()
  const at = all.findIndex(isFocused)
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
  if (step !== undefined && at >= 0) all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus()
  else if (at >= 0 && (event.key === 'Enter' || event.key === ' ')) goTo(lineOf(all[at] as Element))
  else return
  event.preventDefault()
})
