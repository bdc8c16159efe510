// Asks git. A repository is untrusted: nothing that its config names is run, and nothing is fetched.

import { devNull } from 'node:os'
import { promisify } from 'node:util'

/** Bytes; larger versions of a file are left out, as larger files are. */
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

/** What git prints. Rejects when it fails, or prints more than `most` bytes. */
export async function git(folder: string, args: readonly string[], most = largest): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }
  for (const name of elsewhere) delete env[name]
  // On Windows a program of that name in the current folder would else come first.
  process.env.NoDefaultCurrentDirectoryInExePath = '1'
  const options = { env, maxBuffer: most, timeout: patience, windowsHide: true, encoding: 'utf8' as const }
  const { execFile } = await import('node:child_process')
  return (await promisify(execFile)('git', ['-C', folder, ...harmless, ...args], options)).stdout
}

/** Why git failed; goes on after "because". */
export function inWords(error: unknown): string {
  const { code, stderr = '', message } = error as { code?: unknown; stderr?: string; message?: string }
  if (code === 'ENOENT') return 'there is no git on this machine'
  if (/not a git repository/.test(stderr)) return 'this is no git repository'
  if (/does not have any commits/.test(stderr)) return 'nothing was committed here yet'
  if (/dubious ownership/.test(stderr))
    return 'the repository belongs to somebody else, and git does not trust it (`git config --global --add safe.directory`)'
  return `git failed: ${stderr.split('\n')[0] || message}`
}
