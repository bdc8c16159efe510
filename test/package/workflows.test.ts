// Workflows, action, hook and examples for CI: read by GitHub's own parser, pinned, with the least rights, and their commands run.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { githubText, gitlabText, preCommitText } from '../../cli/init/texts.ts'
import { guiderail } from '../cli/io.ts'
import { root } from '../layers.ts'
import { page } from './users.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const docs = readdirSync(join(root, 'docs/ci')).map((name) => `docs/ci/${name}`)
const examples = docs.flatMap((path) => [...read(path).matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => ({ path, text })))
const ours = readdirSync(join(root, '.github/workflows')).map((name) => ({
  path: `.github/workflows/${name}`,
  text: read(`.github/workflows/${name}`),
}))
const workflows = [...ours, ...examples.filter(({ text }) => /^jobs:/m.test(text)), { path: 'init', text: githubText }]

const complaintsOf = (text: string, parser: typeof parseWorkflow = parseWorkflow) => {
  const { context } = parser({ name: 'file.yml', content: text }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[]
}

describe.each(workflows)('$path', ({ path, text }) => {
  const { on, permissions, jobs }: { on: unknown; permissions: unknown; jobs: Record<string, Job> } = parse(text)
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  test('is a workflow to GitHub', () => {
    expect(complaintsOf(text)).toEqual([])
  })

  test('pins actions by commit, and gives checked-out code no credentials', () => {
    const uses = steps.flatMap((step) => step.uses ?? []).filter((name) => !name.startsWith('guiderail/guiderail@'))
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((name) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(name))).toEqual([])
    expect(text.split('\n').filter((line) => /@[0-9a-f]{40}/.test(line) && !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
    for (const step of steps) if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
  })

  test('has the least rights', () => {
    const granted = [permissions ?? null, ...Object.values(jobs).map((job) => job.permissions)].filter((each) => each !== undefined)
    expect(granted.filter((each) => each === null || typeof each === 'string')).toEqual([])
    const written = granted.flatMap((each) => Object.entries(Object(each))).filter(([, right]) => right !== 'read')
    expect(written).toEqual(rights[path] ?? [])
    expect(JSON.stringify(on)).not.toContain('pull_request_target')
  })

  test('no expression becomes part of a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})

/** Rights to write, which somebody has weighed. */
const rights: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '.github/workflows/release.yml': [
    ['id-token', 'write'],
    ['contents', 'write'],
  ],
  'docs/ci/reviewdog.md': [['pull-requests', 'write']],
}

test('the parser complains of what is no workflow or action', () => {
  expect(complaintsOf('on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n').length).toBeGreaterThan(0)
  expect(complaintsOf(read('action.yml').replace('using: composite', 'using: nothing'), parseAction).length).toBeGreaterThan(0)
})

test('the action is one to GitHub', () => {
  expect(complaintsOf(read('action.yml'), parseAction)).toEqual([])
})

test('what the workflows call can be called anywhere', () => {
  const called = ours.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name))
  expect(called.length).toBeGreaterThan(4)
  expect(called.filter((name) => !manifest.scripts[name])).toEqual([])
})

test('tests run on three systems and every Node that is supported', () => {
  const { os, node } = parse(read('.github/workflows/test.yml')).jobs.test.strategy.matrix
  expect({ os, node }).toEqual({ os: ['ubuntu-latest', 'macos-latest', 'windows-latest'], node: ['20', '22', '24'] })
  expect(manifest.engines.node).toBe('>=20.19')
})

test('examples name this version and no other', () => {
  const named = [...examples, { text: gitlabText }, { text: preCommitText }, { text: githubText }].flatMap(
    ({ text }) => text.match(/guiderail@v?[\d.]+|rev: v[\d.]+/g) ?? [],
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !name.endsWith(manifest.version))).toEqual([])
})

describe('their commands', () => {
  const commands = [...examples.map(({ text }) => text), gitlabText].flatMap((text) =>
    [...text.matchAll(/npx --yes guiderail@[\d.]+ (.+)/g)].map(([, args = '']) => args.split(' ')),
  )
  test('are there', () => expect(commands.length).toBeGreaterThan(3))
  test.each(commands.map((args) => [args]))('guiderail %j', async (args) => {
    const { code, err, disk } = await guiderail(args, { 'calls/first.md': page })
    expect({ code, err }).toEqual({ code: args.includes('never') ? 0 : 1, err: '' })
    expect(disk.text(`/repo/${args[args.indexOf('--output-file') + 1]}`)).toContain('get-them-to')
  })
})

describe('the hook for pre-commit', () => {
  const hooks: readonly Record<string, unknown>[] = parse(read('.pre-commit-hooks.yaml'))
  test('has what pre-commit asks for, and nothing it does not know', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['guiderail'])
    for (const hook of hooks) {
      expect(Object.keys(hook).filter((key) => !known.includes(key))).toEqual([])
      expect(hook).toMatchObject({ language: 'system', types: ['markdown'], require_serial: true })
      expect(hook.entry).toBe(`npx --yes guiderail@${manifest.version} lint`)
    }
    expect(parse(preCommitText).repos[0].hooks).toEqual([{ id: 'guiderail' }])
  })

  test('takes hundreds of file names, also ignored ones', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `calls/page ${at}.md`)
    const files = Object.fromEntries(names.map((name) => [name, 'Hello.\n']))
    const args = String(hooks[0]?.entry).split(' ').slice(3)
    expect(await guiderail([...args, ...names], { ...files, '.gitignore': '/calls/page 1.md\n' })).toMatchObject({ code: 0 })
    expect(await guiderail([...args, ...names], { ...files, 'calls/page 299.md': page })).toMatchObject({ code: 1 })
  })
})

/** Keys of a hook, from pre-commit's documentation. */
const known = ['id', 'name', 'entry', 'language', 'description', 'types', 'types_or', 'files', 'exclude', 'require_serial', 'args']
