// The beginning of a call or message has nothing of this buyer in it.

import { plainSpan, quoted, spanOf } from '../engine/phrases/hit.ts'
import type { PhraseHit } from '../engine/phrases/phrase.ts'
import { defineRule, type Problem } from '../engine/rule.ts'
import { suggestionsFor } from '../engine/script/opening-offers.ts'
import { adviceOn } from './generic-opener.advice.ts'
import { type Family, familyOf } from './generic-opener.judge.ts'
import { phrases } from './generic-opener.phrases.ts'

export default defineRule({
  id: 'generic-opener',
  title: 'Could go to anybody',
  summary: 'A call or message opens with something of this buyer, or with the reason for it.',
  scope: 'phrase',
  kinds: ['call-script', 'message', 'playbook', 'sales-plan', 'account-plan'],
  severity: 'warning',
  evidence: 'advice',
  source: 'dont-get',
  families: {
    'well-wishing': { severity: 'warning', evidence: 'advice', summary: 'small talk and good wishes to a stranger' },
    courtesy: { severity: 'info', evidence: 'disputed', summary: 'the same where nothing says whether you know each other' },
    'bad-time': { severity: 'info', evidence: 'data', summary: '"Did I catch you at a bad time?"' },
    permission: { severity: 'info', evidence: 'disputed', summary: 'asking leave to go on, with no reason beside it' },
    'empty-gratitude': { severity: 'info', evidence: 'disputed', summary: 'thanks for the time before anything is given' },
    'self-introduction': { severity: 'warning', evidence: 'advice', summary: 'your own name first, and nothing of the buyer after it' },
    'no-specifics': {
      severity: 'warning',
      evidence: 'advice',
      summary: 'reaching out, having come across them, praise, a question not asked',
    },
    familiar: { severity: 'hint', evidence: 'disputed', summary: 'the same to people whom you seem to know' },
    'reason-after': { severity: 'hint', evidence: 'advice', summary: 'reaching out, and then a reason that is theirs' },
    'subject-part': { severity: 'hint', evidence: 'advice', summary: 'such a part of a subject line that names a topic besides' },
    'empty-subject': { severity: 'info', evidence: 'advice', summary: 'a subject line that could stand over any email' },
  },
  phrases,
  voices: ['rep'],
  *check(hit) {
    const family = familyOf(hit)
    if (family) yield problemOf(hit, family)
  },
})

function problemOf(hit: PhraseHit, family: Family): Problem {
  const turn = hit.segment.script.placeOf(hit.leaf, plainSpan(hit.prose, hit).start)?.turn
  const isWritten = turn?.message ?? true
  const advice = adviceOn(family === 'no-specifics' ? hit.phrase.name : family, isWritten)
  const message = advice.message
    .replace('{call}', isWritten ? 'message' : 'call')
    .replace('{calls}', isWritten ? 'write' : 'call')
    .replace('{words}', () => quoted(hit.prose, hit))
  return { span: spanOf(hit, hit), message, family, fixes: turn ? suggestionsFor(hit, advice) : [] }
}
