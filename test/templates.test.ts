// The templates that new documents are made of: our own linter has nothing to say of them, and would have if there were something.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../engine/lint.ts'
import { defaultSettings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'client/templates')
const names = readdirSync(folder)
const settings = { ...defaultSettings, today: '2026-06-15' }
const commands: Record<string, string> = {
  'account-plan.md': 'guiderail.newAccountPlan',
  'call-script.md': 'guiderail.newCallScript',
  'email-sequence.md': 'guiderail.newEmailSequence',
  'mutual-action-plan.md': 'guiderail.newMutualActionPlan',
}

test('each has its command', () => {
  const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const contributed = contributes.commands.map(({ command }: { command: string }) => command)
  expect(names).toEqual(Object.keys(commands))
  for (const command of Object.values(commands)) {
    expect(contributed).toContain(command)
    expect(readFileSync(join(root, 'client/templates.ts'), 'utf8')).toContain(`'${command}'`)
  }
})

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')

  test('is of one kind, a plan is a template, and nothing is wrong with it', () => {
    const { document, findings, failures } = lint(text, name, rules, settings)
    const [segment, ...more] = document.segments
    expect(more).toEqual([])
    if (name.endsWith('plan.md')) expect(segment?.template).toBe(true)
    expect(document.kinds).toHaveLength(1)
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    expect(failures).toEqual([])
  })

  test('a fault that somebody writes into it is found', () => {
    const { findings } = lint(
      `${text}\n- Rep: "I hope this email finds you well. How are you today?"\n\nGet the CFO to sign on Friday.\n`,
      name,
      rules,
      settings,
    )
    expect(findings.length).toBeGreaterThan(0)
  })

  test('with its places filled in, no part that somebody has to write is missing', () => {
    const filled = text
      .replaceAll('[date]', '12 March 2027')
      .replaceAll(/\[name[^\]]*\]/gi, 'Ines Moe')
      .replaceAll(/\[([^\]]+)\]/g, (_, words: string) => words.replace(/[.]$/, ''))
    const missing = lint(filled, name, rules, settings).findings.filter(({ rule }) =>
      /^(?:missing|orphan|unowned|objective-without|strategy-without)/.test(rule),
    )
    expect(missing.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})
