// The module `guiderail:phrases`: the automaton of all phrases, worked out by the build (esbuild) and for the tests (vite).

import { join } from 'node:path'
import { build } from 'esbuild'

const id = 'guiderail:phrases'
const root = join(import.meta.dirname, '..')

/** The rules themselves ask for the module; for them there is none yet. */
const none = {
  name: id,
  setup(bundler) {
    bundler.onResolve({ filter: /^guiderail:phrases$/ }, () => ({ path: id, namespace: id }))
    bundler.onLoad({ filter: /.*/, namespace: id }, () => ({ contents: 'export const table = null', loader: 'js' }))
  },
}

const entry = `
  import { rules } from './rules/index.ts'
  import { tabulate } from './engine/phrases/tabulate.ts'
  export const table = tabulate(rules.filter(({ scope }) => scope === 'phrase'))
`

async function source() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    plugins: [none],
    logLevel: 'warning',
  })
  const { table } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return `export const table = ${JSON.stringify(table)}`
}

let made
/** Worked out once, however many bundles ask. */
const once = () => {
  made ??= source()
  return made
}

export const phrasesPlugin = {
  vite: {
    name: id,
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load: (name) => (name === `\0${id}` ? once() : undefined),
  },
  esbuild: {
    name: id,
    setup(bundler) {
      bundler.onResolve({ filter: /^guiderail:phrases$/ }, () => ({ path: id, namespace: id }))
      bundler.onLoad({ filter: /.*/, namespace: id }, async () => ({ contents: await once(), loader: 'js' }))
    },
  },
}
