// Going through a script: who reads, who waits, and that nothing goes on after a stop.

import { expect, test } from 'vitest'
import { type Line, Rehearsal, type State, type Voice } from '../../page/rehearsal.ts'

const lines: readonly Line[] = [
  { speaker: 'rep', words: 'Hello' },
  { speaker: 'buyer', words: 'Yes?' },
  { speaker: 'rep', words: 'Bye' },
]

/** A voice that says a line when it is told to be done. */
function voice(): Voice & { readonly said: string[]; done(): Promise<void> } {
  const said: string[] = []
  let finish = () => {}
  return {
    said,
    say: (words) => {
      said.push(words)
      return new Promise((resolve) => {
        finish = resolve
      })
    },
    silence: () => finish(),
    done: async () => {
      finish()
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

function rehearsal(own: Voice | null) {
  const states: State[] = []
  return { states, runner: new Rehearsal(own, (state) => states.push(state)), at: () => states.at(-1) }
}

test('everything is read, one turn after the other', async () => {
  const own = voice()
  const { runner, at } = rehearsal(own)
  runner.start(lines, 'both')
  for (let nth = 0; nth < lines.length; nth++) {
    expect(at()).toEqual({ at: nth, waits: false })
    await own.done()
  }
  expect([own.said, at()]).toEqual([['Hello', 'Yes?', 'Bye'], { at: null, waits: false }])
})

test('a person speaks the seller, the device the buyer', async () => {
  const own = voice()
  const { runner, at } = rehearsal(own)
  runner.start(lines, 'buyer')
  expect(at()).toEqual({ at: 0, waits: true })
  runner.next()
  expect([at(), own.said]).toEqual([{ at: 1, waits: false }, ['Yes?']])
  await own.done()
  expect(at()).toEqual({ at: 2, waits: true })
  runner.next()
  expect(at()).toEqual({ at: null, waits: false })
})

test('after a stop nothing goes on by itself, and a step back is one turn', async () => {
  const own = voice()
  const { runner, states, at } = rehearsal(own)
  runner.start(lines, 'both', 1)
  runner.previous()
  await own.done()
  expect(at()).toEqual({ at: 1, waits: false })
  runner.stop()
  const before = states.length
  await own.done()
  expect([at(), states.length]).toEqual([{ at: null, waits: false }, before])
})

test('without a voice of its own the device reads nothing', () => {
  const { runner, at } = rehearsal(null)
  runner.start(lines, 'both')
  expect(at()).toEqual({ at: 0, waits: true })
})
