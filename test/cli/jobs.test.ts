// `--jobs` and `--cache`: whoever linted a text and whenever, the report is the same.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sumOf } from '../../cli/cache/cache.ts'
import { digest } from '../../cli/cache/seen.ts'
import { inOrder } from '../../cli/jobs/in-order.ts'
import type { Answer, Death, Job, Start, Thread } from '../../cli/jobs/job.ts'
import { answering } from '../../cli/jobs/worker.ts'
import { type Content, memoryDisk } from '../disk.ts'
import { guiderail, type World } from './io.ts'

const root = join(import.meta.dirname, '../..')
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, folder, name), 'utf8')] as const)
const playbook: Readonly<Record<string, string>> = {
  ...Object.fromEntries(filesIn('examples')),
  'guiderail.accepted.yaml': '- rule: get-them-to\n  sentence: Get them to sign.\n',
  'calls/accepted.md': '---\nkind: playbook\n---\n\nGet them to sign.\n\nMake them sign.\n',
}
const withBroken = { ...playbook, 'broken.md': '\0' }

/** Threads that answer late and out of turn; `posted` tells who got how many jobs. */
function threads(disk: World['disk'], posted: number[] = [], failing = false) {
  return (start: Start): Thread => {
    const at = posted.push(0) - 1
    const answer = answering(start, (disk ?? memoryDisk({})) as never)
    let hear: (answer: Answer) => void = () => {}
    let die: (death: Death) => void = () => {}
    return {
      post: (job: Job) => {
        posted[at] = (posted[at] ?? 0) + 1
        if (failing) return void setTimeout(() => die({ message: 'the thread has died', isOfMemory: false, doing: null }), 1)
        // Structured clones lose what is no data, as between real threads.
        void answer
          .then((act) => act(structuredClone(job)))
          .then((told) => setTimeout(() => hear(structuredClone(told)), (job.number * 7) % 5))
      },
      onAnswer: (listener) => {
        hear = listener
      },
      onEnd: (listener) => {
        die = listener
      },
      end: () => {},
    }
  }
}

const onDisk = (contents: Readonly<Record<string, Content>>) =>
  memoryDisk(
    Object.fromEntries([
      ['/repo/.git/HEAD', ''],
      ...Object.entries(contents).map(([path, content]) => [path.startsWith('/') ? path : `/repo/${path}`, content]),
    ]),
  )

const flags = ['--format', 'json', '--report-unused-disables', '--severity', 'hint']

describe('--jobs', () => {
  test.each([
    [2, playbook],
    [3, withBroken],
  ])('%d: the report of one job', async (jobs, contents) => {
    const disk = onDisk(contents)
    const posted: number[] = []
    const one = await guiderail(flags, {}, { disk })
    const many = await guiderail([...flags, '--jobs', String(jobs)], {}, { disk, startThread: threads(disk, posted) })
    expect({ ...many, disk: null }).toEqual({ ...one, disk: null })
    expect(JSON.parse(one.out).summary.files).toBeGreaterThan(8)
    expect(posted.length).toBe(jobs)
    expect(Math.min(...posted)).toBeGreaterThan(0)
  })
  test('fixes are the same', async () => {
    const one = onDisk(playbook)
    const many = onDisk(playbook)
    const alone = await guiderail(['--fix', ...flags], {}, { disk: one })
    const together = await guiderail(['--fix', '--jobs', '3', ...flags], {}, { disk: many, startThread: threads(many) })
    expect({ ...together, disk: null }).toEqual({ ...alone, disk: null })
  })
  test('threads that die are told of, and the run is no success', async () => {
    const disk = onDisk(playbook)
    const { code, err } = await guiderail(['--jobs', '2'], {}, { disk, startThread: threads(disk, [], true) })
    expect(code).toBe(2)
    expect(err).toContain('the thread has died')
  })
  test.each(['0', '-1', '1.5', 'many', '65'])('%s is no number of jobs', async (jobs) => {
    const { code, err } = await guiderail([`--jobs=${jobs}`], playbook)
    expect({ code, err }).toEqual({ code: 2, err: `--jobs takes a number from 1 to 64, not "${jobs}".\n` })
  })
  test('real threads', () => {
    const lint = (...more: string[]) =>
      execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'lint', 'examples', '--fail-on', 'never', ...flags, ...more], {
        cwd: root,
        encoding: 'utf8',
      })
    expect(lint('--jobs', '2')).toBe(lint())
  }, 120_000)
})

test('results come in the order of the items, with no more under way than allowed', async () => {
  let underWay = 0
  let most = 0
  const work = async (item: number) => {
    most = Math.max(most, ++underWay)
    await new Promise((resolve) => setTimeout(resolve, (item * 3) % 7))
    underWay--
    return item
  }
  const items = Array.from({ length: 30 }, (_, at) => at)
  const told: number[] = []
  for await (const item of inOrder(items, 4, work)) told.push(item)
  expect(told).toEqual(items)
  expect(most).toBe(4)
})

