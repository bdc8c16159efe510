// A disk in memory, with links and with files that cannot be read.

import type { Disk } from '../cli/io.ts'
import type { Entry, EntryType } from '../workspace/host.ts'
import { dirname, resolve } from '../workspace/paths.ts'

/** A text, bytes, a link to another path, or what makes reading fail. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly code: string }

export interface MemoryDisk extends Disk {
  readonly files: Map<string, Content>
  text(path: string): string
}

/** Files by absolute path; the folders are those that the files need. */
export function memoryDisk(contents: Readonly<Record<string, Content>>): MemoryDisk {
  const files = new Map(Object.entries(contents))
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(path === '/' ? '/' : `${path}/`))
  const typeOf = (path: string): EntryType | null => {
    const content = files.get(path)
    if (content === undefined) return isFolder(path) ? 'folder' : null
    return typeof content === 'object' && 'link' in content ? 'link' : 'file'
  }
  const real = (path: string, hops = 0): string | null => {
    if (path === '/') return '/'
    const parent = real(dirname(path), hops)
    if (parent === null || hops > 20) return null
    const here = `${parent === '/' ? '' : parent}${path.slice(path.lastIndexOf('/'))}`
    const content = files.get(here)
    if (typeof content === 'object' && 'link' in content) return real(resolve(parent, content.link), hops + 1)
    return typeOf(here) === null ? null : here
  }
  const bytesOf = (path: string): Uint8Array => {
    const content = files.get(real(path) ?? path)
    if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
    if (typeof content === 'string') return new TextEncoder().encode(content)
    if (content instanceof Uint8Array) return content
    throw Object.assign(new Error(`cannot read ${path}`), { code: 'code' in content ? content.code : 'EIO' })
  }
  return {
    files,
    text: (path) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(path)),
    read: async (path) => bytesOf(path),
    stat: async (path) => {
      const folder = real(dirname(path))
      const here = folder === null ? path : resolve(folder, path.slice(path.lastIndexOf('/') + 1))
      const type = typeOf(here)
      if (type === null) return null
      const content = files.get(here)
      return { type, size: typeof content === 'string' || content instanceof Uint8Array ? content.length : 0 }
    },
    list: async (folder) => {
      const here = real(folder) ?? folder
      const names = new Set<string>()
      for (const file of files.keys())
        if (file.startsWith(here === '/' ? '/' : `${here}/`)) names.add(file.slice(here === '/' ? 1 : here.length + 1).split('/')[0] ?? '')
      return [...names].reverse().map((name): Entry => ({ name, type: typeOf(resolve(here, name)) ?? 'other' }))
    },
    real: async (path) => real(path),
    replace: async (path, before, after) => {
      if (!Buffer.from(bytesOf(path)).equals(before)) throw new Error('it was changed while it was being linted; run again')
      files.set(path, after)
    },
    write: async (path, text) => void files.set(path, text),
  }
}
