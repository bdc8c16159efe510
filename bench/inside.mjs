// Measures that look inside: bundled from the sources, run in a process of their own, answered as JSON.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import { pagesPlugin } from '../scripts/pages.mjs'
import { phrasesPlugin } from '../scripts/phrases.mjs'
import { scratch } from './scratch.mjs'

/** Runs `bench/inside/<name>.mjs` with arguments and gives what it answers. */
export async function inside(name, ...args) {
  const outfile = join(scratch, `${name}.cjs`)
  await build({
    entryPoints: [join(import.meta.dirname, 'inside', `${name}.mjs`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
    plugins: [pagesPlugin.esbuild, phrasesPlugin.esbuild],
  })
  const output = execFileSync(process.execPath, ['--expose-gc', outfile, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return JSON.parse(output.trim().split('\n').at(-1))
}
