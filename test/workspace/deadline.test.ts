// What happens to work that does not end, with a clock that the test holds.

import { expect, test } from 'vitest'
import { lint } from '../../engine/lint.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { type Deadline, Endless, hoarding, Watch } from '../../workspace/deadline.ts'
import { boom, teh } from '../server/rules.ts'

const text = '---\nkind: call-script\n---\nSay teh name.\n'

class Stopped extends Error {}

/** Stops work where it calls `never`; `limits` tells how long each was given. */
function counting(limits: number[] = []): Deadline & { readonly limits: number[] } {
  return {
    limits,
    patience: 1000,
    strikes: 2,
    within: (limit, work) => {
      limits.push(limit)
      try {
        return { value: work() }
      } catch (error) {
        if (error instanceof Stopped) return null
        throw error
      }
    },
  }
}

const never = () => {
  throw new Stopped()
}

test('work that ends is given its time, more of it for longer texts', () => {
  const deadline = counting()
  const watch = new Watch([teh], deadline)
  expect(watch.run(0, () => 'short')).toEqual({ value: 'short', failures: [] })
  expect(watch.run(1_000_000, () => 'long')).toEqual({ value: 'long', failures: [] })
  expect(deadline.limits).toEqual([1000, 21_000])
})

test('what no rule is to blame for is told with a remedy, at once', () => {
  const deadline = counting()
  expect(() => new Watch([teh], deadline).run(10, never)).toThrow(/did not come to an end in 1 s.*"ignore"/)
  expect(deadline.limits).toHaveLength(1)
})

test('what is tried in vain without three rules was none of them: they stand again', () => {
  const rules = ['a', 'b', 'c'].map((id) => ({ ...teh, id }))
  const watch = new Watch(rules, counting())
  const hangs = (watched: readonly (typeof teh)[]) => {
    for (const rule of watched)
      for (const _ of rule.check({ markdown: { leaves: [{ text: 'teh', map: { toSource: never } }] } } as never, {}, { today: null }))
        never()
  }
  expect(() => watch.run(10, hangs as never)).toThrow('Reading this text')
  const { value, failures } = watch.run(text.length, (watched) => lint(text, '', watched, defaultSettings))
  expect(value.findings.map(({ rule }) => rule)).toEqual(['a', 'b', 'c'])
  expect(failures).toEqual([])
})

test('a rule that fails is not taken for one that does not end', () => {
  const watch = new Watch([boom, teh], counting())
  const { value, failures } = watch.run(9, (watched) => lint(`${text}boom\n`, '', watched, defaultSettings))
  expect(value.failures).toEqual([{ rule: 'boom', message: 'it broke' }])
  expect(failures).toEqual([])
  expect(() => watch.run(9, never)).toThrow('Reading this text')
})

const trial = { text, path: 'a.md', settings: defaultSettings }

test('while others wait a text is given a moment; what takes longer is tried elsewhere, and linted here without what failed there', async () => {
  const deadline = counting()
  const told: string[] = []
  const elsewhere = async ({ path }: typeof trial) => {
    told.push(path)
    return [{ rule: 'a', message: 'it did not come to an end there' }]
  }
  const rules = ['a', 'b'].map((id) => ({ ...teh, id }))
  const watch = new Watch(rules, { ...deadline, moment: 100, elsewhere })
  let hangs = true
  const work = (watched: typeof rules) => {
    if (hangs && deadline.limits.at(-1) !== 1000 + text.length * 0.02) never()
    return lint(text, '', watched, defaultSettings).findings.map(({ rule }) => rule)
  }
  expect(await watch.runAside(trial, work as never)).toEqual({
    value: ['b'],
    failures: [{ rule: 'a', message: 'it did not come to an end there' }],
  })
  expect(told).toEqual(['a.md'])
  hangs = false
  expect(await watch.runAside(trial, work as never)).toEqual({ value: ['a', 'b'], failures: [] })
  expect(told).toEqual(['a.md'])
  // The first text is given more, for nothing is compiled then.
  expect(deadline.limits.map((limit) => Math.floor(limit))).toEqual([400, 1000, 100])
})

test('a rule that did not end elsewhere as often as it may gets no more turns here', async () => {
  const deadline = { ...counting(), moment: 100, elsewhere: async () => [{ rule: 'teh', message: 'late' }] }
  const watch = new Watch([teh], deadline)
  let moments = 0
  const work = (watched: readonly (typeof teh)[]) => (moments++ % 2 === 0 ? never() : lint(text, '', watched as never, defaultSettings))
  await watch.runAside(trial, work as never)
  await watch.runAside(trial, work as never)
  const { value, failures } = watch.run(9, (watched) => lint(text, '', watched, defaultSettings))
  expect(value.findings).toEqual([])
  expect(failures).toEqual([{ rule: 'teh', message: 'it did not come to an end on other texts' }])
})

test('what runs out of memory is blamed on two rules at most, and then on no rule', () => {
  const first = hoarding('a', [])
  const second = hoarding('b', [first])
  expect([first.rule, second.rule]).toEqual(['a', 'b'])
  expect(() => hoarding('c', [first, second])).toThrow(/Memory ran out.*"ignore"/)
  expect(() => hoarding(null, [])).toThrow(Endless)
})
