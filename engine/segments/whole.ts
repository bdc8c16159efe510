// What the whole of a text is, decided before it is parsed: most texts in a repository are no sales material, and are never read further.

import { withPlainLines } from '../lines.ts'
import { readFrontMatter } from '../markdown/front-matter.ts'
import type { Settings } from '../settings.ts'
import { declaredKind } from './declared.ts'
import { isSilent, type Judgement, kindOf } from './kind.ts'
import { Pieces } from './pieces.ts'
import { layoutOf, type Signals } from './signals.ts'
import { type Topics, topicsOf } from './topics.ts'

export interface Whole {
  readonly judgement: Judgement
  /** True when a person said so, in the text or in the config. */
  readonly given: boolean
  /** Counted on first use. */
  readonly signals: Signals
  /** What an edit can use again; null when none will follow. */
  readonly pieces: Pieces | null
}

/** `path` is root-relative; only its names count. `before`: the text before an edit; 'nothing' when edits will follow. */
export function wholeOf(text: string, path: string, settings: Settings, before: Whole | 'nothing' | null = null): Whole {
  const given = givenKind(text, settings)
  const lines = lazily(() => withPlainLines(text))
  const count = before ? countByPieces(lines, before) : countAtOnce(lines)
  const judged = () => (isSilent(count.topics(), path) ? none : kindOf(lines(), count.signals(), path))
  return {
    judgement: given ?? judged(),
    given: given !== null,
    get signals() {
      return count.signals()
    },
    get pieces() {
      return count.pieces()
    },
  }
}

/** What is counted, each on first use. */
interface Count {
  readonly topics: () => Topics
  readonly signals: () => Signals
  readonly pieces: () => Pieces | null
}

function countAtOnce(lines: () => string): Count {
  const topics = lazily(() => topicsOf(lines()))
  return { topics, signals: lazily(() => layoutOf(topics())), pieces: () => null }
}

function countByPieces(lines: () => string, before: Whole | 'nothing'): Count {
  let earlier = before === 'nothing' ? null : before.pieces
  const pieces = lazily(() => {
    const made = new Pieces(lines(), earlier)
    // Else every text would hold the one before it.
    earlier = null
    return made
  })
  const topics = lazily(() => pieces().topics())
  return { topics, signals: lazily(() => pieces().signals(topics())), pieces }
}

const none: Judgement = { kind: null, reasons: [] }

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The kind that a person gave, in the text or in the config. */
function givenKind(text: string, settings: Settings): Judgement | null {
  const declared = settings.inlineConfig && mayDeclare(text) ? declaredKind(dataOf(text)) : null
  if (declared) return { kind: declared.kind === 'none' ? null : declared.kind, reasons: [`the front matter says "${declared.said}"`] }
  if (settings.kind === undefined) return null
  return { kind: settings.kind === 'none' ? null : settings.kind, reasons: ['the config says so'] }
}

const beginOf = (text: string): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0)

/** Whether front matter may have a key that gives the kind; a backslash can write any key. */
function mayDeclare(text: string): boolean {
  const begin = beginOf(text)
  if (!text.startsWith('---', begin)) return false
  const end = text.slice(begin + 3).search(/[\r\n]---/)
  if (end < 0) return false
  const matter = text.slice(begin, begin + 3 + end)
  const isWhole = /^---[ \t]*[\r\n]/.test(`${text.slice(begin + 4 + end, begin + 204 + end)}\n`)
  return !isWhole || /kind|type|document|category|template|guiderail|\\/i.test(matter)
}

const dataOf = (text: string): Readonly<Record<string, unknown>> =>
  readFrontMatter(text.replaceAll('\0', '\ufffd'), beginOf(text))?.frontMatter.data ?? {}
