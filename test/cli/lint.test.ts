// `guiderail lint`: what is printed, what is written, and the exit code.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { guiderail, reportOf } from './io.ts'

const head = '---\ntype: call-script\n---\n\n# Call\n\n'
/** One warning (unused) that is safe to fix. */
const unused = `${head}<!-- guiderail-disable-line get-them-to -->\n\nHello Dana.\n`
/** One warning (unknown) that is not. */
const unknown = `${head}<!-- guiderail-disable-line get-them -->\n\nHello Dana.\n`
const clean = `${head}Hello Dana.\n`
const silent = '# Build\n\nRun the tests.\n'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'))
const valid = (report: unknown) => expect(new Validator(schema, '7').validate(report).errors).toEqual([])

describe('exit codes', () => {
  test.each([
    [0, 'nothing found', ['a.md'], { 'a.md': clean }],
    [1, 'findings', ['a.md'], { 'a.md': unused }],
    [0, 'findings below --fail-on', ['--fail-on', 'error', 'a.md'], { 'a.md': unused }],
    [1, 'findings at --fail-on', ['--fail-on', 'info', '--rule', 'unused-suppression: info', 'a.md'], { 'a.md': unused }],
    [0, 'a finding that only shows', ['--rule', 'unused-suppression: info', 'a.md'], { 'a.md': unused }],
    [0, '--fail-on never', ['--fail-on', 'never', 'a.md'], { 'a.md': unused }],
    [0, 'as many warnings as allowed', ['--max-warnings', '1', 'a.md'], { 'a.md': unused }],
    [1, 'more warnings than allowed', ['--max-warnings', '1', '.'], { 'a.md': unused, 'b.md': unknown }],
    [1, 'errors, whatever number of warnings is allowed', ['--max-warnings', '9', '--report-unused-disables', '.'], { 'a.md': unused }],
    [1, 'findings that --severity does not show', ['--severity', 'error', '.'], { 'a.md': unused }],
    [2, 'a path that is not there', ['a.md', 'b.md'], { 'a.md': clean }],
    [2, 'a glob that fits nothing', ['*.markdown'], { 'a.md': clean }],
    [2, 'a file that cannot be read', ['.'], { 'a.md': { code: 'EACCES' } }],
    [2, 'that, over findings', ['.'], { 'a.md': { code: 'EACCES' }, 'b.md': unused }],
    [2, 'a broken config', ['.'], { 'a.md': clean, 'guiderail.config.yaml': 'rule: {}' }],
    [2, 'a broken config that was named, even if there is nothing to lint', ['--config', 'x.yaml', '.'], { 'x.yaml': 'rule: {}' }],
    [0, 'a broken config that is not asked for', ['--no-config', '.'], { 'a.md': clean, 'guiderail.config.yaml': 'rule: {}' }],
    [0, 'an empty folder', ['.'], {}],
    [2, 'an unknown option', ['--fxi'], {}],
    [2, 'an unknown format', ['-f', 'xml'], {}],
    [2, 'an unknown rule', ['--rule', 'x: off'], {}],
    [2, 'an unknown severity', ['--rule', 'unused-suppression: loud'], {}],
    [2, 'a number that is none', ['--max-warnings', 'few'], {}],
    [2, 'a config that is not there', ['--config', 'x.yaml'], {}],
    [0, '--help', ['--help'], {}],
    [0, 'lint --help', ['lint', '--help'], {}],
    [0, '--version', ['--version'], {}],
  ])('%i for %s', async (code, _, args, contents) => {
    const { code: actual, err } = await guiderail(args, contents)
    expect({ code: actual, err }).toEqual({ code, err: code === 2 ? expect.stringMatching(/./) : expect.anything() })
  })

  test('linting is what is done without a command, in the current folder', async () => {
    expect(reportOf(await guiderail(['-f', 'json'], { 'a.md': clean, 'b/c.md': clean })).summary.files).toBe(2)
    expect(reportOf(await guiderail(['lint', '-f', 'json', 'b'], { 'a.md': clean, 'b/c.md': clean })).summary.files).toBe(1)
  })
})

