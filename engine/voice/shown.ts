// Whether a whole leaf is shown as what not to do: by its headings, lead-ins, list items, table and marks.

import type { Section } from '../document.ts'
import type { Container, Leaf } from '../markdown/leaf.ts'
import type { Vocabulary } from '../settings.ts'
import type { Lead } from './leads.ts'
import { markAt, mayHoldMark, type Polarity, polarityOfLabel, polarityOfMark, polarityOfTitle } from './polarity.ts'
import type { Mention } from './voice.ts'

/** What is known of a place: shown as bad, expressly not, or nothing. */
type Verdict = Mention | 'good' | null

/** Judges the leaves of one segment, in order. */
export class Showing {
  readonly #vocabulary: Vocabulary
  readonly #titles = new Map<Section, Polarity | null>()
  readonly #verdicts = new Map<Section, Verdict>()
  readonly #families = new Set<Section>()
  readonly #elders = new Map<Section, Section>()
  readonly #timed = new Map<Section, boolean>()
  readonly #columns = new Map<string, Polarity | null>()
  readonly #items = new Map<Container, Mention>()
  readonly #rows = new Map<Container, Verdict>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /**
   * The evidence that the whole leaf is a bad example; `null` when it is used. `corrects`: a label in
   * the leaf says that a part is good, so nothing around it speaks for the whole. Call once for each leaf, in order.
   */
  judge(leaf: Leaf, section: Section, lead: Lead | undefined, corrects: boolean): Mention | null {
    if (leaf.cell?.row === 0) return null
    const own = this.#own(leaf)
    if (own === null && corrects) return null
    const verdict = own ?? this.#ledIn(lead) ?? this.#inItem(leaf) ?? this.#inTable(leaf) ?? this.#under(leaf, section)
    return verdict === 'good' ? null : verdict
  }

  /** A cross or tick at its beginning, or a strike through all of it. */
  #own(leaf: Leaf): Verdict {
    const { text, marks, map } = leaf
    if (text.includes('\n') && mayHoldMark(text) && mixesMarks(text)) return null
    const polarity = polarityOfMark(text)
    if (polarity === 'good') return 'good'
    if (polarity === 'bad') {
      const item = leaf.path.findLast(({ type }) => type === 'item')
      const sign = markAt(text, 0)
      const at = text.indexOf(sign)
      const mention = { reason: `marked with ${sign}`, span: map.toSource(at, at + sign.length) }
      if (item && !this.#items.has(item)) this.#items.set(item, mention)
      return mention
    }
    if (marks.length === 0) return null
    const struck = marks.find(({ type, start, end }) => type === 'delete' && start <= 1 && end >= text.trimEnd().length - 1)
    return struck ? { reason: 'struck through', span: map.toSource(struck.start, struck.end) } : null
  }

  #ledIn(lead: Lead | undefined): Verdict {
    for (let up = lead; up; up = up.outer) {
      if (up.polarity === 'good') return 'good'
      if (up.polarity === 'bad') return { reason: `shown as a bad example after "${up.name}"`, span: up.span }
    }
    return null
  }

  /** What stands below an item that is marked with a cross. */
  #inItem({ path }: Leaf): Verdict {
    if (this.#items.size === 0) return null
    for (const container of path) {
      const mention = this.#items.get(container)
      if (mention) return mention
    }
    return null
  }

  #inTable({ cell, path, text, map }: Leaf): Verdict {
    if (!cell || cell.row === 0) return null
    const row = path.findLast(({ type }) => type === 'row')
    if (!row) return null
    const column = this.#column(cell.header)
    if (cell.column === 0 && column === null && text.length <= 24 && !/["“?]/.test(text)) {
      const said = polarityOfLabel(text, this.#vocabulary)
      if (said)
        this.#rows.set(
          row,
          said === 'good' ? 'good' : { reason: `shown as a bad example in the row "${text}"`, span: map.toSource(0, text.length) },
        )
    }
    if (column === 'bad') return { reason: `shown as a bad example in the column "${cell.header}"` }
    return column === 'good' ? 'good' : (this.#rows.get(row) ?? null)
  }

  #column(header: string): Polarity | null {
    const known = this.#columns.get(header)
    if (known !== undefined) return known
    const polarity = polarityOfTitle(header, header, this.#vocabulary)
    this.#columns.set(header, polarity)
    return polarity
  }

  /** The nearest heading above that says. A heading is judged by those above it. */
  #under(leaf: Leaf, section: Section): Verdict {
    const own = section.heading === leaf ? section : null
    if (own && this.#polarityOf(own) === 'good') return 'good'
    const above = own ? own.parent : section
    const verdict = above && this.#above(above)
    if (verdict) return verdict
    return own || section.first === leaf.index ? this.#afterEmpty(section) : null
  }

  /** What a heading says of the leaves under it, or else the nearest above it that says. Asked for each of them. */
  #above(section: Section): Verdict {
    const known = this.#verdicts.get(section)
    if (known !== undefined) return known
    const verdict = this.#title(section) ?? (section.parent && this.#above(section.parent))
    this.#verdicts.set(section, verdict)
    return verdict
  }

  #title(section: Section): Verdict {
    const { heading, title, pseudo } = section
    if (!heading || (pseudo && /[:：]\s*$/.test(heading.text))) return null
    const polarity = this.#polarityOf(section)
    if (polarity === 'good') return 'good'
    return polarity === 'bad' ? { reason: `shown as a bad example under "${title}"`, span: heading.span } : null
  }

  #polarityOf(section: Section): Polarity | null {
    const known = this.#titles.get(section)
    if (known !== undefined) return known
    const said = polarityOfTitle(section.title, section.heading?.text ?? '', this.#vocabulary)
    const polarity = said === 'bad' && /^before\b/i.test(section.title) && !this.#hasAfter(section) ? null : said
    this.#titles.set(section, polarity)
    return polarity
  }

  /** `Before` is a bad example only beside an `After`; else it is a time. */
  #hasAfter({ parent }: Section): boolean {
    if (!parent) return false
    const known = this.#timed.get(parent)
    if (known !== undefined) return known
    const titles = parent.children.map(({ title }) => title)
    const after = titles.some((title) => /^after\b/i.test(title)) && !titles.some((title) => /^during\b/i.test(title))
    this.#timed.set(parent, after)
    return after
  }

  /** The sibling before a section. */
  #before(section: Section): Section | undefined {
    const { parent } = section
    if (parent && !this.#families.has(parent)) {
      this.#families.add(parent)
      for (const [at, child] of parent.children.entries()) {
        const before = parent.children[at - 1]
        if (before) this.#elders.set(child, before)
      }
    }
    return this.#elders.get(section)
  }

  /** A bad title with nothing under it speaks of the heading that follows it. */
  #afterEmpty(section: Section): Verdict {
    const before = this.#before(section)
    return before && before.first === before.end ? this.#title(before) : null
  }
}

/** Lines with crosses beside lines with ticks: each line speaks for itself. */
function mixesMarks(text: string): boolean {
  const marks = new Set(text.split('\n').map((line) => polarityOfMark(line)))
  return marks.has('bad') && marks.has('good')
}
