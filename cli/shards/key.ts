// A name for a text and what held for it.

import type { Resolved } from '../../workspace/project.ts'
import { digest } from '../cache/seen.ts'

export const keyOf = (text: string, { path, settings }: Pick<Resolved, 'path' | 'settings'>): string =>
  digest(text, path, JSON.stringify(settings))
