// How much longer Guiderail's activation takes than that of a bare extension with a language server, in the same host.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Stage } from './stage.mjs'

/** Odd, so that there is a middle one. */
const runs = 5

export async function measureActivation({ hosts, scratch, log }) {
  for (const host of ['node', 'worker']) {
    const place = join(scratch, host)
    mkdirSync(join(place, 'empty'), { recursive: true })
    const times = await timesOf(await Stage.set({ hosts, scratch: place }, host), { folder: join(place, 'empty') })
    const [bare, guiderail] = ['bare', 'guiderail'].map((name) => middle(times.map((each) => each[name])))
    const over = middle(times.map((each) => each.guiderail - each.bare))
    log(
      `${host}: ${over} ms over the bare extension (${guiderail} against ${bare}; middle of ${runs}: ${times.map((each) => Math.round(each.guiderail - each.bare)).join(', ')})`,
    )
  }
}

async function timesOf(stage, query) {
  const times = []
  try {
    while (times.length < runs) times.push(timesIn(await stage.run('activation.js', query)))
  } finally {
    await stage.clear()
  }
  return times
}

/** Milliseconds of each extension, as the suite says them. */
function timesIn(lines) {
  const said = lines.find((line) => line.startsWith('activation '))
  if (!said) throw new Error(`the suite said nothing of times: ${lines.join('; ')}`)
  return JSON.parse(said.slice('activation '.length))
}

const middle = (numbers) => Math.round(numbers.sort((a, b) => a - b)[(numbers.length - 1) / 2])
