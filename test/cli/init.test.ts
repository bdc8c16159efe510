// `guiderail init`: asks little, keeps what is there, and can be run again.

import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseJsonc } from 'jsonc-parser'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withRecommendation } from '../../cli/init/extensions.ts'
import { nodeIo } from '../../cli/node.ts'
import { run } from '../../cli/run.ts'
import { slashed } from '../../workspace/paths.ts'
import type { Content } from '../disk.ts'
import { newFolder } from '../package/folder.ts'
import { page } from '../package/users.ts'
import { guiderail, reportOf } from './io.ts'

const init = (args: readonly string[] = [], contents: Readonly<Record<string, Content>> = {}, world = {}) =>
  guiderail(['init', ...args], contents, world)
const usual = ['guiderail.config.yaml', '.github/workflows/guiderail.yml', '.pre-commit-config.yaml', '.vscode/extensions.json']
const baseline = 'guiderail.baseline.jsonl'
const linesOf = (out: string) => out.split('\n').flatMap((line) => (/^\S/.test(line) ? [line.split(/ {2,}/)] : []))

describe('what it writes', () => {
  test('with --yes', async () => {
    const { code, out, err, disk } = await init(['--yes'])
    expect({ code, err, told: linesOf(out) }).toEqual({
      code: 0,
      err: '',
      told: [...usual.map((path) => [path, 'written']), [baseline, 'written: what is found today counts no more']],
    })
    expect([...disk.files.keys()].sort()).toEqual(['/repo/.git/HEAD', ...[...usual, baseline].map((path) => `/repo/${path}`)].sort())
    expect(parse(disk.text('/repo/guiderail.config.yaml'))).toEqual({ extends: 'recommended', baseline })
    expect(disk.text('/repo/guiderail.config.yaml')).toMatch(/^# yaml-language-server: \$schema=https:\S+\/schemas\/config\.schema\.json\n/)
  })

  test('again changes nothing', async () => {
    const { disk } = await init(['--yes', '--templates', '--ci', 'both'])
    const before = new Map(disk.files)
    const { code, out } = await init(['--yes', '--templates', '--ci', 'both'], {}, { disk })
    expect({ code, states: new Set(linesOf(out).map(([, state]) => state)) }).toEqual({ code: 0, states: new Set(['kept']) })
    expect(linesOf(out)).toHaveLength(before.size - 1)
    expect(linesOf(out).at(-1)).toEqual([baseline, 'kept'])
    expect(disk.files).toEqual(before)
  })

  test('a list of known findings of another name is kept as well, and none is made for a config that names none', async () => {
    const named = await init(['--yes'], { 'guiderail.config.yaml': 'baseline: ./known.jsonl\n', 'known.jsonl': '' })
    expect(linesOf(named.out).at(-1)).toEqual(['known.jsonl', 'kept'])
    const plain = await init(['--yes'], { 'guiderail.config.yaml': 'extends: recommended\n' })
    expect(linesOf(plain.out).map(([path]) => path)).toEqual(usual)
  })

  test('a list that could not be made the first time is made the second time', async () => {
    const { disk, code, out } = await init(['--yes'], { 'guiderail.config.yaml': `baseline: ${baseline}\n`, 'calls/first.md': page })
    expect({ code, told: linesOf(out).at(-1) }).toEqual({ code: 0, told: [baseline, 'written: what is found today counts no more'] })
    expect(disk.text(`/repo/${baseline}`)).toContain('"baseline"')
  })

  test('a dry run shows the texts and writes nothing', async () => {
    const { code, out, disk } = await init(['--dry-run'])
    expect({ code, told: linesOf(out) }).toEqual({
      code: 0,
      told: [...usual.map((path) => [path, 'would be written']), [baseline, 'would be written: what is found today counts no more']],
    })
    expect(out).toContain('    extends: recommended\n')
    expect([...disk.files.keys()]).toEqual(['/repo/.git/HEAD'])
  })

  test('its templates are read for what they are, and nothing in them is found', async () => {
    const { disk } = await init(['--yes', '--templates'])
    const { files } = reportOf(await guiderail(['lint', '-f', 'json'], {}, { disk }))
    expect(files).toMatchObject([
      { path: 'templates/account-plan.md', kind: 'account-plan', findings: [] },
      { path: 'templates/call-script.md', kind: 'call-script', findings: [] },
      { path: 'templates/email-sequence.md', kind: 'message', findings: [] },
      { path: 'templates/mutual-action-plan.md', kind: 'account-plan', findings: [] },
    ])
  })

  test('what is found today counts no more, and what is new does', async () => {
    const { disk } = await init(['--yes'], { 'calls/first.md': page })
    expect(await guiderail(['lint'], {}, { disk })).toMatchObject({ code: 0, out: '' })
    disk.files.set('/repo/calls/first.md', page.replace('Next step:', 'Next step: get the board to agree, and'))
    const { code, out } = await guiderail(['lint'], {}, { disk })
    expect({ code, isTold: out.includes('get the board to agree') }).toEqual({ code: 1, isTold: true })
  })

  test('a page that cannot be read is told, and what it makes impossible', async () => {
    const { code, out } = await init(['--yes'], { 'calls/first.md': { code: 'EACCES' } })
    expect(code).toBe(2)
    expect(out).toMatch(/guiderail\.baseline\.jsonl +written in part: .*first\.md.*run guiderail --update-baseline\.\n$/)
  })

  test('at the root, wherever it is called', async () => {
    const { disk } = await init(['--yes'], { 'calls/a.md': '' }, { cwd: '/repo/calls' })
    expect(disk.text('/repo/guiderail.config.yaml')).toContain('extends')
  })
})

describe('what it asks', () => {
  const asked = async (answers: (string | null)[], args: string[] = [], contents = {}) => {
    const questions: string[] = []
    const ask = async (question: string) => {
      questions.push(question)
      return answers.shift() ?? null
    }
    return { ...(await init(args, contents, { ask })), questions }
  }

  test('where changes are reviewed, and for templates', async () => {
    const { questions, disk, code } = await asked(['GitLab', 'y'])
    expect({ code, questions: questions.length }).toEqual({ code: 0, questions: 2 })
    expect(parse(disk.text('/repo/.gitlab-ci.yml'))).toEqual({ include: [{ local: '.gitlab/guiderail.gitlab-ci.yml' }] })
    expect(disk.files.has('/repo/.github/workflows/guiderail.yml')).toBe(false)
    expect(disk.text('/repo/templates/account-plan.md')).toContain('# Account plan')
  })

  test('an answer that is none is asked for again; an empty one takes what fits', async () => {
    const { out, questions, disk } = await asked(['gitbub', '', ''])
    expect([questions.length, out.includes('Please answer with one of github, gitlab, both, none.')]).toEqual([3, true])
    expect(disk.files.has('/repo/.github/workflows/guiderail.yml')).toBe(true)
  })

  test.each([
    [{ '.gitlab-ci.yml': 'stages: []\n' }, '[gitlab]'],
    [{ '.git/config': '[remote "origin"]\n\turl = git@gitlab.example.com:a/b.git\n' }, '[gitlab]'],
    [{ '.github/workflows/ci.yml': '', '.gitlab-ci.yml': '' }, '[github]'],
    [{}, '[github]'],
  ])('what fits is seen in the project: %j', async (contents, usualAnswer) => {
    expect((await asked([null], [], contents)).questions[0]).toContain(usualAnswer)
  })

  test('only what options leave open', async () => {
    expect((await asked(['n'], ['--ci', 'none'])).questions).toEqual(['Templates for an account plan and a call script? (y/n) [n] '])
    expect((await asked([], ['--ci', 'none', '--no-templates'])).questions).toEqual([])
  })

  test('whoever leaves has nothing written', async () => {
    const { code, err, disk } = await asked(['github', null])
    expect({ code, err, files: [...disk.files.keys()] }).toEqual({ code: 2, err: 'Nothing was written.\n', files: ['/repo/.git/HEAD'] })
  })

  test('without a terminal it says what to do', async () => {
    expect(await init()).toMatchObject({
      code: 2,
      out: '',
      err: 'guiderail init has two questions and no terminal to ask them on; add --yes to take what fits (--help tells more).\n',
    })
    expect(await init(['--yes', '--ci', 'gitlob'])).toMatchObject({
      code: 2,
      err: 'There is no service for --ci "gitlob". Did you mean "gitlab"?\n',
    })
  })
})

describe('what is there is kept', () => {
  test('and what it lacks is shown to be added by hand', async () => {
    const contents = {
      'guiderail.config.json': '{ "extends": "strict" }',
      '.pre-commit-config.yaml': 'repos: []\n',
      '.gitlab-ci.yml': 'stages: [test]\n',
      '.github/workflows/guiderail.yml': 'on: push\n',
    }
    const { out, disk, code } = await init(['--yes', '--ci', 'both'], contents)
    for (const [path, text] of Object.entries(contents)) expect(disk.text(`/repo/${path}`)).toBe(text)
    expect(disk.files.has('/repo/guiderail.config.yaml')).toBe(false)
    const states = Object.fromEntries(linesOf(out))
    expect({ code, ...states }).toMatchObject({
      code: 0,
      'guiderail.config.json': 'kept; please add by hand:',
      '.pre-commit-config.yaml': 'kept; please add by hand:',
      '.gitlab-ci.yml': 'kept; please add by hand:',
      '.github/workflows/guiderail.yml': 'kept',
    })
    expect(out).toContain('    include:\n      - local: .gitlab/guiderail.gitlab-ci.yml\n')
  })

  test('nothing goes through a link out of the project, and the rest is still written', async () => {
    const { code, out, disk } = await init(['--yes'], {
      '.github': { link: '/elsewhere' },
      '/elsewhere/a': '',
      '.vscode/extensions.json': { link: '/elsewhere/x' },
    })
    expect(code).toBe(2)
    expect(Object.fromEntries(linesOf(out))).toMatchObject({
      '.github/workflows/guiderail.yml': 'not written: it would lie outside this project, behind a link',
      '.vscode/extensions.json': 'not written: it is a link that leads nowhere',
      'guiderail.config.yaml': 'written',
    })
    expect([...disk.files.keys()].filter((path) => path.startsWith('/elsewhere'))).toEqual(['/elsewhere/a'])
  })
})

describe('the list of recommended extensions', () => {
  const id = 'guiderail.guiderail'
  test.each([
    ['one', '{\n  "recommendations": ["a.b"]\n}\n'],
    ['comments', '// ours\n{\n\t// these\n\t"recommendations": [\n\t\t"a.b", // first\n\t\t/* "c.d" */\n\t],\n\t"other": 1,\n}\n'],
    ['CRLF', '{\r\n    "recommendations": [\r\n        "a.b"\r\n    ]\r\n}\r\n'],
    ['none', '{}'],
    ['an empty list', '{ "recommendations": [] }'],
    ['a comment alone', '{\n  // nothing yet\n}\n'],
    ['trailing comma in one line', '{ "recommendations": ["a.b", "c.d",], }'],
  ])('%s', (_, text) => {
    const after = withRecommendation(text, id)
    expect(after).not.toBeNull()
    const before = parseJsonc(text, [], { allowTrailingComma: true })
    const merged = parseJsonc(after ?? '', [], { allowTrailingComma: true })
    expect(merged).toEqual({ ...before, recommendations: [...(before.recommendations ?? []), id] })
    for (const comment of text.match(/\/\/.*|\/\*.*?\*\//g) ?? []) expect(after).toContain(comment.trimEnd())
    if (text.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/)
    expect(withRecommendation(after ?? '', id)).toBe(after)
  })

  test.each(['{ "recommendations": ["Guiderail.Guiderail"] }', '{ "unwantedRecommendations": ["guiderail.guiderail"] }'])(
    '%s stays',
    (text) => {
      expect(withRecommendation(text, id)).toBe(text)
    },
  )

  test.each(['[]', '{ "recommendations": "a.b" }', '{ "recommendations": [', ''])('%j is left to a person', async (text) => {
    expect(withRecommendation(text, id)).toBeNull()
    const { out, disk } = await init(['--yes'], { '.vscode/extensions.json': text })
    expect([disk.text('/repo/.vscode/extensions.json'), out.includes('    "guiderail.guiderail", under "recommendations"\n')]).toEqual([
      text,
      true,
    ])
  })
})

describe('in a real folder', () => {
  const inFolder = async (cwd: string, args: string[]) => {
    let out = ''
    const note = (text: string) => {
      out += text
    }
    const code = await run(['init', ...args], {
      ...nodeIo(),
      cwd: slashed(cwd),
      out: note,
      err: note,
    })
    return { code, out }
  }
  const contentsOf = (path: string) =>
    Object.fromEntries(
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [
          slashed(join(entry.parentPath, entry.name)).slice(path.length + 1),
          readFileSync(join(entry.parentPath, entry.name), 'utf8'),
        ]),
    )

  test('writes, adds, and changes nothing the second time', async () => {
    const folder = newFolder({ '.git/HEAD': '', '.vscode/extensions.json': '{ // ours\n}\n' })
    const first = await inFolder(folder.path, ['--yes', '--ci', 'both'])
    expect(first).toMatchObject({ code: 0 })
    const written = contentsOf(folder.path)
    expect(Object.keys(written)).toHaveLength(8)
    expect(written['.vscode/extensions.json']).toContain('// ours')
    expect(await inFolder(folder.path, ['--yes', '--ci', 'both'])).toMatchObject({ code: 0 })
    expect(contentsOf(folder.path)).toEqual(written)
  })

  test.skipIf(process.platform === 'win32')('does not write behind a link', async () => {
    const [folder, elsewhere] = [newFolder({ '.git/HEAD': '' }), newFolder()]
    symlinkSync(elsewhere.path, join(folder.path, '.github'))
    expect(await inFolder(folder.path, ['--yes'])).toMatchObject({ code: 2 })
    expect(readdirSync(elsewhere.path)).toEqual([])
  })
})
