// What stands inside a leaf: plain text with its marks, from the tokens of its chain of lines.

import { decodeString } from 'micromark-util-decode-string'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { trimmed } from '../../../engine/markdown/characters.ts'
import type { MarkType } from '../../../engine/markdown/leaf.ts'
import type { Source } from '../../../engine/markdown/source.ts'
import { closedTags, isLiteralTag, markOfTag, tagOf } from '../../../engine/markdown/tags.ts'
import { type Wording, Words } from '../../../engine/markdown/words.ts'
import type { Event, Token, TokenizeContext, Tokenizer } from './tokens.ts'

/** What a leaf's inside needs from and tells to the reader of blocks. */
export interface Surroundings {
  readonly source: Source
  readonly tokenizer: Tokenizer
  /** Targets of the document's link definitions by normalised name. */
  readonly definitions: ReadonlyMap<string, string>
  readonly inTable: boolean
  comment(token: Token, text: string): void
  /** The box of a task was met; `end` is where it ends. */
  check(checked: boolean, end: number): void
}

/** Reads the chain of lines that begins with `head`. */
export function wordingOf(head: Token, context: TokenizeContext, around: Surroundings): Wording {
  const last = lastOf(head)
  const { text } = around.source
  const slice = text.slice(head.start.offset, last.end.offset)
  const words = new Words(around.source, head.start.offset)
  new InlineReader(words, around, slice).read(around.tokenizer.inline(head, context))
  return words.finish()
}

/** The last token of a chain. */
export function lastOf(head: Token): Token {
  let last = head
  while (last.next) last = last.next
  return last
}

type Handle = (reader: InlineReader, token: Token, context: TokenizeContext) => void

class InlineReader {
  readonly words: Words
  readonly around: Surroundings
  readonly slice: string
  /** Counts the open tokens whose text is no text of the leaf: targets, titles, tags. */
  hidden = 0
  /** Source offset of a backslash that breaks the line. */
  breaks = -1
  /** True after the box of a task: the blanks up to the first words are skipped. */
  boxed = false
  /** True in a tag that is shown as it is written. */
  #literal = false
  #closed: ReadonlySet<string> | undefined
  readonly #targets: { name: string; url: string | undefined }[] = []

  constructor(words: Words, around: Surroundings, slice: string) {
    this.words = words
    this.around = around
    this.slice = slice
  }

  read(events: readonly Event[]): void {
    for (const [kind, token, context] of events) {
      const handle = (kind === 'enter' ? entering : leaving)[token.type]
      handle?.(this, token, context)
    }
  }

