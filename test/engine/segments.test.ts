import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../engine/parse.ts'
import { defaultSettings, type Settings } from '../../engine/settings.ts'

function segmentsOf(text: string, path = '', settings: Settings = defaultSettings) {
  return parseDocument(text, path, settings).segments
}

const kindsOf = (text: string, path?: string) => segmentsOf(text, path).map(({ kind }) => kind)

const script = `# Cold call: depots

## Opening

**You:** "Sam, your depot opened on Monday. Is the gate keeping up?"

**Prospect:** "Not really."

## Gatekeeper

**You:** "Could you tell me who plans the gate?"
`

const emails = `# Email sequence: depots

## Email 1

**Subject:** your gate on Monday

Hi Sam,

your depot opened with 40 vans. Is the gate keeping up?

Best,
Robin

## Email 2

**Subject:** the figures from Leeds

Hi Sam,

Leeds cut the wait from 14 to 5 minutes. Would that matter to you?

Best,
Robin
`

describe('kind', () => {
  test.each([
    ['a script', script, 'call-script'],
    ['emails', emails, 'message'],
    [
      'an account plan',
      '# Account plan: Hallvard\n\n## Stakeholders\n\n| Name | Role | Influence |\n|---|---|---|\n| Dana | CFO | high |\n\n## Objectives\n\n- Six plants by June\n',
      'account-plan',
    ],
    [
      'a go-to-market plan',
      '# Go-to-market plan: Tidewatch\n\n## Channels\n\n- Harbour masters\n\n## Positioning\n\nFor marinas.\n',
      'sales-plan',
    ],
    [
      'guidance',
      '# Handling objections\n\nWhen a prospect raises an objection, ask what is behind it before you answer. A buyer who says that the price is too high may compare with another deal. Good sellers write the objection down.\n\n## Mistakes\n\nAnswering at once.\n',
      'playbook',
    ],
    [
      'a readme',
      '# left-pad\n\n## Install\n\n```sh\nnpm install left-pad\n```\n\n## Usage\n\nCall the function with a string and a length. See the API for options.\n',
      null,
    ],
    [
      'an incident playbook',
      '# Playbook: database failover\n\n## Detect\n\nThe alert fires when replication lag exceeds 30 seconds.\n\n## Act\n\n1. Page the on-call engineer.\n2. Promote the replica.\n',
      null,
    ],
    [
      'engineering OKRs',
      '# Platform team OKRs\n\n## Objective 1: Deploys are boring\n\n- KR1: 95 % of releases without rollback\n- KR2: build under 8 minutes\n',
      null,
    ],
    [
      'a leave policy',
      '# Parental leave\n\nEvery employee may take 16 weeks of leave. Tell your manager and HR three months before.\n',
      null,
    ],
    [
      'a hiring email',
      '# Interview invitations\n\n**Subject:** your interview\n\nHi [Name],\n\nthe hiring manager would like to meet you. A recruiter will send the job description.\n\nBest,\nHR\n',
      null,
    ],
    ['nothing', '', null],
  ] as const)('%s', (_, text, kind) => {
    expect(kindsOf(text)).toEqual([kind])
  })

  test('a readme about selling speaks of its repository', () => {
    expect(kindsOf(script.replace('Cold call: depots', 'A linter for cold outreach'), 'README.md')).toEqual([null])
  })

  test('the readme of a folder of scripts is a page of it, and never a plan', () => {
    expect(kindsOf(script, 'sales/cold-calls/README.md')).toEqual(['call-script'])
    expect(kindsOf(script, 'tools/README.md')).toEqual([null])
    const plan =
      '# Sales plan 2027\n\n## Objectives\n\n- 40 marinas by June\n\n## Actions\n\n- [ ] Call each prospect (Lena, by 31 January)\n'
    expect(kindsOf(plan, 'sales/sales-plan.md')).toEqual(['sales-plan'])
    expect(kindsOf(plan, 'sales/README.md')).not.toEqual(['sales-plan'])
  })

  test('a plan kept in a folder of plans', () => {
    const text =
      '# Hallvard Foods\n\nIndustry: food\n\n## Stakeholders\n\nDana, the champion, wants the renewal. The economic buyer is the CFO; ARR is 40.\n\n## Objectives\n\n- Nine plants: upsell and expansion of the contract\n'
    expect(kindsOf(text)).not.toEqual(['account-plan'])
    expect(kindsOf(text, 'sales/account-plans/hallvard.md')).toEqual(['account-plan'])
  })

  test('tells its reasons, strongest first', () => {
    expect(segmentsOf(script)[0]?.reasons.slice(0, 3)).toEqual([
      'its title is "Cold call: depots"',
      '3 speaker labels',
      'heading "Cold call: depots" and 2 more',
    ])
  })

  test.each([
    ['guiderail: { kind: message }', 'message'],
    ['kind: account-plan', 'account-plan'],
    ['type: sales_play', 'playbook'],
    ['type: Call Script', 'call-script'],
    ['content_type: email sequence', 'message'],
    ['kind: none', null],
  ])('front matter %s', (field, kind) => {
    const [segment] = segmentsOf(`---\n${field}\n---\n\n# Notes\n\nSome words.\n`)
    expect(segment?.kind).toBe(kind)
    expect(segment?.reasons[0]).toMatch(/^the front matter says/)
  })

  test.each(['type: playbook', 'type: post', 'kind: Deployment', 'category: email'])(
    'front matter %s of other trades says nothing',
    (field) => {
      expect(kindsOf(`---\n${field}\n---\n\n# Notes\n\nSome words.\n`)).toEqual([null])
    },
  )

  test('front matter counts for nothing where the text may not configure', () => {
    const text = '---\nkind: message\n---\n\nSome words.\n'
    expect(segmentsOf(text, '', { ...defaultSettings, inlineConfig: false })[0]?.kind).toBe(null)
  })

  test('the config decides', () => {
    const [segment] = segmentsOf('Some words.', '', { ...defaultSettings, kind: 'call-script', scenario: 'demo' })
    expect(segment).toMatchObject({ kind: 'call-script', scenario: 'demo', reasons: ['the config says so'] })
    expect(segmentsOf(script, '', { ...defaultSettings, kind: 'none' })[0]?.kind).toBe(null)
  })
})

