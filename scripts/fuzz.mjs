// Builds test/fuzz/main.ts and runs it with the arguments that it is given; `npm run build` makes what it compares.

import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { pagesPlugin } from './pages.mjs'
import { phrasesPlugin } from './phrases.mjs'

await build({
  entryPoints: ['test/fuzz/main.ts'],
  outfile: 'out/fuzz.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  plugins: [pagesPlugin.esbuild, phrasesPlugin.esbuild],
})
const { status } = spawnSync(process.execPath, ['--enable-source-maps', 'out/fuzz.mjs', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
