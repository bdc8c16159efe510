// A web worker that reads one text without end: ended, and known as gone, so that it is started again without that text.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WatchedReader } from '../../client/stuck.ts'

class FakeWorker {
  onmessage: (event: { data: unknown }) => void = () => {}
  isEnded = false
  addEventListener(): void {}
  terminate(): void {
    this.isEnded = true
  }
}

let worker: FakeWorker
let reader: WatchedReader
let closed: number
const heard: unknown[] = []
const says = (data: unknown) => worker.onmessage({ data })
const reading = (uri: string | null) => says({ jsonrpc: '2.0', method: 'guiderail/reading', params: { uri } })

beforeEach(() => {
  vi.useFakeTimers()
  heard.length = 0
  closed = 0
  worker = new FakeWorker()
  reader = new WatchedReader(worker as never)
  reader.onClose(() => {
    closed++
  })
  reader.listen((message) => {
    heard.push(message)
  })
})
afterEach(() => {
  reader.dispose()
  vi.useRealTimers()
})

test('what begins to read and says nothing more is ended, and the language client hears of it once', () => {
  reading('file:///repo/plan.md')
  vi.advanceTimersByTime(19_000)
  expect([worker.isEnded, closed]).toEqual([false, 0])
  vi.advanceTimersByTime(60_000)
  expect([worker.isEnded, closed]).toEqual([true, 1])
  expect(heard).toHaveLength(1)
})

test('what is read to its end is left alone, however long nothing is said then', () => {
  reading('file:///repo/plan.md')
  vi.advanceTimersByTime(15_000)
  reading(null)
  vi.advanceTimersByTime(600_000)
  expect([worker.isEnded, closed]).toEqual([false, 0])
})

test('each text has its own time', () => {
  for (const name of ['a', 'b', 'c']) {
    reading(`file:///repo/${name}.md`)
    vi.advanceTimersByTime(15_000)
  }
  expect(worker.isEnded).toBe(false)
})

test('a question about what is read out is no reading', () => {
  says({ jsonrpc: '2.0', id: 3, result: { uri: 'file:///repo/plan.md' } })
  vi.advanceTimersByTime(600_000)
  expect(worker.isEnded).toBe(false)
})

test('nobody waits for a worker that is needed no more', () => {
  reading('file:///repo/plan.md')
  reader.dispose()
  vi.advanceTimersByTime(600_000)
  expect([worker.isEnded, closed]).toEqual([false, 0])
})
