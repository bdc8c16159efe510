// Builds test/soak/main.ts and runs it with the arguments that it is given; `npm run build` makes the server that it works in.

import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { pagesPlugin } from './pages.mjs'
import { phrasesPlugin } from './phrases.mjs'

await build({
  entryPoints: ['test/soak/main.ts'],
  outfile: 'out/soak.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  plugins: [pagesPlugin.esbuild, phrasesPlugin.esbuild],
})
const { status } = spawnSync(process.execPath, ['--enable-source-maps', 'out/soak.mjs', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
