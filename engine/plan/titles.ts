// What a heading, a label or a lead-in line names: a level of the plan, a stretch of time, a thread, or nothing of the plan.

import { bare } from '../headings.ts'
import { perContentWith } from '../markdown/content.ts'
import { oncePer } from '../memo.ts'
import type { Vocabulary } from '../settings.ts'
import type { Span } from '../span.ts'
import { type Framework, frameworks } from './frameworks.ts'
import { levelNames, ownBet, threadWords, times, timeWords, wholePlan } from './levels.lexicon.ts'
import type { PlanNodeKind } from './plan.ts'
import { besides, explains, silentWords, topicWords } from './topics.lexicon.ts'
import { makingVerbs } from './verbs.lexicon.ts'

/**
 * - `container`: its items are of the level (`Goals`, `Next steps`);
 * - `statement`: it holds a statement of the level after its name (`Strategy 2: Win the plants`);
 * - `time`: `Week 1`, `Phase 2: Launch`; `thread`: `Tier 1: Build`; `step`: `Step 3: Call the buyer`;
 * - `topic`: `Pricing strategy`: named after a level, but about something else;
 * - `plain`: none of these.
 */
export type Form = 'container' | 'statement' | 'time' | 'thread' | 'step' | 'topic' | 'plain'

export interface Naming {
  readonly form: Form
  readonly level: PlanNodeKind | null
  /** Nothing under it is part of the plan: `strong` also below a level's own heading. */
  readonly silent: 'no' | 'weak' | 'strong'
  /** Plain offsets of the words after the name and its separator. */
  readonly rest: Span | null
  /** The id that the name and its number give: `Strategy 2` is `S2`. */
  readonly label: string | null
  /** `The strategy`, `Core strategy`, `Strategy`: the plan's one bet, not one of several. */
  readonly main: boolean
  /** `Deal strategy`: a bet of its own even when the heading holds other levels only. */
  readonly ownBet: boolean
}

/** Which names mean which level in one segment. */
export type Names = ReadonlyMap<string, PlanNodeKind>

/** The built-in names, those of the framework that the titles follow, and the team's own: for the same frameworks the same value. */
export function namesFor(titles: Iterable<string>, vocabulary: Vocabulary): Names {
  const seen = new Set([...titles].map((title) => title.toLowerCase()))
  const plain = [...seen].map((title) => wordsOf(title).join(' '))
  const followed = frameworks.filter((framework) => follows(framework, seen, plain))
  const known = namesUnder(vocabulary)
  const key = followed.map(({ name }) => name).join()
  const names = known.get(key) ?? namesOf(followed, vocabulary)
  known.set(key, names)
  return names
}

/** By the frameworks that a plan follows. */
const namesUnder = oncePer((_: Vocabulary) => new Map<string, Names>())

function namesOf(followed: readonly Framework[], vocabulary: Vocabulary): Names {
  const names = new Map<string, PlanNodeKind>()
  for (const levels of [levelNames, ...followed.map(({ levels }) => levels), vocabulary.levels])
    for (const [level, words] of Object.entries(levels)) for (const word of words) names.set(word.toLowerCase(), level as PlanNodeKind)
  return names
}

/** `plain`: the words of the titles alone. */
function follows({ cues, signature }: Framework, titles: ReadonlySet<string>, plain: readonly string[]): boolean {
  const cued = plain.some((title) => cues.some((cue) => title.includes(cue)))
  return cued || (signature.length > 0 && signature.every((name) => titles.has(name)))
}

/** The same for a heading. */
export const namingIn = perContentWith(({ text }, names: Names) => namingOf(text, names))

const separator = /[:：](?=\s|$)|\s(?:[—–|-]|--)\s/u

/** Reads the words of a heading, or of a label with its text. Offsets count in `text`. */
export function namingOf(text: string, names: Names): Naming {
  const found = separator.exec(text)
  if (found && /^(?:part|section|chapter)\s+[\divx]+$/i.test(bare(text.slice(0, found.index)))) {
    return shift(namingOf(text.slice(found.index + found[0].length), names), found.index + found[0].length)
  }
  const head = bare(found ? text.slice(0, found.index) : text)
  const rest = found ? trimmed(text, found.index + found[0].length) : null
  const naming = named(head, rest, names)
  if (naming?.form === 'statement' && naming.label === null && isTime(text, rest)) return { ...naming, form: 'container' }
  return naming ?? lastTarget(text, names) ?? toMake(text, rest) ?? betsIn(text, rest, names) ?? plain(head, rest)
}

/** `Core thinking: the local moat`: a heading whose second half names the bets below it. */
function betsIn(text: string, rest: Span | null, names: Names): Naming | null {
  const words = rest ? wordsOf(text.slice(rest.start, rest.end)) : []
  const second = words.length <= 4 ? leveled(words, null, names) : null
  return second?.form === 'container' && second.level === 'strategy' ? second : null
}

