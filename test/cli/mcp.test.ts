// `guiderail mcp`: an assistant talks to it through the protocol's official client.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Disk, Io } from '../../cli/io.ts'
import { call, toolsOf } from '../../cli/mcp/tools.ts'
import { version } from '../../cli/version.ts'
import { knownRules } from '../../workspace/known.ts'
import { memoryDisk } from '../disk.ts'
import { root } from '../layers.ts'
import { guiderail } from './io.ts'

// Programs are started, which takes its time on a machine with much to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const script = '---\ntype: call-script\n---\n\n# Call\n\nRep: Get them to sign.\n\nRep: What would you change first?\n'
const plan = '---\ntype: account-plan\n---\n\n# Account plan: Oslo\n\n## Strategies\n\n- S1: Win on audit risk\n'

const program = join(root, 'dist/cli.js')
let folder = ''
let client: Client

describe.skipIf(!existsSync(program))('over standard input and output', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guiderail-mcp-'))
    mkdirSync(join(folder, 'playbook/.git'), { recursive: true })
    writeFileSync(join(folder, 'playbook/call.md'), script)
    writeFileSync(join(folder, 'playbook/guiderail.config.yaml'), 'rules: { get-them-to: error }\n')
    writeFileSync(join(folder, 'secret.md'), script)
    if (process.platform !== 'win32') symlinkSync('../secret.md', join(folder, 'playbook/link.md'))
    client = new Client({ name: 'test', version: '1' })
    const transport = { command: process.execPath, args: [program, 'mcp'], cwd: join(folder, 'playbook') }
    await client.connect(new StdioClientTransport({ ...transport, stderr: 'inherit' }))
  })
  afterAll(async () => {
    await client.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const use = (name: string, given: Record<string, unknown>) => client.callTool({ name, arguments: given })

  test('says who it is and what it can do, all of it harmless', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'guiderail', version })
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['lint', 'suggest_fixes', 'explain_rule', 'plan_map', 'script_stats'])
    for (const { annotations, inputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(description).toBeTruthy()
    }
  })

  test('lints a text and a file, each by the config that holds there', async () => {
    const text = await use('lint', { text: script })
    expect(text.structuredContent).toMatchObject({
      kind: 'call-script',
      findings: [{ rule: 'get-them-to', severity: 'error', line: 7, column: 6 }],
    })
    expect(text.content).toEqual([{ type: 'text', text: expect.stringContaining('7:6 error Done to the buyer (get-them-to): ') }])
    expect((await use('lint', { path: 'call.md' })).structuredContent).toEqual(text.structuredContent)
    expect((await use('lint', { path: 'call.md', text: script.replace('Get them to sign.', 'Hello.') })).structuredContent).toMatchObject({
      findings: [],
    })
  })

  test('reads nothing outside of its folder, by path or by link', async () => {
    for (const path of ['../secret.md', join(folder, 'secret.md'), ...(process.platform === 'win32' ? [] : ['link.md'])]) {
      const answer = await use('lint', { path })
      expect(answer).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('outside the folder') }] })
      expect((await use('plan_map', { path })).isError).toBe(true)
    }
  })

  test('writes nothing', async () => {
    await use('suggest_fixes', { path: 'call.md' })
    expect(readdirSync(join(folder, 'playbook')).filter((name) => name !== 'link.md')).toEqual(['.git', 'call.md', 'guiderail.config.yaml'])
    expect(readFileSync(join(folder, 'playbook/call.md'), 'utf8')).toBe(script)
  })

  test('answers many questions at once, each for itself', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((times) => use('lint', { text: `${script}${'\nRep: Get them to sign.\n'.repeat(times)}` })),
    )
    expect(answers.map(({ structuredContent }) => (structuredContent as { findings: object[] }).findings.length)).toEqual([2, 3, 4, 5, 6])
  })
})

const placed = (files: Readonly<Record<string, string>>) =>
  memoryDisk(Object.fromEntries([['/repo/.git/HEAD', ''], ...Object.entries(files).map(([path, text]) => [`/repo/${path}`, text])]))

async function ask(name: string, given: unknown, files: Readonly<Record<string, string>> = {}, disk: Disk = placed(files)) {
  const never = () => {
    throw new Error('the standard streams are the protocol’s')
  }
  const io: Io = {
    cwd: '/repo',
    env: {},
    isTTY: false,
    columns: 80,
    today: '2026-06-15',
    out: never,
    err: never,
    stdin: never,
    serve: never,
    disk,
  }
  return call(toolsOf(io), name, given)
}

