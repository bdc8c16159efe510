// Whether a text that is laid out like a plan commits anybody to anything, or advises everybody.

import type { Signals } from './signals.ts'

/** Where a text stands: a reason when it is no plan of anybody's, else `null`. */
export function guidanceIn(text: string, signals: Signals, path: string): string | null {
  const file = wordsOf(
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[a-z]+$/i, '') ?? '',
  )
  if (workingFiles.test(file)) return `a file named "${file}" is about its folder`
  if (isForeign(text)) return 'much of it is not in English'
  if (instructsMachine(text)) return 'it instructs an assistant'
  if (designs.test(file)) return `a file named "${file}" designs something`
  const names = [signals.title, file].map((name) => unlabelled(name))
  const other = names.map((name) => otherPlans.exec(name)?.[0]).find(Boolean)
  if (other && !names.some((name) => revenuePlans.test(name))) return `it is a ${other.toLowerCase()}`
  const points = pointsOf(text, signals)
  return points < neededOf(names, path) ? 'nobody commits to anything in it' : null
}

/** A plan by its name needs no more, one of a strategy or market some evidence, a guide by its name much of it. */
function neededOf(names: readonly string[], path: string): number {
  if (planFolder.test(path) || names.some((name) => planNames.test(name))) return -2
  if (names.some((name) => guideNames.test(name))) return 4
  return names.some((name) => marketNames.test(name)) ? -1 : 2
}

const wordsOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[-_.\s]+/g, ' ')
    .trim()

/** Whether much of a text is written in letters that English does not use. */
function isForeign(text: string): boolean {
  let latin = 0
  const others = new Map<string, number>()
  const sample = text.slice(0, 20_000)
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code >= 128) {
      const sign = String.fromCodePoint(sample.codePointAt(at) ?? code)
      others.set(sign, (others.get(sign) ?? 0) + 1)
      at += sign.length - 1
    } else if ((code | 32) >= 97 && (code | 32) <= 122) latin++
  }
  let foreign = 0
  for (const [sign, times] of others) {
    if (/\p{Script=Latin}/u.test(sign)) latin += times
    else if (/\p{L}/u.test(sign)) foreign += times
    // A sign of these is a syllable or a word.
    if (syllabic.test(sign)) foreign += 3 * times
  }
  return latin < 4 * foreign
}

