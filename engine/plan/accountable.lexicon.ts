// How plans say who does a thing and by when, beside columns and labels.

/** Columns that hold a person. */
export const ownerColumns =
  /\b(?:owners?|dri|lead|responsible|accountable|who|assigned|assignee|by whom|person|contact|rep|ae|csm|our side|their side|raci)\b/i

/** Columns that hold a time. */
export const timeColumns =
  /\b(?:due|date|by|by when|when|deadline|eta|timeline|timing|time ?frame|target date|start|end|week|month|day|quarter|sprint|phase|cadence|frequency|rhythm|schedule|period)\b/i

/** Labels of lines that name who answers for the plan, or for a section of it. */
export const ownerLabel =
  /^\W*(?:(?:plan|account|section|document|territory|overall|deal|opportunity|strategy|strategic account)[ -])?(?:owner|owners|dri|lead|responsible|accountable|author|manager|rep|executive|prepared by|written by|owned by)\b(?: \([^)]*\))?[^\S\n]*[:—–][^\S\n]*\S/im

/** Keys of the front matter that say the same. */
export const ownerKey = /(?:^|\.)(?:owner|author|dri|lead|account[_-]?(?:owner|manager|executive)|rep|assignee)s?$/i

/** Cells and labels that are there, but name nobody and no time. */
export const nothingSaid =
  /^[\s\p{Pd}?.…/*_]*$|^(?:n\/?a|none|nobody|no one|open|unknown|unassigned|to be (?:assigned|decided|defined))\.?$/iu

const role =
  '(?:ae|am|se|sc|sdr|bdr|csm|ceo|cro|coo|cfo|cto|cio|cmo|vp|founders?|co-?founder|(?:sales|marketing|account|product|partner|project|implementation|success|field|channel|regional|key account|customer success|business development)(?: (?:team|lead|manager|director|rep|reps|executive|head|owner|ops|engineer|engineering))|(?:account|sales) exec(?:utive)?|solutions? (?:engineer|architect|consultant)|sales engineer|executive sponsor|exec sponsor|sponsor|champion|legal|finance|procurement|it|security|engineering|marketing|support|client|customer|buyer|vendor|partner|manager|director|assistant|intern|agency)'

/** `AE:`, `Sales manager to`, `Marketing will`, `SDRs`: a role that does it. */
export const roleFirst = new RegExp(
  `^(?:the |our |their )?${role}s?(?:(?: and |\\s?[&+/,]\\s?)(?:the )?${role}s?)*(?::| to | will | must | can | should )`,
  'i',
)

/** `(AE)`, `— CSM`, `[SE + AM]`, `(owner AE)`: a role set off behind. */
export const roleLast = new RegExp(`(?:[([]|[—–|;] ?|- |by |with )(?:${role})s?(?:\\s?[&+/,]\\s?${role}s?)*(?:[)\\]]|,|$|\\s?[—–|;])`, 'i')

/** `@bo`, `owned by Bo`, `assigned to Bo`, `Bo leads`. */
export const assigned =
  /(?:^|[\s(])@[\p{L}][\p{L}\d._-]+|\b(?:owned by|assigned to|responsibility of|run by|led by|done by|handled by)\s+\S|\bowner\b\s*[:=]\s*\S/iu

const name = "\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}[\\p{Ll}’'.-]*){0,2}"
const names = `${name}(?:(?: and | & |\\s?[+/,]\\s?)${name})*`

/** `Bo: visit`, `Bo to visit`, `Ann and Bo will`: a name that does it. */
export const nameFirst = new RegExp(`^${names}(?: to | will | — | – )\\p{Ll}`, 'u')

/** `Bo: visit the plant`: a short name before an instruction; a longer word is a subject (`Pricing: ask`). */
export const shortName = /^\p{Lu}\p{Ll}{1,5}: \p{Ll}/u

/** `(Bo, 3 May)`, `— Bo, by Friday`. */
export const nameLast = new RegExp(
  `(?:\\(|[—–] ?|\\| ?)${names}(?:,\\s*[^()]{0,40}?(?:\\d|day)|\\s+by\\s)|(?:[—–] ?|\\| ?)${names}\\.?$`,
  'u',
)

/** `I call her`, `my sister drafts`: whoever writes does it. */
export const firstPerson = /\b(?:I|I'll|I’ll|I am|I'm|I’m|me|my|myself)\b/

/** Words that say that one person carries the whole plan. */
export const onePerson =
  /\b(?:solo(?:preneur| founder)?|one[- ](?:person|man|woman)|just me|only me|founder[- ](?:led|only|driven)|(?:single|sole) (?:founder|owner|operator|rep)|side project|indie (?:hacker|maker|developer)|bootstrapped)\b/i

/** The plan speaks to its one reader: `your first five calls`. */
export const secondPerson = /\b(?:you|your|yourself)\b/i

/** Signs that more than one person carries the plan. */
export const severalPeople =
  /\b(?:we|our|ours|us|teams?|colleagues?|reps|sdrs?|bdrs?|aes?|csms?|founders|co-?founders?|staff|hires?|hiring|interns?|(?:sales|marketing|product|partner|account|customer success) (?:lead|manager|director|rep|engineer|executive))\b/i

/** Times that are none: nobody could say that such a day has passed. */
export const vagueTimes =
  /\b(?:soon(?:er or later|ish)?|asap|a\.s\.a\.p\.?|as soon as (?:possible|we can|feasible)|mid[- ]?(?:month|week|quarter|year)|shortly|eventually|some ?time|some day|someday|at some point|in due (?:course|time)|when (?:possible|there is time|time (?:permits|allows)|we have time|ready|convenient)|as time (?:permits|allows)|in the (?:near|not too distant) future|near[- ]term|later on|later|down the (?:road|line)|the coming (?:weeks|months)|over time|one day|next time|early (?:next )?(?:month|quarter|year)|late (?:this |next )?(?:month|quarter|year)|in a (?:few|couple of) (?:days|weeks|months)|(?:a few|some) (?:days|weeks|months))\b/i

/** A state or a rhythm in the place of a date: it is done, or goes on. */
export const goesOn =
  /\b(?:ongoing|on-?going|continuous(?:ly)?|always|rolling|recurring|standing|regularly|as needed|on demand|in progress|next(?! (?:steps?|actions?|moves?|tasks?))|done|completed?|finished|shipped|live|immediate(?:ly)?|now|today)\b|[✓✔✅☑]/iu

/** The same at the beginning or the end of an action: `Ongoing: ...`, `... as needed`. */
export const rhythm =
  /^(?:ongoing|continuous(?:ly)?|as needed|on demand|always|regularly)\b|\b(?:ongoing|as needed|on demand|continuously|regularly)[.)]*$/i
