// Reports for other programs, read by their own schemas and parsers.

import { validate } from '@umbrelladocs/rdformat-validator'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../engine/edit.ts'
import { guiderail } from '../io.ts'
import { all, checkstyleSchema, junitSchema, readGitlab, readSarif, readXml, validXml, workflowCommands } from './readers.ts'
import { file, finding, results, written } from './sample.ts'

interface SarifResult {
  readonly ruleId: string
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[]
}

const text = '# Call\n\n日本 👋 You must sign today. Or else.\n\nA second line\n'
const replaced = { title: 'Ask when it suits them', safe: false, edits: [{ span: { start: 21, end: 26 }, text: 'any day' }] }
const pressed = finding(text, 'You must sign today', {
  fixes: [replaced],
  related: [{ span: { start: 2, end: 6 }, message: 'in this call' }],
})
const page = file('scripts/cold call.md', text, [pressed, finding(text, 'second', { rule: 'trust-me', severity: 'info' })])
const sample = results([page, file('b.md', 'Fine.\n', [])])
const broken = results([page], {
  troubles: [
    { path: 'x.md', message: 'This file is UTF-16.' },
    { path: 'g.yaml', line: 2, column: 3, message: 'No.' },
  ],
})

describe('sarif', () => {
  test('is what OASIS defines, with rules, places, related places and fixes', async () => {
    const [run] = readSarif(await written('sarif', sample)).runs
    expect(run.results).toMatchObject([
      {
        ruleId: 'pressure-close',
        level: 'warning',
        message: { text: pressed.message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'scripts/cold%20call.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 26 },
            },
          },
        ],
        partialFingerprints: { 'guiderailSentence/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
        relatedLocations: [{ id: 1, message: { text: 'in this call' } }],
        fixes: [
          {
            description: { text: 'Ask when it suits them' },
            artifactChanges: [
              { replacements: [{ deletedRegion: { startLine: 3, startColumn: 14 }, insertedContent: { text: 'any day' } }] },
            ],
          },
        ],
      },
      { ruleId: 'trust-me', level: 'note' },
    ])
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id).sort()).toEqual(['pressure-close', 'trust-me'])
    for (const { ruleIndex, ruleId } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    const [rule] = run.tool.driver.rules
    expect(rule.help.markdown).toMatch(/^## Why/)
    expect(rule.helpUri).toContain(`/rules/${rule.id}.md`)
    expect(run.invocations).toEqual([{ executionSuccessful: true }])
  })

  test('says what could not be done', async () => {
    const [run] = readSarif(await written('sarif', broken)).runs
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'This file is UTF-16.' } }, { level: 'error' }],
    })
  })

  test.each([
    ['a b/ü#?%.md', '/repo', '/repo', { uri: 'a%20b/%C3%BC%23%3F%25.md', uriBaseId: '%SRCROOT%' }],
    ['a:b.md', '/repo', '/repo', { uri: 'a%3Ab.md', uriBaseId: '%SRCROOT%' }],
    ['a.md', '/repo', '/repo/plans', { uri: 'plans/a.md', uriBaseId: '%SRCROOT%' }],
    ['../scripts/a.md', '/repo', '/repo/plans', { uri: 'scripts/a.md', uriBaseId: '%SRCROOT%' }],
    ['../../etc/a.md', '/etc', '/repo/plans', { uri: 'file:///etc/a.md' }],
  ])('%s of %s, run in %s', async (path, root, cwd, location) => {
    const [run] = readSarif(await written('sarif', results([file(path, text, [pressed], { root })], { cwd }))).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual(location)
  })

  test('does not count a BOM', async () => {
    const marked = '\ufeffYou must sign today.\n'
    const [run] = readSarif(await written('sarif', results([file('a.md', marked, [finding(marked, 'You must')])]))).runs
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 })
  })

  test('keeps to what GitHub takes: the worst 5,000, and says how many are left out', async () => {
    const many = 'You must. '.repeat(5010)
    const findings = Array.from({ length: 5010 }, (_, at) =>
      finding(many, 'You must', { span: { start: at * 10, end: at * 10 + 8 }, severity: at > 5000 ? 'error' : 'info' }),
    )
    const [run] = readSarif(await written('sarif', results([file('a.md', many, findings)]))).runs
    expect(run.results).toHaveLength(5000)
    expect(run.results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(9)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '10 more findings are left out: GitHub takes 5000. The worst are here.',
    )
  })

  test('tells of what is silenced only when asked, and marks it', async () => {
    const silenced = results([
      file('a.md', text, [], {
        suppressed: [
          { finding: pressed, reason: 'shown in training' },
          { finding: pressed, reason: null, accepted: { rule: 'x', sentence: 'y' } },
        ],
      }),
    ])
    expect(readSarif(await written('sarif', silenced)).runs[0].results).toEqual([])
    const [run] = readSarif(await written('sarif', silenced, { suppressed: true })).runs
    expect(run.results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'shown in training' }],
      [{ kind: 'external' }],
    ])
  })

  test('a fix or a related place in another file is placed there, or left out when nobody has read it', async () => {
    const other = file('b.md', 'one\ntwo\n', [])
    const edit = (path: string) => ({ title: 'Move it', safe: false, edits: [{ span: { start: 4, end: 7 }, text: '', path }] })
    const across = finding(text, 'Or else', {
      fixes: [edit('b.md'), edit('unread.md')],
      related: [
        { path: 'b.md', span: { start: 4, end: 7 }, message: 'here' },
        { path: 'c.md', span: { start: 4, end: 7 }, range: { line: 9, column: 2, endLine: 9, endColumn: 5 }, message: 'there' },
        { path: 'd.md', span: { start: 4, end: 7 }, message: 'nobody knows' },
      ],
    })
    const [run] = readSarif(await written('sarif', results([file('a.md', text, [across]), other]))).runs
    expect(run.results[0].fixes).toMatchObject([
      { artifactChanges: [{ artifactLocation: { uri: 'b.md' }, replacements: [{ deletedRegion: { startLine: 2 } }] }] },
    ])
    expect(
      run.results[0].relatedLocations.map(({ physicalLocation: { artifactLocation, region } }: never) => [artifactLocation, region]),
    ).toMatchObject([
      [{ uri: 'b.md' }, { startLine: 2, startColumn: 1 }],
      [{ uri: 'c.md' }, { startLine: 9, startColumn: 2 }],
    ])
  })
})

