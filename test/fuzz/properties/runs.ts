// A long run of one sign costs no more than a moment, wherever it stands. Minds the clock, so it is for `npm run fuzz` alone.

import { ok } from 'node:assert/strict'
import { linterOf } from '../linting.ts'
import { chosen, type Property } from '../property.ts'

const signs = [
  ...' \t\u00a0-–—.*_()[]{<>|:"“”«\'’/\\01aAé?,;&#=~`😀\u200b',
  ...[
    '1.',
    '1)',
    ' a',
    'a, ',
    '. ',
    'a.',
    'a:',
    '(a ',
    '[a ',
    '"a ',
    '$1',
    'a-',
    '0,',
    'a/',
    '>-',
    'the ',
    'a\n',
    '-\n',
    ' \n',
    '{{ ',
    'to ',
    'TBD ',
  ],
]
const places = [
  ['---\ntype: call-script\n---\n\n# Call\n\nRep: "Hi ', '"\n\nBuyer: no\n'],
  ['---\ntype: account-plan\n---\n\n# Plan\n\n## Strategies\n\n- S1: Win ', ' end (O1)\n\n## Actions\n\n- T1: x\n'],
  ['---\ntype: playbook\n---\n\n# Do not say ', ' x\n\nGet the CFO to sign.\n'],
  ['---\ntype: account-plan\n---\n\n| Action | Owner |\n|---|---|\n| Call ', ' x | Bo |\n'],
  ['---\ntype: message\n---\n\nSubject: a', '\n\nHi Dana,\n\nb\n'],
  ['# Account plan\n\n', '\n\n## Strategies\n\n- win\n'],
  ['---\ntype: call-script\n---\n\n', 'x: get them to sign\n\nRep: hi\n'],
] as const

/** UTF-16 code units of a run, and milliseconds of our own time that it may cost on a busy machine. */
const long = 20_000
const most = 3000

export const runsAreCheap: Property = {
  name: 'a run of 20,000 signs costs less than 3 s',
  share: 4,
  holds(trial) {
    const sign = chosen(signs, trial, 20)
    const [before, after] = chosen(places, trial, 21)
    const start = process.cpuUsage()
    linterOf(trial)(before + sign.repeat(long / sign.length) + after)
    const { user, system } = process.cpuUsage(start)
    ok(
      (user + system) / 1000 < most,
      `${Math.round((user + system) / 1000)} ms for ${JSON.stringify(sign)} behind ${JSON.stringify(before)}`,
    )
  },
}
