// The bill of materials lists what the bundles hold: no package less, none more, each with version, licence and hash.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { version } from '../../cli/version.ts'
import { bundledPackages } from '../generated/bundled.ts'
import { root } from '../layers.ts'

test('names every bundled package', () => {
  const bill = JSON.parse(execFileSync(process.execPath, [join(root, 'scripts/sbom.mjs')], { encoding: 'utf8', maxBuffer: 2 ** 26 }))
  const names: string[] = bill.components.map(({ name }: { name: string }) => name)
  expect([...new Set(names)].sort()).toEqual(bundledPackages())
  expect({ format: bill.bomFormat, of: bill.metadata.component.purl }).toEqual({ format: 'CycloneDX', of: `pkg:npm/guiderail@${version}` })
  for (const { purl, licenses, hashes } of bill.components) {
    expect(purl).toMatch(/^pkg:npm\/.+@\d+\.\d+\.\d+/)
    expect([licenses.length, hashes[0].alg]).toEqual([1, 'SHA-512'])
  }
  const refs = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((each: { 'bom-ref': string }) => each['bom-ref'])])
  const dangling = bill.dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn.filter((ref) => !refs.has(ref)))
  expect(dangling).toEqual([])
})
