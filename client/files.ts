// Lets the server read neighbours of a document (configs) in whatever file system VS Code has it.

import { FileSystemError, Uri, FileType as VscodeType, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { FileRequests, FileType } from '../protocol/requests.ts'

type Address = { readonly uri: string }

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('guiderail/readFile', async ({ uri }: Address): Promise<FileRequests['guiderail/readFile']['result']> => {
    return { base64: base64(await workspace.fs.readFile(Uri.parse(uri, true))) }
  })
  client.onRequest('guiderail/listFolder', async ({ uri }: Address): Promise<FileRequests['guiderail/listFolder']['result']> => {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri, true))
    return entries.map(([name, type]) => ({ name, type: typeOf(type) }))
  })
  client.onRequest('guiderail/statFile', async ({ uri }: Address): Promise<FileRequests['guiderail/statFile']['result']> => {
    try {
      const { type, size } = await workspace.fs.stat(Uri.parse(uri, true))
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
