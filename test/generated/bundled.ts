// What the build really put into the bundles, with the reason for each library that we chose.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Why each library is there; what these bring along needs no reason of its own. */
const reasons: Readonly<Record<string, string>> = {
  'micromark-util-decode-string': 'escapes and entities as Markdown reads them',
  'micromark-util-normalize-identifier': 'names of link references as Markdown compares them',
  'decode-named-character-reference': 'entities in the text of HTML blocks',
  yaml: 'front matter and config, JSON too, with places and limits',
  picomatch: 'globs of the config and the command line',
  ignore: '.gitignore and .guiderailignore as git reads them',
  '@cfworker/json-schema': 'checks a config against its schema, without generating code',
  'fastest-levenshtein': 'the nearest right name in error messages',
  re2js: "a team's own patterns in time linear in the text",
  '@modelcontextprotocol/sdk': '`guiderail mcp` speaks the Model Context Protocol',
  commander: 'arguments of the command line',
  picocolors: 'colours of the terminal',
  diff: '`--diff`',
  'jsonc-parser': '`init` adds to a JSON file with comments, and leaves them as they are',
  'd3-hierarchy': 'lays out the plan map as a tidy tree',
  turndown: 'what is pasted from Word or a mail, as Markdown',
  micromark: 'Markdown as HTML, for mail and paper',
  'micromark-extension-gfm': 'the same for tables and lists of tasks',
  'micromark-util-subtokenize': 'a part of micromark',
  'vscode-languageserver': 'the language server protocol, server side',
  'vscode-languageserver-textdocument': 'open documents and their changes',
  'vscode-uri': 'URIs to paths on every system',
  'vscode-languageclient': 'the language server protocol, in VS Code',
}

/** Names of all packages in the bundles of the last build. */
export function bundledPackages(): string[] {
  const file = join(root, 'dist', 'meta.json')
  if (!existsSync(file)) throw new Error('dist/meta.json is missing: run `npm run build` first')
  const metas: { inputs: Record<string, unknown> }[] = JSON.parse(readFileSync(file, 'utf8'))
  const names = metas
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
  return [...new Set(names)].sort()
}

/** The table of chosen libraries, and the names of what they bring along. Throws for one without a reason, a licence that we do not allow, or an install script. */
export function bundledTable(): string {
  const names = bundledPackages()
  const { devDependencies } = manifest('')
  const chosen = names.filter((name) => devDependencies?.[name])
  const rows = chosen.map((name) => {
    if (!reasons[name]) throw new Error(`${name} is bundled without a reason: add one in test/generated/bundled.ts, or do without`)
    return `| ${name} | ${licence(name)} | ${reasons[name]} |`
  })
  const along = names.filter((name) => !devDependencies?.[name])
  for (const name of along) licence(name)
  return `| library | licence | why |\n|---|---|---|\n${rows.join('\n')}\n\nThese bring along ${along.length} packages: ${along.join(', ')}.`
}

interface Manifest {
  readonly license?: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const manifest = (name: string): Manifest =>
  JSON.parse(readFileSync(join(root, name && join('node_modules', name), 'package.json'), 'utf8'))

function licence(name: string): string {
  const { license = 'none', scripts = {} } = manifest(name)
  if (!/^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)/.test(license)) throw new Error(`${name} has the licence ${license}`)
  const script = ['preinstall', 'install', 'postinstall'].find((key) => scripts[key])
  if (script) throw new Error(`${name} has a ${script} script`)
  return license
}
