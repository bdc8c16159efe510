// The facts of a root: each file is read once, somebody else has a turn before each, and only what changed is read again.

import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { RootIndex } from '../../workspace/across/index.ts'
import { Project } from '../../workspace/project.ts'
import { memoryDisk } from '../disk.ts'

const plan = (id: string) => `# Account plan: Hallvard Foods\n\n## Strategies\n\n- ${id}: Make the switch easy for the night shift\n`

function indexOf(count: number) {
  const files = Array.from({ length: count }, (_, at) => [`/repo/plans/${at}.md`, plan(`S${at}`)] as const)
  const disk = memoryDisk({ '/repo/.git/HEAD': '', ...Object.fromEntries(files) })
  const seen = { read: [] as string[], turns: 0, changes: [] as (string | null)[] }
  const host = {
    ...disk,
    read: (path: string) => {
      seen.read.push(path)
      return disk.read(path)
    },
  }
  let heard = () => {}
  const index = new RootIndex({
    root: '/repo',
    rules,
    project: () => new Project(host, { known: rules, folder: '/repo' }),
    openText: () => undefined,
    onChange: (path) => {
      seen.changes.push(path)
      heard()
    },
    turn: async () => {
      seen.turns++
    },
  })
  const change = async (act: () => void) => {
    const next = new Promise<void>((resolve) => {
      heard = resolve
    })
    act()
    await next
  }
  return { index, disk, seen, change }
}

const knows = (index: RootIndex, label: string): boolean => {
  const finding = {
    rule: 'orphan-tactic',
    severity: 'warning',
    url: '',
    message: '',
    related: [],
    fixes: [],
    span: { start: 0, end: 0 },
  } as const
  const alone = { findings: [{ ...finding, needs: [{ kinds: ['strategy'] as const, label }] }], suppressed: [] }
  return index.root?.together(alone, 'plans/june.md').findings.length === 0
}

test('nothing is known before all files are, and each is read once with a turn before it', async () => {
  const { index, seen, change } = indexOf(60)
  expect(index.root).toBeNull()
  expect(seen.read).toEqual([])
  await change(() => index.refresh())
  expect(seen.read).toHaveLength(60)
  expect(seen.turns).toBe(60)
  expect(knows(index, 'S59')).toBe(true)
  expect(knows(index, 'S60')).toBe(false)
})

test('only what changed is read again, and a file that says the same changes nothing', async () => {
  const { index, disk, seen, change } = indexOf(20)
  await change(() => index.refresh())
  seen.read.length = 0
  disk.files.set('/repo/plans/7.md', plan('S77'))
  await change(() => index.changed('plans/7.md'))
  expect(seen.read).toEqual(['/repo/plans/7.md'])
  expect([knows(index, 'S7'), knows(index, 'S77')]).toEqual([false, true])
  index.changed('plans/8.md')
  disk.files.set('/repo/plans/new.md', plan('S90'))
  await change(() => index.moved())
  expect(seen.read).toEqual(['/repo/plans/7.md', '/repo/plans/8.md', '/repo/plans/new.md'])
  expect(seen.changes).toEqual([null, null, null])
  expect(knows(index, 'S90')).toBe(true)
})

test('files that came while the others were read are found', async () => {
  const { index, disk, change } = indexOf(5)
  await change(() => {
    index.refresh()
    disk.files.set('/repo/plans/late.md', plan('S50'))
    index.moved()
  })
  if (!knows(index, 'S50')) await change(() => {})
  expect(knows(index, 'S50')).toBe(true)
})
