// The little language of phrases: text -> tree.

import { inflections } from '../lexicon/inflect.ts'
import { proseOf } from '../words.ts'

/** A pattern as a tree. A `word` matches any one of its forms. */
export type Pattern =
  | { readonly type: 'word'; readonly forms: readonly string[] }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'choice'; readonly parts: readonly Pattern[] }
  | { readonly type: 'optional'; readonly part: Pattern }

export interface ParsedPattern {
  /** Only at the beginning of a sentence. */
  readonly opening: boolean
  readonly tree: Pattern
}

/** Reads a pattern. Throws an error that says what is wrong with it. */
export function parsePattern(source: string): ParsedPattern {
  const text = source.trim()
  const opening = text.startsWith('^')
  const reader = new PatternReader(opening ? text.slice(1) : text)
  const tree = reader.alternatives()
  if (!reader.done) throw new Error(`"${reader.sign}" has nothing to close`)
  if (canBeEmpty(tree)) throw new Error('it would match nothing at all')
  return { opening, tree }
}

function canBeEmpty(tree: Pattern): boolean {
  if (tree.type === 'word') return false
  if (tree.type === 'optional') return true
  return tree.type === 'sequence' ? tree.parts.every(canBeEmpty) : tree.parts.some(canBeEmpty)
}

class PatternReader {
  readonly #signs: readonly string[]
  #at = 0

  constructor(text: string) {
    this.#signs = text.match(/[()[\]|]|[^\s()[\]|]+/g) ?? []
  }

  get sign(): string | undefined {
    return this.#signs[this.#at]
  }

  get done(): boolean {
    return this.#at === this.#signs.length
  }

  alternatives(): Pattern {
    const parts = [this.#sequence()]
    while (this.sign === '|') {
      this.#at++
      parts.push(this.#sequence())
    }
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'choice', parts }
  }

  #sequence(): Pattern {
    const parts: Pattern[] = []
    while (this.sign !== undefined && !'|)]'.includes(this.sign)) parts.push(this.#part(this.sign))
    if (parts.length === 0) throw new Error('an alternative is empty')
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts }
  }

  #part(sign: string): Pattern {
    this.#at++
    if (sign === '(') return this.#closed(')')
    if (sign === '[') return { type: 'optional', part: this.#closed(']') }
    return wordsOf(sign)
  }

  #closed(sign: string): Pattern {
    const inner = this.alternatives()
    if (this.sign !== sign) throw new Error(`a "${sign}" is missing`)
    this.#at++
    return inner
  }
}

/** One word as the text is cut into words: `follow-up` is two. */
function wordsOf(sign: string): Pattern {
  const inflected = sign.endsWith('~')
  const plain = inflected ? sign.slice(0, -1) : sign
  const words = proseOf(plain).words.map(({ text }) => text)
  if (words.length === 0 || /[~^]/.test(plain)) throw new Error(`"${sign}" is no word`)
  const parts = words.map((text, at): Pattern => {
    return { type: 'word', forms: inflected && at === words.length - 1 ? inflections(text) : [text] }
  })
  return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts }
}
