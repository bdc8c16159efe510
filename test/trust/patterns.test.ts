// Regular expressions of ours cannot be made to hang: none is exponential, and those not proven linear are listed and can only become fewer.

import { describe, expect, test, vi } from 'vitest'
import { reached } from './figures.ts'
import { notProven } from './patterns.known.ts'
import { builders, builtDuring, superLinear, writtenPatterns } from './patterns.ts'

const written = writtenPatterns()

describe('written in the sources', () => {
  const judged = written.map((pattern) => ({ ...pattern, worst: superLinear(pattern) }))

  test('all are read', () => expect(written.length).toBeGreaterThan(900))

  test('none is exponential', () => {
    expect(judged.filter(({ worst }) => worst.includes('exponential'))).toEqual([])
  })

  test('all are proven linear but those that are listed, and the list has no other', () => {
    const open = judged.filter(({ worst }) => worst.length > 0).map(({ file, source }) => `${file} /${source}/`)
    expect([...new Set(open)].sort()).toEqual([...notProven].sort())
    reached({ 'patterns proven linear': judged.length - open.length, 'listed as polynomial': open.length })
  })
})

test('put together when rules are loaded and texts are linted', { timeout: 60_000 }, async () => {
  const built = await builtDuring(async () => {
    vi.resetModules()
    const { lint } = await import('../../api/index.ts')
    const { corpusOf } = await import('../fuzz/corpus.ts')
    for (const text of corpusOf('.').slice(0, 300)) lint(text, { config: { extends: 'strict' } })
  })
  const ours = built.filter(({ source }) => !/^\\x00|^$/.test(source))
  expect(builders().length).toBeGreaterThan(10)
  expect(ours.length).toBeGreaterThan(20)
  const judged = ours.map((pattern) => ({ source: pattern.source.slice(0, 200), worst: superLinear(pattern) }))
  expect(judged.filter(({ worst }) => worst.includes('exponential'))).toEqual([])
  reached({ 'patterns put together': judged.length, 'of these polynomial': judged.filter(({ worst }) => worst.length > 0).length })
})

test('the checker is not dead', () => {
  const worst = (source: string) => superLinear({ source, flags: '' })
  expect(worst('^(a+)+$')).toContain('exponential')
  expect(worst('\\s+$')).toEqual(['polynomial'])
  expect(worst('^a[^b]*b')).toEqual([])
})
