// What is no sales material is known without parsing, and that changes nothing: the cheap decision equals the full one.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../engine/lint.ts'
import { parseDocument } from '../../engine/parse.ts'
import { isSilent, kindOf } from '../../engine/segments/kind.ts'
import { lexicon } from '../../engine/segments/lexicon.ts'
import { signalsOf } from '../../engine/segments/signals.ts'
import { topicsOf } from '../../engine/segments/topics.ts'
import { wholeOf } from '../../engine/segments/whole.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'
import { plainTopics } from './plain-topics.ts'

const root = join(import.meta.dirname, '../..')
const ours = ['examples', 'test/corpus', 'rules', '.'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
)

const words = lexicon.flatMap(([, , list]) => list.split('|'))
const lines = ours.flatMap(({ text }) => text.split('\n')).filter((line) => line !== '')
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...lines) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...words, "it's", 'a', 'Deals.', 'x-', '’s'), { maxLength: 8 }).map((some) => some.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('```', '```ts', '~~~', '---', '> ```', '**Rep:** "Hello?"', 'Prospect: no', 'Subject: hi', '# Cold call'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)
const text = fc.array(line, { maxLength: 30 }).map((some) => some.join('\n'))
const path = fc.constantFrom(
  '',
  'README.md',
  'sales/README.md',
  'notes.md',
  'plans/acme.md',
  'sales/cold-call.md',
  'playbooks/discovery.md',
  'x/y/api.md',
)

describe('words by topic', () => {
  const plain = (one: string) => {
    const { text: _, prose: places, lines, codeLines, title, found, ...counted } = topicsOf(one)
    const prose = Array.from({ length: places.length / 4 }, (_, at) => one.slice(places[4 * at], places[4 * at + 1]))
    expect(prose.length + codeLines).toBe(lines)
    expect(prose).toEqual(prose.map((line) => line.trim()))
    expect({ ...counted, found: Object.fromEntries([...found].map(([topic, set]) => [topic, [...set].sort()])) }).toEqual({
      ...plainTopics(prose),
      found: Object.fromEntries(Object.entries(plainTopics(prose).found).map(([topic, list]) => [topic, list.sort()])),
    })
  }
  test.each(ours)('$path', ({ text: one }) => plain(one))
  test('generated texts', () => fc.assert(fc.property(text, plain), { numRuns: 300 }))
})

describe('the cheap decision', () => {
  const agrees = (one: string, name: string) => {
    const full = kindOf(one, signalsOf(one), name)
    if (isSilent(topicsOf(one), name)) expect(full.kind).toBe(null)
    expect(wholeOf(one, name, { ...defaultSettings, inlineConfig: false }).judgement).toEqual(full)
  }
  test.each(ours)('$path', ({ text: one, path: name }) => agrees(one, name))
  test('generated texts', () => fc.assert(fc.property(text, path, agrees), { numRuns: 1000 }))
  test('is taken without a look at the layout', () => {
    expect(isSilent(topicsOf('# Vacation\n\nHow much leave there is, and whom to tell.\n'), 'handbook/vacation.md')).toBe(true)
    expect(isSilent(topicsOf('# Cold call\n\nRep: "What changed for you?"\n'), 'scripts/a.md')).toBe(false)
  })
})

describe('front matter', () => {
  const declared = (one: string) => wholeOf(one, '', defaultSettings)
  test.each([
    ['---\nkind: call-script\n---\n'],
    ['\ufeff---\nkind: call-script\n---\n'],
    ['---\r\ntitle: x\r\nguiderail:\r\n  kind: call-script\r\n---\r\n'],
    ['---\n"\\x6bind": call-script\n---\n'],
    ['---\ntitle: |\n  a\n  --- no end\nTYPE: x\ntype: sales script\n---\n'],
  ])('gives the kind: %j', (one) => {
    expect(declared(one).judgement.kind).toBe('call-script')
    expect(parseDocument(one, '', defaultSettings).segments[0]?.reasons[0]).toMatch(/^the front matter says/)
  })
  test('says that a script is no sales material', () => {
    const script = readFileSync(join(root, 'examples/scripts/cold-call-clinics.md'), 'utf8')
    const { document } = lint(`---\nkind: none\n---\n${script.replace(/^---\n[\s\S]*?\n---\n/, '')}`, 'a.md', rules, defaultSettings)
    expect(document.kinds).toEqual([])
    expect(document.segments[0]).toMatchObject({ kind: null, reasons: ['the front matter says "kind: none"'] })
  })
})

test('the parts of a silent document are there for whoever asks', () => {
  const document = parseDocument('# Vacation\n\nHow much leave there is.\n', 'a.md', defaultSettings)
  expect(document.kinds).toEqual([])
  expect(document.leaves.map(({ leaf }) => leaf.text)).toEqual(['Vacation', 'How much leave there is.'])
  expect(document.segments[0]?.title).toEqual({ start: 2, end: 10 })
  expect(document.segments[0]?.plan.nodes).toEqual([])
})
