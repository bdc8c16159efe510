// Whatever stands in names, texts, messages and configs: nothing is forged, and every report can still be read.

import { validate } from '@umbrelladocs/rdformat-validator'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { type FormatName, formats } from '../../../cli/formats/format.ts'
import type { Results } from '../../../cli/results.ts'
import { guiderail } from '../io.ts'
import { payloads } from './hostile-words.ts'
import { checkstyleSchema, junitSchema, readGitlab, readSarif, readXml, validXml, workflowCommands } from './readers.ts'
import { file, finding, results, written } from './sample.ts'

/** Words of the same length and lines, with nothing in them. */
const harmless = (words: string): string => words.replace(/[^\r\n]/g, 'w')

const sentence = 'You must sign today'

/** A report with the words of others in every place that has any; `path` may hold them too. */
function sample(words: string, path: string): Results {
  const text = `# Call ${words}\n\n日本 ${words} ${sentence} ${words}\n`
  const start = text.indexOf(sentence)
  const title = `Say ${words}`
  const pressed = finding(text, sentence, {
    rule: 'team-rule',
    message: `Quotes "${words}" and more.`,
    fixes: [{ title, safe: false, edits: [{ span: { start, end: start + 3 }, text: words }] }],
    related: [{ span: { start: 2, end: 6 }, message: `There: ${words}` }],
  })
  const overview = { map: null, numbers: [{ title: words, rows: [['turns', words] as const] }] }
  const suppressed = [{ finding: pressed, reason: `because ${words}` }]
  const rule = { id: 'team-rule', title: `Team ${words}`, summary: `Never ${words}`, severity: 'warning', evidence: 'advice' } as const
  return results([file(path, text, [pressed, { ...pressed, severity: 'error' }], { overview, suppressed }), file('b.md', 'Fine.\n', [])], {
    troubles: [{ path: `x${path}`, message: `Cannot ${words}`, line: 2, column: 1 }],
    rules: [rule],
  })
}

/** Whatever steers a terminal or turns the direction of writing; line breaks and tabs are ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u

interface Tree {
  readonly type: string
  readonly url?: string
  readonly children?: readonly Tree[]
}

/** How Markdown is built, without its words. */
const build = ({ type, url = '', children = [] }: Tree): string[] =>
  type === 'text' ? [] : [`${type} ${url}`, ...children.flatMap(build), `/${type}`]

const tags = (node: DefaultTreeAdapterTypes.ParentNode): string[] =>
  node.childNodes.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child)
      ? [`${child.tagName} ${child.attrs.map(({ name }) => name).join(' ')}`, ...tags(child)]
      : defaultTreeAdapter.isTextNode(child)
        ? []
        : [child.nodeName],
  )

/** What a reader makes of a report apart from the words in it: the same for harmless words. */
const shapes: Readonly<Record<FormatName, (report: string) => unknown>> = {
  stylish: (report) => report.split('\n').length,
  json: (report) => shapeOf(JSON.parse(report)),
  sarif: (report) => shapeOf(readSarif(report)),
  gitlab: (report) => shapeOf(readGitlab(report)),
  rdjson: (report) => shapeOf(JSON.parse(report)),
  junit: (report) => shapeOf(readXml(report)),
  checkstyle: (report) => shapeOf(readXml(report)),
  markdown: (report) => build(unified().use(remarkParse).use(remarkGfm).parse(report) as Tree),
  html: (report) => {
    const wrong: string[] = []
    const shape = tags(parse(report, { onParseError: ({ code }) => void wrong.push(code) }))
    return { shape, wrong }
  },
  github: (report) =>
    workflowCommands(report).map(({ name, properties, message }) => ({
      ...{ name, keys: Object.keys(properties), line: properties.line },
      lines: [message, ...Object.values(properties)].map((each) => each.split('\n').length),
    })),
}

/** Keys and numbers of items. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value === null || typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
}

/** Names of files cannot be empty, and hold no slash that we did not write. */
const asName = (words: string): string => `n${words.replaceAll('/', '\u2215').slice(0, 200)}.md`

describe.each(formats)('%s', (format) => {
  test.each(Object.entries(payloads))('%s', async (_, words) => {
    const report = await written(format, sample(words, asName(words)), { suppressed: true })
    const expected = await written(format, sample(harmless(words), asName(harmless(words))), { suppressed: true })
    expect(report).not.toMatch(steering)
    expect(shapes[format](report)).toEqual(shapes[format](expected))
    if (format !== 'github') expect(workflowCommands(report)).toEqual([])
  })
})

