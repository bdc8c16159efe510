// Signals -> kind: weighted evidence for each kind, and whether the text is about selling at all.

import { oncePer } from '../memo.ts'
import { type Kind, kinds } from '../rule.ts'
import { guidanceIn } from './commitment.ts'
import {
  fields,
  levels,
  names,
  outright,
  outrightPlan,
  parts,
  planFolder,
  repositoryFile,
  sellingFolder,
  sellingName,
  softwareName,
} from './kind.lexicon.ts'
import type { Signals } from './signals.ts'
import type { Topics } from './topics.ts'

/** A kind with its evidence in plain words, strongest first. `null`: no sales material. */
export interface Judgement {
  readonly kind: Kind | null
  readonly reasons: readonly string[]
}

interface Evidence {
  readonly points: number
  readonly reason: string
}

/** Judges a text by its signals. `path` is root-relative; its file name and the folders right above it are weak evidence. What commits nobody is no plan. */
export function kindOf(text: string, signals: Signals, path: string): Judgement {
  const found = kindAmong(kinds, signals, path)
  if (!found.kind || !isPlan(found.kind) || guidanceIn(text, signals, path) === null) return found
  return kindAmong(
    kinds.filter((kind) => !isPlan(kind)),
    signals,
    path,
  )
}

/** Whether a text is no sales material, however it is laid out: known from its words alone. `false` says nothing. */
export function isSilent(topics: Topics, path: string): boolean {
  const name = nameOf(path)
  if (speaksOfRepository(name)) return true
  const { title } = topics
  const { message, 'call-script': call } = names
  const certain = message.sure.test(title) || call.sure.test(title) || call.weak.test(title)
  return sellingWith(mostLayout(topics, certain), topics, name) < bar && !isTrading(topics, name)
}

function kindAmong(candidates: readonly Kind[], signals: Signals, path: string): Judgement {
  const name = nameOf(path)
  if (speaksOfRepository(name)) return { kind: null, reasons: [] }
  const selling = sellingOf(signals, name)
  const trading = isTrading(signals, name)
  const found = candidates
    .filter((kind) => selling >= bar || (trading && isPlan(kind)))
    .map((kind) => ({ kind, evidence: evidenceFor(kind, signals, name, selling) }))
    .map(({ kind, evidence }) => ({ kind, evidence, points: total(evidence) }))
    .filter(({ kind, points }) => points >= (isPlan(kind) ? 9 : 6))
    .filter(({ kind }) => !isPlan(kind) || hasPlanShape(kind, signals, name, trading && selling < bar))
    .sort((a, b) => b.points - a.points)
  const best = found[0]
  if (!best) return { kind: null, reasons: [] }
  const reasons = [...best.evidence].sort((a, b) => b.points - a.points).map(({ reason }) => reason)
  return { kind: best.kind, reasons }
}

/** The front page of a folder of sales material is one of its pages; any other readme speaks of its repository. */
function speaksOfRepository(name: string): boolean {
  const folders = name.split(' / ').slice(0, -1)
  return repositoryFile.test(fileOf(name)) && !(isFrontPage(name) && folders.some((folder) => sellingFolder.test(folder)))
}

const isFrontPage = (name: string): boolean => fileOf(name) === 'readme'

function isPlan(kind: Kind): boolean {
  return kind === 'account-plan' || kind === 'sales-plan'
}

/** A page that is no plan by name is one only when all that makes a plan is there, and it does not call itself a guide. */
function hasPlanShape(kind: Kind, signals: Signals, name: string, trading: boolean): boolean {
  if (isFrontPage(name)) return false
  const { sure, weak } = names[kind]
  if (sure.test(signals.title) || sure.test(fileOf(name)) || planFolder.test(name)) return true
  const guide = `${signals.title} / ${fileOf(name)}`
  if (names.playbook.sure.test(guide) || names.playbook.weak.test(guide)) return false
  if (kind === 'account-plan') return fieldsIn(signals).length >= 3
  return (trading || weak.test(signals.title)) && levels.every((level) => leveled(signals, level).length > 0)
}

