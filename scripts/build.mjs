// Bundles the shells: one file each, with everything they need inside.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildPage } from './page.mjs'
import { pagesPlugin } from './pages.mjs'
import { phrasesPlugin } from './phrases.mjs'

const production = process.argv.includes('--production')
const common = {
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

/** Commander loads it for commands that are programs of their own, which ours are not; it costs time at every start. */
const withoutChildren = {
  name: 'without-children',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: join(import.meta.dirname, 'nothing.mjs') } : undefined,
    ),
}

const bundles = [
  { ...node, entryPoints: ['cli/start.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  {
    ...node,
    entryPoints: ['cli/main.ts'],
    outfile: 'dist/guiderail.js',
    // What starts for every file of a commit is kept small; names stay, for traces of errors.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [...common.plugins, withoutChildren],
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  },
  { ...node, entryPoints: ['cli/mcp/serve.ts'], outfile: 'dist/mcp.js', minifyWhitespace: true, minifySyntax: true },
  { ...node, entryPoints: ['server/node.ts'], outfile: 'dist/server.js', minifyWhitespace: true, minifySyntax: true },
  // The schema validator makes an address of its own place when it is loaded; in VS Code's workers (`blob:`) that fails.
  {
    ...worker,
    entryPoints: ['server/browser.ts'],
    outfile: 'dist/server.web.js',
    format: 'iife',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { 'self.location': 'undefined' },
  },
  { ...node, entryPoints: ['client/node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...worker, entryPoints: ['client/browser.ts'], outfile: 'dist/client.web.js', format: 'cjs', external: ['vscode'] },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['webview/plan-map.ts', 'webview/script-reader.ts'],
    outdir: 'dist/webview',
  },
  {
    ...common,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'default'],
    entryPoints: { api: 'api/index.ts', remark: 'api/remark.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'api-shared',
    splitting: true,
    format: 'esm',
  },
].filter(({ entryPoints }) => existsSync(Object.values(entryPoints)[0]))

mkdirSync('dist', { recursive: true })
const built = bundles.map(async (options) => (await build(options)).metafile)
const metafiles = await Promise.all([...built, buildPage({ main: { ...common, platform: 'browser' }, engine: worker })])
writeFileSync('dist/meta.json', JSON.stringify(metafiles.flat()))