const syllabic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A name without marks. */
const unlabelled = (name: string): string => name.replace(/[*_#`]/g, '')

/** Files that a folder or a tool has by custom. */
const workingFiles = /^(?:index|progress|skill|gemini|copilot instructions|hand ?over|hand off)$/

/** Designs and specifications, which people keep beside their plans: `plans/gate-app-design.md`. */
const designs = /(?:^|[a-z] )(?:design|spec|specs|specification|architecture|implementation|refactoring|rfc|adr|prd)$/

/** What names a plan of the revenue team, of one customer or of a period. */
const planNames = /\b(?:plans?|okrs?|roadmap|90 days?|qbr|(?:gtm|sales|launch|growth|outreach|marketing) sprint)\b/i
const marketNames = /\b(?:gtm|go[ -]?to[ -]?market)\b/i
const guideNames = /\b(?:frameworks?|guide|guidelines|playbook|methodology|how to|best practices|101|cheat ?sheet|handbook|training)\b/i

/** Where teams keep the plans of their customers: `account-plans/hallvard.md`. */
const planFolder = /(?:^|\/)(?:[\w-]+[-_ ])?plans\//i

/** Plans of other trades that speak of money, channels and customers too. */
const otherPlans =
  /\b(?:compensation|commission|comp|incentive|bonus|migration|web ?site|site|test(?:ing)?|release|upgrade|hiring|staffing|training|pricing|payment|subscription|lesson|project|implementation|build|refactoring|development|engineering|technical|backup|recovery|disaster|response|floor|meal|research|interview) (?:plans?|roadmap)\b|\b(?:feature|platform|mvp|software|technology) roadmap\b|\b(?:session|change|decision|work) log\b|\bmeeting (?:notes|minutes)\b/i

/** Whatever else the title says, this is one of ours: `Success plan: implementation plan at Hallvard`. */
const revenuePlans =
  /\b(?:account|success|mutual action|mutual close|close|sales|territory|quota|marketing|launch|outreach|gtm|go-? ?to-? ?market|campaign|growth|renewal) plan\b/i

/** Front matter that tells a program or an assistant when and how to use the page, or words that make it play a part. */
function instructsMachine(text: string): boolean {
  if (/^(?:>? ?[*_]*)you are (?:an?|the) /im.test(text.slice(0, 1500))) return true
  if (!text.startsWith('---')) return false
  const end = text.indexOf('\n---', 3)
  const keys = new Set(
    text
      .slice(3, Math.max(3, end))
      .split('\n')
      .flatMap((line) => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase() ?? []),
  )
  return (keys.has('name') && keys.has('description')) || machineKeys.some((key) => keys.has(key))
}

const machineKeys = [
  ...['impact', 'allowed-tools', 'tools', 'triggers', 'argument-hint', 'nextstepfile', 'outputfile', 'model', 'agentmode', 'applyto'],
  ...['use_cases', 'difficulty', 'role_groups', 'jtbd', 'slug', 'permalink'],
]

/** What commits somebody, against what advises everybody. */
function pointsOf(text: string, { columns, labels, headings, codeLines, lines }: Signals): number {
  const dates = countOf(text, date, 3)
  const we = countOf(text, first, 200)
  const you = countOf(text, second, 200)
  const owners = [...columns, ...labels].some((name) => owner.test(name))
  const fields = new Set(labels.filter((label) => account.test(label))).size
  const boxes = countOf(text, box, 3)
  const committed =
    (dates >= 3 ? 2 : dates > 0 ? 1 : 0) +
    Number(we >= 3 && we >= you) +
    Number(owners) +
    Number(countOf(text, money, 3) >= 3) +
    Number(boxes >= 3) +
    Number(labels.some((name) => /^(?:status|version|last updated|updated|prepared|prepared by|author|period)$/.test(name))) +
    (fields >= 3 ? 2 : 0)
  const advised =
    Math.min(2, headings.filter((heading) => guide.test(heading)).length) +
    Number(you > 3 * we + 5) +
    (definition.test(text.slice(0, 3000)) ? 2 : 0) +
    Number(countOf(text, condition, 3) >= 3) +
    (codeLines > lines * 0.3 ? 1 : 0) +
    (fencedShare(text) > 0.35 ? 2 : 0)
  return committed - advised
}

const date =
  /\b(?:20[23]\d\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi
const first = /\b(?:we|our|us|we'll|we're)\b/gi
const second = /\b(?:you|your|you'll|you're|yours)\b/gi
const money = /[$€£₹] ?\d/g
const box = /^[ \t]*[-*] \[[ xX]\]/gm
const condition = /^\W{0,6}(?:if|when) /gim
/** `A go-to-market plan is a ...` */
const definition = /^an? (?:[\w()-]+ ){1,8}is an? /im
const owner = /^(?:owners?|dri|who|responsible|lead|accountable|assigned to|assignee)$/
const account =
  /^(?:account|account (?:name|manager|owner|team|executive)|champion|economic buyer|renewal date|contract value|arr|csm|executive sponsor|industry|employees|annual value)$/
const guide =
  /^(?:[\d.]+ )?(?:how to|when to|who(?:'s| is) involved|key components|what is|what are|why|best practices|anti-?patterns|common mistakes|pitfalls|tips|principles|key principles|faqs?|examples?|templates?|checklist template|output format|framework|instructions|overview of|types of|do'?s and don'?ts)\b/i

function countOf(text: string, pattern: RegExp, most: number): number {
  let count = 0
  pattern.lastIndex = 0
  while (count < most && pattern.test(text)) count++
  return count
}

/** The share of lines that stand in fences: templates and samples, to be copied. */
function fencedShare(text: string): number {
  let inside = false
  let fenced = 0
  let all = 0
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const first = firstSign(text, start, end)
    if (first - start <= 8 && (text.startsWith('```', first) || text.startsWith('~~~', first))) inside = !inside
    else if (first < end) {
      all++
      if (inside) fenced++
    }
  }
  return all === 0 ? 0 : fenced / all
}

function firstSign(text: string, start: number, end: number): number {
  let at = start
  while (at < end && /\s/.test(text.charAt(at))) at++
  return at
}
