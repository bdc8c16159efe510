// What a property is: something that holds of every text, told apart from its neighbours by a name.

/** A text to try, and a number that settles all that is left to chance besides it, so that a shrunk text fails alike. */
export interface Trial {
  readonly text: string
  readonly salt: number
}

export interface Property {
  /** What holds, in words: stands in reports. */
  readonly name: string
  /** How many texts it gets of every hundred: dear ones get few. */
  readonly share: number
  /** Throws when it does not hold. */
  readonly holds: (trial: Trial) => void | Promise<void>
}

/** One of several, settled by the salt; `turn` tells choices of one trial apart. */
export function chosen<T>(items: readonly T[], { salt }: Trial, turn = 0): T {
  return items[mixed(salt, turn) % items.length] as T
}

/** A number from 0 to 2^31 that two numbers settle. */
export function mixed(salt: number, turn: number): number {
  let mix = (salt ^ Math.imul(turn + 1, 0x9e3779b1)) >>> 0
  mix = Math.imul(mix ^ (mix >>> 16), 0x45d9f3b) >>> 0
  return (mix ^ (mix >>> 16)) >>> 1
}
