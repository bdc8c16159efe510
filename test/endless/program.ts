// Programs of ours as they are built, with rules beside the built-in ones.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const script = (name: string) => import(pathToFileURL(join(import.meta.dirname, '../../scripts', name)).href)

/** Bundles a file of this folder for Node; gives where the bundle is. Threads of the command line start what is named like the command. */
export async function bundled(name: string, folder: string): Promise<string> {
  const outfile = join(folder, name === 'command' ? 'cli.js' : `${name}.js`)
  const { pagesPlugin } = await script('pages.mjs')
  const { phrasesPlugin } = await script('phrases.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    plugins: [pagesPlugin.esbuild, phrasesPlugin.esbuild],
  })
  return outfile
}
