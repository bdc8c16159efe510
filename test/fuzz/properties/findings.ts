// No text makes a rule fail; findings lie in the text, in order, once each, and say something.

import { deepEqual, equal, match, ok } from 'node:assert/strict'
import type { Edit, Finding } from '../../../engine/rule.ts'
import type { Span } from '../../../engine/span.ts'
import { linterOf } from '../linting.ts'
import type { Property } from '../property.ts'

export const wellFormed: Property = {
  name: 'findings lie in the text, in order and once',
  share: 100,
  holds(trial) {
    const { findings, suppressed, failures } = linterOf(trial)(trial.text)
    deepEqual(failures, [])
    for (const [at, finding] of findings.entries()) checkFinding(finding, findings[at - 1], trial.text)
    for (const { finding } of suppressed) checkSpan(finding.span, trial.text, finding.rule)
  },
}

function checkFinding(finding: Finding, before: Finding | undefined, text: string): void {
  const { span, rule, message, related, fixes } = finding
  checkSpan(span, text, rule)
  match(message, /^\S[^\0]*\S$/, `${rule}: message`)
  ok(!/\bundefined\b|\bNaN\b|\[object /.test(message.replaceAll(/"[^"]*"/g, '')), `${rule}: ${message}`)
  if (before) ok(isBefore(before, finding), `${rule} at ${span.start}: comes after ${before.rule} at ${before.span.start}`)
  for (const place of related) if (place.path === undefined) checkSpan(place.span, text, `${rule}: related`)
  for (const { title, edits } of fixes) {
    match(title, /\S/)
    for (const edit of edits) if (edit.path === undefined) checkEdit(edit, text, `${rule}: ${title}`)
  }
}

/** In source order, and not the same finding again. */
function isBefore(a: Finding, b: Finding): boolean {
  if (a.span.start !== b.span.start) return a.span.start < b.span.start
  if (a.span.end !== b.span.end) return a.span.end < b.span.end
  return a.rule !== b.rule
}

/** Within the text, and through no character. */
export function checkSpan({ start, end }: Span, text: string, what: string): void {
  ok(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length, `${what}: ${start} to ${end}`)
  for (const at of [start, end]) {
    ok(!(isHigh(text, at - 1) && isLow(text, at)), `${what}: ${at} is within a surrogate pair`)
    ok(!(text[at - 1] === '\r' && text[at] === '\n'), `${what}: ${at} is within a line break`)
  }
}

function checkEdit({ span, text: words }: Edit, text: string, what: string): void {
  checkSpan(span, text, what)
  equal(/\0|undefined|NaN|\[object /.test(words) && !text.includes(words), false, `${what}: inserts ${JSON.stringify(words)}`)
}

const isHigh = (text: string, at: number): boolean => text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00
const isLow = (text: string, at: number): boolean => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000
