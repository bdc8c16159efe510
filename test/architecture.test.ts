// The table of what each layer may import, kept; ARCHITECTURE.md explains it. The compiler keeps the rest (one project per folder, no ambient types in the pure ones).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { filesOf, forbidden, importsOf, layers, root } from './layers.ts'

describe.each(layers)('%s', (layer) => {
  test('imports only what its layer may', () => {
    const wrong = filesOf(layer).flatMap((file) =>
      forbidden(file, readFileSync(join(root, file), 'utf8')).map((name) => `${file} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

test('the table is enforced', () => {
  expect(filesOf('engine').length).toBeGreaterThan(5)
  expect(forbidden('engine/lint.ts', "import { rules } from '../rules/index.ts'")).toEqual(['rules'])
  expect(forbidden('engine/lint.ts', "import { unified } from 'unified'")).toEqual(['unified'])
  expect(forbidden('rules/a.ts', "const fs = await import('node:fs')")).toEqual(['node'])
  expect(forbidden('client/views/map.ts', "import type { Finding } from '../../engine/rule.ts'")).toEqual(['engine'])
})

/** Makes HTML for mails and takes nothing apart. */
const writesHtml = 'page/text/formatted.ts'

test('no parser type leaves engine/markdown', () => {
  const leaks = layers
    .flatMap(filesOf)
    .filter(
      (file) =>
        !file.startsWith('engine/markdown/') &&
        file !== writesHtml &&
        importsOf(file, readFileSync(join(root, file), 'utf8')).some((name) => /^(mdast|unist|micromark|unified|remark)/.test(name)),
    )
  expect(leaks).toEqual([])
})

test('the compiler gives the pure layers no ambient types', () => {
  for (const layer of ['engine', 'rules', 'workspace', 'protocol']) {
    const { config } = ts.readConfigFile(join(root, layer, 'tsconfig.json'), ts.sys.readFile)
    expect(config.compilerOptions.types).toEqual([])
    expect(config.compilerOptions.lib ?? ['es2023']).toEqual(['es2023'])
  }
})
