// Places that were to be filled in, in a plan that is in use or a message that is sent.

import type { LeafView, Segment } from '../engine/document.ts'
import { placeholdersOf, type Slot } from '../engine/placeholders.ts'
import { defineRule } from '../engine/rule.ts'
import type { Span } from '../engine/span.ts'
import { finished, formTitle } from './unfilled-placeholder.words.ts'

export default defineRule({
  id: 'unfilled-placeholder',
  title: 'Left to fill in',
  summary: 'A plan in use and a message that was sent have no places left to fill in.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan', 'message'],
  severity: 'warning',
  evidence: 'advice',
  source: 'focus-on-tactics',
  families: {
    plan: { severity: 'warning', evidence: 'advice', summary: 'a plan that is no template' },
    message: { severity: 'warning', evidence: 'advice', summary: 'a message marked as sent or final' },
  },
  options: {
    each: {
      type: 'integer',
      default: 3,
      minimum: 0,
      description: 'So many are shown one by one; when there are more, one finding names them all.',
    },
  },
  *check(segment, { each }) {
    const isMessage = segment.kind === 'message'
    if (segment.template || isForm(segment) || (isMessage && !isFinished(segment))) return
    const family = isMessage ? 'message' : 'plan'
    const holes = segment.leaves.flatMap((view) => holesIn(view, isMessage))
    const [first, ...others] = holes
    if (!first) return
    const how = isMessage ? 'Fill it in, or take it out.' : 'Fill it in, or say who will know and by when.'
    if (holes.length <= each)
      for (const { span, text } of holes) yield { span, message: `"${text}" is still to be filled in. ${how}`, family }
    else
      yield {
        span: first.span,
        message: `"${first.text}"${others.length > 0 ? ` and ${others.length} more places are` : ' is'} still to be filled in. ${others.length > 0 ? how.replaceAll('it', 'them') : how}`,
        family,
        related: others.slice(0, 20).map(({ span, text }) => ({ span, message: `"${text}" as well` })),
      }
  },
})

interface Hole {
  readonly span: Span
  readonly text: string
}

const none: readonly Hole[] = []

/** Places to fill in that stand in the plan's own words, or anywhere in a message; not those in code, links and words to be said. */
function holesIn({ leaf, runs, shown }: LeafView, isMessage: boolean): readonly Hole[] {
  if (shown || leaf.type === 'code' || leaf.type === 'field' || (!isMessage && leaf.path.some(({ type }) => type === 'fence'))) return none
  const slots = placeholdersOf(leaf)
  if (slots.length === 0) return none
  const spoken = isMessage ? ['rep'] : ['plan', 'coach']
  return slots
    .filter((slot) => isMessage || isValue(leaf.text, slot))
    .filter(
      ({ start, end }) =>
        runs.some((run) => spoken.includes(run.voice) && run.start <= start && start < run.end) && !isInCode(leaf, start, end),
    )
    .map(({ start, end, text }) => ({ span: leaf.map.toSource(start, end), text: text.replace(/\s+/g, ' ') }))
}

/** In a plan: a TBD, an unknown number, or brackets that are all that a line, a cell or a label has. In a sentence, or in capitals, they are a pattern, and a line of underscores is for writing results on. */
function isValue(text: string, { start, end, text: slot }: Slot): boolean {
  if (/^[A-Z]/.test(slot)) return /^(?:TBD|TBC|TBA|X+%|X[X,.]+)$/.test(slot)
  if (slot.startsWith('$')) return true
  if (slot.startsWith('_')) return false
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const after = text.slice(end).split('\n', 1)[0] ?? ''
  if (/^\[[A-Z_ ]+\]$/.test(slot)) return false
  return slot.length > 3 && /(?:^|[:：|–—-])[\s*_"]*$/.test(before) && /^[\s.,;*_")]*$/.test(after)
}

const isInCode = ({ marks }: LeafView['leaf'], start: number, end: number) =>
  marks.some((mark) => (mark.type === 'code' || mark.type === 'link') && mark.start <= start && end <= mark.end)

/** Whether the title, the path or the front matter says that it is a form, an example or a guide. */
function isForm({ document, title }: Segment): boolean {
  return formTitle.test(`${document.text.slice(title.start, title.end)} ${document.path.replace(/[-_/.]+/g, ' ')}`.toLowerCase())
}

/** Whether the front matter or a status line says that a message went out, or may. */
function isFinished({ leaves }: Segment): boolean {
  return leaves.some(({ leaf: { key, text } }) => text.length < 80 && finished.test(key === undefined ? text : `${key}: ${text}`))
}
