// What a check is, and how all of them are run: one after the other, each with a name, none in vain.

interface Check {
  readonly name: string
  readonly run: () => Promise<void>
}

const checks: Check[] = []

/** Milliseconds after which a check has failed. */
const patience = 60_000

/** Declares a check; the name says what a person gets. */
export function check(name: string, run: () => Promise<void>): void {
  checks.push({ name, run })
}

/** VS Code logs a lot beside; drivers look for this. */
const say = (text: string): void => console.log(`[checks] ${text}`)

/** Runs those whose name has the given words in it, tells each, and throws when one failed. */
export async function runAll(only: string, tidyUp: () => Promise<void>): Promise<void> {
  const wanted = checks.filter(({ name }) => name.includes(only))
  const failed: string[] = []
  for (const { name, run } of wanted) {
    const began = performance.now()
    const error = (await outcome(run)) ?? (await outcome(tidyUp))
    say(`${error ? 'FAILED' : 'ok'} ${name} (${Math.round(performance.now() - began)} ms)`)
    if (error) say(error.stack ?? error.message)
    if (error) failed.push(name)
  }
  say(`${wanted.length - failed.length} of ${wanted.length} checks passed`)
  if (failed.length > 0) throw new Error(`failed: ${failed.join('; ')}`)
}

/** The error that a check ended with, `null` when it passed. */
async function outcome(run: () => Promise<void>): Promise<Error | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${patience / 1000} s`)), patience)
  })
  try {
    await Promise.race([run(), late])
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    clearTimeout(timer)
  }
}
