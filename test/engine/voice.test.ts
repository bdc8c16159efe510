// Whose words these are: everything but guidance and prose is marked in the text, `⟦rep|...⟧`.

import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../engine/parse.ts'
import type { Kind } from '../../engine/rule.ts'
import { defaultSettings, noVocabulary, type Vocabulary } from '../../engine/settings.ts'
import { mark, unmark } from '../marks.ts'

/** The text with every run marked that is not the document's own prose. */
function voiced(text: string, kind: Kind, vocabulary: Vocabulary = noVocabulary): string {
  const { leaves } = parseDocument(text, '', { ...defaultSettings, kind, vocabulary })
  const marks = leaves.flatMap(({ leaf, runs }) =>
    runs
      .filter(({ voice, start, end }) => voice !== 'coach' && voice !== 'plan' && leaf.text.slice(start, end).trim() !== '')
      .map(({ voice, start, end }) => {
        const words = leaf.text.slice(start, end)
        const span = leaf.map.toSource(start + words.length - words.trimStart().length, start + words.trimEnd().length)
        return { name: voice, ...span }
      }),
  )
  return mark(text, marks)
}

function check(kind: Kind) {
  return (_: string, source: string) => expect(voiced(unmark(source).text, kind)).toBe(source)
}

describe('labels of a script', () => {
  test.each([
    ['bold', '**You:** ⟦rep|Sam, is the gate keeping up?⟧\n\n**Prospect:** ⟦buyer|Not really.⟧\n'],
    ['bold without the colon', '**You**: ⟦rep|Sam, is the gate keeping up?⟧\n'],
    ['plain', 'Rep: ⟦rep|"Sam, is the gate keeping up?"⟧\n'],
    ['in a quote', '> **AE**: ⟦rep|"Sam, is the gate keeping up?"⟧\n>\n> **CFO**: ⟦buyer|"No."⟧\n'],
    ['in a list', '- Prospect: ⟦buyer|We have no time.⟧\n- Rep: ⟦rep|Then let us part.⟧\n'],
    ['in brackets', '[AE] ⟦rep|Sam, is the gate keeping up?⟧\n'],
    ['with a remark', 'You (Option 1 - direct): ⟦rep|"Is the gate keeping up?"⟧\n'],
    ['with a name that is used later', 'Rep (Sarah): ⟦rep|"Is it?"⟧\n\nSarah: ⟦rep|"Then we stop here."⟧\n'],
    ['of a name that answers', '**You:** ⟦rep|Good to hear you.⟧\n\n**Dana:** ⟦buyer|Busy!⟧\n\n**You:** ⟦rep|I can hear it.⟧\n'],
    ['lines of one paragraph', 'You: ⟦rep|Is the gate keeping up?⟧\nProspect: ⟦buyer|No.⟧\n'],
    ['lines of a fence', '```\nYou: ⟦rep|Is the gate keeping up?⟧\nProspect: ⟦buyer|No, it is\nnot.⟧\nYou: ⟦rep|Why?⟧\n```\n'],
    ['over paragraphs of a fence', '```\nProspect: ⟦buyer|No.⟧\n\n⟦buyer|It never was.⟧\n\nYou: ⟦rep|Why?⟧\n```\n'],
    ['then what to do', 'You: ⟦rep|"Is the gate keeping up?"⟧ and write it down.\n'],
    ['that lead in a quote', '**Script:**\n\n> ⟦rep|Sam, is the gate keeping up?⟧\n'],
    ['that lead in a list', '**Say:**\n\n- ⟦rep|"Is the gate keeping up?"⟧\n- ⟦rep|"Who plans it?"⟧\n'],
    ['of a step', '**Opener:** ⟦rep|Sam, your depot opened on Monday.⟧\n'],
    ['of a remark', '**Why it works:** it names their depot.\n\n**Tip:** Ask the planner and not the driver.\n'],
    ['of what to listen for', '**Listen for:** ⟦buyer|"we are always late"⟧ or ⟦buyer|"nobody knows"⟧.\n'],
    ['of an instruction', 'Ask: ⟦rep|"Who plans the gate?"⟧ and wait.\n'],
    ['of what a program gave back', '**It gave me:**\n\n> ⟦quote|Hi Sam, hope you are well.⟧\n'],
    ['of a result', '**Result:** ⟦quote|"Hope you are well."⟧ came out.\n\nResult: the gate keeps up.\n'],
    ['of a draft that is handed in', '```\nUser pastes draft:\n⟦quote|"Hi Sam, hope you are well.\nIs the gate keeping up?"⟧\n```\n'],
    ['of times and links', 'At 10:30 the call begins. See https://example.com: it is there.\n'],
  ])('%s', check('call-script'))
})

