// A server that dies: started again, not too often, without what it died of, and told in plain words.

import { beforeEach, expect, test, vi } from 'vitest'
import { Crashes } from '../../client/crashes.ts'
import { stage } from './vscode.ts'

vi.mock('vscode-languageclient', () => ({ CloseAction, ErrorAction: { Continue: 1, Shutdown: 2 } }))
const { CloseAction } = vi.hoisted(() => ({ CloseAction: { DoNotRestart: 1, Restart: 2 } }))

const uri = 'file:///repo/calls/one.md'
let clock: number
let crashes: Crashes
let reads: (uri: string | null) => void

beforeEach(() => {
  stage.begin()
  clock = 0
  crashes = new Crashes(() => clock)
  const client = {
    onNotification: (_: string, hear: (told: { uri: string | null }) => void) => {
      reads = (uri) => hear({ uri })
    },
  }
  crashes.listen(client as never)
})

test('it is started again, and the person is told', () => {
  expect(crashes.closed()).toEqual({ action: CloseAction.Restart, handled: true })
  expect(stage.messages).toEqual(['Guiderail stopped unexpectedly and was started again. Your texts are as they were.'])
  expect(crashes.leaveAlone).toEqual([])
})

test('what it died of is named and left alone until it is saved', () => {
  reads(uri)
  crashes.closed()
  expect(stage.messages).toEqual([
    'Guiderail stopped unexpectedly while it read calls/one.md and was started again. That file is left out until you save it.',
  ])
  expect(crashes.leaveAlone).toEqual([uri])
  stage.save(uri)
  expect(crashes.leaveAlone).toEqual([])
})

test('a text that was read to its end is not blamed, nor is one from before', () => {
  reads(uri)
  reads(null)
  crashes.closed()
  reads(uri)
  crashes.closed()
  crashes.closed()
  expect(stage.messages.map((message) => message.includes('calls/one.md'))).toEqual([false, true, false])
})

test('more than four times in three minutes it stays down, and says how to go on', () => {
  const actions = () => Array.from({ length: 5 }, () => crashes.closed().action)
  expect(actions()).toEqual([...Array(4).fill(CloseAction.Restart), CloseAction.DoNotRestart])
  expect(stage.messages.at(-1)).toContain('is not started again by itself')
  clock = 4 * 60_000
  expect(crashes.closed().action).toBe(CloseAction.Restart)
})
