// A rule that throws or returns nonsense is named once; all other rules find what they find without it, in every shell and report.

import { afterEach, describe, expect, test, vi } from 'vitest'
import { lint as lintAsLibrary } from '../../api/index.ts'
import { formats } from '../../cli/formats/format.ts'
import { factsOf } from '../../engine/facts.ts'
import { lint, lintDocument } from '../../engine/lint.ts'
import { parseDocument } from '../../engine/parse.ts'
import { defineRule, type Problem, type Rule } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'
import { lintWorkspace } from '../../workspace/across/lint.ts'
import { guiderail, reportOf } from '../cli/io.ts'
import { drawn } from '../engine/incremental.ts'
import { asking, Editor } from '../server/session.ts'
import { reached } from './figures.ts'

const text = '---\ntype: account-plan\n---\n\n# Plan\n\n## Actions\n\n- Get the CFO to sign.\n- Mock audit\n'
const ok: Problem = { span: { start: 0, end: 3 }, message: 'Fine as it is.' }
const throwing = () => {
  throw new Error('no more')
}
const getter = (name: keyof Problem, value: () => unknown = throwing) => Object.defineProperty({ ...ok }, name, { get: value })

/** What a check may give back; each is wrong in its own way. */
const faults: Readonly<Record<string, () => unknown>> = {
  'throws an error': throwing,
  'throws a text': () => {
    throw 'broken'
  },
  'throws null': () => {
    throw null
  },
  'throws what cannot be said': () => {
    throw Object.create(null)
  },
  'throws an error whose message throws': () => {
    throw Object.defineProperty(new Error('x'), 'message', { get: throwing })
  },
  'calls itself without end': function self(): unknown {
    return self()
  },
  'returns nothing': () => undefined,
  'returns null': () => null,
  'returns a number': () => 3,
  'returns an object': () => ({}),
  'returns a promise': () => Promise.resolve([ok]),
  'returns a promise that is rejected': () => Promise.reject(new Error('later')).catch(() => []),
  'returns texts': () => 'abc',
  'returns holes': () => [null, undefined],
  'returns an iterator that throws': () => ({ [Symbol.iterator]: throwing }),
  'returns an iterator whose end throws': () => ({ [Symbol.iterator]: () => ({ next: throwing, return: throwing }) }),
  'returns a proxy that throws': () => [new Proxy(ok, { get: throwing })],
  'a span of NaN': () => [{ ...ok, span: { start: Number.NaN, end: Number.NaN } }],
  'a span without an end': () => [{ ...ok, span: { start: 0, end: Number.POSITIVE_INFINITY } }],
  'a span before the text': () => [{ ...ok, span: { start: -1, end: 3 } }],
  'a span behind the text': () => [{ ...ok, span: { start: 0, end: text.length + 1 } }],
  'a span that is turned round': () => [{ ...ok, span: { start: 5, end: 2 } }],
  'a span of halves': () => [{ ...ok, span: { start: 0.5, end: 2 } }],
  'a span of texts': () => [{ ...ok, span: { start: '0', end: '3' } }],
  'no span': () => [{ message: 'Fine.' }],
  'a span that throws': () => [getter('span')],
  'a span of symbols': () => [{ ...ok, span: { start: Symbol('a'), end: 1 } }],
  'no message': () => [{ span: ok.span }],
  'an empty message': () => [{ ...ok, message: ' \n' }],
  'a message that is an object': () => [{ ...ok, message: { toString: throwing } }],
  'a message that throws': () => [getter('message')],
  'fixes that are no list': () => [{ ...ok, fixes: 'all' }],
  'fixes that throw': () => [getter('fixes')],
  'a fix without edits': () => [{ ...ok, fixes: [{ title: 'x', safe: true }] }],
  'a fix without a title': () => [{ ...ok, fixes: [{ safe: true, edits: [] }] }],
  'edits that overlap': () => [
    {
      ...ok,
      fixes: [
        {
          title: 'x',
          safe: true,
          edits: [
            { span: { start: 0, end: 5 }, text: 'a' },
            { span: { start: 3, end: 9 }, text: 'b' },
          ],
        },
      ],
    },
  ],
  'an edit behind the text': () => [{ ...ok, fixes: [{ title: 'x', safe: true, edits: [{ span: { start: 0, end: 9999 }, text: '' }] }] }],
  'an edit that inserts no text': () => [{ ...ok, fixes: [{ title: 'x', safe: true, edits: [{ span: ok.span, text: null }] }] }],
  'an edit of a file outside': () => [
    { ...ok, fixes: [{ title: 'x', safe: true, edits: [{ span: ok.span, text: '', path: '../../etc/passwd' }] }] },
  ],
  'an edit of a file by its whole path': () => [
    { ...ok, fixes: [{ title: 'x', safe: true, edits: [{ span: ok.span, text: '', path: '/etc/passwd' }] }] },
  ],
  'a related place behind the text': () => [{ ...ok, related: [{ span: { start: 0, end: 9999 }, message: 'x' }] }],
  'a related place without words': () => [{ ...ok, related: [{ span: ok.span }] }],
  'a family that is a number': () => [{ ...ok, family: 3 }],
  'needs that hold themselves': () => {
    const needs: unknown[] = []
    needs.push(needs)
    return [{ ...ok, needs }]
  },
}

