// What a person reads over a phrase that was left alone on purpose.

import { wouldSpeak } from '../../engine/exempt.ts'
import { hitsOf } from '../../engine/lint.ts'
import { phraseIndex } from '../../engine/phrases/automaton.ts'
import type { PhraseHit } from '../../engine/phrases/phrase.ts'
import type { PhraseRule, Rule } from '../../engine/rule.ts'
import { type Settings, severityOf } from '../../engine/settings.ts'
import type { Span } from '../../engine/span.ts'
import { urlOf } from '../../engine/url.ts'
import type { Voice } from '../../engine/voice/voice.ts'
import type { Check } from '../checks.ts'
import { escaped } from '../markdown.ts'
import { touches } from '../ranges.ts'
import type { Part } from './part.ts'

/** What was silenced at a place, and the phrases that would be flagged if they were the seller's own. */
export function leftAlone(at: Span, { report, config }: Check, rules: readonly Rule[]): Part[] {
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
    const here = segment.leaves.filter(({ leaf }) => touches(at, leaf.span))
    for (const { rule, hit } of hitsOf(index, segment, here)) {
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
