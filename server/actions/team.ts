// What a team agrees on, from the text into its config: words that it does not write, and claims that it has approved.

import { CodeActionKind, type Range } from 'vscode-languageserver'
import { sentenceAt } from '../../engine/accepted.ts'
import { proseOf } from '../../engine/words.ts'
import { type Addition, newConfigWith, withAddition } from '../../workspace/config/add.ts'
import { targetOf } from '../../workspace/config/target.ts'
import { basename } from '../../workspace/paths.ts'
import type { Check } from '../checks.ts'
import type { ConfigSource } from '../config.ts'
import { spanOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import { type Here, rulesOf } from './actions.ts'
import type { Offer } from './offer.ts'
import { canBeChanged, changedFile } from './other-file.ts'

/** Longer selections are no phrase. */
const mostWords = 8

/** For selected words: nobody of the team is to write them. */
export function phraseActions(range: Range, check: Check, session: Session): Offer[] {
  const { source } = check.config
  if (!source || !canBeChanged(source, session) || !check.report || check.report.document.kinds.length === 0) return []
  const { start, end } = spanOf(check.document, range)
  const words = proseOf(check.document.getText().slice(start, end)).words.map(({ text }) => text)
  if (words.length === 0 || words.length > mostWords) return []
  const phrase = words.join(' ')
  const entry = { id: freeId(words, session), phrase }
  const title = `Words to avoid: add "${phrase}" to ${basename(source.place.path)}`
  return [{ title, kind: CodeActionKind.Refactor, make: () => inConfig(source, { key: 'phrases', entry }, session) }]
}

/** For a claim that is flagged: the team has approved it. */
export function claimActions(here: readonly Here[], { report, config: { source } }: Check, session: Session): Offer[] {
  const place = rulesOf(here).find(({ rule }) => session.ruleNamed(rule)?.claims === true)
  if (!report || !source || !canBeChanged(source, session) || !place) return []
  const words = report.document.text.slice(place.first.finding.span.start, place.first.finding.span.end)
  const claim = /\S\s+\S/.test(words) ? words.replace(/\s+/g, ' ') : (sentenceAt(report.document, place.first.finding.span) ?? words)
  const make = () => inConfig(source, { key: 'claims', entry: { claim, proof: '[where the proof is]' } }, session)
  const title = `This claim is approved: add it to ${basename(source.place.path)}, with its proof to fill in`
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: place.diagnostics, make }]
}

/** A name for the rule that nobody has yet: `no-magic-bullet`. */
function freeId(words: readonly string[], session: Session): string {
  const slug = words
    .join('-')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const id = `no-${slug || 'words'}`
  for (let nth = 1; ; nth++) {
    const name = nth === 1 ? id : `${id}-${nth}`
    if (!session.ruleNamed(name)) return name
  }
}

/** Edits the config in force; where there is none, makes one at the root. */
export function inConfig(source: ConfigSource, addition: Addition, session: Session) {
  const target = targetOf(source.place.path)
  return changedFile(source, session, (text) => withAddition(text, addition, target), newConfigWith(addition, target.isJson))
}
