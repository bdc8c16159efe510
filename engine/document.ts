// The document model: leaves with their sections, segments, voices, plan and script.

import type { Lines } from './lines.ts'
import type { Leaf, Markdown } from './markdown/leaf.ts'
import type { PlanGraph } from './plan/plan.ts'
import type { Kind } from './rule.ts'
import type { Script } from './script/script.ts'
import type { Whole } from './segments/whole.ts'
import type { Vocabulary } from './settings.ts'
import type { Span } from './span.ts'
import type { Mention, Run } from './voice/voice.ts'
import type { Prose } from './words.ts'

/**
 * A heading and what stands under it. Bold-only lines, `ALL CAPS:` label lines and numbered bold
 * lines that act as headings count as headings too (`pseudo`), one level below the real heading above them.
 */
export interface Section {
  /** The heading's words, without numbering, emoji and trailing colon; empty for the text before the first heading. */
  readonly title: string
  readonly heading: Leaf | null
  readonly pseudo: boolean
  /** 1 to 6 for real headings; pseudo headings count on from the real one above them; 0 for the root. */
  readonly level: number
  readonly parent: Section | null
  readonly children: readonly Section[]
  /** Indexes of the leaves under this heading, sub-sections included: `[first, end)`; the heading itself is `first - 1`. */
  readonly first: number
  readonly end: number
  /** Source span from the heading to the end of the last leaf under it. */
  readonly span: Span
}

/** What a call is about; structural rules ask only for what it needs. */
export type Scenario = 'cold' | 'warm' | 'discovery' | 'demo' | 'negotiation' | 'renewal' | 'voicemail' | 'unknown'

/** A leaf as the layers above see it. */
export interface LeafView {
  readonly leaf: Leaf
  readonly section: Section
  /** Stretches of voice in order; they cover the whole text. */
  readonly runs: readonly Run[]
  /** Set when the whole leaf is shown as what not to do, and how that is known. */
  readonly shown: Mention | null
  /** Words and sentences, cut on first use. */
  readonly prose: Prose
}

/** A stretch of a document of one kind. Most documents are one segment. */
export interface Segment {
  /** `null`: no sales material; no rule is run. */
  readonly kind: Kind | null
  /** Evidence for the kind in plain words, strongest first: `front matter says call-script`, `14 speaker labels`. */
  readonly reasons: readonly string[]
  readonly scenario: Scenario
  /** Mostly placeholders: not asked for contents that its user will fill in. */
  readonly template: boolean
  /** Source span of the whole segment. */
  readonly span: Span
  /** Where `missing-...` findings point: the source span of its title's words, or of its first words. */
  readonly title: Span
  readonly leaves: readonly LeafView[]
  readonly document: Document
  /** The team's own words. */
  readonly vocabulary: Vocabulary
  /** Read on first use. */
  readonly plan: PlanGraph
  readonly script: Script
}

/** Everything the engine knows of one text. A pure value of (text, settings). */
export interface Document {
  readonly text: string
  /** Path relative to the root, forward slashes; empty for untitled text. Only its name counts as evidence for the kind. */
  readonly path: string
  /** Of its segments, each once; empty for what is no sales material, whose other parts are read when somebody asks. */
  readonly kinds: readonly Kind[]
  /** What its kind was judged from. */
  readonly whole: Whole
  readonly lines: Lines
  readonly markdown: Markdown
  readonly root: Section
  readonly leaves: readonly LeafView[]
  readonly segments: readonly Segment[]
}
