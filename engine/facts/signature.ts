// MinHash: a text's wording as a few numbers, so that two texts can be compared without reading either again.

/** Numbers in a signature. */
export const length = 64

/** Stands for every name, number and placeholder: two copies differ in these. */
export const anything = '*'

/** Of each of 64 orders of all pairs of neighbouring words the first pair that the text has. Equal texts have equal signatures. */
export function signatureOf(words: readonly string[]): number[] {
  const least = new Array<number>(length).fill(0xffffffff)
  const pairs = new Set(words.length < 2 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`))
  for (const pair of pairs) {
    const hash = hashOf(pair)
    for (let at = 0; at < length; at++) {
      const value = mixed(hash ^ Math.imul(at + 1, 0x9e3779b1))
      if (value < (least[at] ?? 0)) least[at] = value
    }
  }
  return least
}

/** The share of word pairs that two texts have in common, estimated from their signatures: 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let same = 0
  for (let at = 0; at < length; at++) if (a[at] === b[at]) same++
  return same / length
}

/** Keys of a signature: texts that are alike share at least one, others hardly ever do. */
export function keysOf(signature: readonly number[], rows = 4): string[] {
  const keys: string[] = []
  for (let at = 0; at < length; at += rows) keys.push(`${at}:${signature.slice(at, at + rows).join(',')}`)
  return keys
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Spreads 32 bits evenly over 32 bits (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