describe('one clear line', () => {
  test.each([
    [['--fxi'], "unknown option '--fxi'. Did you mean --fix?\n"],
    [['-f', 'jsn'], 'There is no format "jsn". Did you mean "json"?\n'],
    [['--rule', 'unused-supression: off'], 'There is no rule "unused-supression". Did you mean "unused-suppression"?\n'],
    [['--rule', 'unused-suppression: warn'], 'There is no severity "warn". Did you mean "warning"?\n'],
    [['--rule', 'unused-suppression: { word: 1 }'], '--rule \'unused-suppression\': There is no "word" here. Possible: severity.\n'],
    [['--rule', 'nothing'], '--rule takes \'ID: severity\', not "nothing".\n'],
    [
      ['--rule', 'get-them-to: off, x: off'],
      "--rule takes one rule; repeat it for the others: --rule 'get-them-to: SEVERITY' --rule ...\n",
    ],
    [['--config', '/'], '/ is a folder; name the config in it.\n'],
    [['--print-config', '/repo'], '/repo is a folder; name a file in it, new or not.\n'],
    [['--severity', 'infos'], 'There is no severity "infos". Did you mean "info"?\n'],
    [['--max-warnings', '1.5'], '--max-warnings takes a number, not "1.5".\n'],
    [['--fail-on', 'warnings'], 'There is no level for --fail-on "warnings". Did you mean "warning"?\n'],
    [['explain', 'unusd-suppression'], 'There is no rule "unusd-suppression". Did you mean "unused-suppression"?\n'],
    [['map'], "missing required argument 'file'\n"],
    [['map', 'a.md'], 'There is no file a.md.\n'],
    [['plan/acme.md'], 'plan/acme.md: There is no file or folder plan/acme.md.\n'],
    [['--stdin', '--fix'], '--fix needs a file to write to; with --stdin use --fix-dry-run or --diff.\n'],
  ])('%j', async (args, line) => {
    expect(await guiderail(args)).toMatchObject({ code: 2, out: '', err: line })
  })

  test('for a command that is none', async () => {
    const { err } = await guiderail(['explian', 'x'], { 'a.md': clean })
    expect(err).toBe('There is no file, folder or command explian. Did you mean "explain"?\n')
  })
})

describe('json', () => {
  test('lists every file that was read, and fits the published schema', async () => {
    const outcome = await guiderail(['-f', 'json', '.'], {
      'b.md': unused,
      'a.md': silent,
      'c.md': `${head}<!-- guiderail-disable-file unused-suppression -->\n\n<!-- guiderail-enable -->\n`,
      'd.md': new Uint8Array([0xff, 0xfe, 1]),
      'x/guiderail.config.json': '{ "rules": { "x": "off" } }',
      'x/e.md': clean,
    })
    const report = reportOf(outcome)
    valid(report)
    expect(
      report.files.map(({ path, kind, findings, suppressed }: { path: string; kind: string; findings: unknown[]; suppressed: number }) => [
        path,
        kind,
        findings.length,
        suppressed,
      ]),
    ).toEqual([
      ['a.md', null, 0, 0],
      ['b.md', 'call-script', 1, 0],
      ['c.md', 'call-script', 0, 1],
    ])
    expect(report.errors).toEqual([
      { path: 'd.md', message: 'This file is UTF-16; save it as UTF-8.' },
      { path: 'x/guiderail.config.json', line: 1, column: 14, message: expect.stringMatching(/^There is no "x" here\./) },
    ])
    expect(report.summary).toEqual({ files: 3, errors: 0, warnings: 1, infos: 0, hints: 0 })
  })

  test('counts UTF-16 units and lines from 1, a BOM as one', async () => {
    const text = `\uFEFF${unknown.replace('Hello', '👋 Hello').replaceAll('\n', '\r\n')}`
    const report = reportOf(await guiderail(['-f', 'json', 'a.md'], { 'a.md': text }))
    const start = text.indexOf('get-them')
    expect(report.files[0].findings).toMatchObject([
      { rule: 'unknown-rule-in-suppression', start, end: start + 8, line: 7, column: 29, endLine: 7, endColumn: 37 },
    ])
    valid(report)
  })

  test('paths are seen from the current folder', async () => {
    const contents = { 'plans/a.md': unused, '/other/b.md': unknown }
    const report = reportOf(await guiderail(['-f', 'json', '/other', '..'], contents, { cwd: '/repo/plans' }))
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['../../other/b.md', 'a.md'])
    expect(report.files[1].findings[0].fixes[0].edits[0].path).toBe('a.md')
  })

  test('holds no sign that steers a terminal', async () => {
    const { out } = await guiderail(['-f', 'json', '.'], { 'a\u009b\u202e.md': unknown.replace('get-them', 'x\u0085') })
    expect(out).not.toMatch(/[\u007f-\u009f\u202e]/)
    expect(JSON.parse(out).files[0].path).toBe('a\u009b\u202e.md')
  })

  test('goes to a file when that is asked for', async () => {
    const { out, disk } = await guiderail(['-f', 'json', '-o', 'out/report.json', 'a.md'], { 'a.md': unused, 'out/x': '' })
    expect(out).toBe('')
    valid(JSON.parse(disk.text('/repo/out/report.json')))
  })
})

