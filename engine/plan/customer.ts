// What a plan calls the customer that it is for.

import type { Segment } from '../document.ts'

/** `Northgate Clinics` from `Account plan: Northgate Clinics`; `null` when the title does not say. */
export function customerOf({ document, title }: Segment): string | null {
  const words = document.text
    .slice(title.start, title.end)
    .replace(/[*_`]+/g, '')
    .trim()
  const name = afterKind(words) ?? beforeKind(words)
  return name && name.length <= 40 && /^\p{Lu}/u.test(name) && !/[[\]{}<>]/.test(name) && !general.test(name) ? name : null
}

const kind =
  '(?:account|success|mutual(?: action| close)?|close|deal|opportunity|customer|joint)(?: (?:success|action|growth|execution))? plan'
const after = new RegExp(`\\b${kind}\\b(?: for| with)?\\s*(?:[:–—|-]\\s*)?(?=\\S)`, 'i')
const before = new RegExp(`\\s*[:–—|-]?\\s*\\b(?:strategic |key )?${kind}\\b.*$`, 'i')
/** What follows the kind of plan without naming anybody. */
const general = /^(?:q[1-4]|fy|20\d\d|template|example|overview|guide|summary|plan|the|our|account|playbook|how|best)\b/i

function afterKind(words: string): string | null {
  const found = after.exec(words)
  return found ? nameIn(words.slice(found.index + found[0].length)) : null
}

function beforeKind(words: string): string | null {
  const found = before.exec(words)
  return found && found.index > 0 ? nameIn(words.slice(0, found.index)) : null
}

/** The name without a year, a remark in brackets or a second part. */
function nameIn(words: string): string | null {
  const name = (words.split(/\s[–—|-]\s|[,(:]/)[0] ?? '').replace(/\b(?:fy\s?)?20\d\d\b|\bq[1-4]\b/gi, '').trim()
  return name === '' ? null : name
}