describe('--cache', () => {
  const cached = [...flags, '--cache-location', 'kept/cache']
  /** Writes something into the cache that no text says, so that it shows where the cache was used. */
  async function tamper(disk: ReturnType<typeof onDisk>): Promise<void> {
    const body = (new TextDecoder().decode(await disk.read('/repo/kept/cache')).split('\n')[1] ?? '').replaceAll(
      '"message":"',
      '"message":"KEPT ',
    )
    await disk.write('/repo/kept/cache', `${sumOf(body)}\n${body}\n`)
  }
  async function warm(world: World = {}) {
    const disk = onDisk(playbook)
    const cold = await guiderail(cached, {}, { disk, ...world })
    return { disk, cold }
  }

  test('a warm run reports what a cold one does', async () => {
    const { disk, cold } = await warm()
    const plain = await guiderail(flags, playbook)
    expect(cold.out).toBe(plain.out)
    const again = await guiderail(cached, {}, { disk })
    expect({ ...again, disk: null }).toEqual({ ...cold, disk: null })
  })
  test('is used for what has not changed, and for nothing else', async () => {
    const { disk } = await warm()
    await tamper(disk)
    expect((await guiderail(cached, {}, { disk })).out).toContain('KEPT')
    await disk.write('/repo/calls/accepted.md', `${playbook['calls/accepted.md']}\nForce them to sign.\n`)
    const report = JSON.parse((await guiderail(cached, {}, { disk })).out)
    const changed = report.files.find(({ path }: { path: string }) => path === 'calls/accepted.md')
    expect(changed.findings.length).toBeGreaterThan(1)
    expect(JSON.stringify(changed)).not.toContain('KEPT')
  })
  test('branches that take turns are all remembered', async () => {
    const { disk } = await warm()
    const main = playbook['calls/accepted.md'] ?? ''
    const branch = `${main}\nForce them to sign.\n`
    await disk.write('/repo/calls/accepted.md', branch)
    await guiderail(cached, {}, { disk })
    await disk.write('/repo/calls/accepted.md', main)
    await guiderail(cached, {}, { disk })
    await tamper(disk)
    for (const text of [branch, main]) {
      await disk.write('/repo/calls/accepted.md', text)
      const { files } = JSON.parse((await guiderail(cached, {}, { disk })).out)
      const { findings } = files.find(({ path }: { path: string }) => path === 'calls/accepted.md')
      expect(findings.length).toBeGreaterThan(0)
      expect(findings.filter(({ message }: { message: string }) => !message.startsWith('KEPT '))).toEqual([])
    }
  })
  test.each([
    ['another program', [], { program: async () => 'another' }, {}],
    ['another day', [], { today: '2027-01-01' }, {}],
    ['a rule set by hand', ['--rule', 'get-them-to: info'], {}, {}],
    ['comments that hold no more', ['--no-inline-config'], {}, {}],
    ['another config', [], {}, { '/repo/guiderail.config.yaml': 'rules:\n  get-them-to: info\n' }],
    [
      'another list of accepted sentences',
      [],
      {},
      { '/repo/guiderail.accepted.yaml': '- rule: get-them-to\n  sentence: Make them sign.\n' },
    ],
  ] as const)('is cold under %s', async (_, more, world, files) => {
    const { disk } = await warm()
    await tamper(disk)
    for (const [path, text] of Object.entries(files)) await disk.write(path, text)
    const { out } = await guiderail([...cached, ...more], {}, { disk, ...world })
    expect(out).not.toContain('KEPT')
    expect(out).toBe((await guiderail([...flags, ...more], {}, { disk, ...world })).out)
  })
  test.each(['', 'x', '{}', 'not the sum\n[]\n', `${sumOf('[[1]]')}\n[[1]]\n`, `${sumOf('{"a":1}')}\n{"a":1}\n`, `${digest('[]')}\n[]\n`])(
    'is cold when it is damaged: %j',
    async (damaged) => {
      const disk = onDisk({ ...playbook, '/repo/kept/cache': damaged })
      expect((await guiderail(cached, {}, { disk })).out).toBe((await guiderail(flags, playbook)).out)
      expect((await guiderail(cached, {}, { disk })).out).toBe((await guiderail(flags, playbook)).out)
    },
  )
  test('a file that other files settle is told of anew when they change', async () => {
    const disk = onDisk(playbook)
    await guiderail(cached, {}, { disk })
    await disk.write('/repo/scripts/copy.md', playbook['scripts/cold-call-clinics.md'] ?? '')
    expect((await guiderail(cached, {}, { disk })).out).toBe((await guiderail(flags, {}, { disk })).out)
  })
  test('without a place of its own it is kept outside of the repository', async () => {
    const disk = onDisk(playbook)
    await guiderail([...flags, '--cache'], {}, { disk, env: { HOME: '/users/me' } })
    expect((await disk.list('/users/me/.cache/guiderail')).map(({ name }) => name)).toEqual([expect.stringMatching(/^\w{20,32}\.cache$/)])
    const { code, err } = await guiderail(['--cache'], playbook)
    expect({ code, err }).toEqual({ code: 2, err: 'There is no folder for caches here; name a file with --cache-location.\n' })
  })
  test('with several jobs', async () => {
    const disk = onDisk(playbook)
    const startThread = threads(disk)
    const cold = await guiderail([...cached, '--jobs', '3'], {}, { disk, startThread })
    const posted: number[] = []
    const again = await guiderail([...cached, '--jobs', '3'], {}, { disk, startThread: threads(disk, posted) })
    expect(again.out).toBe(cold.out)
    expect(posted).toEqual([])
  })
})
