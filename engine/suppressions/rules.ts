// The engine's own rules: about comments that silence others. They are set like any rule; the engine itself runs them.

import { type DocumentRule, kinds } from '../rule.ts'

const own = { scope: 'document', kinds, severity: 'warning', evidence: 'advice', source: 'guiderail', *check() {} } as const

export const unused: DocumentRule = {
  ...own,
  id: 'unused-suppression',
  title: 'Comment that silences nothing',
  summary: 'A comment that silences a rule stands where that rule has something to say.',
}

export const unknown: DocumentRule = {
  ...own,
  id: 'unknown-rule-in-suppression',
  title: 'Comment that names no rule',
  summary: 'A comment that silences a rule names one that exists.',
}

export const expired: DocumentRule = {
  ...own,
  id: 'expired-suppression',
  title: 'Comment that has run out',
  summary: 'A comment with an `until` date is looked at again when that day is over.',
}

export const malformed: DocumentRule = {
  ...own,
  id: 'malformed-suppression',
  title: 'Comment that cannot be read',
  summary: 'A comment that silences a rule is written so that it does.',
}

/** By id; a config and a comment may name them. */
export const suppressionRules: readonly DocumentRule[] = [expired, malformed, unknown, unused]
