// Who does each action, and by when: said at the action, above it, or once for all.

import type { LeafView, Section, Segment } from '../document.ts'
import { perContent, saying } from '../markdown/content.ts'
import type { Leaf } from '../markdown/leaf.ts'
import { placeholdersIn } from '../placeholders.ts'
import type { Span } from '../span.ts'
import type { Run } from '../voice/voice.ts'
import {
  assigned,
  firstPerson,
  goesOn,
  nameFirst,
  nameLast,
  nothingSaid,
  onePerson,
  ownerColumns,
  ownerKey,
  ownerLabel,
  rhythm,
  roleFirst,
  roleLast,
  secondPerson,
  severalPeople,
  shortName,
  timeColumns,
  vagueTimes,
} from './accountable.lexicon.ts'
import { saysWhen } from './dates.ts'
import { viewsOf } from './details.ts'
import { imperative } from './lines.ts'
import type { PlanNode } from './plan.ts'
import { openTactics } from './tactics.ts'

/** An action with what the plan says of who does it and when. */
export interface Accountable {
  readonly tactic: PlanNode
  readonly owned: boolean
  /** `vague`: a time is named that no calendar knows. */
  readonly due: 'dated' | 'vague' | 'none'
  /** The words of a vague time: a plain range of a leaf. */
  readonly vague: (Span & { readonly leaf: Leaf }) | null
}

/** The actions that are still to be done. */
export function accountableOf(segment: Segment): Accountable[] {
  const tactics = openTactics(segment)
  if (tactics.length === 0) return []
  const places = placesOf(segment)
  const named = new Set(tactics.filter((tactic) => isOwned(tactic, viewsOf(tactic, segment), places)))
  const others = [...named].some(({ leaf }) => !firstPerson.test(leaf.text))
  const all = places.wholeOwned || isOnePersons(segment, others)
  return tactics.map((tactic) => {
    const views = viewsOf(tactic, segment)
    const dated = isDated(tactic, views, places)
    const vague = dated ? null : vagueIn(tactic, views)
    return { tactic, owned: all || named.has(tactic), due: dated ? 'dated' : vague ? 'vague' : 'none', vague }
  })
}

/** What sections say for all that stands in them. */
interface Places {
  readonly owned: ReadonlySet<Section>
  readonly dated: ReadonlySet<Section>
  readonly wholeOwned: boolean
  readonly wholeDated: boolean
  readonly sectionOf: ReadonlyMap<number, Section>
}

function placesOf(segment: Segment): Places {
  const { leaves, title, document } = segment
  const owned = new Set<Section>()
  const dated = new Set<Section>()
  const sectionOf = new Map<number, Section>()
  let wholeOwned = false
  for (const { leaf, section } of leaves) {
    sectionOf.set(leaf.index, section)
    if (leaf.type === 'cell' || leaf.path.some(({ type }) => type === 'fence')) continue
    if (leaf.key !== undefined ? ownerKey.test(leaf.key) && !nothingSaid.test(leaf.text) : isOwnerLine(leaf)) {
      owned.add(section)
      if (section.level <= 1 || leaf.key !== undefined || isHead(section)) wholeOwned = true
    }
    if (leaf.type === 'paragraph' && leaf.path.length === 0 && datesAll.test(leaf.text) && isDatedLine(leaf)) dated.add(section)
  }
  const words = document.text.slice(title.start, title.end)
  return { owned, dated, wholeOwned, wholeDated: shortPlan.test(words), sectionOf }
}

const isOwnerLine = perContent(({ text }) => ownerLabel.test(text) && placeholdersIn(text).length === 0)
const namesOwner = perContent((content) => isOwnerLine({ content }) || assigned.test(content.text) || firstPerson.test(content.text))
const isDatedLine = perContent(({ text }) => saysWhen(text))

/** Sections at the head of a plan that say whose it is. */
const isHead = ({ title }: Section): boolean =>
  /^(?:(?:account|deal|opportunity|plan|document|territory) )?(?:overview|summary|snapshot|details|info(?:rmation)?|profile|basics|header|meta(?:data)?)$/i.test(
    title.trim(),
  )

/** `By the end of May:`, `Timeline: June`: a line above a list that dates it. */
const datesAll = /:\s*$|^\W*(?:timeline|deadline|due|by|until|when|dates?|time ?frame|duration|schedule)\b/i

/** A plan for so short a time that its own title is a date: `30-day plan`, `Week 12`, `Q3 blitz`. */
const shortPlan = /\b\d{1,3}[- ]days?\b|\b(?:week|sprint) \d|\bthis (?:week|month|quarter)\b|\bq[1-4]\b|\b\d{1,2}[- ]weeks?\b/i

const saysSomething = (words: string | null): boolean => words !== null && !nothingSaid.test(words.trim())

