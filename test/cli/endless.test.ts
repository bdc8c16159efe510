// Questions about one file that cannot be read to an end: the same deadline as linting, and the file is named.

import { describe, expect, test } from 'vitest'
import type { Report } from '../../engine/lint.ts'
import { rules } from '../../rules/index.ts'
import { within } from '../../server/node/within.ts'
import type { Deadline } from '../../workspace/deadline.ts'
import { memoryDisk } from '../disk.ts'
import { guiderail } from './io.ts'

const flagged = '---\nkind: account-plan\n---\n\n# Plan\n\nGet the CFO to sign.\n'

/** Files, and a deadline that ends the reading of texts with a word in them. */
function diskWith(files: Readonly<Record<string, string>>, within: Deadline['within'] = notPoison) {
  const disk = memoryDisk(
    Object.fromEntries([['/repo/.git/HEAD', ''], ...Object.entries(files).map(([path, text]) => [`/repo/${path}`, text])]),
  )
  return Object.assign(disk, { deadline: { patience: 500, strikes: 3, within } })
}

const notPoison: Deadline['within'] = (_, work) => {
  const value = work()
  const { text, report } = value as { readonly text?: string; readonly report?: Report }
  return `${text} ${report?.document.text}`.includes('poison') ? null : { value }
}

const nobody = async () => null
const late = 'Reading this text did not come to an end in 1 s, so it was not linted. Please report it,'

describe('a text that is not read to an end', () => {
  const disk = () => diskWith({ 'a.md': `${flagged}\npoison\n`, 'b.md': flagged })
  test.each([
    ['why', 'a.md:7'],
    ['map', 'a.md'],
    ['stats', 'a.md'],
  ])('%s %s names the file, with a remedy', async (...args) => {
    const { code, out, err } = await guiderail(args, {}, { disk: disk() })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`a.md: ${late}`)
    expect(err.split('\n')).toHaveLength(2)
  })
  test('fix goes on with the next file', async () => {
    const { code, out, err } = await guiderail(['fix'], {}, { disk: disk(), ask: nobody })
    expect(err).toContain(`a.md: ${late}`)
    expect(out).toContain('b.md:7:1')
    expect(code).toBe(2)
  })
})

describe('a rule that does not end', () => {
  const spins = {
    ...rules.find(({ id }) => id === 'get-them-to'),
    id: 'spins',
    scope: 'document',
    check: ({ text }: { text: string }) => {
      let at = text.indexOf('spin for ever')
      while (at >= 0) at = Math.abs(at)
      return []
    },
  }
  const named = 'a.md: The rule spins failed here (it did not come to an end in 1 s; please report that); all others were run.'
  const disk = () => diskWith({ 'a.md': `${flagged}\nspin for ever\n` }, within)

  test.each([
    ['why', ['why', 'a.md:7'], 'get-them-to ('],
    ['fix', ['fix'], 'a.md:7:1'],
  ])('%s names it, and tells what the others found', async (_, args, found) => {
    const list = rules as unknown[]
    list.push(spins)
    try {
      const { code, out, err } = await guiderail(args, {}, { disk: disk(), ask: nobody })
      expect(err.split('\n').filter((line) => line === named)).toHaveLength(1)
      expect(out).toContain(found)
      expect(code).toBe(2)
    } finally {
      list.pop()
    }
  })
})
