// `--shard` and `merge`: however the work was shared, the report is that of one run.

import { describe, expect, test } from 'vitest'
import { formats } from '../../cli/formats/format.ts'
import { memoryDisk } from '../disk.ts'
import { guiderail } from './io.ts'

type Files = Readonly<Record<string, string>>

const diskOf = (files: Files) =>
  memoryDisk(Object.fromEntries([['/repo/.git/HEAD', ''], ...Object.entries(files).map(([path, text]) => [`/repo/${path}`, text])]))

const script = (number: number) =>
  `---\nkind: call-script\n---\n\n# Call ${number}\n\nRep: "Hello, I saw that site ${number % 7} bakes at night now, is that so?"\n\nRep: "${['Get them to sign.', 'We are the market leader in ovens.', 'What would you change first?'][number % 3]}"\n`
const plan = (number: number) =>
  `# Account plan: Plant ${number}\n\n## Objectives\n\n- Win plant ${number}\n\n## Tactics\n\n- T${number} (S${number % 40}): Call the night shift\n`
const bets = (number: number) => `# Account plan: Bets ${number}\n\n## Strategies\n\n- S${number}: Win on audit risk in plant ${number}\n`

/** Pages whose findings depend on one another, and some that cannot be read. */
function repository(count: number): Files {
  const pages = Array.from({ length: count }, (_, at): [string, string] => {
    if (at % 50 === 0) return [`plans/bets-${at}.md`, bets(at / 50)]
    if (at % 5 === 0) return [`plans/plant-${at}.md`, plan(at)]
    return at % 11 === 0 ? [`notes/${at}.md`, `# Notes ${at}\n\nNothing to sell.\n`] : [`calls/call-${at}.md`, script(at)]
  })
  return {
    ...Object.fromEntries(pages),
    'guiderail.config.yaml': 'rules:\n  copied-opener: warning\noverrides:\n  - files: calls/**\n    rules:\n      generic-claim: info\n',
    'guiderail.accepted.yaml': '- rule: get-them-to\n  sentence: Get them to go.\n',
    'broken.md': '\0',
  }
}

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

test('2,000 files in four shards are reported as by one run, in every order', async () => {
  const files = repository(2000)
  const { disk, names } = await sharded(files, 4)
  const one = await guiderail(['-f', 'json'], files)
  const merged = await guiderail(['merge', ...names.reverse(), '-f', 'json'], {}, { disk })
  expect(merged.out).toBe(one.out)
  expect({ code: merged.code, err: merged.err }).toEqual({ code: one.code, err: one.err })
  const { files: reported } = JSON.parse(one.out)
  const rules = new Set(reported.flatMap(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule)))
  expect(rules).toContain('copied-opener')
  expect(reported.length).toBe(2000)
  const shuffled = await guiderail(
    [
      '-f',
      'json',
      ...Object.keys(files)
        .filter((name) => name.endsWith('.md'))
        .reverse(),
    ],
    files,
  )
  expect(shuffled.out).toBe(one.out)
}, 180_000)

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
