// What the page says by itself: a short line at the top, and calm words for people who listen.

import { button } from '../../webview/elements.ts'
import { part } from './parts.ts'

/** Milliseconds that a line stays. */
const stays = 6000
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows a line for a while; it is read out too. `undo` takes back what it tells of. */
export function toast(words: string, undo?: () => void): void {
  clearTimeout(timer)
  const line = part('toast', 'p')
  const hide = () => line.classList.remove('shown')
  const back = () => {
    hide()
    undo?.()
  }
  line.replaceChildren(words, ...(undo ? [button('Undo', back)] : []))
  line.classList.add('shown')
  timer = setTimeout(hide, stays)
}

/** For people who listen only. */
export function say(words: string): void {
  part('said', 'p').textContent = words
}
