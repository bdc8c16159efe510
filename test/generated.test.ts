// Files that are written from the rules and the build: `npm run generate` writes them, this test fails when one is stale.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { sources } from '../rules/sources.ts'
import { acceptedSchema } from '../workspace/accepted/read.ts'
import { editorSchema } from '../workspace/config/editor-schema.ts'
import { knownRules } from '../workspace/known.ts'
import { bundledTable } from './generated/bundled.ts'
import { suppressionGrammar, textGrammar } from './generated/grammar.ts'
import { translatable } from './generated/localisable.ts'
import { exampleOutput } from './generated/output.ts'
import { between } from './generated/region.ts'
import { walkthroughPicture } from './generated/walkthrough.ts'
import { grounds } from './pages/head.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const row = (base: string) => (rule: (typeof rules)[number]) =>
  `| [\`${rule.id}\`](${base}${rule.id}.md) | ${rule.title} | ${rule.summary} | ${rule.severity} | ${grounds[rule.evidence]} |`
const table = (base: string) =>
  ['| rule | title | a good document | severity | ground |', '|---|---|---|---|---|', ...rules.map(row(base))].join('\n')

test('rules/README.md', async () => {
  await expect(`# Rules\n\n${table('')}\n`).toMatchFileSnapshot(join(root, 'rules/README.md'))
})

test('README.md', async () => {
  const withRules = between(read('README.md'), 'rules', table('rules/'))
  await expect(between(withRules, 'example output', exampleOutput())).toMatchFileSnapshot(join(root, 'README.md'))
})

test('ARCHITECTURE.md', async () => {
  const articles = Object.entries(sources).map(([slug, { title, site }]) => `| \`${slug}\` | _${title}_${site ? `, ${site}` : ''} |`)
  const withBundled = between(read('ARCHITECTURE.md'), 'bundled', bundledTable())
  await expect(between(withBundled, 'sources', ['| slug | article |', '|---|---|', ...articles].join('\n'))).toMatchFileSnapshot(
    join(root, 'ARCHITECTURE.md'),
  )
})

test('schemas/config.schema.json', async () => {
  await expect(`${JSON.stringify(editorSchema(knownRules), null, 2)}\n`).toMatchFileSnapshot(join(root, 'schemas/config.schema.json'))
})

test.each([
  ['text', textGrammar],
  ['suppressions', suppressionGrammar],
])('syntaxes/%s.tmLanguage.json', async (name, grammar) => {
  const file = join(root, `syntaxes/${name}.tmLanguage.json`)
  await expect(`${JSON.stringify(grammar, null, 2)}\n`).toMatchFileSnapshot(file)
})

test('client/walkthrough/views.generated.svg', async () => {
  await expect(walkthroughPicture(read('examples/accounts/hallvard-foods.md'))).toMatchFileSnapshot(
    join(root, 'client/walkthrough/views.generated.svg'),
  )
})

test('l10n/bundle.l10n.json', async () => {
  const texts = Object.fromEntries(translatable().map((text) => [text, text]))
  await expect(`${JSON.stringify(texts, null, 2)}\n`).toMatchFileSnapshot(join(root, 'l10n/bundle.l10n.json'))
})

test('schemas/accepted.schema.json', async () => {
  await expect(`${JSON.stringify(acceptedSchema, null, 2)}\n`).toMatchFileSnapshot(join(root, 'schemas/accepted.schema.json'))
})
