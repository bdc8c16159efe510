// Signals -> kind: weighted evidence for each kind, and whether the text is about selling at all.

import { type Kind, kinds } from '../rule.ts'
import type { Signals } from './signals.ts'

/** A kind with its evidence in plain words, strongest first. `null`: no sales material. */
export interface Judgement {
  readonly kind: Kind | null
  readonly reasons: readonly string[]
}

interface Evidence {
  readonly points: number
  readonly reason: string
}

const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, 'i')

/** Words of titles and file names: `sure` ones name the kind, `weak` ones go with it. */
const names: Record<Kind, { readonly sure: RegExp; readonly weak: RegExp }> = {
  message: {
    sure: words(
      'e-?mails?|dms?|in-?mails?|cold e-?mails?|e-?mail (?:sequences?|templates?|kit)|sequences?|sms|connection requests?|nurture|newsletters?',
    ),
    weak: words('messages?|messaging|cadences?|outreach|follow-?ups?|linkedin|templates?'),
  },
  'call-script': {
    sure: words(
      'scripts?|objections?|cold calls?|cold calling|talk tracks?|voicemails?|rebuttals?|role-?plays?|vsl|sales letter|call flow',
    ),
    weak: words('pitch|calls?|demo|discovery questions|closing|closes|webinar|presentation|responses?'),
  },
  playbook: {
    sure: words(
      "playbooks?|guide|how to|handbook|techniques?|training|best practices|do'?s and don'?ts|anti-?patterns?|cheat ?sheet|what not to",
    ),
    weak: words(
      'frameworks?|coach|coaching|tips|methodology|skill|principles|process|definition|explained|types|examples?|methods|strategist|research|brief|selling|prospecting',
    ),
  },
  'account-plan': {
    sure: words(
      'account plans?|account planning|success plans?|mutual action plans?|mutual close plans?|close plans?|joint execution plan|account map|account review',
    ),
    weak: words('accounts?|deal plan|renewal|opportunity'),
  },
  'sales-plan': {
    sure: words('plans?|okrs?|objectives and key results|(?:gtm|go-? ?to-? ?market) strategy|^(?:gtm|go-? ?to-? ?market)$'),
    weak: words(
      'gtm|go-? ?to-? ?market|roadmaps?|rollout|strategy|strategies|strategic|launch|campaigns?|territory|quota|objectives|growth',
    ),
  },
}

/** Headings that belong to a kind. */
const parts: Record<'message' | 'call-script' | 'playbook' | 'account-plan', RegExp> = {
  message: words('subject lines?|e-?mails?|dms?|messages?|touch|sequence|connection request|break-?up|follow-?ups?|linkedin'),
  'call-script': words(
    'openers?|opening|intro|gatekeepers?|voicemails?|objections?|pitch|close|closing|hook|discovery questions|call|script|they say|pushbacks?|rebuttals?|the ask',
  ),
  playbook: words(
    "when to use|best practices|principles|mistakes|do'?s|don'?ts|why|how|techniques?|frameworks?|tips|rules|guidelines|examples?|anti-?patterns?|what is|key takeaways|faqs?|failure|avoid|pitfalls",
  ),
  'account-plan': words(
    'stakeholders?|account overview|account (?:summary|objectives|map|solutions|profile|team|goals)|white ?space|key contacts|relationship map|mutual action|success plan|current state|future state|champion|decision (?:process|criteria)|economic buyer|renewal|contract|health score|executive sponsors?|org chart|expansion|engagement',
  ),
}

/** Fields and columns of account plans. */
const fields =
  /^(?:account|account (?:name|manager|owner|stage|revenue|team|tier|executive)|stakeholders?|influence|sentiment|champion|economic buyer|relationship|relationship strength|decision maker|renewal|renewal date|contract|contract value|contract end|arr|health score|csm|executive sponsor|industry|employees|number of employees|annual value|period of plan|current spend)(?: \w+)?$/i

