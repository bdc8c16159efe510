// `stats`: the numbers of a script and of a plan.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@cfworker/json-schema'
import { expect, test } from 'vitest'
import { guiderail } from './io.ts'

const script = `# Cold call script: depot managers

## Opening

**Rep:** "Hello Dana, I'm calling because your second depot opened in March. How is the gate keeping up?"

**Prospect:** "Not well."

**Rep:** "We see that often. Is Monday the worst?"

**Prospect:** "Yes."

## Next step

**Rep:** "Shall we walk the yard on Thursday, [name]?"

## Objections

| They say | You say |
|---|---|
| We have no budget | What would have to be true? |
| Call me next year | TBD |
`

const plan = `---
kind: account-plan
---

# Account plan: Birchwood

## Objectives

- O1: Six clinics live by 30 June 2027

## Strategies

- S1: Prove it in one clinic first (O1)

## Actions

| Action | Strategy | Owner | Due |
|---|---|---|---|
| Shadow two shifts | S1 | Ines | 2026-12-04 |
| Write the pilot's terms | | | |
`

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/stats.schema.json'), 'utf8'), (_, value) =>
  // What the schema does not describe must not be printed either.
  value?.properties ? { ...value, additionalProperties: false } : value,
)

const stats = async (text: string, ...args: string[]) => guiderail(['stats', 'a.md', ...args], { 'a.md': text })

test('of a script, as JSON', async () => {
  const { out, code } = await stats(script, '--format', 'json')
  const { version, segments } = JSON.parse(out)
  expect({ code, version, count: segments.length }).toEqual({ code: 0, version: 1, count: 1 })
  expect(segments[0]).toMatchObject({
    kind: 'call-script',
    scenario: 'cold',
    line: 1,
    plan: null,
    script: {
      turns: { rep: 5, buyer: 4 },
      questions: { open: 2, closed: 2 },
      youToWe: { you: 1, we: 3 },
      placeholders: 2,
      stages: ['opening', 'objections', 'next-step'],
      objections: { answered: 1, unanswered: 1 },
      ask: { line: 15 },
    },
  })
  const { longestMonologue: longest } = segments[0].script
  expect(script.slice(longest.start, longest.end)).toBe("Hello Dana, I'm calling because your second depot opened in March.")
  expect(longest).toMatchObject({ words: 11, seconds: 4, line: 5 })
})

test('of a script, to read', async () => {
  const { out } = await stats(script)
  expect(out).toContain('Cold call script: depot managers  call-script, cold')
  expect(out).toMatch(/questions of the seller +2 open, 2 closed/)
  expect(out).toMatch(/objections +1 with an answer, 1 without/)
  expect(out).toMatch(/ask +line 15/)
})

test('of a plan', async () => {
  const { segments } = JSON.parse((await stats(plan, '-f', 'json')).out)
  expect(segments[0].plan).toMatchObject({
    levels: { objective: 1, strategy: 1, tactic: 2 },
    orphans: { strategies: 0 },
    owned: 1,
    dated: 1,
  })
  expect((await stats(plan)).out).toMatch(/actions with no strategy +1/)
})

test('of what is no sales material', async () => {
  expect((await stats('# Build\n\nRun it.\n')).out).toBe('There are no numbers for this file: it is no sales material.\n')
  expect(JSON.parse((await stats('', '-f', 'json')).out)).toEqual({ version: 1, segments: [] })
})

const email = '---\nkind: message\n---\n\n**Subject:** The gate\n\nHi Dana, your second depot opened in March.\n'

test.each([
  ['a script', script],
  ['a plan', plan],
  ['a message', email],
  ['no sales material', '# Build\n\nRun it.\n'],
])('the numbers of %s fit the published schema', async (_, text) => {
  const { out } = await stats(text, '-f', 'json')
  expect(new Validator(schema, '7').validate(JSON.parse(out)).errors).toEqual([])
})

test('what does not fit the published schema is seen', async () => {
  const numbers = JSON.parse((await stats(script, '-f', 'json')).out)
  for (const wrong of [{ talkShare: 2 }, { seconds: -1 }, { ask: {} }, { stages: ['hello'] }, { new: 1 }]) {
    const [segment] = numbers.segments
    const changed = { ...numbers, segments: [{ ...segment, script: { ...segment.script, ...wrong } }] }
    expect(new Validator(schema, '7').validate(changed).valid).toBe(false)
  }
})
