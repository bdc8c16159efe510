// The module `guiderail:pages`: every rule's page and the templates of new documents as text, embedded by the build (esbuild) and by the tests (vite).

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const id = 'guiderail:pages'
const root = join(import.meta.dirname, '..')

/** `export const pages = { 'get-them-to': '# ...' }` from `rules/<id>.md`, and templates by name likewise. */
const source = () => `export const pages = ${textsIn('rules')}\nexport const templates = ${textsIn('client/templates')}`

function textsIn(folder) {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return JSON.stringify(Object.fromEntries(files.map((file) => [basename(file, '.md'), readFileSync(join(root, folder, file), 'utf8')])))
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
