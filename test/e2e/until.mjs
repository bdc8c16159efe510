// Waits for what comes when it comes.

/** Asks again until there is an answer, for at most `patience` milliseconds. */
export async function until(what, probe, patience = 30_000) {
  const end = Date.now() + patience
  for (;;) {
    const found = await probe()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
