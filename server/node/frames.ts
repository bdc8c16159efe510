// What comes over a stream, looked at before it is read: a length that makes no sense would otherwise be waited for, silently and for ever.

import { Transform, type TransformCallback } from 'node:stream'

/** Bytes: no editor sends more of them at once, and a length alone must not cost memory. */
const longestBody = 64 * 1024 * 1024
const longestHeader = 8 * 1024
const end = Buffer.from('\r\n\r\n')

/** Passes on what is well-formed. At the first frame that is not, it calls `refuse` with the reason and takes no more. */
export class Frames extends Transform {
  readonly #refuse: (reason: string) => void
  #header = Buffer.alloc(0)
  /** Bytes of the body that are still to come. */
  #body = 0
  #isRefused = false

  constructor(refuse: (reason: string) => void) {
    super()
    this.#refuse = refuse
  }

  override _transform(chunk: Buffer, _: string, done: TransformCallback): void {
    let rest = chunk
    while (rest.length > 0 && !this.#isRefused) rest = this.#body > 0 ? this.#passBody(rest) : this.#takeHeader(rest)
    done()
  }

  override _flush(done: TransformCallback): void {
    if (!this.#isRefused && (this.#body > 0 || this.#header.length > 0)) this.#fail('the last message was cut off')
    done()
  }

  #passBody(chunk: Buffer): Buffer {
    const body = chunk.subarray(0, this.#body)
    this.#body -= body.length
    this.push(body)
    return chunk.subarray(body.length)
  }

  #takeHeader(chunk: Buffer): Buffer {
    const before = this.#header.length
    const header = Buffer.concat([this.#header, chunk.subarray(0, longestHeader)])
    const at = header.indexOf(end)
    if (at < 0) {
      this.#header = header
      if (header.length >= longestHeader) this.#fail('a header has no end')
      return chunk.subarray(longestHeader)
    }
    this.#header = Buffer.alloc(0)
    const length = lengthIn(header.subarray(0, at).toString('latin1'))
    if (typeof length === 'string') this.#fail(length)
    else {
      this.#body = length
      this.push(header.subarray(0, at + end.length))
    }
    return chunk.subarray(at + end.length - before)
  }

  #fail(reason: string): void {
    this.#isRefused = true
    this.#refuse(reason)
  }
}

/** The length of the body, or what is wrong with the header. */
function lengthIn(header: string): number | string {
  const lines = header.split('\r\n')
  if (!lines.every((line) => /^[\w-]+:/.test(line))) return 'a header cannot be read'
  const lengths = lines.flatMap((line) => /^content-length:(.*)$/i.exec(line)?.[1]?.trim() ?? [])
  const [first, ...others] = lengths
  if (first === undefined) return 'a message has no Content-Length'
  if (others.length > 0) return 'a message has two lengths'
  if (!/^\d{1,15}$/.test(first)) return 'a Content-Length is no number'
  return Number(first) <= longestBody ? Number(first) : `a message is longer than ${longestBody / 1024 / 1024} MB`
}
