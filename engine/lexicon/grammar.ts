// Small closed classes of English words that hold a clause together.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words that open a noun phrase. */
export const determiners = list(`
  a an the this that these those their his her its our your my every each all any some both most many more few several no another other enough
  one two three four five six seven eight nine ten half certain such`)

/** Before "of", these still speak of the people after it: "any of your buyers". */
export const partitives = list('any all each most some many one none both few half rest more enough several two three majority')

/** Words that stand before a whole noun phrase. */
export const predeterminers = list('even just only exactly literally at least')

/** Words that end a noun phrase. */
export const phraseEnds = list(`
  to into from in on at of with for by about as than like through over under between within across toward towards off out up down away back around
  who whom whose that which what when where why how if because while until unless so but and or nor then
  is are was were be been am has have had do does did will would can could should must may might
  them him i you we they he she it us me himself herself themselves ourselves yourself itself not n't sure certain`)

/** Prepositions that add to a noun phrase without making it a place to go to. */
export const adding = list('of from at within with across')

/** What stands between a subject and its verb. */
export const auxiliaries = list(`
  am is are was were be been being do does did have has had will would can could should shall must may might going able trying try tries tried need needs
  want wants wanted used aim aims hope hopes plan plans start starts started keep keeps begin begins learn learns manage manages ready likely
  designed meant supposed bound i'll we'll you'll they'll he'll she'll it'll i'm we're you're they're he's she's it's i've we've you've they've`)

/** Adverbs without -ly. */
const plainAdverbs = list(`
  just only even also still always often never ever then now soon finally not too very quite rather so already again back really actually better best
  sometimes usually almost maybe perhaps instead together more openly all both each`)

export const isAdverb = (word: string): boolean => plainAdverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !lyWords.has(word))
const lyWords = list(
  'apply reply supply rely comply multiply family families assembly monthly weekly daily yearly quarterly ally rally imply',
)

/** Before "to", these keep it from belonging to an earlier verb: "someone who wants to buy". */
export const catenatives = list(`
  want wants wanted need needs needed have has had try tries trying tried going ready able likely willing hope hopes hoping like likes plan plans planning
  used refuse refuses afraid eager hesitant keen reluctant prefer prefers afford agree agrees decide decides due free unable unwilling about supposed`)
