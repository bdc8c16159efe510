// Makes the types of the npm package: one file for each entry, which imports nothing.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDtsBundle } from 'dts-bundle-generator'

const root = join(import.meta.dirname, '..')
const entries = { 'out/api/index.d.ts': 'dist/api.d.mts', 'out/api/remark.d.ts': 'dist/remark.d.mts' }

const texts = generateDtsBundle(
  Object.keys(entries).map((file) => ({
    filePath: join(root, file),
    output: { noBanner: true, exportReferencedTypes: false, sortNodes: true },
  })),
  { preferredConfigPath: join(root, 'api/tsconfig.json') },
)
for (const [at, file] of Object.values(entries).entries()) writeFileSync(join(root, file), texts[at])

for (const file of Object.values(entries)) {
  const outside = /^\s*(?:import|export)\b.*\bfrom\s+'([^']+)'|^\/\/\/ <reference/m.exec(readFileSync(join(root, file), 'utf8'))
  if (outside) throw new Error(`${file} is not whole: ${outside[0]}`)
}