const kinds = ['account-plan', 'sales-plan', 'call-script', 'message', 'playbook'] as const
const base = {
  id: 'faulty',
  title: 'Faulty',
  summary: 'It fails.',
  kinds,
  severity: 'warning',
  evidence: 'data',
  source: 'dont-get',
} as const
const faulty = (scope: 'segment' | 'document' | 'phrase', check: () => unknown): Rule =>
  defineRule({ ...base, scope, check, ...(scope === 'phrase' && { phrases: [{ pattern: 'cfo' }], voices: ['author'] }) } as never)

const settings = { ...defaultSettings, kind: 'account-plan' as const }
const without = lint(text, 'plan.md', rules, settings)

describe.each(Object.entries(faults))('%s', (_, check) => {
  test.each(['segment', 'document'] as const)('as a rule of a %s', (scope) => {
    for (const all of [
      [faulty(scope, check), ...rules],
      [...rules, faulty(scope, check)],
    ]) {
      const { findings, failures, suppressed } = lint(text, 'plan.md', all, settings)
      expect(failures).toEqual([{ rule: 'faulty', message: expect.stringMatching(/\S/) }])
      expect(findings).toEqual(without.findings)
      expect(suppressed).toEqual(without.suppressed)
    }
    reached({ faults: 2 })
  })

  test('as a rule across files', () => {
    const rule = defineRule({ ...base, scope: 'workspace', check: check as never })
    const facts = [factsOf(without.document, rules, settings)]
    const { files, failures } = lintWorkspace(facts, [...rules, rule], () => settings)
    expect(failures).toEqual([{ rule: 'faulty', message: expect.stringMatching(/\S/) }])
    expect(files).toEqual(lintWorkspace(facts, rules, () => settings).files)
    reached({ faults: 1 })
  })
})

const added = vi.hoisted(() => ({ rules: [] as unknown[] }))
vi.mock('../../rules/index.ts', async (original) => {
  const real = await original<typeof import('../../rules/index.ts')>()
  return {
    get rules() {
      return [...real.rules, ...added.rules]
    },
  }
})
afterEach(() => {
  added.rules = []
})

test.each(formats)('the command line names it, reports all else as %s, and ends with 2', async (format) => {
  const files = { 'a.md': text, 'b.md': text }
  const plain = await guiderail(['-f', format, '.'], files)
  added.rules = [faulty('segment', throwing)]
  const { code, out, err } = await guiderail(['-f', format, '.'], files)
  expect(code).toBe(2)
  expect(err).toMatch(/^a\.md: [^\n]*faulty[^\n]*no more[^\n]*\nb\.md: [^\n]*faulty[^\n]*no more[^\n]*\n$/)
  if (format === 'json') expect(findingsIn(out)).toEqual(findingsIn(plain.out))
})

const findingsIn = (out: string) => reportOf({ out } as never).files.map(({ findings }: { findings: unknown }) => findings)

test('--fix still fixes what other rules fix', async () => {
  added.rules = [faulty('document', faults['edits that overlap'] as () => unknown)]
  const page = `${text}\n<!-- guiderail-disable-line generic-claim -->\n`
  const { code, disk } = await guiderail(['--fix', '.'], { 'a.md': page })
  expect({ code, text: disk.text('/repo/a.md') }).toEqual({ code: 2, text: `${text}\n` })
})

test('the library names it', () => {
  const { failures, findings } = lintAsLibrary(text, { rules: [faulty('document', throwing)] })
  expect(failures).toEqual([{ rule: 'faulty', message: 'no more' }])
  expect(findings.length).toBeGreaterThan(0)
})

test('the server says it, and answers with all else', async () => {
  const uri = 'file:///repo/plan.md'
  const editor = new Editor({ rules: [...rules, faulty('segment', throwing)] })
  await editor.initialize(asking)
  await editor.open(uri, text)
  expect((await editor.pull(uri)).map(({ code }) => code)).toContain('get-them-to')
  await editor.until('the complaint', () => editor.logged.find((message) => /faulty.*no more/.test(message)))
  await editor.end()
})

test('many findings are findings', () => {
  const many = Array.from({ length: 300_000 }, (_, at) => ({ ...ok, span: { start: at % 20, end: (at % 20) + 1 } }))
  const { findings, failures } = lint(text, 'plan.md', [faulty('document', () => many)], settings)
  expect({ count: findings.length, failures }).toEqual({ count: 20, failures: [] })
})

test('no rule of ours changes the model or the settings that it is given', () => {
  const told = JSON.stringify(settings)
  const document = parseDocument(text, 'plan.md', settings)
  const model = () => JSON.stringify(drawn({ ...without, document }, settings))
  const before = model()
  expect(lintDocument(document, rules, settings).findings).toEqual(without.findings)
  expect([model(), JSON.stringify(settings)]).toEqual([before, told])
  lintDocument(document, [faulty('document', () => (document.segments as unknown[]).pop())], settings)
  expect(model()).not.toBe(before)
})
