// What the page says in numbers.

import { counted } from '../views/counted.ts'
import type { Told } from './checking/answer.ts'

/** "3 things to change, 1 to look at". */
export function summaryOf(findings: readonly Told[]): string {
  const change = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length
  const look = findings.length - change
  if (findings.length === 0) return 'Nothing to change'
  if (change === 0) return `${counted(look, 'thing')} worth a look`
  return `${counted(change, 'thing')} to change${look > 0 ? `, ${look} worth a look` : ''}`
}

/** "212 words"; nothing for no text. */
export function sizeOf(text: string): string {
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/).length
  return words === 0 ? '' : counted(words, 'word')
}
