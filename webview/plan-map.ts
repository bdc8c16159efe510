// The plan map beside the text; the statement at the cursor is marked.

import type { PlanPicture } from '../protocol/requests.ts'
import { common, editor, goTo, listen, stage, styled } from './editor.ts'
import { button, make } from './elements.ts'
import { looseIn, Picture, pictureStyle } from './picture.ts'
import { saying, words } from './words.ts'

const own = '.lacks{margin:0 0 8px}.vscode-high-contrast .plan-map .box,.vscode-high-contrast-light .plan-map .box{stroke-width:2.5}'

const view = stage()
const title = make('h1', {})
/** What hangs loose, also for those who hear the view: it is read out when it changes. */
const lacks = make('p', { class: 'lacks', role: 'status' })
const picture = new Picture(goTo)
let saved = ''
let line = 0

view.append(
  make(
    'div',
    { class: 'bar' },
    title,
    button(words.smaller, () => picture.zoom(0.8)),
    button(words.larger, () => picture.zoom(1.25)),
    button(words.saveAsSvg, save),
  ),
  lacks,
  picture.element,
)
styled(common, pictureStyle, own)

listen<PlanPicture>(({ content, title: name, line: at }) => {
  if (content !== undefined) draw(content, name ?? '')
  if (at !== undefined) line = at
  picture.mark(line)
})

function draw(content: PlanPicture | null, name: string): void {
  title.textContent = saying(words.planMap, name)
  saved = content?.svg ?? ''
  lacks.textContent = content ? looseIn(content) : ''
  if (!content || content.statements === 0) {
    picture.element.replaceChildren(make('p', { class: 'nothing' }, words.noPlan))
    return
  }
  styled(common, picture.draw(content.svg), pictureStyle, own)
}

function save(): void {
  if (saved !== '') editor.postMessage({ save: saved })
}
