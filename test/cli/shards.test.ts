// `--shard` and `merge`: however the work was shared, the report is that of one run.

import { describe, expect, test } from 'vitest'
import { formats } from '../../cli/formats/format.ts'
import { memoryDisk } from '../disk.ts'
import { guiderail } from './io.ts'
import { type Files, repository, script } from './repository.ts'

const diskOf = (files: Files) =>
  memoryDisk(Object.fromEntries([['/repo/.git/HEAD', ''], ...Object.entries(files).map(([path, text]) => [`/repo/${path}`, text])]))

async function sharded(files: Files, of: number, args: readonly string[] = [], world = {}) {
  const disk = diskOf(files)
  const names: string[] = []
  for (let number = 1; number <= of; number++) {
    const { code, err } = await guiderail([...args, '--shard', `${number}/${of}`], {}, { disk, ...world })
    const name = `guiderail-shard-${number}-of-${of}.json`
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(`in ${name}; guiderail merge`) })
    names.push(name)
  }
  return { disk, names }
}

test.each(formats)('%s is the same', async (format) => {
  const files = repository(60)
  const { disk, names } = await sharded(files, 3)
  const one = await guiderail(['-f', format], files)
  const merged = await guiderail(['merge', ...names, '-f', format], {}, { disk })
  expect({ out: merged.out, err: merged.err, code: merged.code }).toEqual({ out: one.out, err: one.err, code: one.code })
  expect(one.out.length).toBeGreaterThan(200)
})

test.each([
  ['paths', ['plans', 'calls/call-1*.md']],
  ['rules and comments', ['--rule', 'get-them-to: info', '--no-inline-config', '--report-unused-disables']],
  ['no config', ['--no-config']],
  ['more shards than files', ['plans/bets-0.md']],
])('%s are those that the shards were given', async (_, args) => {
  const files = repository(60)
  const { disk, names } = await sharded(files, 5, args)
  const merged = await guiderail(['merge', ...names, '-f', 'json'], {}, { disk })
  const one = await guiderail([...args, '-f', 'json'], files)
  expect({ out: merged.out, err: merged.err, code: merged.code }).toEqual({ out: one.out, err: one.err, code: one.code })
})

test('the day is that of the shards; limits and the baseline are told to the merge', async () => {
  const files = { 'a.md': script(0), 'b.md': script(3), 'c.md': script(6) }
  const { disk, names } = await sharded(files, 2)
  const merge = (...args: string[]) => guiderail(['merge', ...names, ...args], {}, { disk, today: '2026-06-16' })
  expect((await merge('--max-warnings', '2')).code).toBe(1)
  expect((await merge('--max-warnings', '3')).code).toBe(0)
  expect((await merge('--update-baseline', '--baseline', 'known.jsonl')).code).toBe(0)
  expect((await merge('--baseline', 'known.jsonl')).code).toBe(0)
  expect((await merge()).code).toBe(1)
})

describe('what does not fit together is told', () => {
  const files = { 'a.md': script(0), 'b.md': script(1), 'c.md': script(2) }
  const other = { code: 2, out: '' }

  test('a shard that is missing, given twice, of another call or day, or of another build', async () => {
    const { disk, names } = await sharded(files, 3)
    const [one = '', two = '', three = ''] = names
    const merge = async (list: readonly string[], world = {}) => {
      const { code, out, err } = await guiderail(['merge', ...list], {}, { disk, ...world })
      expect({ code, out }).toEqual(other)
      return err
    }
    expect(await merge([one, three])).toBe('Of 3 shards these are missing: 2.\n')
    expect(await merge([one, two, two, three])).toBe('Shard 2 of 3 is given twice.\n')
    expect(await merge([one, 'none.json'])).toBe('The shard none.json cannot be read.\n')
    expect(await merge([one, 'a.md'])).toBe('The shard a.md is none that --shard has written.\n')
    expect(await merge(names, { program: async () => 'other' })).toContain('was written by another build of Guiderail')
    await guiderail(['--shard', '2/3', '--no-config'], {}, { disk })
    expect(await merge(names)).toContain('are parts of different calls')
    await guiderail(['--shard', '2/3'], {}, { disk, today: '2026-06-16' })
    expect(await merge(names)).toContain('ran on different days')
  })

  test('a shard that is cut off or was tampered with', async () => {
    const { disk, names } = await sharded(files, 2)
    const text = disk.text(`/repo/${names[1]}`)
    for (const damaged of [text.slice(0, -9), text.replace('"severity":"', '"severity":"x'), text.replace('shard 1', 'shard 2')]) {
      await disk.write(`/repo/${names[1]}`, damaged)
      const { code, err } = await guiderail(['merge', ...names], {}, { disk })
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/is damaged or cut off|another version of Guiderail/) })
    }
  })

  test.each([
    ['a text that has changed', '/repo/b.md', script(5), 'b.md: This file or what holds for it was another when its shard ran'],
    ['a new file', '/repo/d.md', script(5), 'd.md: No shard has looked at this file'],
    ['another config', '/repo/guiderail.config.yaml', 'rules:\n  get-them-to: info\n', 'a.md: This file or what holds for it was another'],
  ])('%s', async (_, path, text, message) => {
    const { disk, names } = await sharded(files, 2)
    await disk.write(path, text)
    const { code, err } = await guiderail(['merge', ...names], {}, { disk })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) })
  })

  test('a file that is gone', async () => {
    const { disk, names } = await sharded(files, 2)
    disk.files.delete('/repo/b.md')
    const { code, err } = await guiderail(['merge', ...names], {}, { disk })
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('b.md: A shard has looked at this file, and here it is not linted'),
    })
  })

  test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/1000', '-1/2'])('--shard %s', async (part) => {
    const { code, err } = await guiderail([`--shard=${part}`], files)
    expect({ code, err }).toEqual({ code: 2, err: `--shard takes a part of the whole, such as 2/4, not "${part}".\n` })
  })

  test.each([
    [['--fix'], '--shard and --fix do not go together'],
    [['-f', 'json'], 'A shard makes no report; give --format to guiderail merge.'],
    [['--max-warnings', '3'], 'give --max-warnings to guiderail merge'],
    [['--baseline', 'x'], 'give --baseline to guiderail merge'],
  ])('--shard with %s', async (args, message) => {
    const { code, err } = await guiderail(['--shard', '1/2', ...args], files)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) })
  })
})

test('what cannot be read is told by the merge as by one run', async () => {
  const disk = diskOf({ 'a.md': script(0), 'locked.md': script(1) })
  disk.files.set('/repo/locked.md', { code: 'EACCES' })
  expect((await guiderail(['--shard', '1/1', '-o', 'out/part.json'], {}, { disk })).code).toBe(0)
  const merged = await guiderail(['merge', 'out/part.json'], {}, { disk })
  expect({ code: merged.code, err: merged.err }).toEqual({ code: 2, err: 'locked.md: This file cannot be read: no permission.\n' })
})
