// Texts that change while the server still finds out what holds for them: nothing is ever told of a text that is gone.

import { afterEach, expect, test } from 'vitest'
import { LSPErrorCodes } from 'vscode-languageserver'
import type { Host } from '../../workspace/host.ts'
import { mixed } from '../fuzz/property.ts'
import { reached, times } from '../trust/figures.ts'
import { teh } from './rules.ts'
import { asking, Editor, listening } from './session.ts'

const uri = 'file:///repo/calls.md'
const head = '---\nkind: call-script\n---\nSay teh name.\n'
const top = { line: 3, character: 0 }

/** A disk with nothing on it, whose answers wait until the test lets them go. */
class SlowDisk implements Host {
  readonly #waiting: (() => void)[] = []
  #isSlow = true
  #asked = () => {}
  /** Resolves when the first question has come in. */
  readonly asked = new Promise<void>((resolve) => {
    this.#asked = resolve
  })

  read = async (path: string): Promise<never> => {
    await this.#turn()
    throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
  }
  list = async () => {
    await this.#turn()
    return []
  }
  stat = async () => {
    await this.#turn()
    return null
  }

  /** Answers all, those that wait in an order that hangs on the seed. */
  letGo(seed: number): void {
    this.#isSlow = false
    const waiting = this.#waiting.splice(0)
    for (let left = waiting.length; left > 0; left--) waiting.splice(mixed(seed, left) % left, 1)[0]?.()
  }

  #turn(): Promise<void> {
    this.#asked()
    return this.#isSlow ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve()
  }
}

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** A document that is open, and looked at by now. */
async function opened(capabilities: typeof asking): Promise<{ editor: Editor; disk: SlowDisk }> {
  const disk = new SlowDisk()
  const editor = new Editor({ rules: [teh], disk })
  ends.push(() => editor.end())
  await editor.initialize(capabilities)
  await editor.open(uri, head)
  return { editor, disk }
}

/** Types so often; the server has heard of it then. Each version has findings of its own. */
async function type(editor: Editor, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    await editor.change(uri, { start: top, end: top }, 'Say teh name. ')
    if (at % 2 === 0) await heard(editor)
  }
  await heard(editor)
}

const heard = (editor: Editor) => editor.connection.sendRequest('guiderail/rules', null)

test('an editor that is told hears of no version but the newest', async () => {
  const schedules = times(40)
  for (let seed = 0; seed < schedules; seed++) {
    const { editor, disk } = await opened(listening)
    await disk.asked
    const edits = 1 + (mixed(seed, 1) % 4)
    await type(editor, edits)
    disk.letGo(seed)
    const last = await editor.until('the newest version', () => editor.pushed.find(({ version }) => version === 1 + edits))
    await heard(editor)
    expect(editor.pushed).toEqual([last])
    expect(editor.words(uri, last.diagnostics)).toEqual(Array(1 + edits).fill('teh'))
  }
  reached({ schedules })
})

test('an editor that asks gets no answer for a text that has changed meanwhile', async () => {
  const schedules = times(40)
  for (let seed = 0; seed < schedules; seed++) {
    const { editor, disk } = await opened(asking)
    const answers = [editor.report(uri), ...(seed % 2 ? [editor.report(uri)] : [])].map((asked) => asked.catch((error) => error))
    await disk.asked
    await type(editor, 1 + (mixed(seed, 1) % 4))
    disk.letGo(seed)
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ code: LSPErrorCodes.ServerCancelled })
    expect(editor.words(uri, await editor.pull(uri))).toEqual(Array(editor.document(uri).version).fill('teh'))
  }
  reached({ schedules })
})

test('nothing is told of a text that was closed while it was looked at, nor of what it was before it was opened again', async () => {
  const schedules = times(20)
  for (let seed = 0; seed < schedules; seed++) {
    const { editor, disk } = await opened(listening)
    await disk.asked
    await editor.close(uri)
    await heard(editor)
    if (seed % 2) await editor.open(uri, 'Nothing to sell.\n')
    await heard(editor)
    disk.letGo(seed)
    await editor.open('file:///repo/other.md', head)
    await editor.until('the other text', () => editor.pushed.find((push) => push.uri.endsWith('other.md')))
    expect(editor.pushed.filter((push) => push.uri === uri && push.diagnostics.length > 0)).toEqual([])
  }
  reached({ schedules })
})
