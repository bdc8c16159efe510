// Forms of English verbs, from the base form.

export interface VerbForms {
  readonly base: string
  /** Third person: gets. */
  readonly third: string
  readonly ing: string
  readonly past: string
  readonly participle: string
}

/** All forms of a verb given by its base form, in lower case. */
export function formsOf(base: string): VerbForms {
  const [past, participle] = irregular.get(base) ?? []
  const regular = past === undefined ? pastOf(base) : past
  return { base, third: thirdOf(base), ing: ingOf(base), past: regular, participle: participle ?? regular }
}

/** The forms without doubles, other ways to write them included: `gotten` and `got`, `travelled` and `traveled`. */
export function inflections(base: string): string[] {
  const { third, ing, past, participle } = formsOf(base)
  const double = variants.get(base) ?? []
  return [...new Set([base, third, ing, past, participle, ...double])]
}

function thirdOf(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function ingOf(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

/** True when the last consonant is written twice: one stressed syllable with a short vowel. */
function doubles(base: string): boolean {
  if (doubling.has(base)) return true
  return /^[^aeiou]*(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$/.test(base) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base)
}

/** Verbs of more syllables with the stress on the last one. */
const doubling = new Set(
  'abet admit begin commit compel confer control defer deter dispel equip excel expel forget impel incur infer input occur omit outbid patrol permit prefer propel rebut recur refer regret repel submit transfer transmit unplug upset unwrap'.split(
    ' ',
  ),
)

/** Other forms in use beside the ones above. */
const variants = new Map([
  ['get', ['gotten']],
  ['be', ['am', 'are', 'were', "isn't"]],
  ['cancel', ['cancelled', 'cancelling', 'canceled', 'canceling']],
  ['travel', ['travelled', 'travelling']],
  ['manoeuvre', ['manoeuvring']],
  ['focus', ['focussed', 'focussing']],
  ['plead', ['pled']],
  ['steer', ['steered']],
])

/** Base, past and participle (when it differs from the past). */
const irregular = new Map(
  `arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burned|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|input input|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|offset offset|outbid outbid|outgrow outgrew outgrown|overcome overcame overcome|overhear overheard|override overrode overridden|oversell oversold|oversee oversaw overseen|overspend overspent|overtake overtook overtaken|overthink overthought|pay paid|put put|quit quit|read read|rebuild rebuilt|resell resold|reset reset|rethink rethought|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spread spread|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undercut undercut|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|upsell upsold|upset upset|wake woke woken|wear wore worn|win won|wind wound|withdraw withdrew withdrawn|write wrote written`
    .split('|')
    .map((row) => {
      const [base = '', ...forms] = row.split(' ')
      return [base, forms] as const
    }),
)
