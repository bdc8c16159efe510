// The table of hazards is whole, and every test that it names can be found.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../layers.ts'
import { elsewhere, hazards } from './hazards.ts'

test('has every row once, in order', () => {
  expect(hazards.map(({ number }) => number)).toEqual(Array.from({ length: 53 }, (_, at) => at + 1))
  expect(new Set(hazards.map(({ hazard }) => hazard)).size).toBe(hazards.length)
})

test('the files that it names are there', () => {
  const named = [...hazards.flatMap(({ shownBy }) => shownBy.map(({ file }) => file)), ...elsewhere.flatMap(({ reviewed }) => reviewed)]
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('the commands that go further are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const called = hazards.flatMap(({ further }) => /npm run ([\w:-]+)/.exec(further ?? '')?.[1] ?? [])
  expect(called.filter((name) => !scripts[name])).toEqual([])
  expect(called).toContain('fuzz')
})
