// How long the server takes from an edit to the diagnostics: server and client in one process, rests before an answer left out.

import { readFileSync } from 'node:fs'
import { lint } from '../../engine/lint.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'
import { asking, Editor } from '../../test/server/session.ts'
import { numbersFrom, quantile } from '../numbers.mjs'

/** The server rests up to this many milliseconds before it answers; that is no work. */
const rest = 150
const timeout = globalThis.setTimeout
globalThis.setTimeout = (act, delay, ...more) => timeout(act, delay <= rest ? 0 : delay, ...more)

const uri = 'untitled:bench.md'
/** Without refreshes the server says everything at once. */
const capabilities = { ...asking, workspace: {} }

/** `[{ name, p50, p99 }]` in milliseconds. */
async function measure(texts, paste, rounds) {
  const rows = []
  for (const [shape, text] of Object.entries(texts)) {
    const editor = new Editor({ today: () => '2026-01-01' })
    await editor.initialize(capabilities)
    await editor.open(uri, text)
    await editor.pull(uri)
    const typed = await timed(rounds, (at) => typeAt(editor, at))
    rows.push({ name: `${shape}, a character`, ...typed })
    rows.push({ name: `${shape}, an opening fence`, ...(await timed(Math.ceil(rounds / 10), (at) => insertLine(editor, '```\n', at))) })
    rows.push({ name: `${shape}, an opening comment`, ...(await timed(Math.ceil(rounds / 10), (at) => insertLine(editor, '<!--\n', at))) })
    rows.push({ name: `${shape}, a paste of 100 KB`, ...(await timed(5, (at) => insertLine(editor, paste, at))) })
    rows.push({ name: `${shape}, linting all of it`, ...(await timed(Math.ceil(rounds / 10), () => lintAll(text), false)) })
    rows.push({ name: `${shape}, hover`, ...(await timed(Math.ceil(rounds / 4), (at) => hoverAt(editor, at), false)) })
    await editor.end()
  }
  return rows
}

/** Times an act and, when it changed the text, what takes it back. */
async function timed(rounds, act, twice = true) {
  const random = numbersFrom(3)
  const times = []
  for (let round = 0; round < rounds + 3; round++) {
    let begun = performance.now()
    const back = await act(random())
    if (round >= 3) times.push(performance.now() - begun)
    if (!twice) continue
    begun = performance.now()
    await back()
    if (round >= 3) times.push(performance.now() - begun)
  }
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

async function edit(editor, start, end, text) {
  const document = editor.document(uri)
  await editor.change(uri, { start: document.positionAt(start), end: document.positionAt(end) }, text)
  await editor.pull(uri)
}

/** Types a letter behind a word somewhere. */
async function typeAt(editor, share) {
  const text = editor.document(uri).getText()
  const at = Math.max(0, text.search.call(text.slice(Math.floor(share * text.length)), /[a-z](?= )/) + Math.floor(share * text.length)) + 1
  await edit(editor, at, at, 'e')
  return () => edit(editor, at, at + 1, '')
}

async function insertLine(editor, words, share) {
  const text = editor.document(uri).getText()
  const at = text.lastIndexOf('\n', Math.floor(share * text.length)) + 1
  await edit(editor, at, at, words)
  return () => edit(editor, at, at + words.length, '')
}

/** What an edit would take if nothing were kept of the text before it. */
const lintAll = (text) => lint(text, 'bench.md', rules, { ...defaultSettings, today: '2026-01-01' })

async function hoverAt(editor, share) {
  const document = editor.document(uri)
  const position = document.positionAt(Math.floor(share * document.getText().length))
  await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })
}

const [file, rounds] = process.argv.slice(2)
const { texts, paste } = JSON.parse(readFileSync(file, 'utf8'))
measure(texts, paste, Number(rounds)).then((rows) => {
  process.stdout.write(`${JSON.stringify(rows)}\n`, () => process.exit(0))
})
