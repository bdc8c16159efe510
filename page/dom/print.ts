// On paper: the text as it is meant, and below it what was found.

import { make } from '../../webview/elements.ts'
import type { Told, Way } from '../checking/answer.ts'
import { formatted } from '../text/formatted.ts'
import { part } from './parts.ts'

const wordingOf = ({ title, preview }: Way): string => (preview ? `${preview.before}${preview.words}${preview.after}` : title)

/** To be called before printing. */
export function preparePrint(text: string, findings: readonly Told[]): void {
  const page = new DOMParser().parseFromString(formatted(text), 'text/html')
  for (const picture of page.querySelectorAll('img')) picture.remove()
  const items = findings.map(({ title, line, quotation, message, ways: [way] }) =>
    make(
      'li',
      {},
      make('strong', {}, title),
      `, line ${line}. `,
      ...(quotation ? [make('q', {}, quotation.words), ' '] : []),
      message,
      ...(way ? [make('br', {}), make('em', {}, wordingOf(way))] : []),
    ),
  )
  const found = items.length > 0 ? [make('hr', {}), make('h2', {}, 'To change'), make('ol', {}, ...items)] : []
  part('printed', 'div').replaceChildren(...page.body.childNodes, ...found)
}
