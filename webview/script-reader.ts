// The script reader beside the text.

import type { Reading } from '../protocol/requests.ts'
import { common, editor, goTo, listen, stage, styled } from './editor.ts'
import { button, make } from './elements.ts'
import { type Filled, Turns, turnStyle } from './turns.ts'
import { saying, words } from './words.ts'

const own = '.numbers{opacity:.9;margin:0 0 8px}'

const view = stage()
const title = make('h1', {})
const numbers = make('p', { class: 'numbers' })
const turns = new Turns({ goTo, keep: (filled) => editor.setState(filled) }, (editor.getState() as Filled | undefined) ?? {})
let line = 0

view.append(
  make(
    'div',
    { class: 'bar' },
    title,
    button(words.empty, () => turns.empty()),
  ),
  numbers,
  turns.element,
)
styled(common, turnStyle, own)

listen<Reading>(({ content, title: name, line: at }) => {
  if (content !== undefined) draw(content, name ?? '')
  if (at !== undefined) line = at
  turns.mark(line)
})

function draw(content: Reading | null, name: string): void {
  title.textContent = saying(words.script, name)
  numbers.textContent = content?.numbers.join(' ') ?? ''
  turns.draw(content?.turns ?? [])
}