/** `Revenue target - Month 1`: what follows the name only says which one. */
function isTime(text: string, rest: Span | null): boolean {
  return rest !== null && timeOrThread(wordsOf(text.slice(rest.start, rest.end)), null, new Map())?.form === 'time'
}

/** `Budget: $500 | Target: 900 users`: a statement that stands further behind in the line. */
function lastTarget(text: string, names: Names): Naming | null {
  const bar = text.lastIndexOf(' | ')
  if (bar < 0) return null
  const last = namingOf(text.slice(bar + 3), names)
  return last.form === 'statement' ? shift(last, bar + 3) : null
}

function shift(naming: Naming, by: number): Naming {
  return naming.rest ? { ...naming, rest: { start: naming.rest.start + by, end: naming.rest.end + by } } : naming
}

/** The range without blanks at its ends, or `null` when nothing is left. */
export function trimmed(text: string, from: number, to = text.length): Span | null {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}

const none: Naming = { form: 'plain', level: null, silent: 'no', rest: null, label: null, main: false, ownBet: false }

/** Lower-case words without brackets, punctuation and the pictures between them. `90-day` is two words. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/(\d)-(?=\p{L})/gu, '$1 ')
    .split(/[^\p{L}\p{N}'&+/-]+/u)
    .map((word) => word.replace(/^[-'/]+|[-'/]+$/g, ''))
    .filter((word) => word !== '')
}

const cutters = new Set([
  ...[
    'for',
    'of',
    'in',
    'by',
    'to',
    'with',
    'from',
    'at',
    'on',
    'that',
    'we',
    'per',
    'before',
    'after',
    'and',
    '&',
    '+',
    '/',
    'over',
    'until',
    'this',
  ],
  ...[
    'during',
    'against',
    'around',
    'towards',
    'within',
    'through',
    'across',
    'via',
    'as',
    'you',
    'they',
    'it',
    'needed',
    'pending',
    'ahead',
  ],
])

/** The words of the first noun phrase: `Goals for Q3` is `goals`. */
function phraseOf(words: readonly string[]): readonly string[] {
  const cut = words.findIndex((word, at) => at > 0 && cutters.has(word))
  return cut < 0 ? words : words.slice(0, cut)
}

function named(head: string, rest: Span | null, names: Names): Naming | null {
  const words = wordsOf(head)
  const whole = names.get(words.join(' '))
  if (whole) return levelNaming(whole, words, words.length, rest, null)
  if (isToMake(words)) return { ...none, form: 'container', level: 'tactic', rest }
  return timeOrThread(words, rest, names) ?? leveled(words, rest, names)
}

/** `Posts to write`, `Features to add before launch`. */
function isToMake(words: readonly string[]): boolean {
  if (explains.includes(words[0] ?? '') && words[0] !== 'what') return false
  return words.some((word, at) => word === 'to' && at > 0 && makingVerbs.has(words[at + 1] ?? ''))
}

/** `Blog engine (to build)`. */
function toMake(text: string, rest: Span | null): Naming | null {
  const [, verb = ''] = /\(to (\p{L}+)[^()]*\)/u.exec(text) ?? []
  return makingVerbs.has(verb) ? { ...none, form: 'container', level: 'tactic', rest } : null
}

const spanOfTime = /^(?:q[1-4]|h[12]|fy\d*|\d+(?:[-–]\d+)?)$/

function timeOrThread(words: readonly string[], rest: Span | null, names: Names): Naming | null {
  const [first = '', second = ''] = words
  if ((first === 'step' || first === 'channel') && isNumber(second)) return { ...none, form: 'step', level: 'tactic', rest }
  const priority = /^p\d$/.test(first)
  if (priority || (threadWords.includes(first) && isNumber(second) && words.length === 2))
    return { ...none, form: 'thread', level: 'strategy', rest, label: priority ? first.toUpperCase() : null }
  const level = lastName(phraseOf(words), names)?.level ?? 'phase'
  return level === 'phase' && isTimeSpan(words) ? { ...none, form: 'time', level: 'phase', rest } : null
}

/** `Phase 1`, `Next 90 days`, `Q3 2027`, `Launch week`, `Ongoing`. */
function isTimeSpan(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words
  if (times.has(words.join(' '))) return true
  if (timeWords.includes(first)) return words.length === 1 || isNumber(second)
  if (spanOfTime.test(first)) return words.length === 1 || timeWords.includes(second) || /^(?:20)?\d\d$/.test(second)
  const ahead = ['next', 'first', 'coming'].includes(first) && isNumber(second) && timeWords.includes(third)
  return ahead || (words.length === 2 && ['week', 'day', 'month', 'quarter'].includes(second))
}

function isNumber(word: string): boolean {
  return /^(?:\d+(?:[-–/]\d+)*|[ivx]+|[a-d]|one|two|three|four|zero)$/.test(word)
}

interface Found {
  readonly level: PlanNodeKind
  /** How many words of the phrase stand before the name. */
  readonly before: number
  readonly name: string
}

