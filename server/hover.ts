// What a person reads over a flagged place, and over a phrase that was left alone on purpose.

import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver'
import { wouldSpeak } from '../engine/exempt.ts'
import { hitsOf, rulesUnder } from '../engine/lint.ts'
import { phraseIndex } from '../engine/phrases/automaton.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import type { Evidence, Finding, PhraseRule, Rule } from '../engine/rule.ts'
import { type Settings, severityOf } from '../engine/settings.ts'
import type { Span } from '../engine/span.ts'
import { urlOf } from '../engine/url.ts'
import type { Voice } from '../engine/voice/voice.ts'
import { adviceAt } from './advice.ts'
import type { Check } from './checks.ts'
import { isLinted } from './documents.ts'
import { escaped } from './markdown.ts'
import { pageOf } from './pages.ts'
import { rangeOf, touches } from './ranges.ts'
import type { Session } from './session.ts'

const grounds: Record<Evidence, string> = {
  data: 'measured',
  advice: 'advice of experts',
  disputed: 'disputed among experts, so it only informs',
}
/** More ideas than these make a hover a page. */
const mostIdeas = 3

export function serveHover(connection: Connection, session: Session): void {
  connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
    const document = session.documents.get(textDocument.uri)
    if (!document || !isLinted(document) || !(await session.settings.of(document.uri)).enable) return null
    const check = await session.checks.of(document)
    if (token.isCancellationRequested || session.documents.get(document.uri) !== document) return null
    const offset = document.offsetAt(position)
    const at = { start: offset, end: offset }
    const found = check.findings.filter(({ span }) => touches(at, span))
    const rules = rulesUnder(session.known, check.config.settings)
    const advice = adviceAt(at, check, rules)
    const parts = [
      ...(found.length > 0 ? found.map((finding) => flagged(finding, rules)) : leftAlone(at, check, rules)),
      ...(advice ? [advice] : []),
    ]
    const [first] = parts
    if (!first) return null
    const value = parts.map(({ text }) => text).join('\n\n---\n\n')
    const contents = session.client.markdown
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: value.replace(/\\([!-/:-@[-`{-~])/g, '$1') }
    return { contents, range: rangeOf(document, first.span) }
  })
}

interface Part {
  readonly text: string
  readonly span: Span
}

/** Title, why, a better way, how sure we are. What is wrong here is said by the diagnostic itself. */
function flagged({ rule: id, span, family, fixes, url }: Finding, rules: readonly Rule[]): Part {
  const rule = rules.find((known) => known.id === id)
  const evidence = (family !== undefined && rule?.families?.[family]?.evidence) || rule?.evidence
  const ideas = fixes.slice(0, mostIdeas).map(({ title }) => `- ${escaped(title)}`)
  const text = [
    `**${escaped(rule?.title ?? id)}** · \`${id}\``,
    whyOf(id) || escaped(rule?.summary ?? ''),
    ideas.join('\n'),
    `${evidence ? `Ground: ${grounds[evidence]}. ` : ''}[More about this](${url})`,
  ]
  return { text: text.filter(Boolean).join('\n\n'), span }
}

/** First paragraph under "Why" of the rule's page. */
export function whyOf(rule: string): string {
  const lines = (pageOf(rule) ?? '').split(/\r?\n/)
  const heading = lines.findIndex((line) => /^##\s+why\b/i.test(line))
  if (heading < 0) return ''
  const first = lines.findIndex((line, at) => at > heading && line.trim() !== '')
  const end = lines.findIndex((line, at) => at > first && line.trim() === '')
  return first < 0 || lines[first]?.startsWith('#') ? '' : withWholeLinks(lines.slice(first, end < 0 ? undefined : end).join('\n'))
}

/** Links of one page to another lead nowhere from here. */
const withWholeLinks = (text: string) => text.replace(/\]\(([\w-]+)\.md\)/g, (_, rule: string) => `](${urlOf(rule)})`)

/** What was silenced at a place, and the phrases that would be flagged if they were the seller's own. */
function leftAlone(at: Span, { report, config }: Check, rules: readonly Rule[]): Part[] {
  const index = phraseIndex(rules.filter((rule): rule is PhraseRule => rule.scope === 'phrase'))
  const parts = new Map<string, Part>()
  const add = (rule: string, span: Span, reason: string) => {
    const known = rules.find(({ id }) => id === rule)
    const title = escaped(known?.title ?? rule)
    const text = `Not flagged as **${title}**: ${escaped(reason)}.\n\n[More about this](${known?.url ?? urlOf(rule)})`
    if (touches(at, span) && !parts.has(rule)) parts.set(rule, { text, span })
  }
  for (const { finding, reason } of report?.suppressed ?? []) add(finding.rule, finding.span, reason ? `silenced, "${reason}"` : 'silenced')
  for (const segment of report?.document.segments ?? []) {
    if (segment.kind === null || !touches(at, segment.span)) continue
    for (const { rule, hit } of hitsOf(index, segment)) {
      const reason = severityOf(rule, undefined, config.settings) === 'off' ? null : reasonOf(rule, hit)
      if (reason && rule.kinds.includes(segment.kind) && isTold(at, rule, hit, config.settings)) add(rule.id, spanOfHit(hit), reason)
    }
  }
  return [...parts.values()]
}

/** Whether the place is on words that the rule would else flag. */
function isTold(at: Span, rule: PhraseRule, hit: PhraseHit, settings: Settings): boolean {
  return touches(at, spanOfHit(hit)) && wouldSpeak(rule, hit, settings)
}

function spanOfHit({ prose, first, last, leaf }: PhraseHit): Span {
  return leaf.leaf.map.toSource(prose.words[first]?.start ?? 0, prose.words[last - 1]?.end ?? 0)
}

const speakers: Record<Voice, string> = {
  rep: "the seller's own words",
  buyer: "the buyer's words",
  coach: 'advice to sellers',
  direction: 'a stage direction',
  plan: 'words of a plan',
  'counter-example': 'shown as a bad example',
  quote: "somebody else's words, cited",
}

/** Why a phrase is not the seller's own; `null` when it is. */
function reasonOf({ voices }: PhraseRule, { mention, run }: PhraseHit): string | null {
  if (mention) return mention.reason
  return voices.includes(run.voice) ? null : `${speakers[run.voice]}${run.why ? `, ${run.why}` : ''}`
}
