// What an editor could send by mistake or on purpose: an answer or a clear end, never silence.

import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Frames } from '../../server/node/frames.ts'
import { reached, times } from '../trust/figures.ts'
import { framed, Raw } from './raw.ts'

vi.setConfig({ testTimeout: 60_000 })
const servers: Raw[] = []
afterEach(async () => {
  for (const { child } of servers.splice(0)) await child.end()
})

function started(): Raw {
  const raw = new Raw()
  servers.push(raw)
  return raw
}

const ask = (id: number, method: string, params: unknown = {}) => ({ jsonrpc: '2.0', id, method, params })
const body = framed(ask(1, 'guiderail/rules')).slice(framed(ask(1, 'guiderail/rules')).indexOf('{'))

describe('a frame that cannot be read ends the server, which says why', () => {
  test.each([
    ['negative', 'Content-Length: -1\r\n\r\n', 'a Content-Length is no number'],
    ['huge', 'Content-Length: 99999999999\r\n\r\n', 'a message is longer than 64 MB'],
    ['beyond all numbers', `Content-Length: ${'9'.repeat(400)}\r\n\r\n`, 'a Content-Length is no number'],
    ['no number', `Content-Length: ten\r\n\r\n${body}`, 'a Content-Length is no number'],
    ['empty', `Content-Length:\r\n\r\n${body}`, 'a Content-Length is no number'],
    ['missing', `Content-Type: application/json\r\n\r\n${body}`, 'a message has no Content-Length'],
    ['twice', `Content-Length: 2\r\nContent-Length: ${body.length}\r\n\r\n${body}`, 'a message has two lengths'],
    ['no header at all', `\r\n\r\n${body}`, 'a header cannot be read'],
    ['without a colon', `Content-Length ${body.length}\r\n\r\n${body}`, 'a header cannot be read'],
    ['no end', 'X'.repeat(100_000), 'a header has no end'],
    ['another protocol', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n', 'a header cannot be read'],
  ])('%s', async (_, bytes, reason) => {
    const { child, send } = bound(started())
    send(bytes)
    expect(await child.exit).toBe(1)
    expect(child.said()).toBe(`guiderail: the editor sent what cannot be read: ${reason}. The language server ends.\n`)
  })

  test('a message that is cut off', async () => {
    const { child, send } = bound(started())
    send('Content-Length: 500\r\n\r\n{"jsonrpc"')
    child.input.end()
    expect(await child.exit).toBe(1)
    expect(child.said()).toContain('the last message was cut off')
  })
})

/** So that its parts can be taken apart. */
const bound = (raw: Raw) => ({ child: raw.child, send: raw.send.bind(raw) })

test('what is no JSON, and JSON that is no message, is answered, and the session goes on', async () => {
  const raw = started()
  await raw.initialize()
  const bodies = [
    '{',
    '',
    'nonsense',
    '{"a":1}',
    '[]',
    '[1,2]',
    'null',
    '7',
    '"text"',
    'true',
    '{"id":3}',
    '{"method":7}',
    '\ufeff{}',
    '{"id":null,"method":"x"}',
  ]
  for (const each of bodies) raw.send(framed(each))
  raw.send(ask(9, 'guiderail/rules', null))
  expect((await raw.answer(9)).result).toBeInstanceOf(Array)
  const codes = raw.answers.filter(({ id }) => id === null).map(({ error }) => error?.code)
  expect(codes).toHaveLength(bodies.length)
  expect(new Set(codes)).toEqual(new Set([-32700, -32600]))
})

test('bytes that come one by one, and many frames at once, are read alike', async () => {
  const raw = started()
  for (const byte of Buffer.from(framed(ask(1, 'initialize', { processId: null, capabilities: {} })))) raw.send(Buffer.of(byte))
  await raw.answer(1)
  raw.send(Array.from({ length: 50 }, (_, at) => framed(ask(at + 2, 'guiderail/rules', null))).join(''))
  for (let at = 2; at < 52; at++) expect((await raw.answer(at)).result).toBeInstanceOf(Array)
})

test('random frames: all that is well-formed passes as it is, the rest ends it, and nothing is kept that was not sent', () => {
  const runs = times(2000)
  let frames = 0
  const header = fc.oneof(
    fc.integer({ min: -3, max: 60 }).map((length) => `Content-Length: ${length}`),
    fc.constantFrom(
      'Content-Length:',
      'content-length: 5',
      'Content-Type: x',
      'Content-Length: 5e1',
      'Content-Length: 0x10',
      'nonsense',
      '',
    ),
    fc.string(),
  )
  const frame = fc.tuple(fc.array(header, { maxLength: 3 }), fc.string()).map(([lines, text]) => `${lines.join('\r\n')}\r\n\r\n${text}`)
  const good = fc.string().map((text) => framed(text))
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: good }, frame), { maxLength: 6 }), fc.nat(40), (parts, size) => {
      frames += parts.length
      const bytes = Buffer.from(parts.join(''))
      const { passed, reasons } = through(bytes, size + 1)
      expect(passed.equals(bytes.subarray(0, passed.length))).toBe(true)
      expect(reasons.length).toBeLessThanOrEqual(1)
      if (reasons.length === 0) expect(passed.length).toBe(bytes.length)
      if (parts.every((part) => /^Content-Length: \d+\r\n\r\n/.test(part) && part === framed(part.slice(part.indexOf('\r\n\r\n') + 4))))
        expect(reasons).toEqual([])
    }),
    { numRuns: runs },
  )
  reached({ frames })
})

