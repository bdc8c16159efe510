// Believable documents drawn with all their findings: what a change of a rule does to real prose shows as a diff here.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../engine/lint.ts'
import { defaultSettings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'
import { draw } from './pages/underline.ts'

const root = join(import.meta.dirname, '..')
const folders = ['examples', 'test/corpus']

const documents = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md') && !name.startsWith('test/corpus/drawn/') && name !== 'examples/README.md'),
)

test.each(documents)('%s', async (path) => {
  const text = readFileSync(join(root, path), 'utf8')
  const { document, findings, failures } = lint(text, path, rules, defaultSettings)
  expect(failures).toEqual([])
  const kinds = document.segments.map(({ kind, scenario, reasons }) => `${kind ?? 'none'} (${scenario}): ${reasons.slice(0, 3).join('; ')}`)
  const drawn = draw(
    text,
    findings,
    ({ severity, rule, message, fixes }) => `${severity} ${rule}: ${message}${fixes.map(({ title }) => ` | ${title}`).join('')}`,
  )
  await expect(`${kinds.join('\n')}\n\n${drawn}`).toMatchFileSnapshot(join(root, 'test/corpus/drawn', path.replaceAll('/', '--')))
})
