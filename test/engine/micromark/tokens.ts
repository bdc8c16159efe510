// micromark's events of a whole text: blocks first, then the inside of each leaf.

import { parse, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import { subtokenize } from 'micromark-util-subtokenize'
import type { Event, Token, TokenizeContext } from 'micromark-util-types'

export type { Event, Token, TokenizeContext } from 'micromark-util-types'

/** Tokenizes one text. */
export class Tokenizer {
  readonly #parser = parse({ extensions: [gfm()] })

  constructor() {
    this.#parser.gfmFootnotes = []
  }

  /** Block structure of `text` from an offset on. The text of leaves is left in chains of `chunkText` tokens for `inline`. */
  blocks(text: string, start: number): Event[] {
    const decode = preprocess()
    decode('', undefined, false) // a byte order mark was dealt with: what looks like one here is text
    const point = { line: 1, column: 1, offset: start, _index: 0, _bufferIndex: -1 }
    const events = this.#parser.document(point).write(decode(text.slice(start), undefined, true))
    subtokenize(events)
    return events
  }

  /** What stands inside a leaf: the events of the chain that begins with `head`. */
  inline(head: Token, context: TokenizeContext): Event[] {
    const tokenizer = this.#parser.text(head.start)
    let events: Event[] = []
    for (let token: Token | undefined = head; token; token = token.next) {
      const stream = context.sliceStream(token)
      if (!token.next) stream.push(null)
      if (token !== head) tokenizer.defineSkip(token.start)
      tokenizer._gfmTasklistFirstContentOfListItem = token._isInFirstContentOfListItem
      events = tokenizer.write(stream)
    }
    return events
  }
}
