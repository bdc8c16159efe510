// Bundles the shells: one file each, with everything they need inside, in `dist` or the folder after `--out`.

import { mkdirSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { buildPage } from './page.mjs'
import { pagesPlugin } from './pages.mjs'
import { phrasesPlugin } from './phrases.mjs'

const root = join(import.meta.dirname, '..')
const { production, out } = parseArgs({ options: { production: { type: 'boolean' }, out: { type: 'string', default: 'dist' } } }).values
const folder = resolve(root, out)
const dist = (file) => join(folder, file)
const common = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: !production,
  minify: production,
  legalComments: 'none',
  metafile: true,
  plugins: [pagesPlugin.esbuild, phrasesPlugin.esbuild],
  logLevel: 'warning',
  target: 'es2022',
}
/** `require` for what is loaded late: it is quicker than an import, and works in code that was compiled by an earlier run. */
const node = { ...common, platform: 'node', format: 'cjs', supported: { 'dynamic-import': false } }
/** Web workers have no `document`, so packages must give what they have for workers, not for pages. */
const worker = { ...common, platform: 'browser', conditions: ['worker', 'module'] }

/** Runs in Node and in web workers: libraries are those for workers, and what is for Node alone is loaded there alone. */
const anywhere = {
  ...worker,
  supported: node.supported,
  external: ['vscode', 'node:*', ...builtinModules],
  alias: Object.fromEntries(
    ['jsonrpc', 'languageserver-protocol', 'languageserver', 'languageclient'].map((name) => [
      `vscode-${name}/node`,
      join(root, `node_modules/vscode-${name}/lib/node/main.js`),
    ]),
  ),
}

/** Commander loads it for commands that are programs of their own, which ours are not; it costs time at every start. */
const withoutChildren = {
  name: 'without-children',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: join(import.meta.dirname, 'nothing.mjs') } : undefined,
    ),
}

const bundles = [
  { ...node, entryPoints: ['cli/start.ts'], outfile: dist('cli.js'), banner: { js: '#!/usr/bin/env node' } },
  {
    ...node,
    entryPoints: ['cli/main.ts'],
    outfile: dist('guiderail.js'),
    // What starts for every file of a commit is kept small; names stay, for traces of errors.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [...common.plugins, withoutChildren],
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  },
  { ...node, entryPoints: ['cli/mcp/serve.ts'], outfile: dist('mcp.js'), minifyWhitespace: true, minifySyntax: true },
  // The schema validator makes an address of its own place when it is loaded; in VS Code's workers (`blob:`) that fails.
  {
    ...anywhere,
    entryPoints: ['server/main.ts'],
    outfile: dist('server.js'),
    format: 'iife',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { 'self.location': 'undefined' },
  },
  { ...anywhere, entryPoints: ['client/main.ts'], outfile: dist('client.js'), format: 'cjs' },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['webview/plan-map.ts', 'webview/script-reader.ts'],
    outdir: dist('webview'),
  },
  {
    ...common,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'default'],
    entryPoints: { api: 'api/index.ts', remark: 'api/remark.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'api-shared',
    splitting: true,
    format: 'esm',
  },
]

mkdirSync(folder, { recursive: true })
const built = bundles.map(async (options) => (await build(options)).metafile)
const metafiles = await Promise.all([...built, buildPage(dist('page.html'), { main: { ...common, platform: 'browser' }, engine: worker })])
writeFileSync(dist('meta.json'), JSON.stringify(metafiles.flat()))
