// The view with the numbers of a script or plan.

import { make } from '../../webview/elements.ts'
import type { Answer } from '../checking/answer.ts'
import { viewOf } from './tabs.ts'

export function drawNumbers(numbers: Answer['numbers']): void {
  const tables = numbers.map(({ title, rows }) => {
    const body = rows.map(([what, value]) => make('tr', {}, make('th', { scope: 'row' }, what), make('td', {}, value)))
    return make('table', { class: 'numbers' }, make('caption', {}, title), make('tbody', {}, ...body))
  })
  viewOf('numbers').replaceChildren(...tables)
}