/** What the levels of a plan are called at the beginning of a heading, label or column. */
const levels: readonly { readonly noun: string; readonly pattern: RegExp }[] = [
  {
    noun: 'heading',
    pattern: /^(?:[a-z-]+ ){0,2}(?:goals?|objectives?|okrs?|kr|key results?|north star|targets?|kpis?|success metrics)\b/i,
  },
  {
    noun: 'heading',
    pattern: /^(?:[a-z-]+ )?(?:strategy|strategies|strategic (?:initiatives|pillars|priorities)|approach|pillars?|positioning)\b/i,
  },
  {
    noun: 'heading',
    pattern:
      /^(?:[a-z-]+ )?(?:tactics?|actions?|initiatives?|tasks?|milestones?|phases?|weeks?|months?|next steps|timeline|roadmap|sprint|day \d+|q[1-4])\b/i,
  },
  { noun: 'field', pattern: /^(?:[a-z-]+ )?(?:owner|dri|due|due date|deadline|status|when|eta|budget|kpi|target date)$/i },
]

/** Judges a text by its signals. `path` is root-relative; its file name and the folders right above it are weak evidence. */
export function kindOf(signals: Signals, path: string): Judgement {
  const name = nameOf(path)
  const selling = sellingOf(signals, name)
  const trading = isTrading(signals, name)
  const found = kinds
    .filter((kind) => selling >= bar || (trading && isPlan(kind)))
    .map((kind) => ({ kind, evidence: evidenceFor(kind, signals, name, selling) }))
    .map(({ kind, evidence }) => ({ kind, evidence, points: total(evidence) }))
    .filter(({ kind, points }) => points >= (isPlan(kind) ? 9 : 6))
    .filter(({ kind }) => kind !== 'sales-plan' || hasPlanShape(signals, name, trading && selling < bar))
    .sort((a, b) => b.points - a.points)
  const best = found[0]
  if (!best) return { kind: null, reasons: [] }
  const reasons = [...best.evidence].sort((a, b) => b.points - a.points).map(({ reason }) => reason)
  return { kind: best.kind, reasons }
}

function isPlan(kind: Kind): boolean {
  return kind === 'account-plan' || kind === 'sales-plan'
}