function isOwned(tactic: PlanNode, views: readonly LeafView[], places: Places): boolean {
  for (let node: PlanNode | null = tactic; node; node = node.parent?.node ?? null) if (saysSomething(node.owner)) return true
  if (views.some(({ leaf: { cell, text } }) => cell && ownerColumns.test(cell.header) && saysSomething(text))) return true
  if (views.some(({ leaf }) => namesOwner(leaf))) return true
  const { text } = tactic.leaf
  const subject = imperative(tactic.leaf, tactic.leaf.map.toPlain(tactic.span.start)) ? [roleFirst] : [roleFirst, nameFirst, shortName]
  if (subject.some((pattern) => pattern.test(tactic.text) || pattern.test(text)) || namesLast(tactic.leaf)) return true
  return above(tactic, places).some((section) => places.owned.has(section) || isPersons(section.title))
}

const namesLast = perContent(({ text }) => roleLast.test(text) || nameLast.test(text))

/** `Actions for the AE`, `Marketing (Bo)`, `What Bo does`. */
const isPersons = (title: string): boolean =>
  roleFirst.test(`${title}: `) ||
  /^(?:actions|tasks|to-?dos?|steps|next steps) (?:for|of) \S/i.test(title) ||
  /^what \S+(?: \S+)? (?:does|do|will do)$/i.test(title)

function above({ leaf }: PlanNode, { sectionOf }: Places): Section[] {
  const found: Section[] = []
  for (let section = sectionOf.get(leaf.index) ?? null; section?.heading; section = section.parent)
    if (section.heading !== leaf) found.push(section)
  return found
}

function isDated(tactic: PlanNode, views: readonly LeafView[], places: Places): boolean {
  if (places.wholeDated || views.some(({ leaf }) => leavesDateOpen(leaf))) return true
  for (let node: PlanNode | null = tactic; node; node = node.parent?.node ?? null) {
    if (isTime(node.due) || isDatedLine(node.leaf) || isRhythm(node.leaf)) return true
    if (node.kind === 'phase' && !vagueTimes.test(node.text)) return true
  }
  if (views.some(({ leaf }) => isDatedLine(leaf) || (leaf.cell && timeColumns.test(leaf.cell.header) && isTime(leaf.text)))) return true
  if (views.some(({ leaf: { cell } }) => cell && saysWhen(cell.header)) && tactic.leaf.cell) return true
  return above(tactic, places).some((section) => places.dated.has(section) || saysWhen(section.title) || goesOn.test(section.title))
}

/** A place for a date that is still to be filled in: another rule speaks of that. */
const leavesDateOpen = saying(/\[(?:date|day|when)[^\]]*\]/i)

const isRhythm = saying(rhythm)

/** Words in the place of a date: an event is one (`after the audit`), `soon` is none. */
const isTime = (words: string | null): boolean =>
  saysSomething(words) && words !== null && (saysWhen(words) || goesOn.test(words) || !vagueTimes.test(words))

/** The vague time that an action names: in its column for times, or at the end of its words. */
function vagueIn({ leaf, due }: PlanNode, views: readonly LeafView[]): Accountable['vague'] {
  const cell = views.find((view) => view.leaf.cell && timeColumns.test(view.leaf.cell.header) && vagueTimes.test(view.leaf.text))
  if (cell) return { leaf: cell.leaf, start: 0, end: cell.leaf.text.length }
  const found = vagueTimes.exec(leaf.text)
  const isLast = found !== null && /^[\s).,;]*$/.test(leaf.text.slice(found.index + found[0].length))
  if (found && (isLast || (due !== null && vagueTimes.test(due)))) return { leaf, start: found.index, end: found.index + found[0].length }
  return null
}

/** The plan of one person names nobody, since there is nobody else; a sales plan is taken for one until it shows that it has several. */
function isOnePersons({ leaves, kind }: Segment, others: boolean): boolean {
  const own = leaves.filter(
    ({ leaf, runs }) => leaf.type !== 'code' && leaf.path.every(({ type }) => type !== 'fence') && runs.some(isPlans),
  )
  const spoken = own.map(({ leaf }) => peopleIn(leaf))
  if (spoken.some(({ one }) => one)) return true
  const count = (who: keyof ReturnType<typeof peopleIn>) => spoken.filter((people) => people[who]).length
  const several = count('several')
  if (count('first') >= enough || (count('second') >= enough && several < count('second'))) return true
  return kind === 'sales-plan' && !others && several < enough
}

/** Whom a line speaks of. */
const peopleIn = perContent(({ text }) => ({
  one: onePerson.test(text),
  first: firstPerson.test(text),
  second: secondPerson.test(text),
  several: severalPeople.test(text),
}))

const isPlans = ({ voice }: Run): boolean => voice === 'plan' || voice === 'coach'

/** So many lines show who the plan speaks of. */
const enough = 3
