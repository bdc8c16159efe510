// Files as people and tools name them: however a file is spelled and however often, it is linted once.

import { describe, expect, test } from 'vitest'
import { relative, resolve, slashed } from '../../workspace/paths.ts'
import { guiderail, reportOf } from './io.ts'

const text = '---\nkind: playbook\n---\n\n# Notes\n\nGet them to sign.\n'
const paths = (outcome: Awaited<ReturnType<typeof guiderail>>): string[] =>
  reportOf(outcome).files.map(({ path }: { path: string }) => path)

test('every spelling of one file is that file', async () => {
  const files = { 'plans/a.md': text, 'plans/b.md': text }
  const names = [
    'plans/a.md',
    './plans/a.md',
    '/repo/plans/a.md',
    'plans/../plans/a.md',
    'plans\\a.md',
    'plans//a.md',
    'plans',
    'plans/*.md',
  ]
  expect(paths(await guiderail(['-f', 'json', ...names], files))).toEqual(['plans/a.md', 'plans/b.md'])
})

test('more than 5,000 names, each of them twice and in no order', async () => {
  const names = Array.from({ length: 2600 }, (_, at) => `p/${(at * 7919) % 2600}.md`)
  const files = Object.fromEntries(names.map((name) => [name, 'Hello.\n']))
  const outcome = await guiderail(['-f', 'json', ...names, ...names.map((name) => `./${name}`)], files)
  expect(paths(outcome)).toEqual([...names].sort())
  expect(outcome.code).toBe(0)
}, 60_000)

test('what is named and left alone says so, and the rest is linted', async () => {
  const files = { 'a.md': text, 'old/b.md': text, '.guiderailignore': 'old/\n', 'guiderail.config.yaml': 'ignore: [c.md]\n', 'c.md': text }
  const outcome = await guiderail(['-f', 'json', 'a.md', 'old/b.md', 'c.md'], files)
  expect(paths(outcome)).toEqual(['a.md'])
  expect(outcome.err).toBe('old/b.md is left alone: "old/" in .guiderailignore.\nc.md is left alone: "c.md" in guiderail.config.yaml.\n')
})

test('standard input under a name that is left alone says so and finds nothing', async () => {
  const outcome = await guiderail(
    ['--stdin', '--stdin-filename', './old/b.md', '-f', 'json'],
    { '.guiderailignore': 'old/\n' },
    { stdin: text },
  )
  expect({ code: outcome.code, err: outcome.err, paths: paths(outcome) }).toEqual({
    code: 0,
    err: 'old/b.md is left alone: "old/" in .guiderailignore.\n',
    paths: [],
  })
})

describe('paths of Windows', () => {
  test.each([
    ['c:\\Sales\\plans\\a.md', 'C:/Sales/plans/a.md'],
    ['.\\plans\\a.md', 'C:/Sales/plans/a.md'],
    ['plans/..\\plans\\a.md', 'C:/Sales/plans/a.md'],
    ['C:/Sales/plans/a.md', 'C:/Sales/plans/a.md'],
  ])('%s', (typed, path) => {
    expect(resolve('C:/Sales', slashed(typed))).toBe(path)
    expect(relative('C:/Sales', path)).toBe('plans/a.md')
  })
  test('another drive has no relative path', () => {
    expect(relative('C:/Sales', 'D:/Sales/a.md')).toBe('D:/Sales/a.md')
  })
})