test('a fingerprint stays when lines move and are wrapped anew, and is its own for each finding', async () => {
  const prints = async (page: string, path = 'a.md') => {
    const first = page.indexOf('You')
    const second = page.indexOf('You', first + 1)
    const at = (start: number) => finding(page, 'You', { span: { start, end: start + 3 } })
    return readGitlab(await written('gitlab', results([file(path, page, [at(first), at(second)])]))).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    )
  }
  const one = await prints('You must sign today. Then we go. You must sign today.\n')
  expect(new Set(one).size).toBe(2)
  expect(await prints('# New\n\nYou must\nsign today. And now something else.\n> You must **sign** today!\n')).toEqual(one)
  expect(await prints('You must sign today. You must pay.\n')).not.toEqual(one)
  expect(await prints('You must sign today. Then we go. You must sign today.\n', 'b.md')).not.toEqual(one)
})

describe('gitlab', () => {
  test('is what its documentation asks for', async () => {
    expect(readGitlab(await written('gitlab', broken))).toMatchObject([
      { severity: 'blocker', location: { path: 'x.md', lines: { begin: 1 } } },
      { severity: 'blocker', location: { path: 'g.yaml', lines: { begin: 2 } } },
      {
        description: 'Corners the buyer: This leaves no way out. Make no an answer you can hear.',
        check_name: 'pressure-close',
        severity: 'major',
        location: { path: 'scripts/cold call.md', lines: { begin: 3, end: 3 } },
      },
      { severity: 'minor' },
    ])
    expect(readGitlab(await written('gitlab', results([])))).toEqual([])
  })
})

describe('rdjson', () => {
  const valid = async (text: string) => {
    const { valid, errors } = await validate(text)
    expect({ valid, errors }).toEqual({ valid: true, errors: [] })
    return JSON.parse(text)
  }

  test('is what reviewdog reads, with columns in bytes', async () => {
    const { diagnostics, source } = await valid(await written('rdjson', sample))
    expect(source.name).toBe('Guiderail')
    expect(diagnostics).toMatchObject([
      {
        message: 'Corners the buyer. This leaves no way out. Make no an answer you can hear.',
        location: { path: 'scripts/cold call.md', range: { start: { line: 3, column: 13 }, end: { line: 3, column: 32 } } },
        severity: 'WARNING',
        code: { value: 'pressure-close' },
        suggestions: [{ text: 'any day' }],
      },
      { severity: 'INFO' },
    ])
    expect((await valid(await written('rdjson', broken))).diagnostics[1]).toMatchObject({ severity: 'ERROR', location: { path: 'g.yaml' } })
  })

  test('a suggestion changes the file as the fix does, whatever it is made of', async () => {
    const edits = [
      { span: { start: 26, end: 26 }, text: '?' },
      { span: { start: 13, end: 16 }, text: 'Could' },
      { span: { start: 32, end: 35 }, text: '' },
    ]
    const many = finding(text, 'Or else', { fixes: [{ title: 'x', safe: true, edits }] })
    const { diagnostics } = await valid(await written('rdjson', results([file('a.md', text, [many])])))
    const [{ range, text: words }] = diagnostics[0].suggestions
    const bytes = Buffer.from(text)
    const offset = ({ line, column }: { line: number; column: number }) =>
      Buffer.byteLength(
        text
          .split('\n')
          .slice(0, line - 1)
          .map((each) => `${each}\n`)
          .join(''),
      ) +
      column -
      1
    const changed = Buffer.concat([
      bytes.subarray(0, offset(range.start)),
      Buffer.from(words),
      bytes.subarray(offset(range.end)),
    ]).toString()
    expect(changed).toBe(applyEdits(text, edits))
  })
})