/** Laid out like a plan, with all that plans speak of. */
const planLike = `## Goals

- More renewals

## Strategy

Begin early.

## Actions

- Review the contract with the champion
- Book a call with the economic buyer

## Metrics

- Renewal rate
`

describe('a plan commits somebody', () => {
  test.each([
    ['by its name', '# Renewal plan: Hallvard Foods\n\n', ''],
    [
      'by dates, an owner and our own words',
      '# Growth strategy: Hallvard Foods\n\nOwner: Dana\n\nWe have until 30 June 2027, and our people know it. We will not wait.\n\n',
      '',
    ],
    ['by a sprint', '# Hallvard: GTM sprint, 90 days\n\n## How this sprint works\n\nEach prospect is called.\n\n', ''],
  ])('%s', (_, before, path) => {
    expect(kindsOf(before + planLike, path)[0]).toMatch(/-plan$/)
  })

  test.each([
    [
      'a guide for everybody',
      '# Growth strategy\n\nWhen your customer hesitates, ask why.\n\n## When to use it\n\nOn every renewal.\n\n',
      '',
    ],
    [
      'a page for an assistant',
      '---\nname: renewal-plan\ndescription: Plans a renewal. Use it when a contract ends.\n---\n\n# Renewal plan\n\n',
      '',
    ],
    ['a rule for an assistant', '---\ntitle: Renewal plan\nimpact: HIGH\n---\n\n# Renewal plan\n\n', ''],
    ['a part for an assistant to play', '# Renewal plan\n\nYou are a renewal manager of thirty years.\n\n', ''],
    [
      'a page that says what such plans are',
      '# Go-to-market strategy\n\nA go-to-market strategy is a path to buyers.\n\n## Why\n\nIt helps.\n\n',
      '',
    ],
    ['a file about its folder', '# Renewal plan\n\n', 'renewals/PROGRESS.md'],
    ['a design kept among plans', '# Renewal of the gate app\n\n', 'docs/plans/2027-03-02-gate-app-design.md'],
    ['a log of what was said', '# Go-to-market session log\n\n', ''],
    ['a plan of another trade', '# Sales compensation plan 2027\n\nOur quota is €2M by June 2027.\n\n', ''],
  ])('%s is none', (_, before, path) => {
    expect(String(kindsOf(before + planLike, path)[0])).not.toMatch(/-plan$/)
  })

  test('unless the writer says so', () => {
    expect(kindsOf(`---\nkind: account-plan\nname: x\ndescription: y\n---\n\n${planLike}`)).toEqual(['account-plan'])
  })

  test('a title with a place to fill in makes a template', () => {
    expect(segmentsOf(`# Account plan: {{customer}}\n\n${planLike}`)[0]?.template).toBe(true)
  })
})