describe('stylish', () => {
  test('says where, how bad, what, which rule, and what can be done', async () => {
    const { out } = await guiderail(['.'], { 'a.md': unused, 'b.md': unknown, 'c.md': clean })
    expect(out).toBe(`a.md
  7:1  warning  Comment that silences nothing  unused-suppression
       \`get-them-to\` finds nothing here; remove the comment.
       | <!-- guiderail-disable-line get-them-to -->
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       --fix can do this: Remove the comment

b.md
  7:29  warning  Comment that names no rule  unknown-rule-in-suppression
        There is no rule \`get-them\`; did you mean \`get-them-to\`?
        | <!-- guiderail-disable-line get-them -->
        |                             ^^^^^^^^
        1 suggestion in the editor, such as: Write \`get-them-to\`

2 findings (2 warnings) in 2 of 3 files. 1 can be fixed with --fix.
`)
  })

  test('a clean run says so, but only to somebody who is watching', async () => {
    expect((await guiderail(['.'], { 'a.md': clean }, { isTTY: true, env: { NO_COLOR: '1' } })).out).toBe('Nothing found in 1 file.\n')
    expect((await guiderail(['.'], { 'a.md': clean })).out).toBe('')
  })

  test('colours for a terminal, unless they are refused; without one only when forced', async () => {
    const coloured = async (isTTY: boolean, env: Record<string, string>) =>
      (await guiderail(['a.md'], { 'a.md': unused }, { isTTY, env })).out.includes('\u001b[')
    expect(await coloured(true, {})).toBe(true)
    expect(await coloured(true, { NO_COLOR: '1' })).toBe(false)
    expect(await coloured(true, { TERM: 'dumb' })).toBe(false)
    expect(await coloured(false, {})).toBe(false)
    expect(await coloured(false, { FORCE_COLOR: '1' })).toBe(true)
  })

  test('nothing from a text or a name steers the terminal or a CI service', async () => {
    const contents = {
      '::error::x.md': unknown.replace('get-them', '\u001b[31mred\u202e'),
      'b.md': `${head}<!-- guiderail-disable-line ##[error]x -->\n\n`,
      'c\nd.md': unused,
    }
    const { out, err } = await guiderail(['.', '\u001b[2J'], contents)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^::|##\[/m)
  })

  test('carets stand under tabs, wide signs and cut lines', async () => {
    const lead = `${'Ärger mit 日本語 👋 '.repeat(12)}\t`
    const { out } = await guiderail(['a.md'], {
      'a.md': `${head}${lead}<!-- guiderail-disable-line nope --> and more ${'x'.repeat(200)}\n`,
    })
    const [line = '', carets = ''] = out.split('\n').filter((each) => each.includes('| '))
    const width = (text: string) => [...text].reduce((sum, sign) => sum + (/[日本語👋]/u.test(sign) ? 2 : 1), 0)
    expect(carets.indexOf('^')).toBe(width(line.slice(0, line.indexOf('nope'))))
    expect(line).toMatch(/\| ….*…$/)
  })
})

