// What a call or message is about, by its title, headings and words.

import type { Scenario } from '../document.ts'
import type { Signals } from './signals.ts'

const cues: readonly (readonly [Scenario, RegExp])[] = [
  ['cold', /\b(?:cold|outbound|prospecting|gatekeepers?|pattern interrupt|first touch|connection request)\b/i],
  ['warm', /\b(?:warm|inbound|referrals?|speed.to.lead|demo requests?|web leads?|hand.?raisers?|introduction call)\b/i],
  ['discovery', /\b(?:discovery|qualification call|needs analysis|intake call)\b/i],
  ['demo', /\b(?:demos?|demonstrations?|product tour|walk.?through|presentation|pitch deck|webinar)\b/i],
  ['negotiation', /\b(?:negotiat\w+|clos(?:e|ing) (?:call|techniques?|script)|procurement|contract|discounts?|concessions?)\b/i],
  [
    'renewal',
    /\b(?:renewals?|existing customers?|upsell|cross.?sell|expansion|qbr|check.?in call|win.?back|onboarding|retention|re.?engagement)\b/i,
  ],
  ['voicemail', /\b(?:voicemails?|vm)\b/i],
]

/** The scenario that most of the evidence speaks for; `unknown` when it is thin or two are as likely. */
export function scenarioOf({ title, headings, found }: Signals, path: string): Scenario {
  const file = (path.split('/').at(-1) ?? '').replace(/[-_.]+/g, ' ')
  const terms = [...(found.get('sales') ?? [])]
  const votes = cues.map(([scenario, cue]) => {
    const among = (texts: readonly string[]) => texts.filter((text) => cue.test(text)).length
    const points = 6 * among([title]) + 5 * among([file]) + Math.min(5, 1.5 * among(headings)) + Math.min(2, 0.5 * among(terms))
    return { scenario, points }
  })
  votes.sort((a, b) => b.points - a.points)
  const [first, second] = votes
  return first && second && first.points >= 5 && first.points > second.points * 1.25 ? first.scenario : 'unknown'
}