describe('speech of a script without labels', () => {
  test.each([
    ['a quoted paragraph', '⟦rep|"Sam, is the gate keeping up?"⟧\n\nWait for the answer.\n'],
    ['curly quotes', '⟦rep|“Sam, is the gate keeping up?”⟧\n'],
    ['a quoted line in bold', '**⟦rep|"Sam, your depot opened on Monday."⟧**\n'],
    ['a quote block', '> ⟦rep|Sam, your depot opened on Monday with 40 vans.⟧\n'],
    ['a fence', '```\n⟦rep|Sam, your depot opened on Monday with 40 vans.⟧\n```\n'],
    ['a quotation that goes on in the next paragraph', '> ⟦rep|"Sam, your depot opened on Monday.⟧\n>\n> ⟦rep|Is the gate keeping up?"⟧\n'],
    ['code is no speech', '```js\nsay("Sam, is the gate keeping up?")\n```\n'],
    ['plain words where nothing marks speech', '## Opening\n\n⟦rep|Hi Sam, I am calling because your depot opened on Monday.⟧\n'],
    ['a direction in square brackets', '> ⟦rep|Is the gate keeping up?⟧ ⟦direction|[Pause and let them talk]⟧ ⟦rep|Who plans it?⟧\n'],
    ['a direction in round brackets', '⟦rep|"Is it keeping up?⟧ ⟦direction|(wait for the answer)⟧ ⟦rep|Thank you."⟧\n'],
    ['a direction on its own', '⟦direction|[Pause]⟧\n\n*⟦direction|(If yes, continue)⟧*\n'],
    ['places to fill in are said', '⟦rep|"Hi [Name], would (morning/afternoon) suit [their company]?"⟧\n'],
  ])('%s', check('call-script'))
})

describe('objections', () => {
  test.each([
    ['in a heading, the answer below', '### ⟦buyer|"It is too expensive"⟧\n\n> ⟦rep|Compared with what?⟧\n'],
    ['in a heading after words', '## Price: ⟦buyer|"5,000 is too much"⟧\n\n⟦rep|"Compared with what?"⟧\n'],
    ['the answer without any mark', '### ⟦buyer|"It is too expensive"⟧\n\n⟦rep|I hear you. What are you comparing it with?⟧\n'],
    ['advice below is none', '### ⟦buyer|"It is too expensive"⟧\n\nThe prospect compares with their old deal. Ask what they pay today.\n'],
    ['a bold line under objections', '## Objections\n\n**⟦buyer|"We have no budget"⟧**\n\n⟦rep|"When will you?"⟧\n'],
    ['a list item with its answer', '## Objections\n\n- ⟦buyer|"We have no budget"⟧ → ⟦rep|"When will you?"⟧\n'],
    ['labels', '**Objection:** ⟦buyer|"We have no budget"⟧\n\n**Response:** ⟦rep|"When will you plan the next one?"⟧\n'],
    ['a branch', 'If they say ⟦buyer|"call me later"⟧, ask ⟦rep|"when would suit you?"⟧\n'],
    ['a branch with a colon', 'If they push back: ⟦rep|"Fair enough, I will not call again."⟧\n'],
    ['a heading that begins as a call does', '## ⟦rep|"Hi Sam, how are you today?"⟧\n\nwords\n'],
  ])('%s', check('call-script'))
})

describe('tables', () => {
  const table = (header: string, row: string) => `${header}\n|---|---|\n${row}\n`
  test.each([
    ['they say, you say', table('| They say | You say |', '| ⟦buyer|We have no time⟧ | ⟦rep|When would suit you?⟧ |')],
    ['objection and response', table('| Objection | Response |', '| ⟦buyer|"Too expensive"⟧ | ⟦rep|"Compared with what?"⟧ |')],
    ['a response that is advice', table('| Objection | Response |', '| ⟦buyer|"Too expensive"⟧ | Ask what they compare with |')],
    ["don't and do", table("| Don't | Do |", '| ⟦counter-example|"How are you?"⟧ | ⟦rep|"Your depot opened."⟧ |')],
    ['instead of and say', table('| Instead of | Say |', '| ⟦counter-example|"Just checking in"⟧ | ⟦rep|"You asked for the figures."⟧ |')],
    ['bad and good', table('| Bad | Good |', '| ⟦counter-example|Any questions?⟧ | ⟦rep|"Which part matters to you?"⟧ |')],
    ['crosses in the header', table('| ❌ | ✅ |', '| ⟦counter-example|"How are you?"⟧ | ⟦rep|"Your depot opened."⟧ |')],
    ['rows', table('| Kind | Line |', '| ⟦counter-example|Weak⟧ | ⟦counter-example|"How are you?"⟧ |')],
    ['questions', table('| Question | What you learn |', '| ⟦rep|"Who plans it?"⟧ | the planner |')],
    ['figures', table('| Month | Calls |', '| May | 40 |')],
  ])('%s', check('call-script'))
})

