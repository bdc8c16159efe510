// text -> Document: the stages in their order, each computed once, the dear ones on first use.

import type { Document, LeafView, Section, Segment } from './document.ts'
import { linesOf } from './lines.ts'
import type { Markdown } from './markdown/leaf.ts'
import { parseMarkdown } from './markdown/parse.ts'
import { reparseMarkdown } from './markdown/reparse.ts'
import type { PlanGraph } from './plan/plan.ts'
import { planOf } from './plan/read.ts'
import { scriptOf } from './script/read.ts'
import type { Script } from './script/script.ts'
import { sectionsOf } from './sections.ts'
import { type SegmentOutline, segmentsOf } from './segments/segments.ts'
import { type Whole, wholeOf } from './segments/whole.ts'
import type { Settings, Vocabulary } from './settings.ts'
import { SilentDocument } from './silent.ts'
import { type Voiced, voicesOf } from './voice/voices.ts'
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
  const whole = wholeOf(text, path, settings)
  const read = () => readDocument(before ? reparseMarkdown(markdownOf(before), text) : parseMarkdown(text), path, whole, settings)
  return whole.judgement.kind === null ? new SilentDocument({ text, path, whole, settings }, read) : read()
}

function markdownOf(before: Before): Markdown {
  const read = before instanceof SilentDocument ? before.known : before
  return read === null || read === 'nothing' ? emptyMarkdown : read.markdown
}

const emptyMarkdown = parseMarkdown('')

function readDocument(markdown: Markdown, path: string, whole: Whole, settings: Settings): Document {
  const { text } = markdown
  const root = sectionsOf(markdown.leaves)
  const leaves: LeafView[] = []
  const segments: Segment[] = []
  const outlines = segmentsOf(markdown, root, whole, path, settings)
  const kinds = [...new Set(outlines.flatMap(({ kind }) => kind ?? []))]
  const document: Document = { text, path, kinds, lines: linesOf(text), markdown, root, leaves, segments }
  const owners = sectionOfLeaves(root, markdown.leaves.length)
  for (const outline of outlines) {
    const placed = markdown.leaves.slice(outline.first, outline.end).map((leaf) => ({ leaf, section: owners[leaf.index] ?? root }))
    const voiced = voicesOf(placed, outline.kind, settings.vocabulary)
    const views = placed.map(({ section }, at) => new View(voiced[at] as Voiced, section))
    leaves.push(...views)
    segments.push(new LazySegment(outline, views, document, settings.vocabulary))
  }
  return document
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
  #plan: PlanGraph | undefined
  #script: Script | undefined

  constructor(outline: SegmentOutline, leaves: readonly LeafView[], document: Document, vocabulary: Vocabulary) {
    this.kind = outline.kind
    this.reasons = outline.reasons
    this.scenario = outline.scenario
    this.template = outline.template
    this.span = outline.span
    this.title = outline.title
    this.leaves = leaves
    this.document = document
    this.vocabulary = vocabulary
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
