// The module `guiderail:pages`: every rule's page as text, embedded by the build (esbuild) and by the tests (vite).

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const id = 'guiderail:pages'
const folder = join(import.meta.dirname, '..', 'rules')

/** `export const pages = { 'get-them-to': '# ...' }` from `rules/<id>.md`. */
function source() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return `export const pages = ${JSON.stringify(Object.fromEntries(names.map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')])))}`
}

export const pagesPlugin = {
  vite: {
    name: id,
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load: (name) => (name === `\0${id}` ? source() : undefined),
  },
  esbuild: {
    name: id,
    setup(build) {
      build.onResolve({ filter: /^guiderail:pages$/ }, () => ({ path: id, namespace: id }))
      build.onLoad({ filter: /.*/, namespace: id }, () => ({ contents: source(), loader: 'js' }))
    },
  },
}
