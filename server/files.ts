// Where a document lies, and who can read what lies beside it.

import type { Connection } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import type { FileRequests } from '../protocol/requests.ts'
import type { Host } from '../workspace/host.ts'
import { slashed } from '../workspace/paths.ts'

/** A document's place in a tree of files. */
export interface Place {
  readonly host: Host
  /** Absolute, with forward slashes, in the terms of `host`. */
  readonly path: string
  /** The address of another path of the same host. */
  readonly uriOf: (path: string) => string
}

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)

export class Files {
  readonly #connection: Connection
  readonly #disk: Host | undefined
  readonly #canAsk: boolean
  readonly #asked = new Map<string, Host>()
  /** Paths that somebody looked for, Markdown left out: configs and what they name, whether it was there or not. */
  readonly #looked = new WeakMap<Host, Set<string>>()

  /** `canAsk`: the client answers `FileRequests`. */
  constructor(connection: Connection, disk: Host | undefined, canAsk: boolean) {
    this.#connection = connection
    this.#disk = disk && this.#noting(disk)
    this.#canAsk = canAsk
  }

  /** `null` for texts that lie nowhere, and where nobody can read. */
  placeOf(address: string): Place | null {
    const uri = URI.parse(address)
    if (uri.scheme === 'untitled' || !uri.path.startsWith('/')) return null
    if (uri.scheme === 'file' && this.#disk)
      return { host: this.#disk, path: slashed(uri.fsPath), uriOf: (path) => URI.file(path).toString() }
    if (!this.#canAsk) return null
    return { host: this.#asking(uri), path: uri.path, uriOf: (path) => uri.with({ path, query: '', fragment: '' }).toString() }
  }

  /** Whether anything that was read may be other than it was when this file comes, changes or goes. Not for Markdown. */
  wasLookedFor(address: string): boolean {
    const place = this.placeOf(address)
    return place !== null && this.#looked.get(place.host)?.has(place.path) === true
  }

  #noting(host: Host): Host {
    const looked = new Set<string>()
    const note = (path: string) => !isMarkdown(path) && looked.add(path)
    const noting: Host = {
      ...host,
      read: (path) => {
        note(path)
        return host.read(path)
      },
      stat: (path) => {
        note(path)
        return host.stat(path)
      },
    }
    this.#looked.set(noting, looked)
    return noting
  }

  /** The client's file system of a scheme and authority. */
  #asking(uri: URI): Host {
    const key = `${uri.scheme}://${uri.authority}`
    const known = this.#asked.get(key) ?? this.#noting(clientHost(this.#connection, uri))
    this.#asked.set(key, known)
    return known
  }
}

function clientHost(connection: Connection, base: URI): Host {
  const ask = <M extends keyof FileRequests>(method: M, path: string): Promise<FileRequests[M]['result']> =>
    connection.sendRequest(method, { uri: base.with({ path, query: '', fragment: '' }).toString() })
  return {
    read: async (path) => {
      const { base64 } = await ask('guiderail/readFile', path)
      return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    },
    list: (folder) => ask('guiderail/listFolder', folder),
    stat: (path) => ask('guiderail/statFile', path),
  }
}