describe('what is shown', () => {
  const contents = { 'a.md': unused, 'b.md': unknown }

  test('--severity hides what is fainter, and says so', async () => {
    const { out } = await guiderail(['--rule', 'unused-suppression: info', '--severity', 'warning', '.'], contents)
    expect(out).not.toContain('a.md')
    expect(out).toContain('1 finding (1 warning) in 1 of 2 files, 1 more not shown.')
  })

  test('hints are for the editor, and for json', async () => {
    const args = ['--rule', 'unused-suppression: hint', 'a.md']
    expect((await guiderail(args, contents)).out).toBe('')
    expect(reportOf(await guiderail([...args, '-f', 'json'], contents)).summary.hints).toBe(1)
  })

  test('--quiet shows only what makes the run fail', async () => {
    const { out } = await guiderail(['--quiet', '--report-unused-disables', '--fail-on', 'error', '.'], contents)
    expect(out).toContain('1 finding (1 error) in 1 of 2 files.')
    expect(out).not.toContain('b.md')
  })

  test('--max-warnings says when there are more, and they are shown', async () => {
    const { out, err, code } = await guiderail(['--quiet', '--max-warnings', '1', '.'], contents)
    expect(out).toContain('2 findings (2 warnings)')
    expect({ err, code }).toEqual({ err: '2 warnings, and --max-warnings allows 1.\n', code: 1 })
  })

  test('--no-inline-config: comments mean nothing', async () => {
    expect(await guiderail(['--no-inline-config', '.'], contents)).toMatchObject({ code: 0, out: '' })
  })
})

describe('--fix', () => {
  test('writes what cannot change the meaning, byte for byte otherwise', async () => {
    const odd = `\uFEFF${unused}`.replaceAll('\n', '\r\n').replace('Dana.\r\n', 'Dana.')
    const { code, out, disk } = await guiderail(['--fix', '.'], { 'a.md': odd, 'b.md': unknown, 'c.md': clean })
    expect(disk.text('/repo/a.md')).toBe(`\uFEFF${clean}`.replaceAll('\n', '\r\n').replace('Dana.\r\n', 'Dana.'))
    expect(disk.files.get('/repo/b.md')).toBe(unknown)
    expect(out).toContain('1 fix applied. 1 finding')
    expect(code).toBe(1)
  })

  test('in passes, until nothing is left', async () => {
    const text = `${head}${Array.from({ length: 30 }, () => '<!-- guiderail-disable-line get-them-to -->\n').join('\n')}\nHello.\n`
    const { code, disk, out } = await guiderail(['--fix', 'a.md'], { 'a.md': text })
    expect(disk.text('/repo/a.md')).toBe(`${head}Hello.\n`)
    expect({ code, out }).toEqual({ code: 0, out: '30 fixes applied. Nothing found in 1 file.\n' })
  })

  test('dry: json holds the text, nothing is written', async () => {
    const outcome = await guiderail(['--fix-dry-run', '-f', 'json', '.'], { 'a.md': unused, 'b.md': clean })
    const report = reportOf(outcome)
    valid(report)
    expect(report.files).toMatchObject([{ path: 'a.md', findings: [], output: clean }, { path: 'b.md' }])
    expect(report.files[1]).not.toHaveProperty('output')
    expect(outcome.disk.files.get('/repo/a.md')).toBe(unused)
  })

  test('--diff with nothing to show says what is left, and nothing where nothing is', async () => {
    const page = '---\nkind: call-script\n---\n\nRep: "We are the market leader in ovens."\n'
    const { code, out, err } = await guiderail(['--diff', 'a.md'], { 'a.md': page })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^Nothing here can be fixed without asking; \d+ findings? (?:is|are) left\.\n$/)
    expect((await guiderail(['--diff', 'a.md', '--quiet'], { 'a.md': page })).err).toBe('')
    expect((await guiderail(['--diff', 'a.md'], { 'a.md': clean })).err).toBe('')
  })

  test('--diff shows what would be changed, and is not content with it', async () => {
    const { code, out, disk } = await guiderail(['--diff', '.'], { 'a.md': unused, 'b.md': clean })
    expect(out).toBe(`--- a/a.md
+++ b/a.md
@@ -3,7 +3,5 @@
 ---
 
 # Call
 
-<!-- guiderail-disable-line get-them-to -->
-
 Hello Dana.
`)
    expect(code).toBe(1)
    expect(disk.files.get('/repo/a.md')).toBe(unused)
  })

  test('does not write over a change made meanwhile', async () => {
    const { disk } = await guiderail([], { 'a.md': unused })
    const read = disk.read
    const racing = { ...disk, read: async (path: string) => read(path).finally(() => disk.files.set('/repo/a.md', `${unused}More.\n`)) }
    const { code, err } = await guiderail(['--fix', 'a.md'], {}, { disk: racing })
    expect(disk.files.get('/repo/a.md')).toBe(`${unused}More.\n`)
    expect(code).toBe(2)
    expect(err).toBe('a.md: This file was left as it is: it was changed while it was being linted; run again.\n')
  })
})

