// Where the bench keeps what it fetches, installs and makes.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

export const scratch = join(import.meta.dirname, '.scratch')
mkdirSync(scratch, { recursive: true })
