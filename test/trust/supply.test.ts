// What we depend on: how much, under which licences, from where, with which checksums, and nothing that runs at installation.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bundledPackages } from '../generated/bundled.ts'
import { root } from '../layers.ts'
import { reached } from './figures.ts'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const lock: { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  read('package-lock.json'),
)
const manifest = JSON.parse(read('package.json'))
const locked = Object.entries(lock.packages).filter(([place]) => place !== '')
const nameOf = (place: string): string => place.split('node_modules/').at(-1) ?? ''

describe('what is bundled', () => {
  const names = bundledPackages()

  test('is at most 60 packages', () => {
    expect(names.length).toBeGreaterThan(10)
    expect(names.length).toBeLessThanOrEqual(60)
    reached({ 'packages bundled': names.length })
  })

  test('may be given on with ours, licence by licence', () => {
    const free = /^(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)$/
    const licences = names.map((name) => [name, lock.packages[`node_modules/${name}`]?.license ?? 'none'])
    expect(licences.filter(([, licence = '']) => !free.test(licence))).toEqual([])
  })

  test('is in the lock file in one version each', () => {
    const places = names.map((name) => locked.filter(([place]) => nameOf(place) === name).map(([, { version }]) => version))
    expect(places.filter((versions) => versions.length === 0)).toEqual([])
  })
})

describe('the lock file', () => {
  test('names one version and one checksum for every package', () => {
    expect(lock.lockfileVersion).toBe(3)
    expect(locked.length).toBeGreaterThan(100)
    const loose = locked.filter(
      ([, { version = '', integrity = '' }]) => !/^\d+\.\d+\.\d+/.test(version) || !/^sha512-[\w+/=]{86,}$/.test(integrity),
    )
    expect(loose.map(([place]) => place)).toEqual([])
    reached({ 'packages with checksums': locked.length })
  })

  test('takes nothing from git, from a folder or from an address of its own', () => {
    const hosts = new Set(
      locked.flatMap(([, { resolved }]) => (resolved === undefined ? [] : [resolved.replace(/^(\w+:\/\/[^/]*\/).*/, '$1')])),
    )
    expect(hosts.size).toBeLessThanOrEqual(1)
    expect([...hosts].filter((host) => !host.startsWith('https://'))).toEqual([])
    expect(locked.filter(([, { link }]) => link)).toEqual([])
  })

  test('says what package.json says', () => {
    const own = lock.packages[''] as { readonly devDependencies?: unknown; readonly dependencies?: unknown }
    expect(own.devDependencies).toEqual(manifest.devDependencies)
    expect([own.dependencies, manifest.dependencies]).toEqual([undefined, undefined])
  })

  test('names versions, no ranges', () => {
    const ranges = Object.entries<string>(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    expect(ranges).toEqual([])
  })
})

/** They would run at installation, and do nothing that we need: their binaries are optional packages of their own. */
const withScripts = ['@vscode/vsce-sign', 'esbuild', 'fsevents', 'keytar']

test('only these want to run something at installation, and none is bundled', () => {
  const wanting = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place))
  expect(wanting.filter((name) => !withScripts.includes(name))).toEqual([])
  expect(bundledPackages().filter((name) => withScripts.includes(name))).toEqual([])
  reached({ 'packages bundled that run something at installation': 0 })
})

test('workflows install from the lock file, and what is published is built without scripts of others', () => {
  for (const name of ['test.yml', 'release.yml']) {
    const { jobs } = parse(read(`.github/workflows/${name}`))
    const runs: string[] = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
    expect(runs.filter((run) => /\bnpm (?:i|install)\b/.test(run))).toEqual([])
  }
  expect(read('.github/workflows/release.yml')).toMatch(/npm ci --ignore-scripts/)
})
