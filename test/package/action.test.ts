// The action's own steps, run as a runner runs them: in a git repository, with its variables, installing the packed package.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../layers.ts'
import { type Folder, newFolder, remove } from './folder.ts'
import { page } from './users.ts'

interface Step {
  readonly name: string
  readonly if?: string
  readonly run: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const steps: readonly Step[] = action.runs.steps
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

let runner: Folder
let packed: string

beforeAll(async () => {
  runner = newFolder({}, true)
  const { out } = await runner.run(npm, ['pack', root, '--ignore-scripts', '--json', '--pack-destination', runner.path])
  packed = join(runner.path, JSON.parse(out)[0].filename)
}, 60_000)
afterAll(() => remove(runner.path))

/** The workflow's word for each variable, as GitHub fills it in. */
function filled(env: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      const [, key = ''] = /^\$\{\{ (.*) \}\}$/.exec(value) ?? []
      const input = key.replace(/^inputs\./, '')
      return [name, given[input] ?? action.inputs[input]?.default ?? '']
    }),
  )
}

interface Job {
  readonly fork?: boolean
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the steps until one fails. */
async function job(repository: Folder, base: string, { fork = false, inputs = {}, env = {} }: Job = {}) {
  const temp = newFolder()
  const given = { package: packed, 'github.event.pull_request.base.sha': base, ...inputs }
  const summary = join(temp.path, 'summary')
  writeFileSync(summary, '')
  const common = { GITHUB_ACTION_PATH: root, GITHUB_WORKSPACE: repository.path, RUNNER_TEMP: temp.path, GITHUB_STEP_SUMMARY: summary }
  let out = ''
  let code = 0
  for (const step of steps.filter((each) => fork || each.if === undefined)) {
    const outcome = await repository.run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      ...common,
      ...env,
      npm_config_offline: 'true',
      ...filled(step.env, given),
    })
    out += outcome.out + outcome.err
    code = outcome.code
    if (code !== 0) break
  }
  return { code, out, summary: readFileSync(summary, 'utf8'), temp: temp.path }
}

/** A repository with one commit on its target branch, and what a pull request makes of it. */
async function pullRequest(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const repository = newFolder(before)
  const git = async (...args: string[]) => {
    const { code, out, err } = await repository.run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args])
    if (code !== 0) throw new Error(err)
    return out.trim()
  }
  await git('init', '-q', '-b', 'main')
  await git('add', '-Af')
  await git('commit', '-qm', 'base')
  const base = await git('rev-parse', 'HEAD')
  for (const [path, text] of Object.entries(after)) {
    mkdirSync(dirname(join(repository.path, path)), { recursive: true })
    writeFileSync(join(repository.path, path), text)
  }
  await git('add', '-Af')
  await git('commit', '-qm', 'change', '--allow-empty')
  return { repository, base }
}

const other = page.replace('get the CFO to sign', 'ask the CFO whether to sign')
const off = 'rules:\n  get-them-to: off\n'

test('a fault in a page fails the check, is annotated, and stands in the summary', async () => {
  const { repository, base } = await pullRequest({ 'calls/first.md': other }, { 'calls/first.md': page })
  const { code, out, summary } = await job(repository, base)
  expect({ code, isAnnotated: /^::warning file=calls\/first\.md,line=13,/m.test(out) }).toEqual({ code: 1, isAnnotated: true })
  expect(summary).toContain('Done to the buyer')
}, 60_000)

test('without a fault it passes', async () => {
  const { repository, base } = await pullRequest({ 'a.txt': '' }, { 'calls/first.md': other })
  expect(await job(repository, base)).toMatchObject({ code: 0 })
}, 60_000)