/** The level that the last one to three words name. */
function lastName(phrase: readonly string[], names: Names): Found | null {
  for (let size = 4; size > 0; size--) {
    if (size > phrase.length) continue
    const name = phrase.slice(-size).join(' ')
    const level = names.get(name)
    if (level) return { level, before: phrase.length - size, name }
  }
  return null
}

const initials: Partial<Record<PlanNodeKind, string>> = { objective: 'O', strategy: 'S', tactic: 'T' }

function leveled(words: readonly string[], rest: Span | null, names: Names): Naming | null {
  const last = words.at(-1) ?? ''
  const numbered = words.length > 1 && /^(?:(?:obj|[ost])?\d+(?:\.\d+)*|[a-d])$/.test(last)
  const phrase = phraseOf(numbered ? words.slice(0, -1) : words)
  const found = lastName(phrase, names)
  if (!found) return null
  return levelNaming(found.level, phrase, phrase.length - found.before, rest, numbered ? last : null)
}

/** `size`: how many words at the end of the phrase are the level's name; those before it qualify it. */
function levelNaming(level: PlanNodeKind, phrase: readonly string[], size: number, rest: Span | null, number: string | null): Naming {
  const before = phrase.slice(0, phrase.length - size).filter((word) => !/^\d+$/.test(word))
  const name = phrase.slice(-size).join(' ')
  if (level === 'strategy' && isTopic(before, name))
    return { ...none, form: 'topic', rest, silent: before.some((word) => alwaysSilent.has(word)) ? 'strong' : 'no' }
  if (/^targets?$/.test(name) && before.some((word) => /^(?:primary|secondary|tertiary|ideal)$/.test(word)))
    return { ...none, silent: 'strong', rest }
  if (level === 'tactic' && before.some((word) => besides.has(word))) return { ...none, silent: 'strong', rest }
  const single = number !== null || singular.has(name)
  const form: Form = single && rest !== null && level !== 'phase' ? 'statement' : 'container'
  const label = number && initials[level] ? `${initials[level]}${number.replace(/^(?:obj|[ost])(?=\d)/, '').toUpperCase()}` : null
  const main = level === 'strategy' && number === null && /^(?:strategy|approach)$/.test(name)
  return { ...none, form, level, rest, label, main, ownBet: main && (before.length === 0 || ownBet.includes(before.at(-1) ?? '')) }
}

/** Names of one statement: what follows them after a colon or a dash is the statement. */
const singular = new Set([
  ...[
    'goal',
    'objective',
    'aim',
    'target',
    'outcome',
    'okr',
    'north star',
    'vision',
    'strategy',
    'approach',
    'pillar',
    'focus area',
    'big bet',
    'bet',
  ],
  ...[
    'strategic initiative',
    'win theme',
    'tactic',
    'action',
    'action item',
    'next step',
    'task',
    'activity',
    'initiative',
    'milestone',
    'motion',
  ],
  ...['key result', 'kr', 'risk', 'metric', 'kpi', 'measure', 'success threshold', 'definition of success', 'success definition', 'method'],
])

/** Whether a title names one of the topics of which people write `... strategy`. */
export const isTopical = (title: string): boolean => wordsOf(title).some((word) => topicWords.has(word))

/** `Pricing strategy` is about pricing; `Growth strategy`, `Our approach` are the plan's own. */
export function isTopic(before: readonly string[], name: string): boolean {
  if (before.length === 0 || !/strateg(?:y|ies)$|approach|pillars?$|motions?$|levers?$|bets?$|thrusts?$/.test(name)) return false
  return before.some((word) => topicWords.has(word)) || !wholePlan.includes(before.at(-1) ?? '')
}

function plain(head: string, rest: Span | null): Naming {
  const words = wordsOf(head)
  const phrase = phraseOf(words)
  return { ...none, rest, silent: silenceOf(words, phrase) }
}

function silenceOf(words: readonly string[], phrase: readonly string[]): Naming['silent'] {
  const [first = ''] = words
  if (phrase.length > 1 && besideActions.has(phrase.at(-1) ?? '')) return 'strong'
  const asks = explains.some((word) => first === word || first.startsWith(`${word}'`)) || words.includes('not') || words.includes("don't")
  if (asks || (phrase.length > 0 && phrase.every((word) => silentWords.has(word)))) return 'strong'
  return silentWords.has(phrase.at(-1) ?? '') || first === 'if' || first === 'when' || words.some((word) => alwaysSilent.has(word))
    ? 'weak'
    : 'no'
}

/** `Closing process`, `Pilot offer`: also inside a phase, what follows describes them. */
const besideActions = new Set([
  ...['process', 'flow', 'flows', 'workflow', 'offer', 'pitch', 'script', 'template', 'templates', 'criteria', 'persona', 'terms'],
])

/** Wherever these stand in a heading, it is about them. */
const alwaysSilent = new Set([
  ...[
    'pricing',
    'budget',
    'competitor',
    'competitors',
    'objection',
    'objections',
    'template',
    'templates',
    'questions',
    'decisions',
    'avoid',
    'faq',
  ],
])