test('nobody is called and nothing is linked where comments are made of it', async () => {
  const whole = sample('@everyone @org/team #1 www.evil.example https://evil.example a@b.example', 'a.md')
  const shown = [
    await written('markdown', whole),
    ...JSON.parse(await written('rdjson', whole)).diagnostics.map(({ message }: { message: string }) => message),
  ]
  for (const text of shown) expect(text).not.toMatch(/@\w|#1|www\.evil|https:\/\/evil/)
})

test('the matrix can fail: each reader sees what it is there for', () => {
  expect(workflowCommands('a\n  ::error file=x::y\nb ##[group]c')).toMatchObject([
    { name: 'error', properties: { file: 'x' } },
    { name: '##[' },
  ])
  expect(() => readXml('<a>&</a>')).toThrow()
  expect(() => readXml('<a>\u0001</a>')).toThrow()
  expect(() => readXml('<a><![CDATA[x]]></a>')).toThrow('cdata')
  expect(() => readSarif('{"version":"2.1.0","runs":[{"tool":{"driver":{}}}]}')).toThrow('name')
  expect(() => readGitlab('[{}]')).toThrow('description')
  expect(shapes.html('<p>a<script>x</script>')).not.toEqual(shapes.html('<p>a'))
  expect(shapes.markdown('a [b](c)')).not.toEqual(shapes.markdown('a b'))
})

test.each(Object.entries(payloads))('schemas hold for %s', async (_, words) => {
  const whole = sample(words, asName(words))
  expect(await validXml(await written('junit', whole), junitSchema)).toEqual([])
  expect(await validXml(await written('checkstyle', whole), checkstyleSchema)).toEqual([])
  expect((await validate(await written('rdjson', whole))).errors).toEqual([])
})

test.each(Object.entries(payloads))('programs get the true name and the true wording: %s', async (_, words) => {
  const name = asName(words)
  const whole = sample(words, name)
  const seen = name.replace(/\p{Surrogate}/gu, '\ufffd')
  expect(JSON.parse(await written('json', whole)).files[0].path).toBe(seen)
  expect(readGitlab(await written('gitlab', whole))[1].location.path).toBe(seen)
  const [run] = readSarif(await written('sarif', whole)).runs
  const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation
  expect(uri).toMatch(/^[\w.~%-]+$/)
  expect(decodeURIComponent(uri)).toBe(seen)
  const inserted = run.results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text
  expect(inserted).toBe(words.replace(/\p{Surrogate}/gu, '\ufffd'))
})

describe('on the whole way, from files and configs', () => {
  const hostile = '::error::forged ##[error]x ##vso[task.complete]y \u001b[31m\u202e'
  const page = `---\ntype: account-plan\n---\n\n# Plan ${hostile}\n\n## Objectives\n\n- O1: Renew ${hostile}\n\n## Strategies\n\n- S1: Win ${hostile} (O1)\n\n${hostile}\n\n<!-- guiderail-disable-line nope ${hostile} -->\n\nRep: "${hostile} synergy"\n`
  const contents = {
    '::error::a.md': page,
    'b ##[x].md': page,
    'c\n::error::d.md': page,
    'e.md': new Uint8Array([0xff, 0xfe, 1]),
    'guiderail.config.yaml': `phrases: [ { id: no-synergy, phrase: synergy, message: ${JSON.stringify(`Say ${hostile}`)}, severity: error } ]\n`,
  }

  test.each([
    ...formats.map((format) => ['-f', format, '.']),
    ['--diff', '.'],
    ['rules'],
    ['explain', hostile],
    ['--rule', `${hostile}: off`],
    ['--config', hostile],
    ['-f', hostile],
    ['-f', 'json', '-o', `${hostile}/\u0000`, '.'],
    ['why', '::error::a.md:8'],
    ['map', '::error::a.md'],
    ['map', '-f', 'svg', '::error::a.md'],
    ['map', '-f', 'mermaid', '::error::a.md'],
    ['map', '-f', 'json', '::error::a.md'],
    ['stats', '::error::a.md'],
    ['stats', hostile],
    [hostile],
  ])('%j', async (...args) => {
    const { out, err } = await guiderail(args, contents)
    expect(out + err).not.toBe('')
    expect(out + err).not.toMatch(steering)
    const forged = workflowCommands(out).filter(({ name }) => args[1] !== 'github' || !['error', 'warning', 'notice'].includes(name))
    expect([...forged, ...workflowCommands(err)]).toEqual([])
    if (args[1] === 'github') for (const { properties } of workflowCommands(out)) expect(properties.title).toMatch(/\S/)
  })
})