describe('parts', () => {
  test('messages at the end of a plan are cut off', () => {
    const plan = '# Sales plan: depots\n\n## Objective\n\nNine depots by June.\n\n## Strategy\n\nWin on the gate.\n\n'
    const segments = segmentsOf(`${plan}${emails.replace('# Email sequence: depots\n\n', '')}`)
    expect(segments.map(({ kind }) => kind)).toEqual(['sales-plan', 'message'])
    expect(segments.map(({ title, document }) => document.text.slice(title.start, title.end))).toEqual(['Sales plan: depots', 'Email 1'])
    expect(segments.map(({ span }) => span.end)).toEqual([plan.length, segments[0]?.document.text.length])
  })

  test('one message in the midst of a plan does not part it', () => {
    const text =
      '# Sales plan: depots\n\n## Objective\n\nNine depots.\n\n## First letter\n\n**Subject:** your gate\n\nHi Sam,\n\nIs the gate keeping up?\n\n## Actions\n\n- Call Leeds\n'
    expect(kindsOf(text)).toEqual(['sales-plan'])
  })
})

describe('scenario', () => {
  test.each([
    ['# Cold call: depots', 'cold'],
    ['# Discovery call script', 'discovery'],
    ['# Renewal call script', 'renewal'],
    ['# Voicemail script', 'voicemail'],
    ['# Demo script', 'demo'],
    ['# Sales script', 'unknown'],
  ])('%s', (title, scenario) => {
    expect(segmentsOf(`${title}\n\n**You:** "Sam, is the gate keeping up?"\n\n**Prospect:** "No."\n\n**You:** "Why?"\n`)[0]?.scenario).toBe(
      scenario,
    )
  })
})

describe('template', () => {
  const fields =
    '| Field | Value |\n|---|---|\n| Account name | {{name}} |\n| Owner | |\n| ARR | |\n| Renewal date | [date] |\n| Champion | [name] |\n'
  test('an empty form', () => {
    expect(segmentsOf(`# Account plan template\n\n${fields}`)[0]?.template).toBe(true)
  })
  test('tables with empty cells only', () => {
    const rows = [
      'Account manager',
      'Account stage',
      'Industry',
      'Contract value',
      'Champion',
      'Renewal date',
      'Influence',
      'Sentiment',
      'Owner',
    ]
    const text = `# Hallvard\n\n| | |\n|---|---|\n${rows.map((row) => `| **${row}** | |\n`).join('')}`
    expect(segmentsOf(text, 'account-plans/hallvard.md')[0]).toMatchObject({ kind: 'account-plan', template: true })
  })
  test('a filled-in plan', () => {
    expect(
      segmentsOf(`# Account plan: Hallvard\n\n${fields.replace(/\{\{name\}\}|\[name\]|\[date\]|\| \|/g, 'Hallvard Foods |')}`)[0]?.template,
    ).toBe(false)
  })
  test('a script has places to fill in by nature', () => {
    expect(segmentsOf(script.replaceAll('Sam', '[Name]'))[0]?.template).toBe(false)
  })
})

describe('title', () => {
  test.each([
    ['a heading', 'Intro.\n\n# Cold call: depots\n\nwords', 'Cold call: depots'],
    ['the first level before others', '## About\n\n# Depots\n\nwords', 'Depots'],
    ['front matter', '---\ntitle: Cold call\n---\n\nSome words.', 'Cold call'],
    ['the first words', 'Some words.\nMore words.\n', 'Some words.'],
    ['nothing', '', ''],
  ])('%s', (_, text, title) => {
    const span = segmentsOf(text)[0]?.title
    expect(text.slice(span?.start, span?.end)).toBe(title)
  })
})

test('a plan that is not in English is left alone', () => {
  const text =
    '# Go-to-market plan\n\n## Goals\n\n- Сорок гаваней до июня\n\n## Actions\n\n- Позвонить начальникам гаваней\n- Показать им отчёт о льде\n'
  expect(String(kindsOf(text)[0])).not.toMatch(/-plan$/)
})
