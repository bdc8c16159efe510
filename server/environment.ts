// What the server is started with: everything that differs between Node, the browser and a test.

import type { Rule } from '../engine/rule.ts'
import type { Host } from '../workspace/host.ts'

export interface Environment {
  /** The built-in rules unless a test brings its own. */
  readonly rules?: readonly Rule[]
  /** Reads `file:` documents' neighbours; without it all files are asked of the client, if it can. */
  readonly disk?: Host
  /** `2026-12-31`, for silencing comments that expire. */
  readonly today?: () => string
}
