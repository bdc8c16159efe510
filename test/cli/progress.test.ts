// Long work says how far it is, to a person at a terminal and to nobody else.

import { expect, test } from 'vitest'
import { guiderail, type World } from './io.ts'

const files = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [`${at}.md`, '---\nkind: playbook\n---\n\n# Notes\n\nGet them to sign.\n']),
)

/** A run in which every look at the clock finds it so many milliseconds later. */
function run(step: number, world: World = {}, ...args: string[]) {
  let time = 0
  const now = () => {
    time += step
    return time
  }
  return guiderail(['-f', 'json', ...args], files, { isErrTTY: true, now, ...world })
}

test('files, findings and the time left, on one line that goes away', async () => {
  const { err, out } = await run(600)
  expect(err.split('\r').slice(1)).toEqual([
    '2 of 6 files, 2 findings, about 3 s left\u001b[K',
    '3 of 6 files, 3 findings, about 2 s left\u001b[K',
    '4 of 6 files, 4 findings, about 2 s left\u001b[K',
    '5 of 6 files, 5 findings, about 1 s left\u001b[K',
    '6 of 6 files, 6 findings, about 0 s left\u001b[K',
    '\u001b[K',
  ])
  expect(JSON.parse(out).summary.files).toBe(6)
})

test('a narrow terminal gets a short line', async () => {
  const { err } = await run(600, { columns: 20 })
  expect(err.split('\r')[1]).toBe('2 of 6 files, 2 fin\u001b[K')
})

test.each([
  ['work that is done at once', 10, {}, []],
  ['a pipe', 600, { isErrTTY: false }, []],
  ['CI', 600, { env: { CI: 'true' } }, []],
  ['a terminal that cannot go back', 600, { env: { TERM: 'dumb' } }, []],
  ['--quiet', 600, {}, ['--quiet']],
] as const)('%s: nothing', async (_, step, world, args) => {
  expect((await run(step, world, ...args)).err).toBe('')
})
