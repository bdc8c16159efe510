// Lexicon of buyer-belittled.

import { people, person } from '../engine/lexicon/pieces.ts'

const fools =
  '(stupid|dumb|lazy|clueless|ignorant|naive|gullible|irrational|sheep|idiots|idiot|morons|fools|suckers|cheapskates|children|like children|too (dumb|stupid|lazy|ignorant|cheap|scared|old) to)'
const buyer =
  '(prospect|prospects|buyer|buyers|customer|customers|client|clients|homeowner|homeowners|procurement|gatekeeper|gatekeepers|consumer|consumers)'

export const belittlingPhrases: Readonly<Record<string, readonly string[]>> = {
  /** They cannot judge for themselves. */
  clueless: [
    `${people} (don't|do not|doesn't|does not|never|rarely|seldom) [(really|actually|even|always|truly)] know [(really|actually|even)] what (they|he|she|it|is|it's) (want|wants|need|needs|good for (them|him|her)|best for (them|him|her))`,
    `${people} (have|has) no (idea|clue) what (they|he|she) (want|wants|need|needs|are|is)`,
    `${people} (are|is|were|can be|tend to be|act like) [(all|mostly|usually|just|often|generally|basically|so|too|simply)] ${fools}`,
    `(they're|they are) [(all|mostly|usually|just|often|generally|basically|so|simply)] ${fools}`,
    `(stupid|dumb|clueless|idiotic|lazy|ignorant|gullible|naive|brain dead|moronic|whiny|cheap) ${buyer}`,
    `(dumb|dumbing) (it|this|things|that|the (message|pitch|demo)) down (for|so)|(dumb|dumbing) down (for|the (message|pitch|demo|deck))`,
    `(save|protect|saving|protecting) ${person} from (themselves|himself|herself)`,
    `${people} (need|needs) to be (told|educated|taught|shown) (what|how) (to (think|want|buy|do)|they (need|want))`,
    `even (a|an) (child|idiot|monkey|caveman|moron) (could|can|would)`,
  ],
  /** They do not tell the truth. */
  lying: [
    `${people} [(all|always|just|usually|often|will always|love to)] (make|makes|making|use|uses|find|finds) [(up|up any)] excuses`,
    `${people} [(all|always|just|usually|often|will|will always|mostly|constantly)] (lie|lies|are lying|is lying)`,
    `${people} (are|is) [(all|mostly|usually|just|often|born|natural)] (liars|a liar|full of it|full of excuses)`,
    `(they're|they are) [(all|just|probably|usually|always|simply)] (lying|liars|full of it|blowing smoke|bluffing|playing games|making excuses)`,
    `(buyers|prospects|customers|clients) are liars`,
    `(don't|do not|never) (believe|trust) [(a|any)] [single] [(word|thing)] [(what|that)] ${people} (say|says|tell|tells)`,
  ],
  /** No is no answer. */
  'no-answer': [
    '(blow|blowing|push|pushing|power|powering|bulldoze|bulldozing|steamroll|steamrolling|plow|plowing|sail|sailing|skate|skating) (past|through|over|right past|right through|right over) (the|their|his|her|any|every|an|all) [(first)] (objection|objections|no|nos|concerns|concern|pushback|resistance)',
    `(don't|do not|never|won't|refuse to|not|doesn't) [ever] (take|taking|accept|accepting) no (as|for) an answer`,
    `no [(just|only|really|simply|always|usually)] means (not yet|maybe|try again|try harder|keep going|keep trying|keep selling|yes|you haven't|next)`,
    `(ignore|ignoring|disregard) (the|their|his|her|any|every|a) (no|nos|no's|refusal|rejection|objection|objections)`,
    'the (sale|selling) (starts|begins) (when|with|after) [(the|they|your|a)] [(customer|prospect|buyer|client)] [(say|says|said)] [the] [first] no',
  ],
  /** They are there to be eaten. */
  prey: [
    '(gatekeepers|gatekeeper|procurement|buyers|prospects|customers|receptionists|the (gatekeeper|receptionist|buyer|customer|prospect)) (is|are|as) [(the|your|our)] (enemy|enemies|opponent|opponents|obstacle to)',
    `(easy|soft|perfect|juicy) (prey|targets|pickings|meat|mark|marks)|(fresh|new) (meat|victims|prey)|(our|your|next|perfect|ideal|easy) (victim|victims|prey|suckers)`,
    '(blood in the water|smell blood|smells blood|like shooting fish in a barrel|fish in a barrel|lambs to the slaughter)',
    `(separate|part|separating|parting) ${person} from (their|his|her) (money|cash|budget)`,
    `(milk|milking|bleed|bleeding|squeeze|squeezing|fleece|fleecing) ${person} (dry|for|out|until)`,
  ],
  /** A label in place of a reason. */
  label: [
    '(tire|tyre) (kicker|kickers|kicking)|time (waster|wasters)|(looky|lookie) (loo|loos|lous)|window shoppers|(price|bargain|discount|freebie) (whores|junkies)|freeloaders|moochers',
    `(they're|they are|${people.slice(1, -1)} (is|are)) [(just|only|simply|probably|usually|really)] (stalling|dodging|hiding behind)`,
    `(it's|this is|that's|that is|it is) [(just|only|usually|almost always|always|often|simply|probably)] (a|an) (excuse|stall tactic|stalling tactic|lie|cop out|brush off)`,
  ],
}

/** Nicknames for people who will not buy. */
export const nickname = /kick|waster|loos?$|lous$|shoppers|junkies|freeloaders|moochers/i

/** What somebody did or lacked that lets a seller think so. */
export const whatWasSeen =
  /\b(?:no|without (?:a |any )?|not (?:a|any)|nor|missing|lacks? (?:a |any )?)\s*(?:clear |real |set |stated )?(?:budget|dates?|timeline|urgency|owner|authority|project|deadline|decision|priority|sponsor)\b|\bexploring the market\b|\b(?:asks?|asked|asking|wants?|request\w*) (?:us )?(?:for )?(?:a |another |more )?(?:free|unpaid)\b|\b(?:technical|custom) request\b/i
