// What no schema can judge of a team's phrases: ids, phrases, patterns, replacements.

import type { Claim } from '../../engine/claims/claims.ts'
import { idsTaken } from '../../engine/former.ts'
import { parsePattern } from '../../engine/phrases/pattern.ts'
import type { Rule } from '../../engine/rule.ts'
import { isDay } from '../../engine/suppressions/directive.ts'
import { proseOf } from '../../engine/words.ts'
import type { Complaint, Data } from '../config/read.ts'
import { patternOf } from './pattern.ts'
import type { TeamPhrase } from './rule.ts'

/** Complaints about a list of phrases that stands at `at` and that the schema accepts; paths of files among them are passed over. */
export function phraseComplaints(data: Data, at: string, list: readonly (string | TeamPhrase)[], builtIn: readonly Rule[]): Complaint[] {
  const taken = new Set(idsTaken(builtIn))
  const seen = new Set<string>()
  return list.flatMap((entry, index) => {
    if (typeof entry === 'string') return []
    const say = (key: string, message: string): Complaint => {
      const place = data.places.get(`${at}/${index}/${key}`) ?? data.places.get(`${at}/${index}`)
      return { message, span: place?.value ?? { start: 0, end: 0 } }
    }
    const problems = Object.entries(problemsOf(entry, taken, seen)).map(([key, message]) => say(key, message))
    seen.add(entry.id)
    return problems
  })
}

/** By the key that is wrong. */
function problemsOf(entry: TeamPhrase, taken: ReadonlySet<string>, seen: ReadonlySet<string>): Record<string, string> {
  const id = idProblem(entry.id, taken, seen)
  const words = wordsProblem(entry)
  const replacement = replacementProblem(entry)
  return { ...(id && { id }), ...words, ...(replacement && { replacement }) }
}

function idProblem(id: string, taken: ReadonlySet<string>, seen: ReadonlySet<string>): string | null {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return `"${id}" is no id; write small letters, digits and hyphens, such as no-magic.`
  if (taken.has(id)) return `"${id}" is a rule of Guiderail; choose another id.`
  return seen.has(id) ? `"${id}" stands here twice; every phrase has an id of its own.` : null
}

function wordsProblem({ phrase, pattern }: TeamPhrase): Record<string, string> {
  if (phrase !== undefined && pattern !== undefined) return { pattern: 'An entry has either a phrase or a pattern; make two entries.' }
  if (phrase === undefined && pattern === undefined) return { id: 'This entry needs a phrase, such as "magic bullet", or a pattern.' }
  if (pattern !== undefined) {
    const compiled = patternOf(pattern)
    return 'problem' in compiled ? { pattern: compiled.problem } : {}
  }
  try {
    parsePattern(phrase ?? '')
    return {}
  } catch (error) {
    return { phrase: `This phrase cannot be read: ${error instanceof Error ? error.message : String(error)}.` }
  }
}

function replacementProblem({ replacement = [] }: TeamPhrase): string | null {
  const texts = typeof replacement === 'string' ? [replacement] : replacement
  return texts.some((text) => /[\n\r|]/.test(text) || text.trim() === '') ? 'A replacement is words on one line, without "|".' : null
}

/** Complaints about claims that stand at `at` and that the schema accepts. */
export function claimComplaints(data: Data, at: string, claims: readonly Claim[]): Complaint[] {
  return claims.flatMap(({ claim, until }, index) => {
    const say = (key: string, message: string): Complaint => ({
      message,
      span: data.places.get(`${at}/${index}/${key}`)?.value ?? { start: 0, end: 0 },
    })
    return [
      ...(proseOf(claim).sentences.length === 1 ? [] : [say('claim', 'A claim is words of one sentence; make an entry of each.')]),
      ...(until === undefined || isDay(until) ? [] : [say('until', `"${until}" is no day; write it like 2026-12-31.`)]),
    ]
  })
}
