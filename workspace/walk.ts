// Walks a folder for Markdown files, leaving alone what is to be left alone.

import { patternOf } from './globs.ts'
import type { Entry, EntryType } from './host.ts'
import { ignoredBy, type Layer, layerOf } from './ignores.ts'
import { basename, inside, joined, relative, upTo } from './paths.ts'
import type { Project } from './project.ts'
import { inWords } from './text.ts'
import { writerOf } from './unfinished.ts'

export const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)

/** The patterns in force in a folder. */
export interface Patterns {
  /** What git leaves alone; a person who names such a path means it. */
  readonly git: readonly Layer[]
  /** What we are told to leave alone, even when it is named. */
  readonly own: readonly Layer[]
  /** True for files (absolute paths) that are taken of a folder. */
  readonly takes: (path: string) => boolean
}

/** Where nothing says otherwise: all Markdown files, and nothing is left alone. */
export const everything: Patterns = { git: [], own: [], takes: isMarkdown }

/** The patterns in force for what stands in `folder`, gathered from the root down. */
export async function patternsFor(project: Project, folder: string, root: string, named: string): Promise<Patterns> {
  let patterns = everything
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
  const taken = config.files?.map(patternOf) ?? null
  const takes = taken === null ? isMarkdown : (path: string) => taken.some((fits) => fits(relative(base, path)))
  return { git: [...(isRepository ? [] : outer.git), ...git], own: [...configured, ...inherited, ...own], takes }
}

async function layerIn({ folders }: Project, folder: string, name: string): Promise<Layer[]> {
  if ((await folders.has(folder, name)) !== 'file') return []
  const path = joined(folder, name)
  const bytes = await folders.host.read(path).catch(() => null)
  return bytes === null ? [] : [layerOf(folder, path, new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes))]
}

/** A path and where it really is; `isLink` when a link led there. */
export interface Place {
  readonly path: string
  readonly real: string
  readonly isLink: boolean
}

/** What a walk meets: a file, or a folder that could not be read. */
export type Met = { readonly file: Place } | { readonly folder: string; readonly problem: string }

export interface Walk {
  readonly project: Project
  /** The folder that was named. */
  readonly named: string
  /** The root with its links resolved; nothing outside is entered. */
  readonly realRoot: string
  /** Real paths of the folders that links led to, so that loops end. */
  readonly visited: Set<string>
  /** Whether a glob chooses: what a person names is theirs to choose, so a config's `files` keeps nothing away. */
  readonly byGlob?: boolean
  /** How many more folders are entered at most; all when left out. */
  folders?: number
}

export async function* walk(state: Walk, folder: Place, outer: Patterns): AsyncIterable<Met> {
  const { project, named } = state
  if (state.folders !== undefined && --state.folders < 0) return
  let entries: readonly Entry[]
  try {
    entries = await project.folders.entries(folder.path)
  } catch (error) {
    yield { folder: folder.path, problem: inWords(error) }
    return
  }
  const patterns = await entered(project, outer, folder.path, named)
  for (const { name, type } of entries) {
    const below = { path: joined(folder.path, name), real: joined(folder.real, name), isLink: folder.isLink }
    const { place, kind } = type === 'link' ? await behind(state, below, folder.real) : { place: below, kind: type }
    const isFolder = kind === 'folder'
    if (
      !(isFolder ? isEntered(name) : kind === 'file' && isTaken(place.path, patterns, state)) ||
      ignoredBy(patterns.git, place.path, isFolder) ||
      ignoredBy(patterns.own, place.path, isFolder)
    )
      continue
    if (isFolder) yield* walk(state, place, patterns)
    else yield { file: place }
  }
}

/** Folders of installed packages and of history; they are read only when they are named. */
const skipped = ['node_modules', '.git', '.hg', '.svn', '.jj']

/** Other dot folders are read: sales skills and prompts live in `.claude`, `.github` and the like. */
const isEntered = (name: string): boolean => !skipped.includes(name)

const isTaken = (path: string, { takes }: Patterns, { byGlob }: Walk): boolean =>
  (takes(path) || (byGlob === true && isMarkdown(path))) && writerOf(basename(path)) === null

/** What a link leads to, when that lies inside the root, was not visited yet and does not hold the link itself. */
async function behind({ project, realRoot, visited }: Walk, link: Place, folder: string): Promise<{ place: Place; kind: EntryType }> {
  const { host } = project.folders
  const real = (await host.real?.(link.path)) ?? null
  if (real === null || !inside(realRoot, real)) return { place: link, kind: 'other' }
  const kind = (await host.stat(real))?.type ?? 'other'
  if (kind === 'folder' && (visited.has(real) || inside(real, folder))) return { place: link, kind: 'other' }
  visited.add(real)
  return { place: { path: link.path, real, isLink: true }, kind }
}