describe('standard input', () => {
  test('stands for the named file, with its config', async () => {
    const contents = { 'plans/guiderail.config.yaml': 'documents: { "*": call-script }\nrules: { unused-suppression: error }\n' }
    const args = ['--stdin', '--stdin-filename', 'plans/new.md', '-f', 'json']
    const report = reportOf(await guiderail(args, contents, { stdin: '<!-- guiderail-disable-line -->\n\nHello.\n' }))
    expect(report.files).toMatchObject([{ path: 'plans/new.md', kind: 'call-script', findings: [{ severity: 'error' }] }])
    valid(report)
  })

  test('has a name of its own otherwise', async () => {
    const { out, code } = await guiderail(['--stdin'], {}, { stdin: unused })
    expect(out).toMatch(/^stdin\.md\n {2}7:1/)
    expect(code).toBe(1)
  })

  test('is fixed to standard output only as a report', async () => {
    expect(reportOf(await guiderail(['--stdin', '--fix-dry-run', '-f', 'json'], {}, { stdin: unused })).files[0].output).toBe(clean)
  })

  test('says when its name is left alone', async () => {
    const outcome = await guiderail(['--stdin', '--stdin-filename', 'old/a.md'], { '.guiderailignore': 'old/' }, { stdin: unused })
    expect(outcome).toMatchObject({ code: 0, out: '', err: 'old/a.md is left alone: "old/" in .guiderailignore.\n' })
  })
})

describe('files that cannot be linted', () => {
  test.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x23, 0]), 'This file is UTF-16; save it as UTF-8.'],
    ['invalid UTF-8', new Uint8Array([0x23, 0xc3, 0x28]), 'This file is not valid UTF-8; save it as UTF-8.'],
    ['NUL', new Uint8Array([0x23, 0]), 'This file holds NUL bytes, so it is no text; rename it, or add it to .guiderailignore.'],
    ['huge', 'x'.repeat(4 * 1024 * 1024 + 1), 'This file is larger than 4 MB; split it, or add it to .guiderailignore.'],
    ['forbidden', { code: 'EACCES' }, 'This file cannot be read: no permission.'],
    ['vanished', { code: 'ENOENT' }, 'This file is not there any more.'],
  ])('%s: one message, and all others are linted', async (_, content, message) => {
    const outcome = await guiderail(['--fix', '-f', 'json', '.'], { 'a.md': content, 'b.md': unknown })
    expect(reportOf(outcome)).toMatchObject({ errors: [{ path: 'a.md', message }], files: [{ path: 'b.md', findings: [{}] }] })
    expect(outcome).toMatchObject({ code: 2, err: `a.md: ${message}\n` })
    expect(outcome.disk.files.get('/repo/a.md')).toBe(content)
  })

  test('a folder that may not be read', async () => {
    const { disk } = await guiderail([], { 'locked/a.md': clean, 'b.md': unknown })
    const list = async (folder: string) => {
      if (folder === '/repo/locked') throw Object.assign(new Error('no'), { code: 'EACCES' })
      return disk.list(folder)
    }
    const outcome = await guiderail(['-f', 'json', '.'], {}, { disk: { ...disk, list } })
    expect(reportOf(outcome)).toMatchObject({
      errors: [{ path: 'locked', message: 'This folder cannot be read: no permission.' }],
      files: [{ path: 'b.md' }],
    })
    expect(outcome.code).toBe(2)
  })

  test('files under a broken config are left out, all others are linted', async () => {
    const outcome = await guiderail(['-f', 'json', '.'], {
      'a/guiderail.config.yaml': 'rules:\n  nope: off\n',
      'a/x.md': unused,
      'a/y.md': unused,
      'b.md': unknown,
    })
    expect(reportOf(outcome).files.map(({ path }: { path: string }) => path)).toEqual(['b.md'])
    expect(outcome.err).toMatch(/^a\/guiderail\.config\.yaml:2:3: There is no "nope" here\..*\n$/)
    expect(outcome.code).toBe(2)
  })
})

