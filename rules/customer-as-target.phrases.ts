// Lexicon of customer-as-target.

import { number, person } from '../engine/lexicon/pieces.ts'

const inflected = (verbs: string) =>
  `(${verbs
    .split(' ')
    .map((verb) => `${verb}~`)
    .join('|')})`

export const targetPhrases: Readonly<Record<string, readonly string[]>> = {
  /** Verbs of war and hunting with people as their object. */
  attack: [
    `${inflected('blast')} [out] [(a|an|the|our|${number.slice(1, -1)}|100|200|500|1,000|hundreds of|thousands of)] [cold] (email|emails|messages|mails|dms|invites|texts|newsletter)`,
    `${inflected('blast spam bombard hammer')} (everyone|everybody|the [(whole|entire)] list|your [(whole|entire)] list|our [(whole|entire)] list)`,
    `(go|going|went) (hunting|whale hunting|big game hunting) [for (whales|elephants|logos|big fish)]|(carpet bomb|carpet bombing) (the|a|our|your) [(whole|entire)] (market|segment|territory|industry|list)`,
    `${inflected('blast bombard spam hook bait trap nail hammer attack ambush conquer assault bludgeon carpet-bomb pummel snare harpoon stalk hound zap')} ${person}`,
    `${inflected('hunt')} [down] ${person}|${inflected('hunt chase track')} ${person} down|${inflected('reel')} (in ${person}|${person} in)|${inflected('pounce swoop')} on ${person}|${inflected('close')} in on ${person}|${inflected('zero')} in on ${person}`,
    `${inflected('hit')} ${person} (with|up|again|hard|over|where|from|in (week|weeks|month|day|days)|on (linkedin|email|every)|at)`,
    `${inflected('lure')} ${person} [(in|into)]`,
    `${inflected('take')} out the (gatekeeper|blocker|competition)|${inflected('kill')} the gatekeeper`,
    `${inflected('go')} (for|in for) the (kill|jugular)|(hunt|kill) or be (hunted|killed)`,
    '(email|mail|cold email|linkedin|sms|text|call|message) (blast|blasts|blasting|barrage|bombardment|carpet bombing)',
    `(in the|our|your|the) (crosshairs|cross hairs|kill zone|line of fire)|pull the trigger on ${person}|kill shot|(attack|hit|kill) list|attack plan|plan of attack|(land|landing) the kill`,
    `(capture|capturing|captures) (as many|more|the) (prospects|customers|buyers|leads|clients) [as possible]`,
  ],
}