/** From this on a text is about selling. */
const bar = 8.5

function nameOf(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .split('/')
    .slice(-3)
    .join(' / ')
    .replace(/[-_.]+/g, ' ')
}

function fileOf(name: string): string {
  return name.split(' / ').at(-1) ?? ''
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { points }) => sum + points, 0)
}

/** How far a text is about selling to a person: different words of selling, how thick they are, and its layout, against other trades. */
function sellingOf(signals: Signals, name: string): number {
  return sellingWith(layoutOf(signals, otherOf(signals)), signals, name)
}

function sellingWith(layout: number, topics: Topics, name: string): number {
  const density = Math.min(8, (1000 * topics.topics.sales) / (topics.words + 100) / 8)
  const long = Math.min(1, 2500 / (topics.words + 1))
  return long * (topics.strong + topics.terms) + density + layout + namedOf(topics, name) - otherOf(topics)
}

/** What other trades' words count against it. */
function otherOf({ topics: { technical, people, office }, words }: Topics): number {
  return Math.min(9, (1000 * (technical + people + office)) / (words + 100) / 15)
}

/** Layout of speech and letters. On its own it can also be an interview or a notice, so words of selling must go with it. */
function layoutOf(signals: Signals, other: number): number {
  const { repLines, buyerLines, quotedLines, quotedHeadings, subjects, greetings, signOffs, shown, title } = signals
  const spoken = repLines + Math.min(buyerLines, 2 * repLines) + quotedHeadings + quotedLines / 5 + Math.min(3, shown * quotedLines)
  const written = 2 * subjects + 1.5 * greetings + signOffs
  const letters = subjects >= 2 && greetings >= 1 && names.message.sure.test(title)
  const call = repLines + buyerLines >= 3 && (names['call-script'].sure.test(title) || names['call-script'].weak.test(title))
  const dialogue = repLines >= 2 && buyerLines >= 1 && names['call-script'].sure.test(title) ? 4 : 0
  return Math.min(dialogue + spoken + written, mostLayout(signals, (letters || call) && other < 3))
}

/** More than this no layout counts. */
const mostLayout = ({ terms }: Topics, certain: boolean): number => (certain ? 10 : Math.min(8, 1.5 * terms + 1))

function namedOf({ title, terms }: Topics, name: string): number {
  const folders = name.split(' / ').slice(0, -1)
  const software = softwareName.test(`${title} / ${fileOf(name)}`) ? 5 : 0
  const titled = outright.test(title) ? 8 : sellingName.test(title) ? 3 : 0
  const shelf = terms >= 2 && folders.some((folder) => /^playbooks?$/.test(folder)) ? 2 : 0
  return titled - software + shelf + (folders.some((folder) => sellingFolder.test(folder)) ? 7 : sellingName.test(name) ? 4 : 0)
}

/** Whether a text is full of the words of bringing something to market, or of one customer. */
function isTrading(signals: Topics, name: string): boolean {
  const per = (points: number) => (1000 * points) / (signals.words + 100)
  const { market, account, sales, technical, people, office } = signals.topics
  const business = per(market + account + sales)
  const different = (signals.found.get('market')?.size ?? 0) + 2 * (signals.found.get('account')?.size ?? 0) + signals.terms
  const says =
    names['account-plan'].sure.test(`${signals.title} / ${name}`) ||
    /\b(?:gtm|go-? ?to-? ?market|(?:marketing|launch|sales|growth|campaign) (?:plan|strategy))\b/i.test(`${signals.title} / ${name}`)
  if (names['account-plan'].sure.test(signals.title) || outrightPlan.test(signals.title)) return true
  return different >= (says ? 5 : 8) && business >= 40 && business >= per(technical + people + office) * (says ? 0.3 : 0.7)
}

type Add = (points: number, reason: string) => void

