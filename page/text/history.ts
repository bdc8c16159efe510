// Large changes, to be taken back in one step: browsers need seconds to make them in a way that they could take back themselves.

interface Step {
  readonly before: string
  readonly after: string
}

export class History {
  readonly #done: Step[] = []
  readonly #undone: Step[] = []

  add(before: string, after: string): void {
    this.#done.push({ before, after })
    this.#undone.length = 0
  }

  /** The text before the last large change; `null` when something smaller came after it, which the browser takes back. */
  undo(text: string): string | null {
    return step(text, this.#done, this.#undone, 'after', 'before')
  }

  /** The text after the large change that was taken back last; `null` when there is another text now. */
  redo(text: string): string | null {
    return step(text, this.#undone, this.#done, 'before', 'after')
  }
}

function step(text: string, from: Step[], to: Step[], here: keyof Step, there: keyof Step): string | null {
  const last = from.at(-1)
  if (last?.[here] !== text) return null
  from.pop()
  to.push(last)
  return last[there]
}
