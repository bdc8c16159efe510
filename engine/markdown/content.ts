// What a leaf says, apart from where it stands: the same value before and after an edit elsewhere, with what was worked out of it.

import type { Mark } from './leaf.ts'

/** The plain words of a leaf with their marks. Leaves that an edit only moves share it, and so may leaves that say the same. */
export class Content {
  readonly text: string
  readonly marks: readonly Mark[]
  /** What was worked out, by the places that the functions below give out; null as long as nobody will ask again. */
  answers: unknown[] | null = null

  constructor(text: string, marks: readonly Mark[]) {
    this.text = text
    this.marks = marks
  }

  /** Edits will follow that leave it as it is. */
  lasts(): void {
    this.answers ??= []
  }
}

/** Whoever has the content: a leaf. */
export interface Holder {
  readonly content: Content
}

/** How many places were given out when the program was loaded. */
let places = 0

/** The same as `make`, which depends on nothing but the content: worked out once, however often the text around it changes. */
export function perContent<V extends NonNullable<unknown> | null>(make: (content: Content) => V): (leaf: Holder) => V {
  const place = places++
  return ({ content }) => {
    const { answers } = content
    if (answers === null) return make(content)
    const known = answers[place] as V | undefined
    if (known !== undefined) return known
    const value = make(content)
    answers[place] = value
    return value
  }
}

/** The same for what depends on one thing more, as long as that is the same as when it was asked last. */
export function perContentWith<K, V extends NonNullable<unknown> | null>(
  make: (content: Content, key: K) => V,
  isSame: (one: K, other: K) => boolean = Object.is,
): (leaf: Holder, key: K) => V {
  const place = places++
  return ({ content }, key) => {
    const { answers } = content
    if (answers === null) return make(content, key)
    const known = answers[place] as { readonly key: K; readonly value: V } | undefined
    if (known !== undefined && isSame(known.key, key)) return known.value
    const value = make(content, key)
    answers[place] = { key, value }
    return value
  }
}

/** Whether the words of a leaf match a pattern. */
export const saying = (pattern: RegExp): ((leaf: Holder) => boolean) => perContent(({ text }) => pattern.test(text))