test('--print-config says what holds for a file and where it comes from', async () => {
  const contents = {
    'guiderail.config.yaml':
      'extends: recommended\nfiles: plans/**\ndocuments: { "plans/**": account-plan }\nrules: { unused-suppression: error }\n',
  }
  const printed = JSON.parse((await guiderail(['--print-config', 'plans/new.md', '--rule', 'get-them-to: off'], contents)).out)
  expect(printed).toMatchObject({
    file: 'plans/new.md',
    root: '/repo',
    config: 'guiderail.config.yaml',
    kind: 'account-plan',
    rules: {
      'unused-suppression': { severity: 'error' },
      'get-them-to': { severity: 'off' },
      'expired-suppression': { severity: 'warning' },
    },
    files: ['plans/**'],
  })
  expect(await guiderail(['--print-config', 'a.md'], { 'guiderail.config.yaml': 'rule: {}' })).toMatchObject({ code: 2, out: '' })
})

test('the same in whatever order the paths are given', async () => {
  const contents = { 'a.md': unused, 'b.md': unknown, 'c/d.md': unused }
  const one = await guiderail(['a.md', 'b.md', 'c'], contents)
  expect((await guiderail(['c', 'b.md', 'a.md', '.'], contents)).out).toBe(one.out)
})

describe('what to change first', () => {
  const calls = (name: string) =>
    `---\nkind: playbook\n---\n\n# ${name}\n\nGet the CFO to sign by March.\n\nPush the buyer to decide today.\n\nTrust me.\n`
  const objections = '---\nkind: playbook\n---\n\n# Bank\n\n## Objections\n\n### "No budget"\n\nAsk why.\n\n### "No time"\n\nAsk when.\n'
  const files = { 'a.md': calls('One'), 'b.md': calls('Two'), 'c.md': objections }

  test('is said at the end, by title and place', async () => {
    const { out } = await guiderail(['.', '--severity', 'hint', '--rule', 'buyer-belittled: off'], files)
    expect(out.slice(out.indexOf('To change first'))).toBe(
      'To change first:\n  1. Done to the buyer  a.md:7, and 3 more\nGood already: every objection has an answer.\n',
    )
  })

  test('is not said of a few, nor to who wants quiet', async () => {
    expect((await guiderail(['a.md'], files)).out).not.toContain('To change first')
    const { out } = await guiderail(['.', '--quiet'], files)
    expect(out).toContain('Done to the buyer')
    expect(out).not.toMatch(/To change first|Good already/)
  })

  test('a name of a file steers nothing', async () => {
    const { out } = await guiderail(['.'], { 'a\u001b[2J\n::error::b.md': calls('One'), 'b.md': calls('Two') })
    expect(out.slice(out.indexOf('To change first'))).not.toContain('\u001b')
    expect(out).not.toMatch(/^::error/m)
  })

  test('stands in the report, for each file and for all', async () => {
    const report = reportOf(await guiderail(['.', '-f', 'json'], files))
    valid(report)
    const [a, , c] = report.files
    const [first] = a.changeFirst
    expect(first).toEqual({ path: 'a.md', finding: expect.any(Number), title: 'Done to the buyer', count: 2 })
    expect(a.findings[first.finding].rule).toBe('get-them-to')
    expect(report.changeFirst[0]).toEqual({ ...first, count: 4 })
    expect([a.good, c.good, report.good]).toEqual([[], ['every objection has an answer'], ['every objection has an answer']])
    expect(c.changeFirst).toEqual([])
  })
})
