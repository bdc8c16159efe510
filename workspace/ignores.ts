// What is left alone: `.gitignore`, `.guiderailignore` and the `ignore` of configs, each counted from its own folder.

import ignore, { type Ignore } from 'ignore'
import { isManifold } from './globs.ts'
import { relative } from './paths.ts'

/** The patterns of one file. */
export interface Layer {
  /** Absolute folder that the patterns count from. */
  readonly base: string
  /** Absolute path of the file that says so. */
  readonly source: string
  readonly patterns: Ignore
}

/** Why a path is left alone. */
export interface Verdict {
  readonly layer: Layer
  readonly pattern: string
}

/** Patterns that could take long to match are no patterns that people write. */
const longest = 1000

export function layerOf(base: string, source: string, lines: string | readonly string[]): Layer {
  const patterns = (typeof lines === 'string' ? lines.split(/\r\n?|\n/) : lines).filter(
    (line) => line.length <= longest && !isManifold(line),
  )
  return { base, source, patterns: ignore({ ignoreCase: false }).add(patterns) }
}

/** The layer that ignores the path, or `null`. Layers go from the outermost to the innermost, and the last to speak decides. */
export function ignoredBy(layers: readonly Layer[], path: string, isFolder: boolean): Verdict | null {
  let verdict: Verdict | null = null
  for (const layer of layers) {
    const { ignored, unignored, rule } = layer.patterns.test(`${relative(layer.base, path)}${isFolder ? '/' : ''}`)
    if (ignored) verdict = { layer, pattern: rule?.pattern ?? '' }
    else if (unignored) verdict = null
  }
  return verdict
}
