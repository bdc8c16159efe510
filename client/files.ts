// Lets the server read neighbours of a document (configs) in whatever file system VS Code has it.

import { FileSystemError, Uri, FileType as VscodeType, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { FileRequests, FileType } from '../protocol/requests.ts'

type Address = { readonly uri: string }

/** A text that is shown without any file system has no neighbours. */
const hasFiles = ({ scheme }: Uri): boolean => workspace.fs.isWritableFileSystem(scheme) !== undefined

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('guiderail/readFile', async ({ uri }: Address): Promise<FileRequests['guiderail/readFile']['result']> => {
    return { base64: base64(await workspace.fs.readFile(Uri.parse(uri, true))) }
  })
  client.onRequest('guiderail/listFolder', async ({ uri }: Address): Promise<FileRequests['guiderail/listFolder']['result']> => {
    const folder = Uri.parse(uri, true)
    const entries = hasFiles(folder) ? await workspace.fs.readDirectory(folder) : []
    return entries.map(([name, type]) => ({ name, type: typeOf(type) }))
  })
  client.onRequest('guiderail/statFile', async ({ uri }: Address): Promise<FileRequests['guiderail/statFile']['result']> => {
    const address = Uri.parse(uri, true)
    if (!hasFiles(address)) return null
    try {
      const { type, size } = await workspace.fs.stat(address)
      return { type: typeOf(type), size }
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null
      throw error
    }
  })
}

function typeOf(type: VscodeType): FileType {
  if (type & VscodeType.SymbolicLink) return 'link'
  if (type & VscodeType.Directory) return 'folder'
  return type & VscodeType.File ? 'file' : 'other'
}

/** There is no `Buffer` in the browser; pieces keep the argument list short. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
