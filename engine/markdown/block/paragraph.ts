// The lines of a paragraph while it is open; when it closes, its first lines may turn out to be definitions (CommonMark 4.7, 4.8).

import { skipBlanks } from '../characters.ts'
import type { Unclosed } from '../inline/resource.ts'
import { type Definition, definitionAt } from './definition.ts'

export class Paragraph {
  /** Start and end of each line in turn; the first begins with its first character. */
  readonly lines: number[]
  /** True when a box of a task may stand at its beginning. */
  readonly task: boolean
  /** True when its last line may be the head of a table. */
  mayBeHead = true

  constructor(start: number, end: number, task: boolean) {
    this.lines = [start, end]
    this.task = task
  }

  add(start: number, end: number, mayBeHead: boolean): void {
    this.lines.push(start, end)
    this.mayBeHead = mayBeHead
  }

  /** Takes the last line off: where its words begin, and where it ends. */
  takeLast(text: string): { readonly start: number; readonly end: number } {
    const end = this.lines.pop() ?? 0
    return { start: skipBlanks(text, this.lines.pop() ?? 0), end }
  }

  /** Takes the definitions off its beginning; `found` is told each with its place. */
  takeDefinitions(text: string, found: (definition: Definition, start: number, end: number) => void): void {
    if (text.charCodeAt(this.lines[0] ?? 0) !== 91 || this.lines.length === 0) return
    const { joined, starts } = this.#join(text)
    const unclosed: Unclosed = new Map()
    let line = 0
    for (let at = 0; joined.charCodeAt(at) === 91; ) {
      const definition = definitionAt(joined, at, unclosed)
      if (!definition) break
      const start = (this.lines[2 * line] ?? 0) + at - (starts[line] ?? 0)
      while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= definition.end) line++
      found(definition, start, this.lines[2 * line + 1] ?? 0)
      line++
      at = skipBlanks(joined, definition.end + 1)
    }
    this.lines.splice(0, 2 * line)
    if (line > 0 && this.lines.length > 0) this.lines[0] = skipBlanks(text, this.lines[0] ?? 0)
  }

  /** All lines with line feeds between, and where each begins in that. */
  #join(text: string): { joined: string; starts: number[] } {
    const starts: number[] = []
    const parts: string[] = []
    let length = 0
    for (let index = 0; index < this.lines.length; index += 2) {
      const part = text.slice(this.lines[index], this.lines[index + 1])
      starts.push(length)
      parts.push(part)
      length += part.length + 1
    }
    return { joined: parts.join('\n'), starts }
  }
}
