// What git had of the files of a repository at the point from which changes count. The work tree is never given to git, for a filter that a config names could run.

import { createHash } from 'node:crypto'
import { relative, slashed } from '../../workspace/paths.ts'
import { git, inWords } from '../git.ts'

/** Earlier texts. */
export interface Since {
  /** The text at that point, also under a former name; `null` for a new file. `path` is absolute, `text` what stands there now. */
  before(path: string, text: string): Promise<string | null>
}

/** Bytes of the list of all files of a repository. */
const longestList = 256 * 1024 * 1024

/** The problem goes on after "because". */
export async function since(folder: string, ref: string): Promise<Since | { readonly problem: string }> {
  try {
    const top = slashed((await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\r?\n$/, ''))
    const base = await baseOf(folder, ref)
    if (base === null) return { problem: `git knows no ${ref} here; fetch it, or name another revision` }
    const blobs = await blobsAt(top, base)
    const names = await formerNames(top, base)
    const before = async (path: string, text: string) => {
      const now = relative(top, path)
      const blob = blobs.get(now) ?? blobs.get(names.get(now) ?? '')
      if (blob === undefined) return null
      // Git may have made the line ends of this system when it checked the file out.
      const same = [text, text.replaceAll('\r\n', '\n')].find((one) => blob === blobOf(one, blob.length))
      return same ?? git(top, ['cat-file', 'blob', blob])
    }
    return { before }
  } catch (error) {
    return { problem: inWords(error) }
  }
}

/** The commit at which the work since `ref` began; `null` when there is no such revision. */
async function baseOf(folder: string, ref: string): Promise<string | null> {
  const commit = (name: string) => git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).catch(() => '')
  const named = (await commit(ref)).trim()
  if (named === '') return null
  // Without a common past, as in a history that is cut short, the revision itself is what there is.
  const shared = await git(folder, ['merge-base', named, 'HEAD']).catch(() => '')
  return shared.trim() || named
}

/** Blobs of a commit by their path. */
async function blobsAt(top: string, commit: string): Promise<ReadonlyMap<string, string>> {
  const list = await git(top, ['ls-tree', '-r', '-z', '--full-tree', commit], longestList)
  const entries = list.split('\0').flatMap((entry): [string, string][] => {
    const [, type, blob = '', path = ''] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
    return type === 'blob' ? [[path, blob]] : []
  })
  return new Map(entries)
}

/** Former names of files that were renamed in commits or in the index. */
async function formerNames(top: string, commit: string): Promise<ReadonlyMap<string, string>> {
  const options = ['--cached', '-M', '-l0', '-z', '--name-status', '--diff-filter=R', '--no-ext-diff', '--no-textconv']
  const parts = (await git(top, ['diff-index', ...options, commit, '--'], longestList)).split('\0')
  const names = new Map<string, string>()
  for (let at = 0; at + 2 < parts.length; at += 3) names.set(parts[at + 2] ?? '', parts[at + 1] ?? '')
  return names
}

/** The name that git gives to a text; repositories with longer names use SHA-256. */
function blobOf(text: string, length: number): string {
  const bytes = new TextEncoder().encode(text)
  return createHash(length > 40 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
