// What a person got wrong in the call itself.

import { hint, nearest } from '../engine/names.ts'

/** Said in one line; the exit code is 2. */
export class UsageError extends Error {}

/** The word when it is one of those possible; else a line with the nearest. */
export function oneOf<T extends string>(word: string, possible: readonly T[], what: string): T {
  const found = possible.find((each) => each === word)
  if (found !== undefined) return found
  const near = hint(word, possible)
  throw new UsageError(`There is no ${what} "${word}".${near || ` Possible: ${possible.join(', ')}.`}`)
}

export const commandNames = ['lint', 'merge', 'explain', 'rules', 'fix', 'why', 'map', 'stats', 'init', 'page', 'lsp', 'mcp'] as const

/** A word that is no path but nearly a command was meant as one. */
export function refuseMistypedCommand(word: string): void {
  const near = /[./\\*]/.test(word) ? null : nearest(word, commandNames)
  if (near !== null) throw new UsageError(`There is no file, folder or command ${word}. Did you mean "${near}"?`)
}
