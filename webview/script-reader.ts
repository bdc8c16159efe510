// A script as it will be spoken: turns by speaker with their time, questions marked, places to fill in that can be filled for a dry run.

import type { Reading, ReadingTurn } from '../protocol/requests.ts'
import { button, common, editor, goTo, listen, make, stage, styled } from './editor.ts'

type Filled = Record<string, string>
type Piece = ReadingTurn['pieces'][number]

const own = `
ol{list-style:none;margin:0;padding:0;max-width:46em}
li{display:grid;grid-template-columns:7em 1fr;gap:12px;padding:8px 6px;border-left:3px solid var(--vscode-charts-blue)}
li.buyer{border-left-color:var(--vscode-charts-orange)}
li.opens{margin-top:20px}
li.current{background:var(--vscode-editor-lineHighlightBackground,rgba(128,128,128,.15))}
.who{font-weight:600;text-align:left;background:none;color:inherit;border:0;padding:0}
.time{display:block;font-weight:400;opacity:.75;font-size:.9em}
.words{margin:0;font-size:1.15em;line-height:1.5;white-space:pre-wrap}
.question{text-decoration:underline;text-decoration-color:var(--vscode-charts-green);text-decoration-thickness:2px;text-underline-offset:3px}
.question.closed{text-decoration-style:dashed;text-decoration-color:var(--vscode-charts-yellow)}
.sort{font-size:.7em;opacity:.8;margin:0 .4em;white-space:nowrap}
input{font:inherit;color:var(--vscode-input-foreground);background:var(--vscode-input-background);border:1px solid var(--vscode-input-border,var(--vscode-charts-blue));padding:0 4px;min-width:5em}
.numbers{opacity:.9;margin:0 0 8px}`

const speakers = { rep: 'Seller', buyer: 'Buyer' } as const
const view = stage()
const title = make('h1', {}, 'Script')
const numbers = make('p', { class: 'numbers' })
const turns = make('ol', {})
let filled: Filled = (editor.getState() as Filled | undefined) ?? {}
let line = 0

view.append(make('div', { class: 'bar' }, title, button('Empty what I filled in', empty)), numbers, turns)
styled(common, own)

listen<Reading>(({ content, title: name, line: at }) => {
  if (content !== undefined) draw(content, name ?? '')
  if (at !== undefined) line = at
  mark()
})

function draw(content: Reading | null, name: string): void {
  title.textContent = `Script: ${name}`
  numbers.textContent = content?.numbers.join(' ') ?? ''
  const nothing = make('li', { class: 'nothing' }, 'Nothing is spoken here: label turns with "Rep:" and "Prospect:".')
  turns.replaceChildren(...(content && content.turns.length > 0 ? content.turns.map(turnOf) : [nothing]))
}

function turnOf({ speaker, stage: part, line: at, seconds, message, opens, pieces }: ReadingTurn): HTMLLIElement {
  const who = button(speakers[speaker], () => goTo(at))
  who.className = 'who'
  who.append(
    make(
      'span',
      { class: 'time' },
      [message ? 'sent' : `${seconds} s`, part === 'other' ? '' : part.replace('-', ' ')].filter(Boolean).join(', '),
    ),
  )
  const words = make('p', { class: 'words' }, ...pieces.map((piece) => pieceOf(piece, speaker)))
  return make('li', { class: `${speaker}${opens ? ' opens' : ''}`, 'data-line': `${at}` }, who, words)
}

/** Lines that the writer wrapped run on, as they do when spoken. */
function pieceOf({ text: written, sort }: Piece, speaker: ReadingTurn['speaker']): Node | string {
  if (sort === 'pause') return written
  const text = written.replace(/\s*\n\s*/g, ' ')
  if (sort === 'placeholder') return slotOf(text)
  if (sort === 'words' || speaker === 'buyer') return text
  const closed = sort === 'closed-question'
  return make(
    'span',
    { class: closed ? 'question closed' : 'question' },
    text,
    make('span', { class: 'sort' }, closed ? '(yes or no)' : '(open question)'),
  )
}

/** A place to fill in; the same name is filled in everywhere at once. */
function slotOf(text: string): HTMLInputElement {
  const input = make('input', {
    placeholder: text,
    'aria-label': `Fill in ${text}`,
    'data-slot': text,
    size: `${Math.max(6, text.length)}`,
  })
  input.value = filled[text] ?? ''
  input.addEventListener('input', () => {
    filled = { ...filled, [text]: input.value }
    editor.setState(filled)
    for (const other of slots()) if (other !== input && other.dataset.slot === text) other.value = input.value
  })
  return input
}

const slots = (): HTMLInputElement[] => [...turns.querySelectorAll<HTMLInputElement>('[data-slot]')]

function empty(): void {
  filled = {}
  editor.setState(filled)
  for (const input of slots()) input.value = ''
}

/** Marks the last turn that begins at or above the cursor. */
function mark(): void {
  let current: Element | undefined
  for (const turn of turns.querySelectorAll('[data-line]')) {
    turn.classList.remove('current')
    if (Number(turn.getAttribute('data-line')) <= line) current = turn
  }
  current?.classList.add('current')
  current?.scrollIntoView({ block: 'nearest' })
}
