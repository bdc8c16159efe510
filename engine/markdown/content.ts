// What a leaf says, apart from where it stands: the same value before and after an edit elsewhere, with what was worked out of it.

import type { Mark } from './leaf.ts'

/** The plain words of a leaf with their marks. Leaves that an edit only moves share it, and so do leaves that say the same. */
export class Content {
  readonly text: string
  readonly marks: readonly Mark[]
  /** By the places that `perContent` gives out. */
  readonly answers: unknown[] = []

  constructor(text: string, marks: readonly Mark[]) {
    this.text = text
    this.marks = marks
  }
}

/** What holds the content: a leaf. */
interface Holder {
  readonly content: Content
}

/** How many functions below were made: each has its own place among the answers. */
let places = 0

/** The same as `make`, which depends on nothing but the content: asked once for each, however often the text around it changes. */
export function perContent<V>(make: (content: Content) => V): (leaf: Holder) => V {
  const place = places++
  return ({ content }) => {
    const known = content.answers[place] as Answer<V> | undefined
    if (known) return known.value
    const value = make(content)
    content.answers[place] = { value }
    return value
  }
}

interface Answer<V> {
  readonly value: V
}

/** The same for what depends on one thing more, which is mostly the same as when it was asked last: compared by identity. */
export function perContentWith<K, V>(make: (content: Content, key: K) => V): (leaf: Holder, key: K) => V {
  const place = places++
  return ({ content }, key) => {
    const known = content.answers[place] as KeyedAnswer<K, V> | undefined
    if (known && known.key === key) return known.value
    const value = make(content, key)
    content.answers[place] = { key, value }
    return value
  }
}

interface KeyedAnswer<K, V> extends Answer<V> {
  readonly key: K
}
