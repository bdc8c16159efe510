// Asks the person at the terminal.

import { createInterface } from 'node:readline'

/** The answer on one line; `null` when there is none to come (end of input, Ctrl-C). `words`: what is there to be changed. */
export function ask(question: string, words = ''): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  return new Promise((resolve) => {
    terminal.on('close', () => resolve(null))
    terminal.question(question, (answer) => {
      resolve(answer)
      terminal.close()
    })
    if (words !== '') terminal.write(words)
  })
}
