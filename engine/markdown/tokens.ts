// The one place that calls the parser: micromark, the tokenizer that remark stands on. Blocks first, the inside of a leaf only where it has any.

import { parse, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { subtokenize } from 'micromark-util-subtokenize'
import type { Event, ParseContext, Token, TokenizeContext } from 'micromark-util-types'
import { mayHoldAddress } from './inline-work.ts'

export type { Event, Token, TokenizeContext } from 'micromark-util-types'

const everything = [gfm()]
/** Bare addresses are tried at every letter, so they are only looked for where there can be one. */
const withoutAddresses = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()]

/** Tokenizes the pieces of one document, which share their definitions. */
export class Tokenizer {
  readonly #plain = parse({ extensions: withoutAddresses })
  #full: ParseContext | undefined

  constructor() {
    this.#plain.gfmFootnotes = []
  }

  /** True when a link definition was met in the blocks tokenized so far. */
  get hasDefinitions(): boolean {
    return this.#plain.defined.length > 0
  }

  /**
   * Block structure of `text`, which begins at offset `start` of its source and at the top level. The
   * text of leaves is left in chains of `chunkText` tokens for `inline`, which must wait until the
   * blocks of all pieces are known, since definitions may follow their use.
   */
  blocks(text: string, start: number): Event[] {
    const decode = preprocess()
    decode('', undefined, false) // a byte order mark was dealt with: what looks like one here is text
    this.#plain.lazy = {}
    const point = { line: 1, column: 1, offset: start, _index: 0, _bufferIndex: -1 }
    const events = this.#plain.document(point).write(decode(text, undefined, true))
    subtokenize(events)
    return events
  }

  /** What stands inside a leaf: the events of the chain that begins with `head`; `slice` is its source. */
  inline(head: Token, context: TokenizeContext, slice: string): Event[] {
    const tokenizer = (mayHoldAddress(slice) ? this.#withAddresses() : this.#plain).text(head.start)
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

  #withAddresses(): ParseContext {
    this.#full ??= Object.assign(parse({ extensions: everything }), {
      defined: this.#plain.defined,
      gfmFootnotes: this.#plain.gfmFootnotes,
    })
    return this.#full
  }
}
