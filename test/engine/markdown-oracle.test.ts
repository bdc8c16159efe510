// Our scan of Markdown equals micromark on the whole text: leaves, maps, marks, containers, comments, blocks.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../engine/markdown/parse.ts'
import { root } from '../layers.ts'
import { parseWithMicromark } from './micromark/parse.ts'
import { drawnOf } from './micromark/same.ts'
import { texts } from './nasty.ts'

/** More for a long run: `GUIDERAIL_RUNS=100000`. */
const numRuns = Number(process.env.GUIDERAIL_RUNS ?? 300)
const seed = Number(process.env.GUIDERAIL_SEED ?? 20261123)

const ours = ['', 'examples', 'rules', 'test/corpus', 'test/rules', 'test/matrix'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

function same(text: string): void {
  expect(drawnOf(parseMarkdown(text))).toEqual(drawnOf(parseWithMicromark(text)))
}

describe('reads as micromark does', () => {
  test.each(Object.keys(texts))('%s', (kind) => {
    fc.assert(fc.property(texts[kind as keyof typeof texts], same), { numRuns, seed })
  })

  test.each(ours)('%s', (path) => same(readFileSync(join(root, path), 'utf8')))
})
