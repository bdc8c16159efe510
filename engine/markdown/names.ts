// The names that a text defines: targets of links, and footnotes.

/** Names of a whole text. */
export interface Names {
  /** Targets of link definitions by normalised name; the first of a name holds. */
  readonly definitions: ReadonlyMap<string, string>
  /** Normalised names of footnotes. */
  readonly footnotes: ReadonlySet<string>
}

/** Names of a part of a text, in order. */
export interface NamesOfPart {
  readonly definitions: readonly (readonly [name: string, target: string])[]
  readonly footnotes: readonly string[]
}

export function namesOf(parts: readonly NamesOfPart[]): Names {
  const definitions = new Map<string, string>()
  const footnotes = new Set<string>()
  for (const part of parts) {
    if (part.definitions.length > 0)
      for (const [name, target] of part.definitions) if (!definitions.has(name)) definitions.set(name, target)
    if (part.footnotes.length > 0) for (const name of part.footnotes) footnotes.add(name)
  }
  return { definitions, footnotes }
}

export function sameNames(a: Names, b: Names): boolean {
  return (
    a.definitions.size === b.definitions.size &&
    a.footnotes.size === b.footnotes.size &&
    [...a.definitions].every(([name, target]) => b.definitions.get(name) === target) &&
    [...a.footnotes].every((name) => b.footnotes.has(name))
  )
}
