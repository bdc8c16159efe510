// One finding as a person reads it: the words, what is wrong with them, better wordings to take at a click, and why.

import { button, make } from '../../webview/elements.ts'
import type { Told, Way } from '../checking/answer.ts'
import { formatted } from '../text/formatted.ts'
import { icon } from './parts.ts'

/** What a person can do with a finding. */
export interface Hands {
  /** Goes to the words in the text. */
  show(finding: Told): void
  take(finding: Told, way: Way): void
  /** Says nothing more about it. */
  leave(finding: Told): void
}

export const loudness: Readonly<Record<Told['severity'], string>> = {
  error: 'must change',
  warning: 'better changed',
  info: 'worth a look',
  hint: 'a hint',
}

/** The whole card. `count`: how many of its sort there are, where that is worth saying. */
export function cardOf(finding: Told, hands: Hands, count = 1): HTMLElement {
  const { title, severity, line } = finding
  const more = count > 1 ? `, and ${count - 1} more like it` : ''
  const place = make('span', { class: 'place' }, `${loudness[severity]}, line ${line}${more}`)
  const head = make('header', {}, make('h3', {}, title), place, leaving(finding, hands))
  return make('article', { class: `card ${severity}`, 'data-key': finding.key }, head, quoteOf(finding, hands), ...aboutOf(finding, hands))
}

/** The part below the words: what is wrong, wordings, why. */
export function aboutOf(finding: Told, hands: Hands): HTMLElement[] {
  const ways = finding.ways.map((way, nth) => make('li', {}, wayOf(finding, way, nth, hands)))
  return [
    make('p', { class: 'message' }, finding.message),
    ...(ways.length > 0 ? [make('ul', { class: 'ways', 'aria-label': 'Better' }, ...ways)] : []),
    ...whyOf(finding),
  ]
}

function quoteOf(finding: Told, { show }: Hands): HTMLElement {
  const quote = button('', () => show(finding))
  quote.className = 'quote'
  quote.title = `Go to line ${finding.line}`
  const { quotation } = finding
  if (quotation) quote.append(quotation.before, make('mark', {}, quotation.words), quotation.after)
  else quote.append(`Line ${finding.line}`)
  return quote
}

function wayOf(finding: Told, way: Way, nth: number, { take }: Hands): HTMLElement {
  const element = button('', () => take(finding, way))
  element.className = 'way'
  element.dataset.way = `${nth}`
  element.append(make('span', { class: 'way-title' }, way.title))
  const { preview } = way
  if (preview) element.append(make('span', { class: 'preview' }, preview.before, make('mark', {}, preview.words), preview.after))
  return element
}

function leaving(finding: Told, { leave }: Hands): HTMLElement {
  const element = button('', () => leave(finding))
  element.className = 'leave'
  element.title = 'Leave these words as they are'
  element.setAttribute('aria-label', `Leave it: ${finding.title}, line ${finding.line}`)
  element.append(icon('close'))
  return element
}

/** The reason is made when it is asked for: there may be hundreds of findings. */
function whyOf({ why, ground, title }: Told): HTMLElement[] {
  if (why === '') return []
  const summary = make('summary', {}, 'Why')
  summary.setAttribute('aria-label', `Why: ${title}`)
  const details = make('details', { class: 'why' }, summary)
  details.addEventListener('toggle', () => details.append(reasonOf(why, ground)), { once: true })
  return [details]
}

function reasonOf(why: string, ground: string): HTMLElement {
  const page = new DOMParser().parseFromString(formatted(why), 'text/html')
  // The pages of rules link to each other on the web; here their words are enough.
  for (const link of page.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  const reason = make('div', { class: 'reason' }, ...page.body.childNodes)
  if (ground) reason.append(make('p', { class: 'soft' }, `Ground: ${ground}.`))
  return reason
}