  get #isAtBox(): boolean {
    return this.boxed && this.words.length === 0
  }

  copy(token: Token): void {
    if (this.hidden > 0) return
    const { start } = this.#isAtBox ? trimmed(this.around.source.text, token.start.offset, token.end.offset) : { start: token.start.offset }
    this.words.copy(start, token.end.offset)
  }

  /** Code in a table cell, where a pipe is written `\|`. */
  copyCode(token: Token): void {
    const { text } = this.around.source
    let from = token.start.offset
    const end = token.end.offset
    for (let at = from; this.around.inTable && at < end - 1; at++) {
      if (text[at] !== '\\' || text[at + 1] !== '|') continue
      this.words.copy(from, at)
      this.words.add('|', at, at + 2)
      from = at + 2
      at++
    }
    this.words.copy(from, end)
  }

  breakLine(token: Token): void {
    const start = this.breaks >= 0 ? this.breaks : token.start.offset
    this.breaks = -1
    if (this.hidden === 0 && !this.#isAtBox) this.words.add('\n', start, token.end.offset)
  }

  replace(value: string, start: number, end: number): void {
    if (this.hidden === 0) this.words.add(value, start, end)
  }

  openTarget(type: MarkType): void {
    if (this.hidden === 0) this.words.open(type)
    this.#targets.push({ name: '', url: undefined })
  }

  name(name: string): void {
    const target = this.#targets.at(-1)
    if (target && name.trim() !== '') target.name = name
  }

  aim(url: string): void {
    const target = this.#targets.at(-1)
    if (target) target.url = url
  }

  closeTarget(type: MarkType): void {
    const target = this.#targets.pop()
    if (this.hidden > 0 || !target) return
    this.words.close(type, target.url ?? this.around.definitions.get(normalizeIdentifier(target.name)) ?? '')
  }

  html(token: Token, context: TokenizeContext): void {
    const value = context.sliceSerialize(token)
    if (value.startsWith('<!--')) this.around.comment(token, value.slice(4, -3))
    const tag = tagOf(value)
    if (tag?.name === 'br') this.words.add('\n', token.start.offset, token.end.offset)
    const mark = tag && markOfTag(tag.name)
    if (mark && tag.closes) this.words.close(mark)
    else if (mark) this.words.open(mark)
    this.#literal = tag !== null && isLiteralTag(tag, this.#closedTags())
    if (!this.#literal) this.hidden++
  }

  #closedTags(): ReadonlySet<string> {
    this.#closed ??= closedTags(this.slice)
    return this.#closed
  }

  endHtml(): void {
    if (!this.#literal) this.hidden--
  }
}

const copy: Handle = (reader, token) => reader.copy(token)
const hide: Handle = (reader) => {
  reader.hidden++
}
const show: Handle = (reader) => {
  reader.hidden--
}
const opens =
  (type: MarkType): Handle =>
  ({ words }) =>
    words.open(type)
const closes =
  (type: MarkType): Handle =>
  ({ words }) =>
    words.close(type)

const entering: Readonly<Record<string, Handle>> = {
  data: copy,
  htmlTextData: copy,
  codeTextData: (reader, token) => reader.copyCode(token),
  autolinkProtocol: copy,
  autolinkEmail: copy,
  literalAutolinkHttp: copy,
  literalAutolinkWww: copy,
  literalAutolinkEmail: copy,
  characterEscapeValue: (reader, token, context) => reader.replace(context.sliceSerialize(token), token.start.offset - 1, token.end.offset),
  characterReference: (reader, token, context) =>
    reader.replace(decodeString(context.sliceSerialize(token)), token.start.offset, token.end.offset),
  hardBreakEscape: (reader, token) => {
    reader.breaks = token.start.offset
  },
  lineEnding: (reader, token) => reader.breakLine(token),
  emphasis: opens('emphasis'),
  strong: opens('strong'),
  strikethrough: opens('delete'),
  codeText: opens('code'),
  link: (reader) => reader.openTarget('link'),
  image: (reader) => reader.openTarget('image'),
  autolink: (reader) => reader.openTarget('link'),
  literalAutolink: (reader) => reader.openTarget('link'),
  resource: (reader) => {
    reader.aim('')
    reader.hidden++
  },
  reference: hide,
  gfmFootnoteCall: hide,
  taskListCheck: hide,
  taskListCheckValueChecked: ({ around }, token) => around.check(true, token.end.offset + 1),
  taskListCheckValueUnchecked: ({ around }, token) => around.check(false, token.end.offset + 1),
  htmlText: (reader, token, context) => reader.html(token, context),
}

const aims =
  (before: string): Handle =>
  (reader, token, context) =>
    reader.aim(before + context.sliceSerialize(token))

const leaving: Readonly<Record<string, Handle>> = {
  emphasis: closes('emphasis'),
  strong: closes('strong'),
  strikethrough: closes('delete'),
  codeText: closes('code'),
  link: (reader) => reader.closeTarget('link'),
  image: (reader) => reader.closeTarget('image'),
  autolink: (reader) => reader.closeTarget('link'),
  literalAutolink: (reader) => reader.closeTarget('link'),
  labelText: (reader, token, context) => reader.name(context.sliceSerialize(token)),
  referenceString: (reader, token, context) => reader.name(context.sliceSerialize(token)),
  resourceDestinationString: (reader, token, context) => reader.aim(decodeString(context.sliceSerialize(token))),
  autolinkProtocol: aims(''),
  autolinkEmail: aims('mailto:'),
  literalAutolinkHttp: aims(''),
  literalAutolinkWww: aims('http://'),
  literalAutolinkEmail: aims('mailto:'),
  resource: show,
  reference: show,
  gfmFootnoteCall: show,
  taskListCheck: (reader) => {
    reader.hidden--
    reader.boxed = true
  },
  htmlText: (reader) => reader.endHtml(),
}
