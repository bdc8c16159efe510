// Titles of calls, and slides: in a pitch to one buyer they are a call, else a show.

import { describe, expect, test } from 'vitest'
import type { Segment } from '../../engine/document.ts'
import { parseDocument } from '../../engine/parse.ts'
import { callOf, isShown } from '../../engine/script/call.ts'
import { defaultSettings } from '../../engine/settings.ts'

function segmentOf(text: string): Segment {
  const [segment] = parseDocument(text, 'a.md', { ...defaultSettings, kind: 'call-script' }).segments
  if (!segment) throw new Error('the text has no segment')
  return segment
}

const spoken = (heading: (name: string, at: number) => string) => `
## ${heading('Opening', 1)}

> "Good morning Dana, this is Robin from Pallas Freight. Your second depot opened in March, so I have three drawings."

## ${heading('Discovery', 2)}

> "What does a lost slot at the gate mean for the rest of your day? And who hears of it first?"

## ${heading('The ask', 3)}

> "Shall we walk through the gate together on Tuesday, or is that too early for you?"
`

describe('a whole call', () => {
  test.each(['Cold call script: depots', 'Discovery call', 'Sales script: what you say', 'Sales pitch to one depot'])('%s', (title) => {
    expect(callOf(segmentOf(`# ${title}\n${spoken((name) => name)}`))).not.toBeNull()
  })

  test.each(['Objection bank', 'Openers to choose from', 'Discovery questions', 'Profile of a seller', 'Preparing for an interview'])(
    '%s is none',
    (title) => {
      expect(callOf(segmentOf(`# ${title}\n${spoken((name) => name)}`))).toBeNull()
    },
  )
})

describe('slides', () => {
  const slides = spoken((name, at) => `Slide ${at}: ${name}`)

  test.each(['Sales script: what you say', 'Sales pitch to one depot', 'Cold call with drawings'])('%s: said to one buyer', (title) => {
    const segment = segmentOf(`# ${title}\n${slides}`)
    expect([callOf(segment) !== null, isShown(segment)]).toEqual([true, false])
  })

  test.each(['Webinar on gates', 'Investor pitch', 'Pallas in ten minutes', 'Video sales letter'])('%s: said to a room', (title) => {
    const segment = segmentOf(`# ${title}\n${slides}`)
    expect([callOf(segment), isShown(segment)]).toEqual([null, true])
  })
})
