// What a heading says, and which plain lines stand for one.

import type { Section } from './document.ts'
import type { Leaf } from './markdown/leaf.ts'

export interface Heading {
  readonly title: string
  readonly pseudo: boolean
  /** 1 to 6, or 0 for a pseudo heading. */
  readonly depth: number
  /** A bold line that ends with a colon: it leads in what follows it. */
  readonly lead: boolean
}

/** The heading that a leaf is, or `null`. `above` is the section that it stands in. */
export function headingOf(leaf: Leaf, leaves: readonly Leaf[], above: Section): Heading | null {
  if (leaf.type === 'heading') return { title: titleOf(leaf, leaves), pseudo: false, depth: leaf.depth, lead: false }
  if (leaf.type !== 'paragraph' || leaf.text.length > 120 || leaf.text.includes('\n')) return null
  const next = leaves[leaf.index + 1]
  if (!next || next.type === 'heading' || !goesOn(leaf, next)) return null
  const bold = isBoldLine(leaf, above)
  if (!bold && !isCapitalLine(leaf)) return null
  const title = bare(leaf.text)
  return title === '' ? null : { title, pseudo: true, depth: 0, lead: bold && /[:：]\s*$/.test(leaf.text.slice(-4)) }
}

/** Whether the next leaf can stand under a line of this leaf's container. */
function goesOn(leaf: Leaf, next: Leaf): boolean {
  return leaf.path.every((container, at) => next.path[at] === container)
}

const closing = /^[\s:：()\d.,–—-]*(?:\([^()]{0,60}\))?[\s:：]*$/

/** One strong mark over the whole line, save numbers, emoji, a colon and a remark in brackets. */
function isBoldLine(leaf: Leaf, above: Section): boolean {
  const strong = leaf.marks.find(({ type }) => type === 'strong')
  if (!strong) return false
  const before = leaf.text.slice(0, strong.start)
  const after = leaf.text.slice(strong.end)
  if (/[\p{L}]/u.test(before) || !closing.test(after)) return false
  const words = leaf.text.slice(strong.start, strong.end).trim()
  if (/^["“]/.test(words)) return isQuoted(words) && isAboutObjections(above)
  return words.length > 1 && !/[.!?…,]["”']?$/.test(words) && !/^subject\b.*:./i.test(words)
}

/** Whether a text is wholly within quotation marks. */
export function isQuoted(text: string): boolean {
  return /^["“”«].*["“”»]$/s.test(text)
}

function isAboutObjections(section: Section): boolean {
  for (let up: Section | null = section; up; up = up.parent) if (/\b(objections?|they say|pushbacks?)\b/i.test(up.title)) return true
  return false
}

/** `90-DAY PRIORITIES`, `OPENING:`; not `[COMPANY NAME]`, `FIRST_NAME`, `ROI`. */
function isCapitalLine({ text }: Leaf): boolean {
  if (text.length > 60 || /[\p{Ll}[\]{}_<>"“”|=]/u.test(text) || /[.!?…,;]$/.test(text)) return false
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0
  return letters >= 5 && letters * 2 >= text.replace(/\s/g, '').length
}

/** The title of a real heading; where it holds images only (exports of wikis), the words of the line after it. */
function titleOf(leaf: Leaf, leaves: readonly Leaf[]): string {
  const title = bare(withoutImages(leaf))
  const next = leaves[leaf.index + 1]
  if (title !== '' || !next || next.type !== 'paragraph' || next.path.length !== leaf.path.length) return title
  const line = next.text.trim()
  return line.length <= 80 && !line.includes('\n') ? bare(line) : ''
}

function withoutImages({ text, marks }: Leaf): string {
  let kept = ''
  let at = 0
  for (const { type, start, end } of marks) {
    if (type !== 'image' || start < at) continue
    kept += text.slice(at, start)
    at = end
  }
  return kept + text.slice(at)
}

const keycaps = /[\d#*]\uFE0F?\u20E3/g
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu
/** `1.`, `2)`, `1.2`, `1.2.3.`, `IV.`, `a)`: a bare number is a word (`90 days`). */
const numbering = /^(?:§ ?)?(?:\d{1,3}[.):]|\d{1,3}(?:\.\d{1,3})+[.):]?|[a-zA-Z]\)|[A-Z]\.|[IVX]{1,5}[.)])(?: ?[-–—:])? (?=\S)/

/** Plain letters, digits and signs are no pictures, and most titles have no others. */
const withoutPictures = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : text.replace(keycaps, ' ').replace(pictures, ' '))

/** A title without numbering, emoji, check marks and trailing colon. */
export function bare(text: string): string {
  return withoutPictures(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(numbering, '')
    .replace(/^[-–—•·|:*#→►▶✓✗✘] ?/, '')
    .replace(/[:：]$/, '')
    .trim()
}
