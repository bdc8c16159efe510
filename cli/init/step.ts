// Decides for each file what to do, and does it: new files are written, those that are there are kept.

import { dirname, inside, joined } from '../../workspace/paths.ts'
import { readInside } from '../../workspace/text.ts'
import type { Disk } from '../io.ts'
import { realOf } from '../lint/save.ts'
import type { Wanted } from './wanted.ts'

/** What becomes of a file. */
export type Step =
  | { readonly kind: 'new'; readonly path: string; readonly text: string }
  /** Written by other means; what it holds, in words. */
  | { readonly kind: 'known'; readonly path: string; readonly holds: string }
  /** Written by other means, and not whole; why, as lines of a run. */
  | { readonly kind: 'part'; readonly path: string; readonly problem: string }
  | { readonly kind: 'added'; readonly path: string; readonly text: string; readonly before: Uint8Array }
  /** `byHand`: what a person should add; `null`: nothing. */
  | { readonly kind: 'kept'; readonly path: string; readonly byHand: string | null }
  /** The problem goes on after "It". */
  | { readonly kind: 'failed'; readonly path: string; readonly problem: string }

export async function stepFor(wanted: Wanted, root: string, disk: Disk): Promise<Step> {
  const path = wanted.instead ?? wanted.path
  const place = joined(root, path)
  if (!inside(await realOf(root, disk), await realOf(dirname(place), disk)))
    return { kind: 'failed', path, problem: 'would lie outside this project, behind a link' }
  const stat = await disk.stat(place)
  if (stat === null) return { kind: 'new', path, text: wanted.text }
  if (stat.type === 'folder') return { kind: 'failed', path, problem: 'is a folder' }
  const source = await readInside(disk, root, place)
  if ('problem' in source) return { kind: 'failed', path, problem: source.problem }
  const text = wanted.changed?.(source.text) ?? null
  if (stat.type === 'file' && text !== null && text !== source.text) return { kind: 'added', path, text, before: source.bytes }
  return { kind: 'kept', path, byHand: text === source.text ? null : wanted.byHand(source.text) }
}

/** Writes what the step says; a file that cannot be written is told as failed. */
export async function done(step: Step, root: string, disk: Disk): Promise<Step> {
  try {
    const place = joined(root, step.path)
    if (step.kind === 'new') await disk.write(place, step.text)
    if (step.kind === 'added') await disk.replace(place, step.before, new TextEncoder().encode(step.text))
    return step
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', path: step.path, problem: `could not be written: ${message}` }
  }
}
