// What has to hold, in words that a log can show. The suite runs in web workers too, where Node's own assertions are not.

export function holds(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what)
}

/** Compares as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, ought] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)]
  if (is !== ought) throw new Error(`${what}:\n${is}\nand not:\n${ought}`)
}

/** Milliseconds to wait for what has to come. */
const patience = 20_000

/** Asks again until there is an answer, and gives it. `seen` says what was there instead. */
export async function until<T>(
  what: string,
  probe: () => T | PromiseLike<T>,
  seen: () => unknown = () => '',
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + patience
  for (;;) {
    const found = await probe()
    if (found) return found as Exclude<T, null | undefined | false>
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; there was: ${JSON.stringify(seen())}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
