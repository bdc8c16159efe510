// page.html: the page for people without an editor, one file with all it needs inside; its policy names each script and style by hash.

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'

const root = join(import.meta.dirname, '..')
const read = (file) => readFileSync(join(root, 'page', file), 'utf8')
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What HTML would take for the end of a script, or for one inside it, written so that it does not. */
const embedded = (script) => script.replace(/<(?=!--|\/?script)/gi, '\\x3C')

/** Builds the page into a file and gives the metafiles of its scripts. `options`: of esbuild for each, for a page and for a worker. */
export async function buildPage(outfile, options) {
  const scripts = { engine: 'page/checking/worker.ts', main: 'page/main.ts' }
  const common = { sourcemap: false, minify: true, format: 'iife', write: false, charset: 'utf8', loader: { '.md': 'text' } }
  const built = await Promise.all(
    Object.entries(scripts).map(([name, entry]) => build({ ...options[name], ...common, entryPoints: [join(root, entry)] })),
  )
  const [engine, main] = built.map(({ outputFiles: [file] }) => embedded(file.text))
  const { code } = await transform(read('page.css'), { loader: 'css', minify: true })
  const style = code.trim()
  const parts = { '/* page.css */': style, '/* engine */': engine, '/* main */': main, '"policy"': `"${policyOf(style, [engine, main])}"` }
  const page = Object.entries(parts).reduce((text, [place, part]) => text.replace(place, () => part), read('page.html'))
  writeFileSync(outfile, page)
  return built.map(({ metafile }) => metafile)
}

/** Nothing is loaded from anywhere; the engine runs in a worker made of the page's own text, or in the page where that cannot be. */
const policyOf = (style, scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
