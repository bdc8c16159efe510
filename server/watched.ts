// Files whose change on disk matters: configs and what they name, and the texts, Markdown or whatever else the `files` of configs take.

import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import { patternOf } from '../workspace/globs.ts'
import type { Host } from '../workspace/host.ts'
import { inside, relative } from '../workspace/paths.ts'
import type { InForce } from '../workspace/project.ts'
import { type Files, isMarkdown } from './files.ts'

/** Watched from the first: a config can build on files of any name. */
const usual = ['**/*.{json,jsonl,yaml,yml}', '**/.{guiderail,git}ignore', '**/*.{md,markdown}']
/** Those that count from the moment they are there. */
const ownNames = /(?:^|\/)(?:[^/]*guiderail[^/]*\.(?:jsonl?|ya?ml)|package\.json|\.(?:guiderail|git)ignore)$/
/** What a config can be, or build on. */
const isData = (uri: string): boolean => /\.(?:jsonl?|ya?ml)$/i.test(uri)

/** What one config takes. */
interface Taker {
  readonly source: string
  readonly host: Host
  readonly base: string
  readonly fits: (path: string) => boolean
}

export class Watched {
  readonly #files: Files
  #takers: readonly Taker[] = []
  readonly #globs = new Set(usual)
  #told = 0
  #connection: Connection | null = null

  constructor(files: Files) {
    this.#files = files
  }

  /** The client can be asked to watch. */
  async listen(connection: Connection): Promise<void> {
    this.#connection = connection
    await this.#tell()
  }

  /** A config that was read on a host. */
  meets({ source, base, config: { files } }: InForce, host: Host): void {
    if (source === null || files === null) return
    const globs = files.map(patternOf)
    const others = this.#takers.filter((taker) => taker.source !== source || taker.host !== host)
    this.#takers = [...others, { source, host, base, fits: (path) => globs.some((fits) => fits(path)) }]
    for (const glob of files) this.#globs.add(watchable(glob))
    // A client that refuses tells of as much as before.
    void this.#tell().catch(() => {})
  }

  /** Configs are read anew. What was watched stays so, for what nobody takes any more is passed over. */
  forget(): void {
    this.#takers = []
  }

  /** Whether an address is that of a text, and not of anything that says what holds for texts. */
  isText(uri: string): boolean {
    return isMarkdown(uri) || (!isData(uri) && !ownNames.test(uri) && this.#isTaken(uri))
  }

  /** Whether what holds for texts may be other than it was when this file comes, changes or goes. */
  isHeld(uri: string): boolean {
    return ownNames.test(uri) || (isData(uri) && this.#files.wasLookedFor(uri))
  }

  #isTaken(uri: string): boolean {
    const place = this.#files.placeOf(uri)
    if (!place) return false
    const { host, path } = place
    return this.#takers.some((one) => one.host === host && inside(one.base, path) && one.fits(relative(one.base, path)))
  }

  /** Registers what is not watched yet. */
  async #tell(): Promise<void> {
    const globs = [...this.#globs].slice(this.#told)
    if (!this.#connection || globs.length === 0) return
    this.#told += globs.length
    const watchers = globs.map((globPattern) => ({ globPattern }))
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }
}

/** The same files below any folder, as the protocol has globs; signs that mean something else there stand for everything. */
function watchable(glob: string): string {
  const pattern = glob.replace(/^\.?\//, '')
  return /[\\()[\]!+|@]/.test(pattern) ? '**/*' : `**/${pattern.replace(/^(?:\*\*\/)+/, '')}`
}
