// text -> Document: the stages in their order, each computed once, the dear ones on first use.

import { type Chapters, chaptersKept, movedMention, viewKept } from './chapters.ts'
import type { Document, LeafView, Section, Segment } from './document.ts'
import { linesOf } from './lines.ts'
import type { Leaf, Markdown } from './markdown/leaf.ts'
import { parseMarkdown } from './markdown/parse.ts'
import { reparseMarkdown } from './markdown/reparse.ts'
import type { PlanGraph } from './plan/plan.ts'
import { planOf } from './plan/read.ts'
import { scriptOf } from './script/read.ts'
import type { Script } from './script/script.ts'
import { sectionsOf } from './sections.ts'
import { type SegmentOutline, segmentsOf } from './segments/segments.ts'
import { type Whole, wholeOf } from './segments/whole.ts'
import type { Settings } from './settings.ts'
import { SilentDocument } from './silent.ts'
import { isSameSpeech, type Speech, speechOf, type Voiced, voicesOf } from './voice/voices.ts'
import { type Prose, proseIn } from './words.ts'

/**
 * The text before an edit, of which all is used again that the edit left as it was; `nothing` for the first one,
 * when edits will follow.
 */
export type Before = Document | 'nothing'

/**
 * Reads a text; what is no sales material only when somebody asks for its parts. Never throws. `path` is root-relative
 * with forward slashes.
 */
export function parseDocument(text: string, path: string, settings: Settings, before: Before | null = null): Document {
  const whole = wholeOf(text, path, settings, before && (before === 'nothing' ? before : before.whole))
  const read = () => readDocument(before ? reparseMarkdown(markdownOf(before), text) : parseMarkdown(text), path, whole, settings, before)
  return whole.judgement.kind === null ? new SilentDocument({ text, path, whole, settings }, read) : read()
}

/** The document as it was read; null when nobody has asked for more than that it is silent. */
function readOf(before: Before): Document | null {
  const read = before instanceof SilentDocument ? before.known : before
  return read === 'nothing' ? null : read
}

const markdownOf = (before: Before): Markdown => readOf(before)?.markdown ?? emptyMarkdown

const emptyMarkdown = parseMarkdown('')

function readDocument(markdown: Markdown, path: string, whole: Whole, settings: Settings, before: Before | null): Document {
  const { text } = markdown
  const root = sectionsOf(markdown.leaves)
  const leaves: LeafView[] = []
  const segments: Segment[] = []
  const outlines = segmentsOf(markdown, root, whole, path, settings)
  const kinds = [...new Set(outlines.flatMap(({ kind }) => kind ?? []))]
  const document: Document = { text, path, kinds, whole, lines: linesOf(text), markdown, root, leaves, segments }
  const owners = sectionOfLeaves(root, markdown.leaves.length)
  const earlier = before && earlierOf(readOf(before), document, outlines)
  for (const [nth, outline] of outlines.entries()) {
    const placed = markdown.leaves.slice(outline.first, outline.end).map((leaf) => ({ leaf, section: owners[leaf.index] ?? root }))
    const speech = speechOf(placed, outline.kind, settings.vocabulary)
    const voiced = voicesOf(placed, speech, earlier?.voices(nth, speech, outline.first))
    const views = placed.map(({ section }, at) => new View(voiced[at] as Voiced, section))
    leaves.push(...views)
    segments.push(new LazySegment(outline, views, document, speech))
  }
  return document
}

/** What was read before an edit, for whatever stands in chapters that it left alone. Null when nothing of it holds. */
function earlierOf(before: Document | null, { markdown, root }: Document, outlines: readonly SegmentOutline[]): Earlier | null {
  if (!before || before.markdown === markdown || before.segments.length !== outlines.length) return null
  const chapters = chaptersKept(before, markdown, root)
  if (!chapters || !outlines.every(({ first }, at) => isSameStart(before.segments[at], first, chapters))) return null
  return new Earlier(before, chapters, markdown.leaves)
}

/** Whether a segment began at the same leaf. */
function isSameStart(segment: Segment | undefined, first: number, { head, tail, later }: Chapters): boolean {
  const before = segment?.leaves[0]?.leaf.index ?? 0
  return first <= head ? before === first : first >= tail && before === first - later
}

class Earlier {
  readonly #before: Document
  readonly #chapters: Chapters
  readonly #leaves: readonly Leaf[]

  constructor(before: Document, chapters: Chapters, leaves: readonly Leaf[]) {
    this.#before = before
    this.#chapters = chapters
    this.#leaves = leaves
  }

  /** What is known of the leaf at a position of a segment that begins at the leaf `first`. */
  voices(nth: number, speech: Speech, first: number): (at: number) => Voiced | null {
    const segment = this.#before.segments[nth]
    const isSame = segment instanceof LazySegment && isSameSpeech(segment.speech, speech)
    return isSame && this.#isEvidenceKept ? (at) => this.#voiced(first + at) : () => null
  }

  /** Evidence of what was read again stands elsewhere now. */
  get #isEvidenceKept(): boolean {
    const { head, tail, later, kept } = this.#chapters
    const isKept = ({ shown }: LeafView, at: number) =>
      shown === null || (head <= at && at < tail - later) || movedMention(shown, kept) !== undefined
    return this.#before.leaves.every(isKept)
  }

  #voiced(index: number): Voiced | null {
    const view = viewKept(this.#before, this.#chapters, index)
    const shown = view && movedMention(view.shown, this.#chapters.kept)
    return view && shown !== undefined ? { leaf: this.#leaves[index] as Leaf, runs: view.runs, shown } : null
  }
}

/** The innermost section of every leaf; a heading belongs to the section that it opens. */
function sectionOfLeaves(root: Section, count: number): Section[] {
  const owners: Section[] = new Array(count).fill(root)
  const visit = (section: Section) => {
    owners.fill(section, section.heading ? section.first - 1 : section.first, section.end)
    section.children.forEach(visit)
  }
  visit(root)
  return owners
}

class View implements LeafView {
  readonly leaf: LeafView['leaf']
  readonly runs: LeafView['runs']
  readonly shown: LeafView['shown']
  readonly section: Section
  #prose: Prose | undefined

  constructor(voiced: Voiced, section: Section) {
    this.leaf = voiced.leaf
    this.runs = voiced.runs
    this.shown = voiced.shown
    this.section = section
  }

  get prose(): Prose {
    this.#prose ??= proseIn(this.leaf)
    return this.#prose
  }
}

class LazySegment implements Segment {
  readonly kind: Segment['kind']
  readonly reasons: Segment['reasons']
  readonly scenario: Segment['scenario']
  readonly template: boolean
  readonly span: Segment['span']
  readonly title: Segment['title']
  readonly leaves: readonly LeafView[]
  readonly document: Document
  readonly vocabulary: Segment['vocabulary']
  readonly speech: Speech
  #plan: PlanGraph | undefined
  #script: Script | undefined

  constructor(outline: SegmentOutline, leaves: readonly LeafView[], document: Document, speech: Speech) {
    this.kind = outline.kind
    this.reasons = outline.reasons
    this.scenario = outline.scenario
    this.template = outline.template
    this.span = outline.span
    this.title = outline.title
    this.leaves = leaves
    this.document = document
    this.vocabulary = speech.vocabulary
    this.speech = speech
  }

  get plan(): PlanGraph {
    this.#plan ??= planOf(this, this.vocabulary)
    return this.#plan
  }

  get script(): Script {
    this.#script ??= scriptOf(this)
    return this.#script
  }
}
