// Paths of all systems, in one form.

import { describe, expect, test } from 'vitest'
import { basename, dirname, inside, joined, relative, resolve, slashed, upTo } from '../../workspace/paths.ts'

test('separators and drives take one form', () => {
  expect(slashed('plans\\acme.md')).toBe('plans/acme.md')
  expect(slashed('c:\\Users\\dana')).toBe('C:/Users/dana')
  expect(slashed('/home/dana')).toBe('/home/dana')
})

test.each([
  ['/repo', 'a.md', '/repo/a.md'],
  ['/repo', './plans/../a.md', '/repo/a.md'],
  ['/repo', '..', '/'],
  ['/repo', '../../..', '/'],
  ['/repo', '/other/a.md', '/other/a.md'],
  ['/', 'a.md', '/a.md'],
  ['C:/repo', 'a.md', 'C:/repo/a.md'],
  ['C:/repo', '../..', 'C:/'],
  ['C:/repo', 'D:/x', 'D:/x'],
])('from %s, %s is %s', (base, path, whole) => {
  expect(resolve(base, path)).toBe(whole)
})

test.each([
  ['/repo', '/repo/a.md', 'a.md'],
  ['/repo', '/repo', '.'],
  ['/repo/plans', '/repo/a.md', '../a.md'],
  ['/repo', '/repository/a.md', '../repository/a.md'],
  ['/', '/a.md', 'a.md'],
  ['C:/repo', 'C:/repo/a.md', 'a.md'],
  ['C:/repo', 'D:/a.md', 'D:/a.md'],
])('seen from %s, %s is %s', (folder, path, seen) => {
  expect(relative(folder, path)).toBe(seen)
})

describe('parts', () => {
  test('of a path', () => {
    expect([dirname('/repo/a.md'), dirname('/a.md'), dirname('/'), dirname('C:/a.md'), dirname('C:/')]).toEqual([
      '/repo',
      '/',
      '/',
      'C:/',
      'C:/',
    ])
    expect(basename('/repo/a.md')).toBe('a.md')
    expect([joined('/', 'a'), joined('/repo', 'a')]).toEqual(['/a', '/repo/a'])
  })

  test('above a folder', () => {
    expect([...upTo('/repo/a/b', '/repo')]).toEqual(['/repo/a/b', '/repo/a', '/repo'])
    expect([...upTo('/repo', '/repo')]).toEqual(['/repo'])
    expect([...upTo('/other', '/repo')]).toEqual([])
    expect([...upTo('/a', '/')]).toEqual(['/a', '/'])
  })

  test('inside is no matter of letters', () => {
    expect([inside('/repo', '/repo/a'), inside('/repo', '/repo'), inside('/repo', '/repository'), inside('/', '/a')]).toEqual([
      true,
      true,
      false,
      true,
    ])
  })
})
