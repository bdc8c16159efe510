// How much work the inside of one leaf would be: goes through it as the tokenizer does and adds up the steps that are not linear.

/** Addresses without brackets: looked for at the start of every word, but only where there can be one. */
const address = /@|www\.|https?:\/\//i

/** True when a text may hold a bare web or mail address. */
export const mayHoldAddress = (slice: string): boolean => address.test(slice)

/** Work in the units of `Budget`. */
export function inlineWork(slice: string): number {
  const counter = new Counter(slice)
  return counter.count()
}

class Counter {
  readonly #slice: string
  readonly #addresses: boolean
  /** Marks met so far: what is gone through when something is looked for backwards. */
  #marks = 0
  #work = 0
  /** Pairs of brackets or runs: each is cut out of the list of all marks. */
  #pairs = 0
  /** Number of marks before each bracket that is open. */
  readonly #brackets: number[] = []
  /** Number of marks before each delimiter run that is open, by its character. */
  readonly #runs: Readonly<Record<string, number[]>> = { '*': [], _: [], '~': [] }
  readonly #ticks: { readonly at: number; readonly length: number }[] = []
  /** Where the next end of a comment, an instruction ... was found last. */
  readonly #ends = new Map<string, number>()

  constructor(slice: string) {
    this.#slice = slice
    this.#addresses = mayHoldAddress(slice)
  }

  count(): number {
    for (let at = 0; at < this.#slice.length; ) at = this.#step(at)
    return this.#work + this.#ticksWork() + this.#pairs * this.#marks * 0.15
  }

  #step(at: number): number {
    const char = this.#slice[at] ?? ''
    if (char === '\\') return this.#mark(at + 2)
    if (char === '*' || char === '_' || char === '~') return this.#run(at, char)
    if (char === '`') return this.#tick(at)
    if (char === '[') this.#brackets.push(this.#marks)
    else if (char === ']') this.#close()
    else if (char === '<') this.#open(at)
    else if (char !== '&' && char !== '\n') return this.#word(at)
    return this.#mark(at + 1)
  }

  #close(): void {
    this.#work += this.#marks - (this.#brackets.pop() ?? 0)
    this.#pairs++
  }

  #mark(next: number): number {
    this.#marks++
    return next
  }

  /** With a bracket open, every start of a word is checked back to that bracket for an address. */
  #word(at: number): number {
    if (!this.#addresses || !isWord(this.#slice[at]) || isWord(this.#slice[at - 1])) return at + 1
    const open = this.#brackets.at(-1)
    if (open !== undefined) this.#work += this.#marks - open
    return this.#mark(at + 1)
  }

  /** A run that closes is matched with the last one that opens, or else compared with all before it. */
  #run(at: number, char: string): number {
    let end = at
    while (this.#slice[end] === char) end++
    const opens = !isSpace(this.#slice[end])
    const closes = !isSpace(this.#slice[at - 1])
    const open = this.#runs[char] ?? []
    if (opens || closes) this.#work += (end - at) ** 2
    if (closes) {
      this.#work += this.#marks - (opens ? 0 : (open.pop() ?? 0))
      this.#pairs++
    }
    if (opens) open.push(this.#marks)
    return this.#mark(end)
  }

  #tick(at: number): number {
    let end = at
    while (this.#slice[end] === '`') end++
    this.#ticks.push({ at, length: end - at })
    return this.#mark(end)
  }

  /** Each run of ticks reads on to the next one of its length, or to the end. */
  #ticksWork(): number {
    const next = new Map<number, number>()
    let work = 0
    for (const { at, length } of this.#ticks.toReversed()) {
      work += (next.get(length) ?? this.#slice.length) - at
      next.set(length, at)
    }
    return work
  }

  /** Comments and their like are read to their end, or to the end of all. */
  #open(at: number): void {
    const kind = openings.find(([start]) => this.#slice.startsWith(start, at))
    if (!kind) return
    let end = this.#ends.get(kind[1]) ?? -1
    if (end < at) {
      end = this.#slice.indexOf(kind[1], at)
      if (end < 0) end = this.#slice.length
      this.#ends.set(kind[1], end)
    }
    this.#work += end - at
  }
}

const openings = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
] as const

const isSpace = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\n' || char === '\r' || char === '\t'

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
