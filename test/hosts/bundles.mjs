// Bundles what the hosts load: the suites, and a bare extension to measure against. One source for all hosts.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const here = import.meta.dirname
const common = { bundle: true, minify: true, keepNames: true, target: 'es2022', legalComments: 'none', logLevel: 'warning' }
const suites = { ...common, minify: false, platform: 'browser', format: 'cjs', external: ['vscode'] }

const manifest = {
  files: ['*.js'],
  name: 'suites',
  publisher: 'guiderail',
  version: '1.0.0',
  engines: { vscode: '^1.91.0' },
  main: './client.js',
  browser: './client.web.js',
  activationEvents: [],
  capabilities: { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true },
}

/** Writes `suite.js` and `activation.js` into a folder, which is a bare extension too. */
export async function bundleSuites(folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const node = { ...common, platform: 'node', format: 'cjs' }
  const worker = { ...common, platform: 'browser', conditions: ['worker', 'module'] }
  const file = (name) => join(folder, name)
  await Promise.all([
    build({ ...suites, entryPoints: [join(here, 'suite/index.ts')], outfile: file('suite.js') }),
    build({ ...suites, entryPoints: [join(here, 'activation/index.ts')], outfile: file('activation.js') }),
    build({ ...node, entryPoints: [join(here, 'bare/client.ts')], outfile: file('client.js'), external: ['vscode'] }),
    build({ ...node, entryPoints: [join(here, 'bare/server.ts')], outfile: file('server.js') }),
    build({
      ...worker,
      entryPoints: [join(here, 'bare/client.web.ts')],
      outfile: file('client.web.js'),
      format: 'cjs',
      external: ['vscode'],
    }),
    build({ ...worker, entryPoints: [join(here, 'bare/server.web.ts')], outfile: file('server.web.js'), format: 'iife' }),
  ])
}

/** A second bare extension: a copy of the bundled suites under another name. Gives its package, beside the folder. */
export function packBare(suites, folder) {
  cpSync(suites, folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, name: 'bare' }))
  const packagePath = `${folder}.vsix`
  const vsce = join(here, '../../node_modules/@vscode/vsce/vsce')
  const flags = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', packagePath]
  execFileSync(process.execPath, [vsce, 'package', ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return packagePath
}
