// The same run says the same wherever it is run: another language, another time zone, other jobs, files made in another order.

import { expect, test } from 'vitest'
import { reached } from './figures.ts'
import { faulty, newProject, unfixed } from './folder.ts'

const pages = {
  'B.md': faulty,
  'a.md': unfixed,
  'ä.md': faulty,
  'z/Ö.md': faulty,
  'I.md': `${faulty}\nİstanbul: get THEM to SIGN. INFO, ılık.\n`,
  'plans/p.md': '---\ntype: account-plan\n---\n\n# Plan\n\n## Strategies\n\n- S1: Win\n\n## Actions\n\n- T1: Call\n',
}
const places: readonly Readonly<Record<string, string>>[] = [
  { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LC_ALL: 'de_DE.UTF-8', TZ: 'America/Los_Angeles' },
  { LC_ALL: 'sv_SE.UTF-8', TZ: 'Asia/Kathmandu' },
]

test('the same bytes in every language and time zone, with several jobs, and in any order of files', { timeout: 60_000 }, async () => {
  using project = newProject(pages)
  using turned = newProject(Object.fromEntries(Object.entries(pages).reverse()))
  const args = ['-f', 'json', '--severity', 'hint', '.']
  const { out } = await project.run(args, { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } })
  expect(JSON.parse(out).files).toHaveLength(6)
  for (const place of places) expect((await project.run(args, { env: { ...process.env, ...place } })).out).toBe(out)
  expect((await turned.run(args)).out).toBe(out)
  expect((await project.run(['--jobs', '3', ...args])).out).toBe(out)
  reached({ places: places.length + 3, differences: 0 })
})
