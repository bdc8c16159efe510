// The people a seller wants something from, as a noun phrase in a sentence.

import { adding, catenatives, determiners, partitives, phraseEnds, predeterminers } from '../lexicon/grammar.ts'
import { afterDecision, anybody, buyers, notNames, ofTheirs, organisations, titles } from '../lexicon/people.ts'
import { gapBefore, isSoft, type Prose, type Word } from '../words.ts'

/**
 * - `pronoun`: them, him, her;
 * - `buyer`: prospects, the CFO, their legal team;
 * - `anybody`: people, someone;
 * - `organisation`: companies, accounts: buyers only where they decide something;
 * - `lead`: leads and contacts, which may also be records;
 * - `name`: a capitalised word or two, a buyer only where they decide something;
 * - `placeholder`: `[Name]`.
 */
export type BuyerSort = 'pronoun' | 'buyer' | 'anybody' | 'organisation' | 'lead' | 'name' | 'placeholder'

/** Words `[first, last)` that speak of buyers. */
export interface BuyerPhrase {
  readonly first: number
  readonly last: number
  /** Index of the noun that the phrase is about. */
  readonly head: number
  readonly sort: BuyerSort
  /** Whose they are: `their` for what belongs to the buyer, `your` for what belongs to the reader. */
  readonly owner: 'their' | 'your' | null
  readonly determined: boolean
  /** True for everybody and nobody: people, someone. */
  readonly general: boolean
}

const longest = 9

/** Every way to read a buyer from this word on: the bare noun first, then with what is added to it. `people` are a team's own nouns. */
export function* buyersAt(prose: Prose, at: number, people: readonly string[] = []): Iterable<BuyerPhrase> {
  const start = skipPartitive(prose, at)
  const text = prose.words[start]?.text ?? ''
  const alone = { first: at, head: start, owner: null, determined: true, general: false } as const
  if (pronouns.has(text)) yield { ...alone, last: start + 1, sort: 'pronoun' }
  const placeholder = placeholderAt(prose, start)
  if (placeholder > start) {
    yield { ...alone, last: placeholder, sort: 'placeholder' }
    return
  }
  for (let head = start; head < start + longest && belongs(prose, start, head); head++) {
    const found = headAt(prose, start, head, people)
    if (!found) continue
    const determined = determiners.has(text) || /'s$/.test(text)
    const phrase = { first: at, last: head + 1, head, ...found, determined, general: found.sort === 'anybody' }
    yield phrase
    for (const last of endsAfter(prose, head + 1)) yield { ...phrase, last }
  }
}

/** "any of your buyers", "even the busiest buyers": where the noun phrase proper begins. */
function skipPartitive({ words }: Prose, at: number): number {
  let start = at
  while (predeterminers.has(words[start]?.text ?? '')) start++
  const most = words[start]?.text === 'the' ? start + 1 : start
  if (partitives.has(words[most]?.text ?? '') && words[most + 1]?.text === 'of') return most + 2
  return words[start]?.text === 'as' && words[start + 1]?.text === 'many' ? start + 1 : start
}

/** True when the word may stand in a noun phrase that began at `start`. */
function belongs(prose: Prose, start: number, index: number): boolean {
  const word = prose.words[index]
  if (!word || word.sentence !== prose.words[start]?.sentence || phraseEnds.has(word.text)) return false
  if (index === start) return true
  return isSoft(prose, index) && !(determiners.has(word.text) && !determiners.has(prose.words[index - 1]?.text ?? ''))
}

function headAt(prose: Prose, start: number, head: number, people: readonly string[]): Pick<BuyerPhrase, 'sort' | 'owner'> | null {
  const { words } = prose
  const text = words[head]?.text ?? ''
  if (isLoose(prose, start, head)) return null
  const owner = ownerOf(prose, start, head)
  const ours = owner === 'your' || /^(?:our|my)$/.test(words[start]?.text ?? '')
  const before = head > start ? (words[head - 1]?.text ?? '') : ''
  const known = people.some((own) => text === own || text === `${own}s`) ? 'buyer' : sortOf(text, before, ours, owner)
  const sort = known ?? (isName(prose, start, head) ? 'name' : null)
  return sort && { sort, owner }
}

/** What a noun says of people, by itself and by the word before it. */
function sortOf(text: string, before: string, ours: boolean, owner: BuyerPhrase['owner']): BuyerSort | null {
  if (owner === 'their' && ofTheirs.has(text)) return 'buyer'
  if (ownSide.has(before) && sideNouns.test(text)) return null
  if (before === 'our' && /^stakeholders?$/.test(text)) return null
  if (/^(?:leads?|contacts?)$/.test(text)) return 'lead'
  if (buyers.has(text) || (afterDecision.has(text) && before === 'decision')) return 'buyer'
  if (organisations.has(text)) return 'organisation'
  if (ours) return null
  return titles.has(text) ? 'buyer' : anybody.has(text) ? 'anybody' : null
}