/** What passes when the bytes come in pieces of this size. */
function through(bytes: Buffer, size: number) {
  const reasons: string[] = []
  const frames = new Frames((reason) => reasons.push(reason))
  const passed: Buffer[] = []
  frames.push = (chunk: Buffer | null) => {
    if (chunk) passed.push(chunk)
    return true
  }
  for (let at = 0; at < bytes.length; at += size) frames._transform(bytes.subarray(at, at + size), '', () => {})
  frames._flush(() => {})
  return { passed: Buffer.concat(passed), reasons }
}

describe('order', () => {
  const uri = 'file:///repo/a.md'

  test('before it has begun nothing is answered but that', async () => {
    const raw = started()
    raw.send(ask(1, 'textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }), ask(2, 'shutdown'))
    raw.send({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text: '' } },
    })
    expect((await raw.answer(1)).error?.code).toBe(-32002)
    expect((await raw.answer(2)).error?.code).toBe(-32002)
    expect((await raw.initialize()).result).toBeDefined()
  })

  test('it begins once', async () => {
    const raw = started()
    await raw.initialize()
    raw.send(ask(1, 'initialize', { processId: null, capabilities: {} }))
    expect((await raw.answer(1)).error?.code).toBe(-32600)
  })

  test('after its end only exit counts, with the code 0', async () => {
    const raw = started()
    await raw.initialize()
    raw.send(ask(1, 'shutdown', null), ask(2, 'guiderail/rules', null))
    expect((await raw.answer(1)).result).toBeNull()
    expect((await raw.answer(2)).error?.code).toBe(-32600)
    raw.send({ jsonrpc: '2.0', method: 'exit' })
    expect(await raw.child.exit).toBe(0)
  })

  test('exit without shutdown gives 1', async () => {
    const raw = started()
    await raw.initialize()
    raw.send({ jsonrpc: '2.0', method: 'exit' })
    expect(await raw.child.exit).toBe(1)
  })

  test('standard input that is closed ends it: 1, and 0 after shutdown', async () => {
    const [one, other] = [started(), started()]
    await one.initialize()
    one.child.input.end()
    expect(await one.child.exit).toBe(1)
    await other.initialize()
    other.send(ask(1, 'shutdown', null))
    await other.answer(1)
    other.child.input.end()
    expect(await other.child.exit).toBe(0)
  })

  test('what nobody knows is answered so', async () => {
    const raw = started()
    await raw.initialize()
    raw.send(ask(1, 'textDocument/telepathy'), { jsonrpc: '2.0', method: 'unknown/notification' }, { jsonrpc: '2.0', id: 99, result: 1 })
    expect((await raw.answer(1)).error?.code).toBe(-32601)
  })
})
