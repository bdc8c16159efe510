// Rules that never come to an end on a text that asks for it, each in a way of its own; put among those that are built in.

import type { Document } from '../../engine/document.ts'
import { defineRule } from '../../engine/rule.ts'
import { rules } from '../../rules/index.ts'

const common = {
  summary: 'Never ends.',
  scope: 'document',
  kinds: ['account-plan', 'sales-plan', 'call-script', 'message', 'playbook'],
  severity: 'error',
  evidence: 'data',
  source: 'dont-get',
} as const

const endless = [
  defineRule({
    ...common,
    id: 'spins',
    title: 'Turns in a ring',
    check({ text }: Document) {
      let at = text.indexOf('spin for ever')
      while (at >= 0) at = Math.abs(at)
      return []
    },
  }),
  defineRule({
    ...common,
    id: 'backtracks',
    title: 'Tries everything',
    check({ text }: Document) {
      if (text.includes('backtrack for ever')) /^(\w+\s?)*$/.test(`${'word '.repeat(40)}!`)
      return []
    },
  }),
  defineRule({
    ...common,
    id: 'chatters',
    title: 'Finds without end',
    *check({ text }: Document) {
      while (text.includes('chatter for ever')) yield { span: { start: 0, end: 0 }, message: 'Once more.' }
    },
  }),
  defineRule({
    ...common,
    id: 'hoards',
    title: 'Takes all memory',
    check({ text }: Document) {
      // Small things: it hangs on their size whether Node can end a thread alone.
      let hoard: unknown = text.includes('hoard for ever') ? text : null
      while (hoard !== null) hoard = { hoard }
      return []
    },
  }),
]

/** Before anything else is loaded that reads the list. */
export function addEndless(): void {
  ;(rules as unknown[]).push(...endless)
}
