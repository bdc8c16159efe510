// What the server is started with: everything that differs between Node, the browser and a test.

import type { Connection } from 'vscode-languageserver'
import type { Rule } from '../engine/rule.ts'
import type { Host } from '../workspace/host.ts'

export interface Environment {
  /** The built-in rules unless a test brings its own. */
  readonly rules?: readonly Rule[]
  /** Reads what lies beside `file:` documents; without it the client is asked, if it can tell. */
  readonly disk?: Host
  /** `2026-12-31`, for silencing comments that run out. */
  readonly today?: () => string
}

/** What a platform gives the server to begin with. */
export interface Opened {
  readonly connection: Connection
  readonly environment: Environment
}
