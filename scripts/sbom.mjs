// Prints what is inside the bundles as CycloneDX JSON: npm's list of all packages, cut down to those that are shipped.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const npm = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
const all = JSON.parse(
  execFileSync('npm', npm, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28, shell: process.platform === 'win32' }),
)

/** `name@version` of the packages whose code the build took, by their places in the lock file. */
const metas = JSON.parse(readFileSync(join(root, 'dist/meta.json'), 'utf8'))
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const inputs = metas.flatMap(({ inputs }) => Object.keys(inputs))
const places = new Set(inputs.flatMap((path) => /(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
const shipped = new Set([...places].map((place) => `${place.split('node_modules/').at(-1)}@${lock.packages[place]?.version}`))

const components = all.components
  .filter(({ name, version }) => shipped.has(`${name}@${version}`))
  .map(({ properties, ...component }) => ({ ...component, scope: 'required' }))
const missing = [...shipped].filter((one) => !components.some(({ name, version }) => one === `${name}@${version}`))
if (missing.length > 0) throw new Error(`not in the lock file: ${missing.join(', ')}`)

const kept = new Set([all.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])])
const dependencies = all.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }))
const component = { ...all.metadata.component, name: 'guiderail', properties: [] }
console.log(JSON.stringify({ ...all, metadata: { ...all.metadata, component }, components, dependencies }, null, 2))
