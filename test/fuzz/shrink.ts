// A failing text made small: lines are left out, then characters, as long as it still fails.

/** Asks at most so often whether a text still fails. */
const mostTries = 4000

/** The smallest text found that still fails. */
export async function shrunk(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let tries = 0
  const stillFails = async (candidate: string) => tries++ < mostTries && (await fails(candidate))
  const byLines = await without(text.split(/(?<=\n)/), stillFails)
  const byWords = await without(byLines.join('').split(/(?<= )/), stillFails)
  return (await without([...byWords.join('')], stillFails)).join('')
}

/** Leaves out ever smaller stretches of the parts. */
async function without(parts: readonly string[], fails: (text: string) => Promise<boolean>): Promise<readonly string[]> {
  let now = parts
  for (let size = Math.ceil(now.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < now.length; ) {
      const fewer = [...now.slice(0, at), ...now.slice(at + size)]
      if (await fails(fewer.join(''))) now = fewer
      else at += size
    }
  }
  return now
}
