// What a rule returned, checked and copied: nothing that is wrong with it, and nothing that it still holds, reaches anybody.

import type { Edit, Fix, Problem, Related } from './rule.ts'
import type { Span } from './span.ts'

/**
 * The problem as plain data. Throws when it is none, or when a span or an edit in this text lies outside of `length` code
 * units; the sentence goes on after the rule's name.
 */
export function plainProblem(problem: Problem, length = Number.MAX_SAFE_INTEGER): Problem {
  if (typeof problem !== 'object' || problem === null) throw new Error(`it returned ${kindOf(problem)}, not a problem`)
  const { span, message, family, related, fixes, after, needs } = problem
  if (typeof message !== 'string' || message.trim() === '') throw new Error('it returned a problem without a message')
  const plain: Writable<Problem> = { span: plainSpan(span, length), message }
  if (family !== undefined) plain.family = words(family, 'a family')
  if (related !== undefined) plain.related = list(related, 'related places').map((each) => plainRelated(each, length))
  if (fixes !== undefined) plain.fixes = list(fixes, 'fixes').map((each) => plainFix(each, length))
  if (after !== undefined) plain.after = words(after, 'a day')
  if (needs !== undefined) plain.needs = structuredCopy(list(needs, 'needs'))
  return plain
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function plainSpan(span: Span, length: number): Span {
  const { start, end } = Object(span) as Span
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length))
    throw new Error(
      `it pointed outside the text (${String(start)} to ${String(end)}${length < Number.MAX_SAFE_INTEGER ? ` of ${length}` : ''})`,
    )
  return { start, end }
}

/** In another file nobody here knows how long the text is. */
const lengthIn = (path: string | undefined, length: number): number => (path === undefined ? length : Number.MAX_SAFE_INTEGER)

function plainRelated({ span, message, path, range }: Related, length: number): Related {
  return {
    span: plainSpan(span, lengthIn(path, length)),
    message: words(message, 'a related place'),
    ...(path !== undefined && { path: plainPath(path) }),
    ...(range !== undefined && { range: { ...range } }),
  }
}

function plainFix({ title, safe, edits, takesId }: Fix, length: number): Fix {
  const plain = list(edits, 'edits').map((edit) => plainEdit(edit, length))
  if (!areApart(plain)) throw new Error('it offered edits that overlap')
  return {
    title: words(title, 'a fix'),
    safe: safe === true,
    edits: plain,
    ...(takesId !== undefined && { takesId: words(takesId, 'an id') }),
  }
}

/** As `applyEdits` asks for. */
function areApart(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return sorted.every((edit, at) => sorted[at - 1]?.path !== edit.path || (sorted[at - 1]?.span.end ?? 0) <= edit.span.start)
}

function plainEdit({ span, text, path }: Edit, length: number): Edit {
  if (typeof text !== 'string') throw new Error(`it offered an edit that puts ${kindOf(text)} into the text`)
  return { span: plainSpan(span, lengthIn(path, length)), text, ...(path !== undefined && { path: plainPath(path) }) }
}

/** From the root, and never out of it. */
function plainPath(path: string): string {
  if (typeof path !== 'string' || /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path))
    throw new Error('it named a file outside of the root')
  return path
}

function words(value: string, what: string): string {
  if (typeof value !== 'string') throw new Error(`it returned ${what} without words`)
  return value
}

function list<T>(value: readonly T[], what: string): readonly T[] {
  if (!Array.isArray(value)) throw new Error(`it returned ${kindOf(value)} for its ${what}`)
  return value
}

const structuredCopy = <T>(values: readonly T[]): readonly T[] => (values.length === 0 ? [] : JSON.parse(JSON.stringify(values)))

const kindOf = (value: unknown): string => (value === null ? 'null' : value === undefined ? 'nothing' : `a value of type ${typeof value}`)

/** What a thrown value says, whatever it is. */
export function wordsOfError(error: unknown): string {
  try {
    const said = error instanceof Error ? error.message : String(error)
    return typeof said === 'string' && said.trim() !== '' ? said : 'it failed without a word'
  } catch {
    return 'it failed without a word'
  }
}
