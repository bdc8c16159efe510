// A tool that an assistant may call.

import type { Schema } from '../../workspace/config/schema.ts'

/** `text` is for the assistant to read; `data` says the same to a program. */
export interface Answer {
  readonly text: string
  readonly data?: Readonly<Record<string, unknown>>
  readonly isError?: boolean
}

export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  /** JSON Schema of the arguments: an object. */
  readonly input: Schema
  /** The arguments are as the schema has them. Rejects with a line for the assistant when it cannot be done. */
  run(given: Given): Promise<Answer>
}

/** The arguments that our tools take. */
export interface Given {
  readonly text?: string
  readonly path?: string
  readonly rule?: string
  readonly line?: number
}
