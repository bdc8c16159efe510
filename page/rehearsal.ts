// A script gone through turn by turn: the device reads aloud, or waits while a person speaks.

/** Who is heard from the device; the other side is a person's to speak. */
export type Part = 'both' | 'buyer' | 'rep'

export interface Line {
  readonly speaker: 'rep' | 'buyer'
  readonly words: string
}

/** Says words aloud; settles when they are said, or when it is told to be silent. */
export interface Voice {
  say(words: string): Promise<void>
  silence(): void
}

export interface State {
  /** The turn that it is at; `null` before and after. */
  readonly at: number | null
  /** It waits for a person to speak and to say that the turn is done. */
  readonly waits: boolean
}

export class Rehearsal {
  readonly #voice: Voice | null
  readonly #changed: (state: State) => void
  #lines: readonly Line[] = []
  #part: Part = 'both'
  #at: number | null = null
  /** Counts the starts and stops, so that what was begun before the last one goes no further. */
  #run = 0

  /** Without a voice, all turns are a person's. */
  constructor(voice: Voice | null, changed: (state: State) => void) {
    this.#voice = voice
    this.#changed = changed
  }

  get at(): number | null {
    return this.#at
  }

  start(lines: readonly Line[], part: Part, from = 0): void {
    this.#lines = lines
    this.#part = part
    this.#go(from)
  }

  /** The turn is done: on to the next. */
  next(): void {
    if (this.#at !== null) this.#go(this.#at + 1)
  }

  previous(): void {
    if (this.#at !== null) this.#go(Math.max(0, this.#at - 1))
  }

  stop(): void {
    this.#go(this.#lines.length)
  }

  #go(at: number): void {
    this.#run++
    this.#voice?.silence()
    const line = this.#lines[at]
    this.#at = line ? at : null
    const reads = line !== undefined && this.#voice !== null && (this.#part === 'both' || this.#part === line.speaker)
    this.#changed({ at: this.#at, waits: line !== undefined && !reads })
    if (reads) void this.#read(line, this.#run)
  }

  async #read({ words }: Line, run: number): Promise<void> {
    await this.#voice?.say(words)
    if (run === this.#run) this.next()
  }
}
