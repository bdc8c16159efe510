// Which settings hold for a document.

import { defaultSettings, type Settings } from '../engine/settings.ts'

/** What the config says about one document. */
export interface Resolved {
  readonly settings: Settings
  /** The document's path from the root, forward slashes; empty for unsaved texts. */
  readonly path: string
}

export const resolveNothing = async (uri: string): Promise<Resolved> => ({
  settings: defaultSettings,
  path: uri.startsWith('untitled:') ? '' : decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)),
})
