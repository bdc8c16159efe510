// Which files are meant by the paths that a person names.

import type { Host } from './host.ts'
import { basename, dirname, joined, resolve } from './paths.ts'

export interface Found {
  /** Absolute paths in order, each once. */
  readonly files: readonly string[]
  readonly problems: readonly { readonly path: string; readonly message: string }[]
}

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)

/** All Markdown files at and below the named paths. */
export async function findFiles(host: Host, cwd: string, named: readonly string[]): Promise<Found> {
  const files = new Set<string>()
  const problems: { path: string; message: string }[] = []
  for (const name of named) {
    const path = resolve(cwd, name)
    const stat = await host.stat(path)
    if (stat?.type === 'file') files.add(path)
    else if (stat?.type === 'folder') for await (const file of walk(host, path)) files.add(file)
    else problems.push({ path, message: `There is no ${basename(path)} in ${dirname(path)}.` })
  }
  return { files: [...files], problems }
}

async function* walk(host: Host, folder: string): AsyncIterable<string> {
  const entries = [...(await host.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, type } of entries) {
    if (type === 'file' && isMarkdown(name)) yield joined(folder, name)
    else if (type === 'folder' && name !== 'node_modules' && !name.startsWith('.')) yield* walk(host, joined(folder, name))
  }
}
