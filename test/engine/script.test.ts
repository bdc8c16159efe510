// Scripts in the carriers that people use: turns, stages and openings drawn into the text.

import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../engine/parse.ts'
import type { Kind } from '../../engine/rule.ts'
import type { Script } from '../../engine/script/script.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { mark, unmark } from '../marks.ts'

function scriptIn(text: string, kind: Kind): Script {
  const script = parseDocument(text, 'a.md', { ...defaultSettings, kind }).segments[0]?.script
  if (!script) throw new Error('the text has no segment')
  return script
}

/** `⟦rep opening *|...⟧`: who speaks, in which stage, and a star where a conversation or message begins. */
function drawn(text: string, kind: Kind): string {
  const { turns } = scriptIn(text, kind)
  return mark(
    text,
    turns.map(({ role, stage, opens, span }) => ({ ...span, name: `${role} ${stage}${opens ? ' *' : ''}` })),
  )
}

const holds = (marked: string, kind: Kind) => expect(drawn(unmark(marked).text, kind)).toBe(marked)

describe('a call script', () => {
  test('with speaker labels, quotes and objections as headings', () => {
    holds(
      `# Cold call: depot managers

Call before nine. Smile.

## Opening (15 seconds)

**Rep:** "⟦rep opening *|Hi [Name], it's Robin from Pallas Freight. Your second depot opened in March, is the gate keeping up?⟧"

**Prospect:** "⟦buyer opening|Who is this?⟧"

**Rep:** "⟦rep opening|Robin, from Pallas. We plan docks.⟧"

## Discovery

1. "⟦rep discovery|What does a lost slot cost you?⟧"
2. "⟦rep discovery|Who decides about a second gate?⟧"

## Objections

### "⟦buyer objections|We have no budget⟧"

> ⟦rep objections|That may be so. What would have to be true for one to appear?⟧

## Voicemail

"⟦rep voicemail *|Hi [Name], Robin from Pallas. I called about the gate in Leeds.⟧"
`,
      'call-script',
    )
  })

  test('wholly in a fence', () => {
    holds(
      `## Script

\`\`\`
YOU: "⟦rep other *|Hello Dana, Robin here. You asked what a second gate would save.⟧"

PROSPECT: "⟦buyer other|Yes, go on.⟧"

YOU: "⟦rep other|About an hour a day at your Monday peak.⟧"
[Pause]
\`\`\`
`,
      'call-script',
    )
  })

  test('as a table of openers', () => {
    holds(
      `## Openers

| When | Say |
|---|---|
| New depot | "⟦rep opening *|Your second depot opened in March. Is one gate enough?⟧" |
| New manager | "⟦rep opening *|You took over Leeds in May. What did you find?⟧" |
`,
      'call-script',
    )
  })

  test('as options in a list', () => {
    holds(
      `## Opening lines

- "⟦rep opening *|Your second depot opened in March. Is one gate enough?⟧"
- "⟦rep opening *|You took over Leeds in May. What did you find?⟧"
`,
      'call-script',
    )
  })
})

describe('a message', () => {
  test('is one turn from its greeting on; its subject is apart', () => {
    const marked = `# Sequence

## Email 1

**Subject:** The gate in Leeds

⟦rep other *|Hi [First Name],

Your depot went from 6 docks to 14.

- One gate
- Two shifts

What does a Monday look like?⟧

## Email 2

**Subject:** Re: The gate in Leeds

⟦rep other *|Hi [First Name],

Here is what a second gate saved others.⟧
`
    holds(marked, 'message')
    const { text } = unmark(marked)
    const subjects = scriptIn(text, 'message').subjects.map(({ leaf, start, end }) => leaf.leaf.text.slice(start, end))
    expect(subjects).toEqual(['The gate in Leeds', 'Re: The gate in Leeds'])
  })

  test('in a fence with its subject', () => {
    holds(
      `### Touch 1

\`\`\`
Subject: The gate in Leeds

⟦rep other *|Dana,

Your depot went from 6 docks to 14.

Robin⟧
\`\`\`

### LinkedIn message

> ⟦rep other *|Dana, your talk on gates left one question open.⟧
`,
      'message',
    )
  })
})

describe('what a script asks and leaves open', () => {
  const text = `# Discovery call

## Questions

- "What happens on a Monday, and who notices first?"
- "Do you have one gate?"
- "Quick question: how do you plan [shift / week]?"
- "Walk me through a bad day at {{site}}."

## If they say it works

**If they hesitate:** "Shall we look at one Monday?"
`
  const script = scriptIn(text, 'call-script')
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end)

  test('questions, open and closed', () => {
    expect(script.questions.map(({ open, span }) => `${open ? 'open' : 'closed'}: ${words(span)}`)).toEqual([
      'open: What happens on a Monday, and who notices first?',
      'closed: Do you have one gate?',
      'open: Quick question: how do you plan [shift / week]?',
      'open: Walk me through a bad day at {{site}}.',
      'closed: Shall we look at one Monday?',
    ])
  })

  test('placeholders and branches', () => {
    expect(script.placeholders.map(({ span }) => words(span))).toEqual(['[shift / week]', '{{site}}'])
    expect(script.branches.map(({ span }) => words(span))).toEqual(['If they say it works', 'If they hesitate'])
  })
})
