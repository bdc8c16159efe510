// Earlier versions of a file from its git history. A repository is untrusted: nothing that its config names is run, and nothing is fetched.

import type { Version } from '../workspace/host.ts'
import { basename, dirname } from '../workspace/paths.ts'
import { git, inWords } from './git.ts'

/** More versions of one file are not looked at. */
const mostVersions = 60
/** As `Host.history`. */
export async function historyOf(path: string, since: string): Promise<readonly Version[] | { readonly problem: string }> {
  const folder = dirname(path)
  try {
    if ((await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true')
      return { problem: 'the history here is cut short; fetch all of it with `git fetch --unshallow`' }
    return await versionsOf(folder, basename(path), since)
  } catch (error) {
    return { problem: inWords(error) }
  }
}

async function versionsOf(folder: string, name: string, since: string): Promise<Version[]> {
  const format = ['-n', String(mostVersions), '--format=%H %cs', '--no-show-signature', '--no-ext-diff', '--no-textconv']
  const commits = (await git(folder, ['log', ...format, '--', name])).split('\n').filter((line) => line !== '')
  const versions: Version[] = []
  for (const line of commits) {
    const [commit = '', day = ''] = line.split(' ')
    // A version that cannot be read is one in which the file was taken away, or none that we would lint.
    const text = await git(folder, ['cat-file', 'blob', `${commit}:./${name}`]).catch(() => null)
    if (text !== null) versions.push({ day, text })
    if (day < since) break
  }
  return versions
}
