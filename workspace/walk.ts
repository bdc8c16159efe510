// Walks a folder for Markdown files, leaving alone what is to be left alone.

import type { Entry } from './host.ts'
import { ignoredBy, type Layer, layerOf } from './ignores.ts'
import { basename, dirname, inside, joined, upTo } from './paths.ts'
import type { Project } from './project.ts'

export const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)

/** The patterns in force in a folder. */
export interface Patterns {
  /** What git leaves alone; a person who names such a path means it. */
  readonly git: readonly Layer[]
  /** What we are told to leave alone, even when it is named. */
  readonly own: readonly Layer[]
}

/** The patterns in force for what stands in `folder`, gathered from the root down. */
export async function patternsFor(project: Project, folder: string, root: string, named: string): Promise<Patterns> {
  let patterns: Patterns = { git: [], own: [] }
  for (const at of [...upTo(folder, root)].reverse()) patterns = await entered(project, patterns, at, named)
  return patterns
}

async function entered(project: Project, outer: Patterns, folder: string, named: string): Promise<Patterns> {
  const { folders } = project
  const isRepository = (await folders.has(folder, '.git')) !== null
  const git = await layerIn(project, folder, '.gitignore')
  const own = await layerIn(project, folder, '.guiderailignore')
  const inherited = outer.own.filter(({ source }) => basename(source) === '.guiderailignore')
  const { source, base, config } = await project.inForce(folder, named)
  const configured = source !== null && config.ignore.length > 0 ? [layerOf(base, source, config.ignore)] : []
  return { git: [...(isRepository ? [] : outer.git), ...git], own: [...configured, ...inherited, ...own] }
}

async function layerIn({ folders }: Project, folder: string, name: string): Promise<Layer[]> {
  if ((await folders.has(folder, name)) !== 'file') return []
  const path = joined(folder, name)
  const bytes = await folders.host.read(path).catch(() => null)
  return bytes === null ? [] : [layerOf(folder, path, new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes))]
}

/** What a walk meets: a file, or a folder that could not be read. */
export type Met = { readonly file: string } | { readonly folder: string; readonly problem: string }

export interface Walk {
  readonly project: Project
  /** The folder that was named. */
  readonly named: string
  /** The root with its links resolved; nothing outside is entered. */
  readonly realRoot: string
  /** Real paths of the folders that links led to, so that loops end. */
  readonly visited: Set<string>
}

export async function* walk(walk_: Walk, folder: string, outer: Patterns): AsyncIterable<Met> {
  const { project, named } = walk_
  let entries: readonly Entry[]
  try {
    entries = await project.folders.entries(folder)
  } catch (error) {
    yield { folder, problem: error instanceof Error ? error.message : String(error) }
    return
  }
  const patterns = await entered(project, outer, folder, named)
  for (const entry of entries) {
    const path = joined(folder, entry.name)
    const type = entry.type === 'link' ? await behind(walk_, path) : entry.type
    if (type === 'file' ? !isMarkdown(entry.name) : type !== 'folder' || isSkipped(entry.name)) continue
    const isFolder = type === 'folder'
    if (ignoredBy(patterns.git, path, isFolder) || ignoredBy(patterns.own, path, isFolder)) continue
    if (isFolder) yield* walk(walk_, path, patterns)
    else yield { file: path }
  }
}

/** Folders that hold other people's files, unless they are named. */
const isSkipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.')

/** What a link leads to, when that lies inside the root and was not visited yet. */
async function behind({ project, realRoot, visited }: Walk, path: string): Promise<'file' | 'folder' | null> {
  const { host } = project.folders
  const real = (await host.real?.(path)) ?? null
  if (real === null || !inside(realRoot, real)) return null
  const type = (await host.stat(real))?.type
  if (type === 'file') return 'file'
  if (type !== 'folder' || visited.has(real)) return null
  const home = (await host.real?.(dirname(path))) ?? dirname(path)
  if (inside(real, home)) return null
  visited.add(real)
  return 'folder'
}
