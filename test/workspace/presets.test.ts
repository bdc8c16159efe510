// The preset `strict` covers the whole catalogue, and lifts nothing higher than its ground allows.

import { describe, expect, test } from 'vitest'
import type { Rule } from '../../engine/rule.ts'
import { type Settings, severityOf } from '../../engine/settings.ts'
import { knownRules } from '../../workspace/known.ts'
import { staysOff } from '../../workspace/presets.ts'
import { Project } from '../../workspace/project.ts'
import { memoryDisk } from '../disk.ts'

async function settingsUnder(preset: string): Promise<Settings> {
  const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/guiderail.config.yaml': `extends: ${preset}\n` })
  const { settings, inForce } = await new Project(disk, { known: knownRules, folder: '/repo' }).resolve('/repo/a.md')
  expect(inForce.problems).toEqual([])
  return settings
}

const strict = await settingsUnder('strict')
const recommended = await settingsUnder('recommended')

/** Each rule, and each of its families, with what it is by itself. */
const parts = knownRules.flatMap((rule): (readonly [string, Rule, string | undefined, Pick<Rule, 'severity' | 'evidence'>])[] => [
  [rule.id, rule, undefined, rule],
  ...Object.entries(rule.families ?? {}).map(([name, family]) => [`${rule.id}, ${name}`, rule, name, family] as const),
])

describe.each(parts)('%s', (_, rule, family, { severity, evidence }) => {
  const under = severityOf(rule, family, strict)

  test('recommended leaves it as it is', () => expect(severityOf(rule, family, recommended)).toBe(severity))

  if (rule.id in staysOff) test('strict leaves it off', () => expect(under).toBe('off'))
  else if (evidence === 'disputed')
    test('strict lets what is disputed inform at most', () => {
      expect(['off', 'info']).toContain(under)
      expect(under === 'off').toBe(severity === 'off')
    })
  else
    test('strict makes it louder', () => {
      expect(under).toBe({ off: 'info', hint: 'info', info: 'warning', warning: 'error', error: 'error' }[severity])
    })
})

test('what stays off is a rule, and has a reason', () => {
  expect(knownRules.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(staysOff)))
  for (const reason of Object.values(staysOff)) expect(reason).toMatch(/\w+ \w+/)
})
