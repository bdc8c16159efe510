// What is known of HTML tags: which are HTML at all, which break a text apart, which stand for a mark.

import type { MarkType } from './leaf.ts'

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Tags inside a line of text; they do not end it. */
const inlineTags = list(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label map mark meter nobr output picture progress q ruby rb rp rt rtc s samp small span strike strong sub sup time tt u var wbr',
)

/** Tags that begin or end a block of text. */
const blockTags = list(
  'address article aside audio base basefont blockquote body button canvas caption center col colgroup datalist dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe input legend li link main map menu meta nav noframes noscript object ol optgroup option p param pre section select slot source summary svg table tbody td template tfoot th thead title tr track ul video',
)

/** Tags whose content is no text. */
export const silentTags = list('script style svg head iframe noscript template textarea math')

/** HTML names that are also everyday words: `<time>` in a sentence is more likely a blank to fill in, unless it is closed. */
const nouns = list('address caption data label link object output source time title')

const marks: Readonly<Record<string, MarkType>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'delete',
  del: 'delete',
  strike: 'delete',
  code: 'code',
  kbd: 'code',
  tt: 'code',
}

/** One tag as it is written. */
export interface Tag {
  /** Lower case. */
  readonly name: string
  readonly closes: boolean
  /** What stands between the name and the end. */
  readonly rest: string
}

/** Reads `<name ...>` or `</name>`; null for comments and everything else. */
export function tagOf(source: string): Tag | null {
  const found = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source)
  if (!found) return null
  return { name: (found[2] ?? '').toLowerCase(), closes: found[1] === '/', rest: source.slice(found[0].length, -1).trim() }
}

export const isInlineTag = ({ name }: Tag): boolean => inlineTags.has(name)

export const isHtml = ({ name }: Tag): boolean => inlineTags.has(name) || blockTags.has(name) || silentTags.has(name)

export const markOfTag = (name: string): MarkType | undefined => (Object.hasOwn(marks, name) ? marks[name] : undefined)

/** The names of all tags that are closed in a text. */
export function closedTags(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/<\/([a-z][a-z0-9-]*)/gi), (found) => (found[1] ?? '').toLowerCase()))
}

/**
 * True for what only looks like a tag: `<Your Company>`, `<name>`. It is shown as it is written.
 * `closed`: the names of tags that are closed in the same text; those are tags.
 */
export function isLiteralTag(tag: Tag, closed: ReadonlySet<string>): boolean {
  if (tag.closes || tag.rest.endsWith('/') || tag.rest.includes('=')) return false
  if (isHtml(tag) && !(nouns.has(tag.name) && tag.rest === '')) return false
  return !closed.has(tag.name)
}