/** A page that is no plan by name is one only when most levels of a plan are there. */
function hasPlanShape(signals: Signals, name: string, trading: boolean): boolean {
  const { sure, weak } = names['sales-plan']
  if (sure.test(signals.title) || sure.test(fileOf(name))) return true
  const guide = `${signals.title} / ${fileOf(name)}`
  if (names.playbook.sure.test(guide) || names.playbook.weak.test(guide)) return false
  return (trading || weak.test(signals.title)) && levels.filter((level) => leveled(signals, level).length > 0).length >= 3
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

const sellingName = words(
  'sales|selling|sell|prospecting|prospects?|outreach|cold|objections?|presales|deals?|closing|sdr|buyers?|pitch|discovery|negotiation|renewals?|upsell',
)
/** Titles that leave no doubt. */
const outright = words(
  'cold call\\w*|cold e-?mails?|cold outreach|sales (?:calls?|scripts?|pitch|playbook|e-?mails?|process|plan)|call script|objection (?:handling|responses?|library|bank)|handling objections|discovery call|talk tracks?',
)
const softwareName = words('apis?|sdk|cli|readme|changelog|architecture|schema')
const sellingFolder =
  /^(?:sales|outreach|prospecting|objections?|cold (?:calls?|calling|e-?mails?|outreach)|sdrs?|bdrs?|presales|sales \w+)$/

/** How far a text is about selling to a person: different words of selling, how thick they are, and its layout, against other trades. */
function sellingOf(signals: Signals, name: string): number {
  const per = (points: number) => (1000 * points) / (signals.words + 100)
  const density = Math.min(8, per(signals.topics.sales) / 8)
  const { technical, people, office } = signals.topics
  const other = Math.min(9, per(technical + people + office) / 15)
  const long = Math.min(1, 2500 / (signals.words + 1))
  return long * (signals.strong + signals.terms) + density + layoutOf(signals, other) + namedOf(signals, name) - other
}

/** Layout of speech and letters. On its own it can also be an interview or a notice, so words of selling must go with it. */
function layoutOf(signals: Signals, other: number): number {
  const { repLines, buyerLines, quotedLines, quotedHeadings, subjects, greetings, signOffs, shown, title, terms } = signals
  const spoken = repLines + Math.min(buyerLines, 2 * repLines) + quotedHeadings + quotedLines / 5 + Math.min(3, shown * quotedLines)
  const written = 2 * subjects + 1.5 * greetings + signOffs
  const letters = subjects >= 2 && greetings >= 1 && names.message.sure.test(title)
  const call = repLines + buyerLines >= 3 && (names['call-script'].sure.test(title) || names['call-script'].weak.test(title))
  const dialogue = repLines >= 2 && buyerLines >= 1 && names['call-script'].sure.test(title) ? 4 : 0
  return Math.min(dialogue + spoken + written, (letters || call) && other < 3 ? 10 : Math.min(8, 1.5 * terms + 1))
}

function namedOf({ title, terms }: Signals, name: string): number {
  const folders = name.split(' / ').slice(0, -1)
  const software = softwareName.test(`${title} / ${fileOf(name)}`) ? 5 : 0
  const titled = outright.test(title) ? 8 : sellingName.test(title) ? 3 : 0
  const shelf = terms >= 2 && folders.some((folder) => /^playbooks?$/.test(folder)) ? 2 : 0
  return titled - software + shelf + (folders.some((folder) => sellingFolder.test(folder)) ? 7 : sellingName.test(name) ? 4 : 0)
}

const outrightPlan = words(
  '(?:sales|territory|quota|marketing|gtm|go-? ?to-? ?market|outreach|revenue|prospecting|pipeline) (?:team )?(?:plan|okrs?|strategy|roadmap)',
)

/** Whether a text is full of the words of bringing something to market, or of one customer. */
function isTrading(signals: Signals, name: string): boolean {
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
  const file = fileOf(name)
  const { sure, weak } = names[kind]
  const taken = kind === 'sales-plan' && names['account-plan'].sure.test(signals.title)
  add(taken ? 0 : sure.test(signals.title) ? 8 : weak.test(signals.title) ? 3 : 0, `its title is "${short(signals.title)}"`)
  add(taken ? 0 : sure.test(file) ? 5 : weak.test(file) ? 2 : 0, `its file is named "${short(file)}"`)
  if (kind === 'sales-plan') addPlan(signals, add)
  else addParts(signals.headings, parts[kind], add)
  if (kind === 'message') addMessage(signals, add)
  if (kind === 'call-script') addScript(signals, add)
  if (kind === 'playbook') add(6 + Math.min(5, selling / 8), 'it is about selling')
  if (kind === 'account-plan') addAccount(signals, add)
  return evidence
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

function addAccount({ labels, columns, topics, words: count }: Signals, add: Add): void {
  const found = [...new Set([...labels, ...columns].filter((label) => fields.test(label)))]
  add(Math.min(8, 1.5 * found.length), counted(found, 'field'))
  if ((1000 * topics.account) / (count + 100) >= 40) add(3, 'words of account planning')
}

function addPlan(signals: Signals, add: Add): void {
  for (const level of levels) {
    const found = leveled(signals, level)
    add(found.length === 0 ? 0 : 2.5 + Math.min(2.5, found.length / 4), counted(found, level.noun))
  }
  if ((signals.found.get('market')?.size ?? 0) >= 10) add(1, 'words of going to market')
}

/** The headings, labels and columns that begin with what a level is called. */
function leveled({ headings, labels, columns }: Signals, { pattern }: { pattern: RegExp }): string[] {
  return [...headings, ...labels, ...columns].map(unnumbered).filter((text) => pattern.test(text))
}

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