describe('the tools', () => {
  test('lint says what the command says', async () => {
    const { out } = await guiderail(['-f', 'json', '--severity', 'info'], { 'a.md': script })
    const [file] = JSON.parse(out).files
    const { data } = await ask('lint', { text: script })
    const findings = data?.findings as Record<string, unknown>[]
    expect(findings.length).toBeGreaterThan(0)
    for (const [at, finding] of findings.entries()) {
      const { title, suggestions, ...same } = finding
      expect(file.findings[at]).toMatchObject(same)
      expect(suggestions).toEqual(file.findings[at].fixes.map((fix: { title: string }) => fix.title))
    }
  })

  test('suggest_fixes shows lines before and after, for what is asked about', async () => {
    const { data, text } = await ask('suggest_fixes', { text: script.replaceAll('\n', '\r\n'), line: 7 })
    expect(data?.findings).toMatchObject([
      { rule: 'get-them-to', suggestions: expect.arrayContaining([expect.objectContaining({ before: 'Rep: Get them to sign.' })]) },
    ])
    expect(text).toContain('     - Rep: Get them to sign.\n     + Rep: ')
    expect(await ask('suggest_fixes', { text: script, rule: 'monologue' })).toMatchObject({ text: 'Nothing to mend there.' })
  })

  test.each(['lint', 'suggest_fixes', 'plan_map', 'script_stats'])(
    '%s reads nothing outside of the folder, by path or by link',
    async (name) => {
      const disk = memoryDisk({
        '/repo/.git/HEAD': '',
        '/repo/call.md': script,
        '/repo/link.md': { link: '/secret.md' },
        '/repo/away': { link: '/elsewhere' },
        '/secret.md': script,
        '/elsewhere/call.md': script,
        '/repository/call.md': script,
      })
      const read = new Set<string>()
      const noting: Disk = {
        ...disk,
        read: async (path) => {
          read.add((await disk.real?.(path)) ?? path)
          return disk.read(path)
        },
      }
      const outside = ['../secret.md', '/secret.md', 'a/../../secret.md', '..\\secret.md', 'link.md', 'away/call.md', '/repository/call.md']
      for (const path of outside)
        expect({ path, ...(await ask(name, { path }, {}, noting)) }).toMatchObject({
          isError: true,
          text: expect.stringContaining('outside the folder'),
        })
      for (const path of ['../secret.md', '/repository/call.md'])
        expect({ path, ...(await ask(name, { path, text: script }, {}, noting)) }).toMatchObject({ isError: true })
      expect([...read].filter((path) => !path.startsWith('/repo/'))).toEqual([])
      expect((await ask(name, { path: 'call.md' }, {}, noting)).isError).toBeUndefined()
      expect(read).toContain('/repo/call.md')
    },
  )

  test('plan_map and script_stats are the JSON of map and stats', async () => {
    const { out: map } = await guiderail(['map', 'a.md', '-f', 'json'], { 'a.md': plan })
    expect((await ask('plan_map', { text: plan })).data).toEqual(JSON.parse(map))
    const { out: stats } = await guiderail(['stats', 'a.md', '-f', 'json'], { 'a.md': script })
    expect((await ask('script_stats', { path: 'a.md' }, { 'a.md': script })).data).toEqual(JSON.parse(stats))
  })

  test.each(knownRules.map(({ id }) => id))('explain_rule %s', async (rule) => {
    const { text, isError } = await ask('explain_rule', { rule })
    expect(isError).toBeUndefined()
    expect(text).toMatch(/^# \S/)
  })

  test('says why it is silent', async () => {
    expect((await ask('lint', { text: 'Run the tests.' })).text).toContain('not taken for sales material')
    const ignored = { 'a.md': script, '.guiderailignore': 'a.md\n' }
    expect((await ask('lint', { path: 'a.md' }, ignored)).text).toBe('a.md is left alone: "a.md" in .guiderailignore.')
  })

  test.each<[string, unknown, string]>([
    ['lnt', {}, 'There is no tool "lnt". Did you mean "lint"?'],
    ['lint', {}, 'Give a text, or the path of a file.'],
    ['lint', { pth: 'a.md' }, 'There is no "pth" here. Did you mean "path"?'],
    ['lint', { text: 3 }, '"text" takes text, not 3.'],
    ['lint', 'text', '"config" takes a mapping, not "text".'],
    ['lint', { path: 'b.md' }, 'b.md: There is no file or folder b.md.'],
    ['lint', { path: '--fix' }, 'There is no file, folder or command --fix. Did you mean "fix"?'],
    ['lint', { text: '\0' }, 'text.md: This file holds NUL bytes, so it is no text; rename it, or add it to .guiderailignore.'],
    ['explain_rule', { rule: 'get-them' }, 'There is no rule "get-them". Did you mean "get-them-to"?'],
    ['plan_map', { path: 'b.md' }, 'There is no file b.md.'],
  ])('%s %j is answered with what is wrong', async (name, given, text) => {
    expect(await ask(name, given)).toEqual({ text, isError: true })
  })

  test('a broken config is told', async () => {
    expect((await ask('lint', { text: script }, { 'guiderail.config.yaml': 'rule: {}\n' })).text).toMatch(
      /^guiderail\.config\.yaml:1:1: There is no "rule" here/,
    )
  })
})