function ownerOf({ words, text }: Prose, start: number, head: number): 'their' | 'your' | null {
  for (let index = start; index < head; index++) {
    const word = words[index]
    if (!word) continue
    if (/^(?:their|his|her)$/.test(word.text)) return 'their'
    if (word.text === 'your') return 'your'
    const possessor = word.text.endsWith("'s") ? word.text.slice(0, -2) : /['’]/.test(text.charAt(word.end)) ? word.text : ''
    if (buyers.has(possessor) || titles.has(possessor) || anybody.has(possessor) || organisations.has(possessor)) return 'their'
  }
  return null
}

/** True when a plural noun without an article stands before the head: two phrases that only meet ("calls prospects answer"). */
function isLoose({ words }: Prose, start: number, head: number): boolean {
  for (let index = start; index < head; index++) {
    const text = words[index]?.text ?? ''
    if (/[^su']s$/.test(text) && !determiners.has(text) && !plainS.has(text)) return true
  }
  return false
}

/** Where the phrase ends when something is added before "to" or "into": "and their teams", "at your target accounts", "who went quiet". */
function* endsAfter(prose: Prose, from: number): Iterable<number> {
  const { words } = prose
  const reach = reachOf(prose, from)
  let listed = !gapBefore(prose, from).includes(',')
  for (let last = from + 1; last < from + reach; last++) {
    const word = words[last]
    if (!word || word.sentence !== words[from]?.sentence || !isSoft(prose, last)) return
    if (word.text === 'to' || word.text === 'into') {
      if (listed && !catenatives.has(words[last - 1]?.text ?? '')) yield last
    } else if (reach < clauseReach && phraseEnds.has(word.text) && !/^(?:and|or|of)$/.test(word.text)) return
    if (word.text === 'and' || word.text === 'or') listed = true
  }
}

const clauseReach = 12

/** How many words may be added to a noun phrase that is followed by this word; 0 when nothing is. */
function reachOf(prose: Prose, from: number): number {
  const text = prose.words[from]?.text ?? ''
  if (text === 'who' || text === 'that' || text === 'whose') return clauseReach
  if (text === 'and' || text === 'or' || /[,&/]/.test(gapBefore(prose, from))) return 8
  const next = prose.words[from + 1]?.text
  const asMany = text === 'as' && next === 'possible'
  const theirSide = text === 'on' && (next === 'their' || next === 'the')
  return adding.has(text) || asMany || ((theirSide || text === 'in') && isField(prose, from)) ? 8 : 0
}

/** "in your territory": a part of the market, not a place. */
function isField({ words }: Prose, from: number): boolean {
  if (!/^(?:your|their|our|the|this)$/.test(words[from + 1]?.text ?? '')) return false
  const noun = new Set(words.slice(from + 2, from + 5).map(({ text }) => text))
  return fields.some((field) => noun.has(field))
}

/** Index past a placeholder for a person that begins at this word: `[Name]`, `{{first_name}}`; the index itself when none does. */
function placeholderAt(prose: Prose, start: number): number {
  if (!/[[{<]$/.test(gapBefore(prose, start))) return start
  for (let index = start; index < start + 5; index++)
    if (/^[\]}>]/.test(gapBefore(prose, index + 1))) {
      const inner = prose.words.slice(start, index + 1)
      return inner.some(({ text }) => buyers.has(text) || titles.has(text) || slots.has(text)) ? index + 1 : start
    }
  return start
}

/** One or two capitalised words that are no known department, tool or day. */
function isName(prose: Prose, start: number, head: number): boolean {
  const trigger = prose.words[start - 1]
  if (head - start > 1 || (trigger && isCapital(prose, trigger) && prose.words[start - 2]?.sentence === trigger.sentence)) return false
  return prose.words.slice(start, head + 1).every((word) => isCapital(prose, word) && !notNames.has(word.text))
}

/** `Dana`, not `DANA` or `dana`. */
function isCapital({ text }: Prose, word: Word): boolean {
  return /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(text.slice(word.start, word.end))
}

const pronouns: ReadonlySet<string> = new Set(['them', 'him', 'her'])
/** Words before a noun that put its people on the seller's side: "sales people", "account executives", "team members". */
const ownSide: ReadonlySet<string> = new Set(
  'sales account team tech technical engineering product project design marketing practice qa internal support deal opportunity task action record process code own'.split(
    ' ',
  ),
)
const sideNouns =
  /^(?:leads?|people|folks|guys?|members?|executives?|execs?|directors?|owners?|vps?|presidents?|stakeholders?|champions?|sponsors?)$/
/** Words in -s that are no plurals. */
const plainS: ReadonlySet<string> = new Set([
  'sales',
  'operations',
  'always',
  'perhaps',
  "today's",
  'his',
  'its',
  'this',
  'business',
  'saas',
  'smbs',
])
const fields =
  'pipeline territory segment industry market team company organisation organization department account vertical region list niche committee board side'.split(
    ' ',
  )
const slots: ReadonlySet<string> = new Set(['name', 'company', 'firm', 'brand', 'persona'])