function evidenceFor(kind: Kind, signals: Signals, name: string, selling: number): Evidence[] {
  const evidence: Evidence[] = []
  const add: Add = (points, reason) => {
    if (points > 0) evidence.push({ points, reason })
  }
  addNames(kind, signals.title, name, add)
  if (kind === 'sales-plan') addPlan(signals, add)
  else addParts(signals.headings, parts[kind], add)
  if (kind === 'message') addMessage(signals, add)
  if (kind === 'call-script') addScript(signals, add)
  if (kind === 'playbook') add(6 + Math.min(5, selling / 8), 'it is about selling')
  if (kind === 'account-plan') addAccount(signals, add)
  return evidence
}

/** What the title, the file and the folder call it. An "account plan" is no sales plan, though it says "plan". */
function addNames(kind: Kind, title: string, name: string, add: Add): void {
  const folder = name.slice(0, name.lastIndexOf(' / ') + 3)
  if (kind === 'sales-plan' && names['account-plan'].sure.test(`${folder} ${title}`)) return
  if (isPlan(kind) && planFolder.test(folder)) add(names[kind].sure.test(folder) ? 7 : 4, 'it stands in a folder of plans')
  const file = fileOf(name)
  const { sure, weak } = names[kind]
  add(sure.test(title) ? 8 : weak.test(title) ? 3 : 0, `its title is "${short(title)}"`)
  add(sure.test(file) ? 5 : weak.test(file) ? 2 : 0, `its file is named "${short(file)}"`)
}

function addParts(headings: readonly string[], part: RegExp, add: Add): void {
  const found = headings.filter((heading) => part.test(heading))
  add(Math.min(7, found.length), counted(found, 'heading'))
}

function addMessage({ subjects, greetings, signOffs }: Signals, add: Add): void {
  add(Math.min(18, 3 * subjects), many(subjects, 'subject line'))
  add(Math.min(10, 2 * greetings), many(greetings, 'greeting'))
  add(Math.min(4, signOffs), many(signOffs, 'signature'))
}

function addScript({ repLines, buyerLines, quotedLines, quotedHeadings }: Signals, add: Add): void {
  const speakers = repLines + Math.min(buyerLines, 2 * repLines)
  add(Math.min(18, 1.5 * speakers), many(speakers, 'speaker label'))
  add(Math.min(9, quotedLines / 4), many(quotedLines, 'quoted line'))
  add(Math.min(6, quotedHeadings), many(quotedHeadings, 'quoted heading'))
}

function addAccount(signals: Signals, add: Add): void {
  const { topics, words: count } = signals
  const found = fieldsIn(signals)
  add(Math.min(8, 1.5 * found.length), counted(found, 'field'))
  if ((1000 * topics.account) / (count + 100) >= 40) add(3, 'words of account planning')
}

/** The different fields of an account plan among labels and columns. */
function fieldsIn({ labels, columns }: Signals): string[] {
  return [...new Set([...labels, ...columns].filter((label) => fields.test(label)))]
}

function addPlan(signals: Signals, add: Add): void {
  for (const level of levels) {
    const found = leveled(signals, level)
    add(found.length === 0 ? 0 : 2.5 + Math.min(2.5, found.length / 4), counted(found, level.noun))
  }
  if ((signals.found.get('market')?.size ?? 0) >= 10) add(1, 'words of going to market')
}

/** The headings, labels and columns that begin with what a level is called. */
function leveled(signals: Signals, { pattern }: { pattern: RegExp }): string[] {
  return namesIn(signals).filter((text) => pattern.test(text))
}

const namesIn = oncePer(({ headings, labels, columns }: Signals) => [...headings, ...labels, ...columns].map(unnumbered))

/** Without the numbers and signs before a title's words. */
function unnumbered(title: string): string {
  return title.replace(/^[^a-z]+/i, '')
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `heading "Gatekeeper" and 3 more`. */
function counted(found: readonly string[], noun: string): string {
  const first = `${noun} "${short(found[0] ?? '')}"`
  return found.length > 1 ? `${first} and ${found.length - 1} more` : first
}

/** Words of the writer's as a reason can show them. */
function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
