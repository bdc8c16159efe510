// The library: same findings as the command line, own rules, and one clear sentence for options that cannot be.

import { describe, expect, test } from 'vitest'
import { applyFixes, defineRule, lint, parse } from '../../api/index.ts'
import { guiderail, reportOf } from '../cli/io.ts'
import { page } from '../package/users.ts'

const idsOf = (text: string, options = {}) => lint(text, options).findings.map(({ rule }) => rule)

test('finds what the command line finds', async () => {
  const outcome = await guiderail(['calls/first.md', '-f', 'json'], { 'calls/first.md': page })
  const [file] = reportOf(outcome).files
  const found = lint(page, { path: 'calls/first.md' }).findings
  expect(found.map(({ rule, span }) => [rule, span.start, span.end])).toEqual(
    file.findings.map(({ rule, start, end }: { rule: string; start: number; end: number }) => [rule, start, end]),
  )
  expect(found.map(({ span }) => page.slice(span.start, span.end))).toContain('get the CFO to sign')
})

test('a config sets rules, kinds by path, phrases and what it extends', () => {
  const config = {
    extends: 'strict',
    documents: { 'notes/**': 'message' },
    rules: { 'get-them-to': 'off' },
    phrases: [{ id: 'no-may', phrase: 'nine days', message: 'Say it in hours.' }],
  }
  expect(idsOf(page, { config })).toContain('no-may')
  expect(idsOf(page, { config })).not.toContain('get-them-to')
  expect(parse('Hello.', { config, path: 'notes/a.md' }).kinds).toEqual(['message'])
  expect(parse('Hello.', { config, path: 'other/a.md' }).kinds).toEqual([])
})

test('fixes only what is safe, and says how many', () => {
  const text = page.replace('# First', '<!-- guiderail-disable-line monologue, get-them-to -->\n\n# First')
  const { count, text: fixed, settled } = applyFixes(text)
  expect({ count: count > 0, settled, text: fixed.includes('guiderail-disable-line') }).toEqual({ count: true, settled: true, text: false })
})

describe('options that cannot be', () => {
  const rule = (id: string) =>
    defineRule({
      id,
      title: 'T',
      summary: 'S',
      kinds: [],
      severity: 'info',
      evidence: 'advice',
      source: 'ours',
      scope: 'document',
      *check() {},
    })
  test.each([
    [{ config: { rules: { 'get-them-too': 'off' } } }, 'There is no "get-them-too" here. Did you mean "get-them-to"?'],
    [{ config: { extends: './base.yaml' } }, 'extends: "./base.yaml" is no preset (recommended, strict), and the library reads no files.'],
    [
      { config: { phrases: ['./words.yaml'] } },
      'phrases: "./words.yaml" names a file, and the library reads none; put the entries themselves there.',
    ],
    [{ rules: [rule('get-them-to')] }, 'rules: there is a rule "get-them-to" already; give yours another id.'],
    [{ rules: [rule('unused-suppression')] }, 'rules: there is a rule "unused-suppression" already; give yours another id.'],
    [{ rules: [rule('My Rule')] }, 'rules: "My Rule" is no id; use lower case letters, digits and hyphens.'],
  ])('%j', (options, message) => {
    expect(() => lint('', options)).toThrow(new TypeError(message))
  })
})

test('a rule that throws is named, and the others are heard', () => {
  const broken = defineRule({
    id: 'broken',
    title: 'Broken',
    summary: 'Throws.',
    kinds: ['call-script'],
    severity: 'error',
    evidence: 'advice',
    source: 'ours',
    scope: 'document',
    check: () => {
      throw new Error('oh')
    },
  })
  const { failures, findings } = lint(page, { rules: [broken] })
  expect(failures).toEqual([{ rule: 'broken', message: 'oh' }])
  expect(findings.length).toBeGreaterThan(0)
})
