// What each layer may import, and how a test sees what it does import.

import { readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

export const root = join(import.meta.dirname, '..')

/** Folders of ours and packages. `node` stands for all of Node's modules; an entry `server/node.ts` overrides its folder. */
const may: Record<string, readonly string[]> = {
  engine: ['engine'],
  'engine/names': ['fastest-levenshtein'],
  'engine/markdown': ['engine', 'micromark-util-decode-string', 'micromark-util-normalize-identifier', 'yaml'],
  rules: ['rules', 'engine', 'guiderail:phrases'],
  workspace: ['workspace', 'rules', 'engine', 'yaml', 'picomatch', 'ignore', '@cfworker/json-schema', 'fastest-levenshtein'],
  'workspace/team/pattern': ['engine', 're2js'],
  'plan-map': ['plan-map', 'engine', 'd3-hierarchy'],
  protocol: ['protocol'],
  views: ['views', 'rules', 'engine', 'protocol', 'guiderail:pages'],
  server: [
    'server',
    'workspace',
    'plan-map',
    'views',
    'rules',
    'engine',
    'protocol',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
    'vscode-uri',
    'guiderail:pages',
  ],
  'server/node': ['server', 'workspace', 'node', 'vscode-languageserver'],
  'server/node/trial': ['server', 'workspace', 'rules', 'engine', 'node'],
  cli: [
    'cli',
    'server',
    'plan-map',
    'views',
    'workspace',
    'rules',
    'engine',
    'node',
    'commander',
    'picocolors',
    '@modelcontextprotocol/sdk',
    'diff',
    'jsonc-parser',
    'fastest-levenshtein',
    'guiderail:pages',
  ],
  api: ['api', 'workspace', 'rules', 'engine'],
  client: ['client', 'protocol', 'vscode', 'vscode-languageclient', 'vscode-uri'],
  webview: ['webview', 'protocol'],
  page: [
    'page',
    'webview',
    'views',
    'plan-map',
    'workspace',
    'rules',
    'engine',
    'protocol',
    'turndown',
    'micromark',
    'micromark-extension-gfm',
  ],
  'client/node': ['client', 'node', 'vscode', 'vscode-languageclient'],
}

export const layers = [
  'engine',
  'rules',
  'workspace',
  'plan-map',
  'protocol',
  'views',
  'server',
  'cli',
  'api',
  'client',
  'webview',
  'page',
] as const

/** All TypeScript files of a layer, root-relative with forward slashes. */
export function filesOf(layer: string): string[] {
  const names = readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).map((name) => join(layer, name).replaceAll('\\', '/'))
}

/** What a source imports, as the entry of the table that allows it: a layer, `node`, or a package. */
export function importsOf(file: string, source: string): string[] {
  const { importedFiles } = ts.preProcessFile(source, true, true)
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.'))
      return (
        relative(root, join(root, dirname(file), fileName))
          .replaceAll('\\', '/')
          .split('/')[0] ?? ''
      )
    if (fileName.startsWith('node:') || builtinModules.includes(fileName)) return 'node'
    return fileName.startsWith('@') ? fileName.split('/').slice(0, 2).join('/') : (fileName.split('/')[0] ?? '')
  })
}

/** Imports of a file that the table does not allow. */
export function forbidden(file: string, source: string): string[] {
  const entry = Object.keys(may)
    .filter((name) => file.startsWith(`${name}/`) || file === `${name}.ts`)
    .sort((a, b) => b.length - a.length)[0]
  return importsOf(file, source).filter((name) => !may[entry ?? '']?.includes(name))
}
