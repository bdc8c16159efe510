// Which files mean the same statement by an id: one that has it, and those that name it without having it.

import type { DocumentFacts } from '../../engine/facts.ts'
import { oncePer } from '../../engine/memo.ts'
import { letterOf, treesOf, treesSeen } from './elsewhere.ts'

/** The files whose statement an id means when the file at `from` writes it without having it. Where it links to some of them, it means those. */
export function lendersOf(id: string, from: DocumentFacts, files: readonly DocumentFacts[]): DocumentFacts[] {
  if (labelsOf(from).has(id)) return []
  const lenders = files.filter((file) => lends(file, id, from))
  const linked = lenders.filter(({ path }) => from.links.includes(path))
  return linked.length > 0 ? linked : lenders
}

/** The files that may mean the statement of `owner` by an id. */
export function borrowersOf(id: string, owner: DocumentFacts, files: readonly DocumentFacts[]): DocumentFacts[] {
  return files.filter((file) => file.names.includes(id) && lendersOf(id, file, files).some(({ path }) => path === owner.path))
}

/** Whether a file has an id for another, which sees its own top folder and the root. Files that share an id of the same letter each number for themselves. */
function lends(file: DocumentFacts, id: string, from: DocumentFacts): boolean {
  if (file.path === from.path || !labelsOf(file).has(id)) return false
  const trees = treesOf(file.path)
  if (!treesSeen(from.path).some((tree) => trees.includes(tree))) return false
  const letter = letterOf(id)
  return ![...labelsOf(from)].some((label) => letterOf(label) === letter && labelsOf(file).has(label))
}

const labelsOf = oncePer(({ nodes }: DocumentFacts): ReadonlySet<string> => new Set(nodes.flatMap(({ label }) => label ?? [])))
