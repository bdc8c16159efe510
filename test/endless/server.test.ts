// A document that loops, and one that takes all memory: what the editor and the person see of it.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter, type ProtocolConnection } from 'vscode-languageserver/node'
import type { Report } from '../../engine/lint.ts'
import { startChild } from '../server/child.ts'
import { asking, Editor } from '../server/session.ts'
import { reached, times } from '../trust/figures.ts'
import { bundled } from './program.ts'

const uri = 'file:///repo/plan.md'
const other = 'file:///repo/other.md'
const flagged = '---\nkind: account-plan\n---\n\n# Plan\n\nGet the CFO to sign.\n'
const codes = (found: readonly { code?: unknown }[]) => found.map(({ code }) => code)

vi.setConfig({ testTimeout: 120_000 })
let folder: string
let program: string
const ends: (() => unknown)[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guiderail-endless-'))
  program = await bundled('server', folder)
}, 60_000)
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a document that loops is told of without the rule that does not end, and from then on nobody waits for it', async () => {
  const child = startChild({ program })
  ends.push(child.end)
  const editor = new Editor({}, child)
  await editor.initialize(asking)
  await editor.open(uri, `${flagged}\nspin for ever\n`)
  await editor.open(other, flagged)
  expect(codes(await editor.pull(uri))).toContain('get-them-to')
  expect(codes(await editor.pull(other))).toContain('get-them-to')
  for (let at = 0; at < 20; at++) await editor.change(uri, { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, 'So ')
  expect(codes(await editor.pull(uri))).toContain('get-them-to')
  const named = (why: string) => `The rule spins failed on this text and was left out: ${why}`
  expect(editor.logged).toEqual([
    `${uri}: ${named('it did not come to an end in 1 s; please report that')}`,
    `${other}: ${named('it did not come to an end on other texts')}`,
    `${uri}: ${named('it did not come to an end on other texts')}`,
  ])
})

test('while it is found out which rule does not end, others are answered', async () => {
  const child = startChild({ program, env: { PATIENCE: '2000' } })
  ends.push(child.end)
  const editor = new Editor({}, child)
  await editor.initialize(asking)
  await editor.open(other, flagged)
  expect(codes(await editor.pull(other))).toContain('get-them-to')
  await editor.open(uri, `${flagged}\nspin for ever\n`)
  const answered: string[] = []
  const suspicious = editor.pull(uri).then((found) => {
    answered.push(uri)
    return found
  })
  let slowest = 0
  for (let at = 0; at < 5; at++) {
    const asked = performance.now()
    await editor.change(other, { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, 'So ')
    expect(codes(await editor.pull(other))).toContain('get-them-to')
    answered.push(other)
    slowest = Math.max(slowest, performance.now() - asked)
  }
  expect(codes(await suspicious)).toContain('get-them-to')
  expect(answered).toEqual([...Array(5).fill(other), uri])
  expect(editor.logged).toEqual([expect.stringContaining('The rule spins failed on this text and was left out')])
  reached({ 'milliseconds until another text was answered, at most': Math.round(slowest) })
})

test('a rule that takes all memory is stopped where it takes nothing along, and named', async () => {
  const child = startChild({ program, execArgv: ['--max-old-space-size=256'], env: { PATIENCE: '600000' } })
  ends.push(child.end)
  const editor = new Editor({}, child)
  await editor.initialize(asking)
  await editor.open(other, flagged)
  expect(codes(await editor.pull(other))).toContain('get-them-to')
  await editor.open(uri, `${flagged}\nhoard for ever\n`)
  expect(codes(await editor.pull(uri))).toContain('get-them-to')
  expect(editor.logged).toEqual([
    `${uri}: The rule hoards failed on this text and was left out: memory ran out while it was run; please report that`,
  ])
})

test('a text that cannot be read to its end is left alone until it is saved, however much is typed', async () => {
  let tries = 0
  const deadline = {
    patience: 1000,
    strikes: 1,
    within: <T>(_: number, work: () => T) => {
      const value = work()
      if (!(value as Report).document?.text.includes('poison')) return { value }
      tries++
      return null
    },
  }
  const editor = new Editor({ disk: { read: gone, list: async () => [], stat: async () => null, deadline } })
  ends.push(() => editor.end())
  await editor.initialize(asking)
  await editor.open(uri, `${flagged}\npoison\n`)
  await editor.open(other, flagged)
  expect(await editor.pull(uri)).toEqual([])
  await editor.change(uri, { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, 'So ')
  expect(await editor.pull(uri)).toEqual([])
  expect(codes(await editor.pull(other))).toContain('get-them-to')
  expect(tries).toBe(1)
  expect(editor.logged).toEqual([expect.stringMatching(/plan\.md: Reading this text did not come to an end.*tries again when it is saved/)])
  await editor.save(uri)
  await editor.pull(uri)
  expect(tries).toBe(2)
  await editor.change(uri, editor.rangeOf(uri, 'poison'), 'water')
  await editor.save(uri)
  expect(codes(await editor.pull(uri))).toContain('get-them-to')
})

const gone = async (path: string) => {
  throw new Error(`no ${path}`)
}

/** A server as VS Code starts it, with little memory and no thread to try in, and patience enough that this ends first; `reading`: what it said last that it reads. */
function overIpc() {
  const child: ChildProcess = spawn(process.execPath, ['--max-old-space-size=96', program, '--node-ipc'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, PATIENCE: '600000', ALONE: 'yes' },
  })
  const exit = once(child, 'exit')
  ends.push(async () => {
    child.kill('SIGKILL')
    await exit
  })
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
  const server = { connection, exit, reading: null as string | null }
  connection.onNotification('guiderail/reading', (told: { uri: string | null }) => {
    server.reading = told.uri
  })
  connection.listen()
  return server
}

async function begin(connection: ProtocolConnection, leaveAlone: readonly string[]): Promise<void> {
  const own = { watchesReading: true, leaveAlone }
  const initializationOptions = { guiderail: own }
  await connection.sendRequest('initialize', { processId: process.pid, capabilities: asking, initializationOptions })
  await connection.sendNotification('initialized', {})
  for (const [address, text] of [
    [other, flagged],
    [uri, `${flagged}\nhoard for ever\n`],
  ])
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: address, languageId: 'markdown', version: 1, text } })
}

const pull = async (connection: ProtocolConnection, address: string) =>
  ((await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: address } })) as { items: { code: string }[] }).items

test('a text that kills the server is known by name; the next server leaves it alone and tells of all others', async () => {
  const crashes = times(2)
  for (let crash = 0; crash < crashes; crash++) {
    const first = overIpc()
    await begin(first.connection, [])
    expect(codes(await pull(first.connection, other))).toContain('get-them-to')
    void pull(first.connection, uri).catch(() => {})
    await first.exit
    expect(first.reading).toBe(uri)
    const second = overIpc()
    await begin(second.connection, [uri])
    expect(await pull(second.connection, uri)).toEqual([])
    expect(codes(await pull(second.connection, other))).toContain('get-them-to')
    expect(second.reading).toBeNull()
    second.connection.end()
  }
  reached({ crashes })
})
