// Asks on the terminal.

import { createInterface } from 'node:readline/promises'

/** The line that is typed; `null` when the input ends or is interrupted instead. */
export async function ask(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const gone = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
  try {
    return await Promise.race([lines.question(question), gone])
  } finally {
    lines.close()
  }
}
