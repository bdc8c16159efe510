// What an editor can set, and what views may load: nothing names a program or a path, nothing reaches a network.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../layers.ts'
import { reached } from './figures.ts'

interface Setting {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly scope?: string
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const parts: readonly { readonly properties: Readonly<Record<string, Setting>> }[] = [manifest.contributes.configuration].flat()
const settings = parts.flatMap(({ properties }) => Object.entries(properties))

/** A setting that holds free words could name a program, a module or a path. */
const isFree = ({ type, enum: names }: Setting): boolean =>
  type !== 'boolean' && names === undefined && type !== 'integer' && type !== 'number'

test('the restricted settings are those that could name a program or a path: worked out, not written down', () => {
  expect(settings.length).toBeGreaterThan(4)
  const free = settings.filter(([, setting]) => isFree(setting)).map(([name]) => name)
  expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations ?? []).toEqual(free)
  expect(isFree({ type: 'string' })).toBe(true)
  reached({ settings: settings.length, 'that could name a program or a path': free.length })
})

test('trust changes nothing: no source of ours asks for it', () => {
  expect(sources.filter(({ text }) => /isTrusted\b|onDidGrantWorkspaceTrust/.test(text)).map(({ name }) => name)).toEqual([])
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true)
})

const folders = ['engine', 'rules', 'workspace', 'plan-map', 'views', 'server', 'cli', 'api', 'client', 'webview', 'protocol']
const sources = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.ts$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
)

/** What could reach a network, start a program or make code of text. */
const reaching = {
  network: /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon|node:(?:http2?|https|net|dgram|tls|dns)\b/,
  programs: /node:child_process|\bexecFile\(|\bspawn\(/,
  'code of text': /\beval\(|new Function\(|node:vm\b|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
}

describe('of our sources', () => {
  test.each([
    ['network', []],
    ['programs', ['cli/git.ts']],
    // A clock for a call of our own, no text; our own bundle, and what was compiled of it for this very person.
    ['code of text', ['server/node/within.ts', 'cli/compiled.ts']],
  ] as const)('%s: only %j', (what, expected) => {
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.filter(({ text }) => reaching[what].test(text)).map(({ name }) => name)).toEqual(expected)
  })
})

test('views load nothing but their own script, and no network', () => {
  const page = sources.find(({ name }) => name === 'client/views/panel.ts')?.text ?? ''
  expect(/const policy = `([^`]*)`/.exec(page)?.[1]?.replace(/\$\{\w+\}/, 'its own')).toBe("default-src 'none'; script-src its own")
  expect(page).toContain('localResourceRoots: [scripts]')
  expect(page.match(/(?:src|href)="[^"]*"/g)).toHaveLength(1)
})
