// Text between the tags of an HTML block, and the comments in it.

import { decodeString } from 'micromark-util-decode-string'
import type { Source } from './source.ts'
import { closedTags, isHtml, isInlineTag, isLiteralTag, markOfTag, silentTags, type Tag, tagOf } from './tags.ts'
import { type Wording, Words } from './words.ts'

/** What an HTML block holds, in order. */
export interface HtmlParts {
  readonly texts: readonly Wording[]
  /** Spans count in the block's body. */
  readonly comments: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

/** A tag longer than this is taken as text, so that an open bracket never makes us read to the end again and again. */
const longestTag = 4000

/** Reads the body of an HTML block: one text for each stretch between tags that break a text apart. */
export function readHtml(body: Source): HtmlParts {
  const reader = new HtmlReader(body)
  reader.read()
  return reader
}

class HtmlReader implements HtmlParts {
  readonly texts: Wording[] = []
  readonly comments: { start: number; end: number; text: string }[] = []
  readonly #body: Source
  readonly #text: string
  readonly #closed: ReadonlySet<string>
  #words: Words | null = null
  /** Blanks or a line break, written only when more text follows. */
  #gap: { readonly text: string; readonly start: number; readonly end: number } | null = null

  constructor(body: Source) {
    this.#body = body
    this.#text = body.text
    this.#closed = closedTags(body.text)
  }

  read(): void {
    let at = 0
    while (at < this.#text.length) {
      const char = this.#text[at]
      if (char === '<') at = this.#angle(at)
      else if (char === '&') at = this.#reference(at)
      else if (char === '\n') at = this.#space('\n', at, at + 1)
      else if (char === ' ' || char === '\t') at = this.#space(char, at, at + 1)
      else at = this.#run(at)
    }
    this.#flush()
  }

  #angle(at: number): number {
    if (this.#text.startsWith('<!--', at)) return this.#comment(at)
    const end = tagEnd(this.#text, at)
    const source = end < 0 ? '' : this.#text.slice(at, end)
    const tag = tagOf(source)
    if (!tag && /^<[!?]/.test(source)) return end
    if (!tag || this.#isText(tag)) return this.#append(at, Math.max(at + 1, end))
    if (silentTags.has(tag.name) && !tag.closes) return this.#skip(tag, end)
    this.#tag(tag, at, end)
    return end
  }

  /** In a block, a lone word of no HTML (`<examples>`) marks a part; in a line of text it is a blank to fill in. */
  #isText(tag: Tag): boolean {
    const alone = this.#words === null && tag.rest === ''
    return !(alone && !isHtml(tag)) && isLiteralTag(tag, this.#closed)
  }

  #tag(tag: Tag, at: number, end: number): void {
    const mark = markOfTag(tag.name)
    if (tag.name === 'br') this.#space('\n', at, end)
    else if (mark && !tag.closes) this.#opened(at).open(mark)
    else if (mark) this.#words?.close(mark)
    else if (!isInlineTag(tag)) this.#flush()
  }

  #comment(at: number): number {
    const close = this.#text.indexOf('-->', at + 4)
    if (close < 0) return this.#text.length
    this.comments.push({ start: at, end: close + 3, text: this.#text.slice(at + 4, close) })
    return close + 3
  }

  #skip(tag: Tag, from: number): number {
    this.#flush()
    const close = new RegExp(`</${tag.name}`, 'gi') // the name holds letters, digits and hyphens only
    close.lastIndex = from
    return close.exec(this.#text)?.index ?? this.#text.length
  }

  #space(text: string, start: number, end: number): number {
    if (this.#words && (this.#gap === null || text === '\n')) this.#gap = { text, start, end }
    return end
  }

  #reference(at: number): number {
    const found = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/.exec(this.#text.slice(at, at + 40))
    const value = found && decodeString(found[0])
    if (!found || value === found[0]) return this.#append(at, at + 1)
    this.#opened(at).add(value ?? '', at, at + found[0].length)
    return at + found[0].length
  }

  #run(at: number): number {
    let end = at
    while (end < this.#text.length && !'<& \t\n'.includes(this.#text[end] ?? '')) end++
    return this.#append(at, end)
  }

  #append(from: number, end: number): number {
    this.#opened(from).copy(from, end)
    return end
  }

  /** The text under way; a gap that was waiting is written first. */
  #opened(at: number): Words {
    const gap = this.#gap
    this.#gap = null
    this.#words ??= new Words(this.#body, at)
    if (gap && this.#words.length > 0) this.#words.add(gap.text, gap.start, gap.end)
    return this.#words
  }

  #flush(): void {
    const wording = this.#words?.finish()
    this.#words = null
    this.#gap = null
    if (wording && wording.text !== '') this.texts.push(wording)
  }
}

/** Where the tag that begins at `from` ends (`>` in quotes does not count), or -1. */
function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length && at < from + longestTag; at++) {
    const char = text[at] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '>') return at + 1
    else if (char === '<') return -1
    else if ((char === '"' || char === "'") && text[at - 1] === '=') quote = char
  }
  return -1
}
