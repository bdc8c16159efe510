// Builds test/fuzz/main.ts and runs it with the arguments that it is given, and says where it hangs; `npm run build` makes what it compares.

import { fork } from 'node:child_process'
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
/** Each property is tried on a few texts at a time, which takes seconds: nothing needs so many minutes. */
const patience = Number(process.env.GUIDERAIL_FUZZ_PATIENCE ?? 5)
const fuzzing = fork('out/fuzz.mjs', process.argv.slice(2), { execArgv: ['--enable-source-maps'] })
let last = 'nothing yet'
let watchdog = setTimeout(giveUp, patience * 60_000)
fuzzing.on('message', (trying) => {
  last = trying
  clearTimeout(watchdog)
  watchdog = setTimeout(giveUp, patience * 60_000)
})
fuzzing.on('exit', (code) => process.exit(code ?? 1))

/** A text on which something hangs would otherwise end the whole run without a word. */
function giveUp() {
  console.log(`\nHANGS  ${last}: no end for ${patience} minutes`)
  fuzzing.kill('SIGKILL')
}