describe('messages', () => {
  test.each([
    [
      'subject and body',
      '**Subject:** ⟦rep|your gate on Monday⟧\n\n⟦rep|Hi Sam,⟧\n\n⟦rep|your depot opened with 40 vans.⟧\n\n⟦rep|Best,\nRobin⟧\n\nSend it on a Tuesday.\n',
    ],
    [
      'a fence',
      'Send it on a Tuesday.\n\n```\nSubject: ⟦rep|your gate⟧\n\n⟦rep|Hi [Name],⟧\n\n⟦rep|your depot opened with 40 vans.⟧\n```\n',
    ],
    ['a quote block', '> ⟦rep|Hey [Name], most depots I talk to wait at the gate.⟧\n\nKeep it short.\n'],
    ['a note after it', '⟦rep|Hi Sam,⟧\n\n⟦rep|your depot opened.⟧\n\n**Why this works:** it names their depot.\n'],
    ['ends with the section', '## Email 1\n\n⟦rep|Hi Sam,⟧\n\n⟦rep|your depot opened.⟧\n\n## When to stop\n\nAfter the third one.\n'],
    ['ends with its container', '> ⟦rep|Hi Sam, your depot opened. Is it keeping up?⟧\n\nThat last line gives them a way out.\n'],
  ])('%s', check('message'))
})

describe('guidance', () => {
  test.each([
    ['prose', 'Ask the buyer what it costs them today.\n'],
    ['words to say', 'Then say ⟦rep|"what would you need to see?"⟧ and wait.\n'],
    ['an example', 'Ask for the date, e.g. ⟦rep|"when must it run?"⟧\n'],
    ['words of a buyer', 'When they say ⟦buyer|"we have no time"⟧, stop.\n'],
    ['a term in quotation marks', 'We call it the "gate" problem.\n'],
    ['a quoted sentence that nobody is told to say', 'He felt ⟦quote|"we are on our own in this"⟧ all year.\n'],
    ['a person quoted', '> ⟦quote|We never looked back.\n> — Dana Ruiz, CFO⟧\n'],
    ['a quoted list', '- ⟦rep|"Who else would have to agree?"⟧\n- ⟦rep|"What happens if you wait?"⟧\n'],
    ['a field is no speaker', 'Champion: Dana Ruiz\n\nOwner: Robin\n'],
    ['a letter in a fence', '```\n⟦rep|Hi Sam,⟧\n\n⟦rep|I saw your depot opened.⟧\n```\n'],
    ['an example after a colon', 'Be concrete: ⟦rep|"what would it cost you to wait?"⟧\n'],
    [
      'words of a front matter field that files the page',
      '---\ndescription: How to listen\nkeywords: [⟦direction|get them to respond⟧]\n---\n',
    ],
    ['the words of customers', '**Verbatim:** ⟦buyer|"We had never heard of them."⟧\n'],
  ])('%s', check('playbook'))
})

describe('plans', () => {
  test.each([
    ['prose and fields', '**Champion:** Dana Ruiz\n\n- Run an audit in Bergen\n\n> Win on risk.\n'],
    ['a letter in a fence', '```\nSubject: ⟦rep|your audit⟧\n\n⟦rep|Hi Dana,⟧\n\n⟦rep|the register shows your audit.⟧\n```\n'],
    ['words of a customer', 'Dana said the board asks ⟦buyer|"where is the record?"⟧\n'],
    ['a name in quotation marks', 'Run the "Cold Chain" campaign.\n'],
    ['objections in a table', '| Objections | Handling |\n|---|---|\n| ⟦buyer|Too expensive⟧ | Ask for the audit date |\n'],
  ])('%s', check('account-plan'))
})

