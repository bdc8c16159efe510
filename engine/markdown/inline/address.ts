// Bare web and mail addresses (GFM 6.9), in time linear in the text.

import { classAt, isBlank, isBreak, isLetter, isLetterOrDigit } from '../characters.ts'

/** A place where an address may begin. */
interface Candidate {
  readonly at: number
  readonly type: 'mail' | 'web' | 'www'
  /** Where its sign stands: the `@`, or the place itself. */
  readonly sign: number
}

/** An address that was found. */
export interface Address {
  readonly url: string
  readonly end: number
}

const sign = /@|www\.|https?:\/\//gi

/** True when there is the sign of an address in a text. */
export const mayHoldAddress = (text: string): boolean => text.search(sign) >= 0

/** Finds the addresses of a text. */
export class Addresses {
  readonly #text: string
  readonly #end: number
  /** Candidates in order, the next one last. */
  readonly #candidates: Candidate[]
  /** From nowhere in `[trailFrom, trailTo)` do only closing marks follow. */
  #trailTo = -1
  #trailFrom = -1
  /** The last domain that was read: one that begins before `settled` ends as it does. */
  #domain: { readonly from: number; readonly end: number; readonly settled: number; readonly isGood: boolean } | null = null

  constructor(text: string) {
    this.#text = text
    this.#end = text.length
    this.#candidates = [...this.#find()].sort((a, b) => a.at - b.at || ranks[a.type] - ranks[b.type]).reverse()
  }

  *#find(): Iterable<Candidate> {
    for (const found of this.#text.matchAll(sign)) {
      const at = found.index
      if (found[0] === '@') yield { at: this.#mailStart(at), type: 'mail', sign: at }
      else yield { at, type: found[0].length === 4 && found[0][3] === '.' ? 'www' : 'web', sign: at + found[0].length }
    }
  }

  #mailStart(at: number): number {
    let start = at
    while (start > 0 && isMailChar(this.#text.charCodeAt(start - 1))) start--
    return start
  }

  /** Where the next address may begin, from `at` on; Infinity for nowhere. */
  next(at: number): number {
    while ((this.#candidates.at(-1)?.at ?? at) < at) this.#candidates.pop()
    return this.#candidates.at(-1)?.at ?? Number.POSITIVE_INFINITY
  }

  /** The address that begins at `at`, where `next` said that one may, or null. */
  read(at: number): Address | null {
    while (this.#candidates.at(-1)?.at === at) {
      const candidate = this.#candidates.pop() as Candidate
      const address = this.#read(candidate)
      if (address) return address
    }
    return null
  }

  #read({ at, type, sign }: Candidate): Address | null {
    const before = at > 0 ? this.#text.charCodeAt(at - 1) : 0
    if (type === 'mail') return at === sign || before === 47 ? null : this.#mail(at, sign)
    const fits =
      type === 'web'
        ? !isLetter(before)
        : before === 0 || isBlank(before) || isBreak(before) || '(*_[]~'.includes(String.fromCharCode(before))
    if (!fits || sign >= this.#end) return null
    if (type === 'web' && classAt(this.#text, sign) !== 0) return null
    if (type === 'web' && isControl(this.#text.charCodeAt(sign))) return null
    const domain = this.#domainEnd(type === 'web' ? sign : at)
    if (domain < 0) return null
    const end = this.#pathEnd(domain)
    return { url: (type === 'www' ? 'http://' : '') + this.#text.slice(at, end), end }
  }

  #mail(at: number, sign: number): Address | null {
    let end = sign + 1
    let dotted = false
    let filled = false
    for (; end < this.#end; end++) {
      const code = this.#text.charCodeAt(end)
      if (code === 46) {
        if (end + 1 >= this.#end || !isLetterOrDigit(this.#text.charCodeAt(end + 1))) break
        dotted = true
      } else if (code === 45 || code === 95 || isLetterOrDigit(code)) filled = true
      else break
    }
    const isGood = dotted && filled && isLetter(this.#text.charCodeAt(end - 1))
    return isGood ? { url: `mailto:${this.#text.slice(at, end)}`, end } : null
  }

  /** Where the domain that begins at `from` ends, or -1 when its last two parts hold an underscore. */
  #domainEnd(from: number): number {
    const known = this.#domain
    if (known && known.from <= from && from < known.settled) return known.isGood ? known.end : -1
    let at = from
    let inLast = false
    let inNextToLast = false
    let lastPart = from
    let nextToLast = from
    for (; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === 46 || code === 95) {
        if (this.#isTrail(at)) break
        if (code === 95) inLast = true
        else {
          inNextToLast = inLast
          inLast = false
          nextToLast = lastPart
          lastPart = at + 1
        }
      } else if (code !== 45 && classAt(this.#text, at) !== 0) break
    }
    const isGood = !inLast && !inNextToLast && this.#hasName(from, at)
    this.#domain = { from, end: at, settled: nextToLast, isGood }
    return isGood ? at : -1
  }

  /** True when there is more than dots and underscores. */
  #hasName(from: number, end: number): boolean {
    for (let at = from; at < end; at++) {
      const code = this.#text.charCodeAt(at)
      if (code !== 46 && code !== 95) return true
    }
    return false
  }

  #pathEnd(from: number): number {
    let open = 0
    let at = from
    for (; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === 40) open++
      else if (code === 41 && open > 0) open--
      else if (maybeTrailing.has(code)) {
        if (this.#isTrail(at)) break
        if (code === 41) open--
      } else if (code === 32 || /\s/.test(this.#text.charAt(at))) break
    }
    return at
  }

  /** True when nothing but closing marks follows up to the next blank: they are no part of the address. */
  #isTrail(from: number): boolean {
    if (from >= this.#trailFrom && from < this.#trailTo) return false
    let at = from
    while (at < this.#end) {
      const code = this.#text.charCodeAt(at)
      if (code === 60 || classAt(this.#text, at) === 1) return true
      if (code === 38) {
        const after = this.#afterEntity(at)
        if (after < 0) return this.#noTrail(from, at + 1)
        at = after
      } else if (code === 93) {
        if (this.#endsBehindBracket(at + 1)) return true
        at++
      } else if (trailing.has(code)) at++
      else return this.#noTrail(from, at)
    }
    return true
  }

  #noTrail(from: number, to: number): boolean {
    this.#trailFrom = from
    this.#trailTo = to
    return false
  }

  #endsBehindBracket(at: number): boolean {
    const code = this.#text.charCodeAt(at)
    return code === 40 || code === 91 || classAt(this.#text, at) === 1
  }

  /** Offset behind `&name;`, or -1. */
  #afterEntity(at: number): number {
    let end = at + 1
    while (end < this.#end && isLetter(this.#text.charCodeAt(end))) end++
    return end > at + 1 && end < this.#end && this.#text.charCodeAt(end) === 59 ? end + 1 : -1
  }
}

const ranks = { mail: 0, web: 1, www: 1 } as const

const codesOf = (chars: string): ReadonlySet<number> => new Set(Array.from(chars, (char) => char.charCodeAt(0)))

/** Marks that end an address when nothing else follows. */
const trailing = codesOf('!"\'),*.:;?_~')
const maybeTrailing = codesOf('!"&\'),*.:;<?]_~')

const isControl = (code: number): boolean => code < 32 || code === 127

/** What the name of a mail address is made of. */
const isMailChar = (code: number): boolean => code === 43 || code === 45 || code === 46 || code === 95 || isLetterOrDigit(code)