describe('junit', () => {
  test('is well-formed and fits its readers; red is only what fails the run', async () => {
    const report = await written('junit', broken)
    expect(await validXml(report, junitSchema)).toEqual([])
    const root = readXml(report)
    expect(root.attributes).toMatchObject({ tests: '4', failures: '1', errors: '2' })
    expect(all(root, 'testcase').map(({ attributes, children }) => [attributes.classname, attributes.name, children[0]?.name])).toEqual([
      ['x.md', 'could be read', 'error'],
      ['g.yaml', 'could be read', 'error'],
      ['scripts/cold call.md', 'Corners the buyer (pressure-close)', 'failure'],
      ['scripts/cold call.md', expect.stringContaining('(trust-me)'), 'system-out'],
    ])
    expect(all(root, 'failure')[0]?.text).toContain('scripts/cold call.md:3:7 warning: This leaves no way out.')
    const lenient = readXml(await written('junit', sample, { failing: [] }))
    expect(lenient.attributes).toMatchObject({ tests: '3', failures: '0' })
  })
})

test('checkstyle is well-formed and fits its readers', async () => {
  const report = await written('checkstyle', broken)
  expect(await validXml(report, checkstyleSchema)).toEqual([])
  expect(all(readXml(report), 'error').map(({ attributes }) => attributes)).toMatchObject([
    { severity: 'error', message: 'This file is UTF-16.' },
    { line: '2' },
    { line: '3', column: '7', severity: 'warning', source: 'guiderail.pressure-close' },
    { severity: 'info' },
  ])
})

describe('github', () => {
  test('annotations, the worst first', async () => {
    const report = await written('github', broken)
    expect(workflowCommands(report).map(({ name, properties }) => [name, properties])).toEqual([
      ['error', { file: 'x.md', title: 'Guiderail could not do all of its work' }],
      ['error', { file: 'g.yaml', line: '2', col: '3', title: 'Guiderail could not do all of its work' }],
      ['warning', { file: 'scripts/cold call.md', line: '3', endLine: '3', col: '7', endColumn: '26', title: 'Corners the buyer' }],
      ['notice', { file: 'scripts/cold call.md', line: '5', endLine: '5', col: '3', endColumn: '9', title: expect.any(String) }],
    ])
    expect(workflowCommands(report)[2]?.message).toBe(
      `${pressed.message}\nA way out: Ask when it suits them\npressure-close: ${pressed.url}`,
    )
  })

  test('ten of each level, and the rest as lines', async () => {
    const many = Array.from({ length: 12 }, () => pressed)
    const errors = Array.from({ length: 11 }, () => ({ ...pressed, severity: 'error' as const }))
    const report = await written('github', results([file('a.md', text, [...many, ...errors])]))
    expect(workflowCommands(report).map(({ name }) => name)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')])
    expect(report.split('\n').slice(20)).toEqual([
      '1 error, 2 warnings more not shown as annotations: GitHub shows 10 of each for a step. Here they are:',
      expect.stringMatching(/^a\.md:3 error: Corners the buyer\. /),
      expect.stringMatching(/^a\.md:3 warning: /),
      expect.stringMatching(/^a\.md:3 warning: /),
      '23 findings in 1 file.',
      '',
    ])
  })

  test('is empty when there is nothing to say', async () => {
    expect(await written('github', results([file('a.md', 'Fine.\n', [])]))).toBe('')
  })
})

test('the command line hands all of it on', async () => {
  const contents = {
    'plans/a.md':
      '---\ntype: call-script\n---\n\n# Call\n\nRep: "You must sign today or the price goes up."\n\n<!-- guiderail-disable-next-line pressure-close -- shown -->\n\nRep: "What would it take to get this signed today?"\n',
    'guiderail.config.yaml': 'phrases: [ { id: no-synergy, phrase: synergy, message: "Say what you mean.", severity: error } ]\n',
    'plans/b.md': '---\ntype: call-script\n---\n\n# Call\n\nRep: "We have synergy."\n',
  }
  const args = ['-f', 'sarif', '-o', 'r.sarif', '-f', 'gitlab', '-o', 'r.json', '-f', 'junit', '-o', 'r.xml', '--report-suppressed', '.']
  const { disk, code } = await guiderail(args, contents, { cwd: '/repo/plans' })
  expect(code).toBe(1)
  const [run] = readSarif(disk.text('/repo/plans/r.sarif')).runs
  const found = run.results.map((each: SarifResult) => [each.ruleId, each.locations[0]?.physicalLocation.artifactLocation.uri])
  expect(found).toContainEqual(['no-synergy', 'plans/b.md'])
  expect(run.results.some(({ suppressions }: { suppressions?: unknown }) => suppressions)).toBe(true)
  expect(readGitlab(disk.text('/repo/plans/r.json'))[0].location.path).toMatch(/^plans\//)
  expect(await validXml(disk.text('/repo/plans/r.xml'), junitSchema)).toEqual([])
})
