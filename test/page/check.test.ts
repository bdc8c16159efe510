// The page finds what the command line finds: its own bundle, as it is shipped, beside `guiderail lint` on the same files.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import type { Answer, Question } from '../../page/checking/answer.ts'
import { check } from '../../page/checking/check.ts'
import { oneOf } from '../../page/text/change.ts'
import { kindNames } from '../../views/kinds.words.ts'
import { guiderail, reportOf } from '../cli/io.ts'
import { root } from '../layers.ts'

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, folder, name))
const files = [...markdownIn('examples'), ...markdownIn('page/examples'), ...markdownIn('client/templates')]

const read = (file: string) => readFileSync(file, 'utf8').replace(/\r\n/g, '\n')
const questionOf = (file: string): Question => ({ text: read(file), name: basename(file), kind: null, today: '2026-06-15' })

/** The engine as the built page starts it in a worker. */
function bundled(): (question: Question) => Answer {
  const page = readFileSync(join(root, 'dist/page.html'), 'utf8')
  const source = /<script type="text\/plain" id="engine">([\s\S]*?)<\/script>/.exec(page)?.[1]
  if (!source) throw new Error('the page is not built: run `npm run build` first')
  let ask: ((event: { data: Question }) => void) | undefined
  let answer: Answer | undefined
  const world = createContext({
    addEventListener: (_: string, listener: typeof ask) => {
      ask = listener
    },
    postMessage: (data: Answer) => {
      answer = data
    },
  })
  runInContext(source, world)
  return (question) => {
    ask?.({ data: question })
    return structuredClone(answer as Answer)
  }
}

const plain = ({ findings }: Answer) => findings.map(({ rule, start, end, severity, message }) => ({ rule, start, end, severity, message }))
type Plain = ReturnType<typeof plain>[number]
const inOrder = (findings: readonly Plain[]) =>
  [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))

/** What the page assumes of a text that says nothing of selling, the command line is told. */
function asTaken({ taken }: Answer): object {
  const kind = Object.entries(kindNames).find(([, name]) => name === taken.name)?.[0]
  return taken.assumed ? { documents: { '**': kind } } : {}
}

describe('the bundle in the page answers like `guiderail lint`', () => {
  const ask = bundled()
  test.each(files)('%s', async (file) => {
    const answer = ask(questionOf(file))
    const outcome = await guiderail(['lint', basename(file), '--severity', 'hint', '-f', 'json'], {
      [basename(file)]: read(file),
      'guiderail.config.json': JSON.stringify(asTaken(answer)),
    })
    const [linted] = reportOf(outcome).files as { findings: (Plain & { span: { start: number; end: number } })[] }[]
    const theirs = (linted?.findings ?? []).map(({ rule, start, end, severity, message }) => ({ rule, start, end, severity, message }))
    expect(inOrder(plain(answer))).toEqual(inOrder(theirs))
  })

  test('there are findings to compare', () => {
    expect(files.flatMap((file) => ask(questionOf(file)).findings).length).toBeGreaterThan(20)
  })
})

describe('what a person is told', () => {
  test('the worst comes first, and what to change first is among the findings', () => {
    for (const file of files) {
      const { findings, first } = check(questionOf(file))
      const grades = findings.map(({ severity }) => ['error', 'warning', 'info', 'hint'].indexOf(severity))
      expect(grades).toEqual([...grades].sort((a, b) => a - b))
      expect(first.length).toBe(Math.min(3, new Set(findings.map(({ rule }) => rule)).size))
      for (const { at, count } of first) expect(count).toBe(findings.filter(({ rule }) => rule === findings[at]?.rule).length)
    }
  })

  test('every way does in one change what its edits do', () => {
    let ways = 0
    for (const file of files) {
      const { text } = questionOf(file)
      for (const { edits } of check(questionOf(file)).findings.flatMap((finding) => finding.ways)) {
        const change = oneOf(text, edits)
        const expected = applyEdits(
          text,
          edits.map(({ start, end, text: words }) => ({ span: { start, end }, text: words })),
        )
        expect(change && text.slice(0, change.start) + change.text + text.slice(change.end)).toBe(expected)
        ways++
      }
    }
    expect(ways).toBeGreaterThan(20)
  })

  test('a mail that says nothing of selling is taken for a mail, and says so', () => {
    const text = 'Hi Dana,\n\nI hope this email finds you well. I am writing to introduce our company.\n\nJonas\n'
    const { taken, findings } = check({ text, name: '', kind: null, today: '2026-06-15' })
    expect(taken).toEqual({ name: 'an email or message', reasons: [], assumed: true })
    expect(findings.map(({ start, end }) => text.slice(start, end))).toContain('I hope this email finds you well')
  })

  test('two people talking are a call', () => {
    const text = 'Rep: Hello Sam, do you have a minute for me?\n\nProspect: Not really.\n\nRep: When can I call again?\n'
    expect(check({ text, name: '', kind: null, today: '2026-06-15' }).taken).toMatchObject({ name: 'a call script', assumed: true })
  })

  test('a few words are no text yet, and what the writer says it is counts', () => {
    const question = { text: 'Hi Dana,\n\nI hope this email finds you well.\n', name: '', today: '2026-06-15' }
    expect(check({ ...question, kind: null })).toMatchObject({ findings: [], taken: { name: null } })
    expect(check({ ...question, kind: 'message' }).findings.map(({ rule }) => rule)).toEqual(['generic-opener'])
    expect(check({ ...question, kind: 'none' }).findings).toEqual([])
  })
})
