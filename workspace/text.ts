// A file -> text, or one clear sentence why not.

import type { Host } from './host.ts'
import { inside } from './paths.ts'

/** What a file says, as read: a BOM stays and counts as one code unit. */
export interface Source {
  readonly text: string
  readonly bytes: Uint8Array
}

/** Larger files are refused. */
const largest = 4 * 1024 * 1024

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads a text file. The problem goes on after "It": "is UTF-16; save it as UTF-8". */
export async function readText(host: Host, path: string): Promise<Source | { readonly problem: string }> {
  try {
    const size = (await host.stat(path))?.size ?? 0
    if (size > largest) return { problem: `is larger than ${largest / 1024 / 1024} MB; split it, or add it to .guiderailignore` }
    return decode(await host.read(path))
  } catch (error) {
    return { problem: inWords(error) }
  }
}

/** The same for a file that must lie inside the root, also when all links are followed. */
export async function readInside(host: Host, root: string, path: string): Promise<Source | { readonly problem: string }> {
  const real = host.real ? await host.real(path) : path
  const realRoot = (await host.real?.(root)) ?? root
  if (real === null) return { problem: 'is a link that leads nowhere' }
  return inside(realRoot, real) ? readText(host, real) : { problem: 'is a link to a file outside the project' }
}

/** Reads UTF-8 and nothing else: a guess at another encoding could spoil the file when it is written back. */
export function decode(bytes: Uint8Array): Source | { readonly problem: string } {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { problem: 'is UTF-16; save it as UTF-8' }
  if (bytes.includes(0)) return { problem: 'holds NUL bytes, so it is no text; rename it, or add it to .guiderailignore' }
  try {
    return { text: decoder.decode(bytes), bytes }
  } catch {
    return { problem: 'is not valid UTF-8; save it as UTF-8' }
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: no permission',
  EPERM: 'cannot be read: no permission',
  EISDIR: 'is a folder',
  ELOOP: 'is a link to itself',
  ENOENT: 'is not there any more',
}

/** Why a file or folder could not be read; goes on after "It". */
export function inWords(error: unknown): string {
  const code = (error as { readonly code?: string } | null)?.code ?? ''
  return reasons[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`
}
