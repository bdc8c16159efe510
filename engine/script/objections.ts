// The objections that a script or guide lists, and whether an answer stands beside each.

import type { LeafView, Section, Segment } from '../document.ts'
import { bare, isQuoted } from '../headings.ts'
import type { Container } from '../markdown/leaf.ts'
import { oncePer } from '../memo.ts'
import { withoutPlaceholders } from '../placeholders.ts'
import type { Span } from '../span.ts'
import { stageNamed } from './stages.ts'

export interface Objection {
  readonly text: string
  readonly span: Span
  readonly answered: boolean
}

const objectionColumn =
  /\b(?:objections?|they say|pushbacks?|what (?:you|they)(?:'ll)? (?:hear|say)|if they say|concerns?|customer says|prospect says)\b/i
const answerColumn = /\b(?:respon(?:se|d)s?|answers?|you say|repl(?:y|ies)|rebuttals?|say|handl(?:e|ing)|counter)\b/i
/** What stands in an answer's place while there is none. */
const nothing =
  /^[\s\-–—.…?_*]*(?:tbd|tbc|todo|tba|n\/?a|none|pending|to (?:be )?(?:do|come|written|defined|filled in|added))?[\s\-–—.…?_*]*$/i

/** Objections in headings, in tables, and as lines that a list of answers goes with. In order of headings, then rows. */
export const objectionsOf = oncePer((segment: Segment): readonly Objection[] => [...headed(segment), ...tabled(segment)])

/** Quoted headings: `### "We have no budget"`. */
function headed({ leaves }: Segment): Objection[] {
  return leaves.flatMap((view) => {
    const { leaf, section, shown } = view
    if (section.heading !== leaf || shown || !/["“”«]/.test(leaf.text) || !isQuoted(bare(leaf.text)) || !isAboutObjections(section))
      return []
    return [{ text: bare(leaf.text), span: leaf.span, answered: hasContent(section, leaves) }]
  })
}

function isAboutObjections(section: Section): boolean {
  for (let up = section.parent; up; up = up.parent) if (stageNamed(up.title) === 'objections') return true
  return false
}

/** Whether anything but a placeholder stands under a heading. */
function hasContent({ first, end }: Section, leaves: readonly LeafView[]): boolean {
  const offset = leaves[0]?.leaf.index ?? 0
  return leaves.slice(first - offset, end - offset).some(({ leaf }) => !isNothing(leaf.text))
}

const isNothing = (text: string) => nothing.test(text.slice(0, 80)) || nothing.test(withoutPlaceholders(text.slice(0, 200), ''))

/** Rows of a table with a column of objections and one of answers. */
function tabled({ leaves }: Segment): Objection[] {
  const rows = new Map<Container, LeafView[]>()
  for (const view of leaves) {
    if (!view.leaf.cell || view.leaf.cell.row === 0 || !listsObjections(view)) continue
    const row = view.leaf.path.findLast(({ type }) => type === 'row')
    const cells = row && rows.get(row)
    if (cells) cells.push(view)
    else if (row) rows.set(row, [view])
  }
  return [...rows.values()].flatMap(objectionIn)
}

/** Whether a cell stands in a table with a column of objections. */
function listsObjections({ leaf: { path } }: LeafView): boolean {
  const table = path.findLast(({ type }) => type === 'table')
  return table !== undefined && hasObjectionColumn(table)
}

const hasObjectionColumn = oncePer(
  (table: Container): boolean => table.type === 'table' && table.header.some((title) => objectionColumn.test(title)),
)

function objectionIn(cells: readonly LeafView[]): Objection[] {
  const table = cells[0]?.leaf.path.findLast(({ type }) => type === 'table')
  const header = table?.type === 'table' ? table.header : []
  const from = header.findIndex((title) => objectionColumn.test(title))
  const answers = header.flatMap((title, column) => (column !== from && answerColumn.test(title) ? [column] : []))
  const objection = cells.find(({ leaf }) => leaf.cell?.column === from)
  if (from < 0 || answers.length === 0 || !objection || objection.shown || isNothing(objection.leaf.text)) return []
  const answered = cells.some(({ leaf }) => leaf.cell && answers.includes(leaf.cell.column) && !isNothing(leaf.text))
  return [{ text: objection.leaf.text, span: objection.leaf.span, answered }]
}
