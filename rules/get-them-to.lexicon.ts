// Verbs by which something is done to a buyer, and the ways they are built.

/** How a verb takes the buyer and what the buyer is to do. */
export interface Trigger {
  /** "get them to sign". */
  readonly to?: true
  /** "talk them into signing"; `deal`: also "push them into a contract"; `anything`: also "force them into a real sales cycle". */
  readonly into?: 'deed' | 'deal' | 'anything'
  /** "get them signing". */
  readonly doing?: true
  /** "make them sign". */
  readonly bare?: true
  /** "pressure the CFO". */
  readonly alone?: true
  /** What may follow the buyer: "put them on the spot". */
  readonly idioms?: readonly string[]
  /** Only these deeds, where the verb is else harmless: "lead them to believe". */
  readonly only?: ReadonlySet<string>
  /** Things are moved by it too, so only verbs that are surely verbs count: "push leads to downstream tools". */
  readonly known?: true
  /** The verb itself forces: the deed need not be one of commitment, and a thing may do it. */
  readonly strong?: true
}

const strong: Trigger = { to: true, into: 'anything', strong: true }
const loud: Trigger = { ...strong, alone: true }
const talk: Trigger = { to: true, into: 'deal' }
const move: Trigger = { to: true, into: 'deal', known: true }

const nothingLeft = [
  'no choice',
  'with no choice',
  'no option',
  'with no option',
  'no way out',
  'with no way out',
  'no alternative',
  'no other choice',
]

/** Whole phrases that close the buyer's ways out. */
export const noWayOut: readonly string[] = [
  'make~ it (hard|harder|impossible|difficult|tough) (for them|for him|for her|for buyers|for prospects|for customers|for people|for the (buyer|prospect|customer|client)) to (say no|refuse|decline|back out|walk away|object)',
  "(so|until) [that] (they|he|she|buyers|prospects|customers|the (buyer|prospect|customer|client)) (can't|cannot) (say no|refuse|back out|walk away)",
  'until (they|he|she|buyers|prospects|customers|the (buyer|prospect|customer|client)) (have|has) no (choice|option|way out|alternative|other choice)',
  "make~ (them|him|her|people|(the|your|a) (buyer|prospect|customer|client|lead)|buyers|prospects|customers|clients) (think|believe|feel like|feel) [that] (it was|it is|it's|this is|this was) (their|his|her) [own] idea",
  "twist~ (their|his|her|a buyer's|the buyer's|the prospect's|the customer's|prospects|buyers) (arm|arms)",
  "force~ (their|his|her|(a|the) (buyer's|prospect's|customer's|client's|champion's|ceo's|cfo's|cio's|cto's|coo's|vp's|director's)) (hand|hands)",
]

/** Base forms; the last word of a compound is inflected. */
export const triggers: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ['get', { to: true, into: 'deed', doing: true }],
  ['make', { bare: true }],
  // By force
  ...all('force compel strongarm railroad bulldoze steamroll scare frighten shame goad provoke trap back box shove', strong),
  ...all('pressure coerce bully browbeat manipulate trick corner blackmail', loud),
  ...all('strong-arm guilt-trip arm-twist', loud),
  ...all('guilt dupe fool con lure bait deceive mislead rush hurry', strong),
  // By a push
  ...all('push nudge drive steer press prod herd shepherd funnel manoeuvre maneuver', move),
  // By words
  ...all('convince persuade coax cajole entice seduce induce', talk),
  ...all('talk argue charm flatter bamboozle', { into: 'deal' }),
  ['lock', { into: 'deal' }],
  ...all('move bring', { to: true, only: new Set('agree buy commit decide purchase renew reply respond sign subscribe'.split(' ')) }),
  ['lead', { to: true, only: new Set('conclude realise realize believe say admit agree commit buy choose sign want'.split(' ')) }],
  // Fixed ways to leave no way out
  ['leave', { idioms: nothingLeft }],
  ['give', { idioms: nothingLeft }],
  ['put', { idioms: ['on the spot'] }],
  ['wear', { idioms: ['down'] }],
])

function all(verbs: string, trigger: Trigger): [string, Trigger][] {
  return verbs.split(' ').map((verb) => [verb, trigger])
}

/** What people are talked or locked into. */
export const deals: ReadonlySet<string> = new Set(
  'deal deals contract contracts agreement agreements commitment commitments purchase purchases decision decisions meeting meetings call calls demo demos pilot pilots trial trials signature upgrade upgrades renewal renewals subscription subscriptions yes sale purchase upsell upsells term terms plan plans corner action closing'.split(
    ' ',
  ),
)

/** What "get them" leads to without "to" only for the seller's ends; "get them talking" is a good call. */
export const gotDoing: ReadonlySet<string> = new Set(
  'agree book buy commit decide purchase renew reply respond sign subscribe upgrade'.split(' '),
)

/** What "make them" may only mean as something done to people: to act for us. */
export const madeTo: ReadonlySet<string> = new Set(
  'act admit advocate agree answer architect articulate imagine picture verbalise verbalize visualise visualize argue beg bend book buy cave chase choose click close commit concede confess confront convince decide defend introduce invest join justify pay persuade prove purchase quantify react re-engage recommend refer regret renew reply respond say sell sign squirm subscribe sweat switch upgrade'.split(
    ' ',
  ),
)

/** Verbs of sight and feeling that are bent to our end; other thoughts are people's own. */
export const bent: ReadonlySet<string> = new Set(
  'believe crave desire fear feel need realise realize recognise recognize regret see want'.split(' '),
)

/** How nobody likes to be made to feel. */
export const discomfort: ReadonlySet<string> = new Set(
  'uncomfortable nervous anxious afraid scared desperate guilty ashamed stupid foolish jealous obligated obliged indebted small inadequate embarrassed panicked trapped pressured behind'.split(
    ' ',
  ),
)

/** Verbs that say as much of deals and pages as of people. */
export const ofThings: ReadonlySet<string> = new Set(
  'appear close come convert fail fill fire fit flow go improve land load move open pass perform progress rank render run scale show stick sync update work'.split(
    ' ',
  ),
)
