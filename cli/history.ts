// Earlier versions of a file from its git history. A repository is untrusted: nothing that its config names is run, and nothing is fetched.

import { devNull } from 'node:os'
import { promisify } from 'node:util'
import type { Version } from '../workspace/host.ts'
import { basename, dirname } from '../workspace/paths.ts'

/** More versions of one file are not looked at. */
const mostVersions = 60
/** Bytes; larger versions are left out, as larger files are. */
const largest = 4 * 1024 * 1024
/** Milliseconds: a guard against a hang only. */
const patience = 30_000

/** What would run a program or reach the network when a repository's config says so, turned off. */
const harmless = [
  ...['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs'],
  ...['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'core.pager=cat', 'log.showSignature=false', 'log.follow=false'],
  ...['protocol.allow=never', 'credential.helper=', 'core.sshCommand=false', 'safe.bareRepository=explicit'],
].flatMap((setting) => (setting.startsWith('--') ? [setting] : ['-c', setting]))

/** What a hook or a shell may have set for another repository. */
const elsewhere = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR', 'GIT_NAMESPACE', 'GIT_PREFIX']

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

async function git(folder: string, args: readonly string[]): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }
  for (const name of elsewhere) delete env[name]
  // On Windows a program of that name in the current folder would else come first.
  process.env.NoDefaultCurrentDirectoryInExePath = '1'
  const options = { env, maxBuffer: largest, timeout: patience, windowsHide: true, encoding: 'utf8' as const }
  const { execFile } = await import('node:child_process')
  return (await promisify(execFile)('git', ['-C', folder, ...harmless, ...args], options)).stdout
}

function inWords(error: unknown): string {
  const { code, stderr = '', message } = error as { code?: unknown; stderr?: string; message?: string }
  if (code === 'ENOENT') return 'there is no git on this machine'
  if (/not a git repository/.test(stderr)) return 'this is no git repository'
  if (/does not have any commits/.test(stderr)) return 'nothing was committed here yet'
  if (/dubious ownership/.test(stderr))
    return 'the repository belongs to somebody else, and git does not trust it (`git config --global --add safe.directory`)'
  return `git failed: ${stderr.split('\n')[0] || message}`
}