describe('a fork', () => {
  test.each([
    ['a config', { 'guiderail.config.yaml': off }],
    ['a config nearer to the page', { 'calls/guiderail.config.json': '{ "rules": { "get-them-to": "off" } }' }],
    ['a key in package.json', { 'package.json': '{ "guiderail": { "rules": { "get-them-to": "off" } } }' }],
    ['a list of what is left alone', { '.guiderailignore': 'calls\n' }],
    ['accepted sentences', { 'guiderail.accepted.yaml': '- rule: get-them-to\n  sentence: "Next step: get the CFO to sign by Friday."\n' }],
    ['a name with a line break', { 'calls/a\nb': '', 'guiderail.config.yaml': off }],
  ])(
    'cannot loosen the rules by %s',
    async (_, files) => {
      const { repository, base } = await pullRequest({ 'a.txt': '' }, { 'calls/first.md': page, ...files })
      expect(await job(repository, base, { fork: true })).toMatchObject({ code: 1 })
    },
    60_000,
  )

  test('by altering or removing what the target branch has', async () => {
    const strict = 'rules:\n  get-them-to: error\n'
    const { repository, base } = await pullRequest(
      { 'guiderail.config.yaml': strict, 'b.txt': 'b' },
      { 'calls/first.md': page, 'guiderail.config.yaml': off },
    )
    await repository.run('git', ['rm', '-q', 'b.txt'])
    const { code, out } = await job(repository, base, { fork: true })
    expect({ code, isError: /^::error file=calls\/first\.md/m.test(out) }).toEqual({ code: 1, isError: true })
    expect(readFileSync(join(repository.path, 'b.txt'), 'utf8')).toBe('b')
  }, 60_000)

  test('whose target branch is not there is not linted at all', async () => {
    const { repository } = await pullRequest({ 'a.txt': '' }, { 'calls/first.md': other })
    const { code, out } = await job(repository, 'f'.repeat(40), { fork: true })
    expect({ code, out }).toMatchObject({ code: 2, out: expect.stringContaining('set `fetch-depth: 0` for actions/checkout') })
    expect(out).not.toContain('::warning')
  }, 60_000)

  test('a branch of the repository itself may change the config', async () => {
    const { repository, base } = await pullRequest({ 'a.txt': '' }, { 'calls/first.md': page, 'guiderail.config.yaml': off })
    expect(await job(repository, base)).toMatchObject({ code: 0 })
  }, 60_000)
})

test('what a pull request holds has no say in what is run', async () => {
  const hostile = "require('node:fs').writeFileSync(process.env.RUNNER_TEMP + '/owned', '')\n"
  const { repository, base } = await pullRequest(
    { 'a.txt': '' },
    {
      'calls/first.md': page,
      '.npmrc': 'registry=http://localhost:9/\nnode-options=--require ./evil.js\n',
      'evil.js': hostile,
      'node_modules/guiderail/package.json': '{ "name": "guiderail", "bin": "cli.js" }',
      'node_modules/guiderail/cli.js': hostile,
      'node_modules/guiderail/dist/cli.js': hostile,
    },
  )
  const { code, temp } = await job(repository, base)
  expect({ code, owned: existsSync(join(temp, 'owned')) }).toEqual({ code: 1, owned: false })
}, 60_000)

test('inputs are arguments, whatever they hold', async () => {
  const { repository, base } = await pullRequest({ 'a.txt': '' }, { 'calls/first.md': page, 'my plans/b.md': other })
  const paths = '$(touch owned)\n; touch owned\n--fix'
  const bad = await job(repository, base, { inputs: { paths, 'fail-on': '"; touch owned; "' } })
  expect({ code: bad.code, owned: existsSync(join(repository.path, 'owned')) }).toEqual({ code: 2, owned: false })
  expect(await job(repository, base, { inputs: { paths: 'my plans\n' } })).toMatchObject({ code: 0 })
  const sarif = await job(repository, base, { inputs: { 'sarif-file': 'out.sarif', 'fail-on': 'never' } })
  expect({ code: sarif.code, version: JSON.parse(readFileSync(join(repository.path, 'out.sarif'), 'utf8')).version }).toEqual({
    code: 0,
    version: '2.1.0',
  })
  expect(await job(repository, base, { inputs: { package: 'guiderail@1 --registry=x' } })).toMatchObject({ code: 2 })
}, 60_000)

test('only changed lines, when that is asked for', async () => {
  const { repository, base } = await pullRequest({ 'calls/first.md': page }, { 'calls/first.md': `${page}\nRep: Thank you, Dana.\n` })
  expect(await job(repository, base)).toMatchObject({ code: 1 })
  expect(await job(repository, base, { inputs: { 'changed-only': 'true' } })).toMatchObject({ code: 0 })
}, 60_000)

test('no script holds anything that a workflow or a pull request says', () => {
  for (const { run, shell } of steps)
    expect({ shell, run }).toEqual({ shell: 'bash', run: expect.stringMatching(/^node "\$GITHUB_ACTION_PATH\/action\/[a-z-]+\.mjs"$/) })
  const fork = steps.find((step) => step.if !== undefined)
  expect(fork?.if).toBe(
    "github.event.pull_request.head.repo.full_name != github.repository && startsWith(github.event_name, 'pull_request')",
  )
  expect(action.inputs.package.default).toBe(`guiderail@${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`)
})
