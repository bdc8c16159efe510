// The extension, on whatever platform: it starts the server and shows what only VS Code can show.

import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient'
import type { ClientOptions } from '../protocol/requests.ts'

const own: ClientOptions = {}

/** Markdown of any file system: on disk, remote, virtual, unsaved. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: 'markdown' }],
  initializationOptions: { guiderail: own },
  revealOutputChannelOn: RevealOutputChannelOn.Never,
}

export async function run(client: BaseLanguageClient): Promise<BaseLanguageClient> {
  await client.start()
  return client
}