describe('shown as bad', () => {
  test.each([
    ['a heading', '## Never say\n\n- ⟦counter-example|"How are you?"⟧\n\n## Say\n\n- ⟦rep|"Your depot opened."⟧\n'],
    ['a heading above a heading', '## Mistakes\n\n### ⟦counter-example|Small talk⟧\n\n⟦counter-example|"How are you?"⟧\n'],
    ['a good heading below a bad one', '## Mistakes\n\n### Better\n\n⟦rep|"Your depot opened."⟧\n'],
    [
      'a list after a lead-in, and only it',
      '**DO NOT SAY:**\n\n- ⟦counter-example|"How are you?"⟧\n- ⟦counter-example|"Is it a bad time?"⟧\n\n⟦rep|"Your depot opened."⟧\n',
    ],
    ['a fence after a lead-in', 'Bad example:\n\n```\n⟦counter-example|How are you today?⟧\n```\n\n⟦rep|"Your depot opened."⟧\n'],
    ['a plain lead-in', 'Never open with:\n\n- ⟦counter-example|"How are you?"⟧\n\nInstead, say:\n\n- ⟦rep|"Your depot opened."⟧\n'],
    ['a nested list', '- Avoid:\n  - ⟦counter-example|"How are you?"⟧\n- Say:\n  - ⟦rep|"Your depot opened."⟧\n'],
    ['labels on lines', 'Bad: ⟦counter-example|"How are you?"⟧\nGood: ⟦rep|"Your depot opened."⟧\n'],
    ['before and after', '**Before:** ⟦counter-example|"How are you?"⟧\n\n**After:** ⟦rep|"Your depot opened."⟧\n'],
    ['a cross', '- ⟦counter-example|❌ "How are you?"⟧\n- ✅ ⟦rep|"Your depot opened."⟧\n'],
    ['crosses on lines of one paragraph', '⟦counter-example|✗ "How are you?"⟧\n✓ ⟦rep|"Your depot opened."⟧\n'],
    ['a list below a cross', '- ⟦counter-example|❌ Small talk⟧\n  - ⟦counter-example|"How are you?"⟧\n- ⟦rep|"Your depot opened."⟧\n'],
    ['a strike', '~~⟦counter-example|"How are you today?"⟧~~\n'],
    ['an empty heading before it', '## What not to do\n\n## ⟦counter-example|Ask how they are⟧\n'],
  ])('%s', check('call-script'))

  test.each([
    ['a time', '## Before the call\n\nRead the register.\n\n**Before you dial:**\n\n- Breathe.\n'],
    ['both in one page', "## Dos and don'ts\n\nSome words.\n"],
    ['a page on avoiding something', '## How to avoid no-shows\n\nSend the agenda.\n'],
    ['an objection that says never', '### ⟦buyer|"We never buy from strangers"⟧\n\nStop here.\n'],
    ['before without after', '## Before\n\nRead the register.\n\n## During\n\nListen.\n\n## After\n\nWrite.\n'],
  ])('not: %s', check('call-script'))

  test('says how it is known', () => {
    const { leaves } = parseDocument('## Do NOT say\n\n- "How are you?"\n', '', { ...defaultSettings, kind: 'call-script' })
    expect(leaves.at(-1)?.shown).toEqual({ reason: 'shown as a bad example under "Do NOT say"', span: { start: 3, end: 13 } })
  })
})

describe("a team's own words", () => {
  const vocabulary: Vocabulary = {
    ...noVocabulary,
    speakers: { rep: ['advisor jo'], buyer: ['franchisee'] },
    badExamples: ['hall of shame'],
  }
  test.each([
    ['speakers', 'Advisor Jo: ⟦rep|Is it?⟧\n\nFranchisee: ⟦buyer|No.⟧\n'],
    ['bad examples', '## Hall of shame\n\n⟦counter-example|"How are you?"⟧\n'],
  ])('%s', (_, source) => {
    expect(voiced(unmark(source).text, 'call-script', vocabulary)).toBe(source)
  })
})

test('runs cover every leaf, for any text', () => {
  const text = '# A\n\nYou: "x" [Pause] (wait) "\n\n| a | b |\n|---|---|\n| "" | : |\n\n- ❌\n- **:**\n\n```\nYou:\n\n"\n```\n\n> "“”"\n'
  for (const kind of ['account-plan', 'call-script', 'message', 'playbook'] as const) {
    for (const { leaf, runs } of parseDocument(text, '', { ...defaultSettings, kind }).leaves) {
      expect(runs.map(({ start, end }) => leaf.text.slice(start, end)).join('')).toBe(leaf.text)
    }
  }
})
