// Words that tell a place to fill in from a stage direction, a status, a speaker or a tag.

/** `[Pause ...]`: what the seller does while speaking. */
export const directionVerbs: ReadonlySet<string> = new Set(
  `pause wait listen stop let silence silent beat smile laugh nod breathe sigh lean hold slow slowly speak whisper look
  if else unless otherwise transition continue proceed repeat skip hang dial ring rings tone`.split(/\s+/),
)

/** `[Prospect answers]`: who does something while the seller waits. */
export const directionSubjects: ReadonlySet<string> = new Set(
  'they he she prospect customer client buyer owner lead contact gatekeeper receptionist caller rep you both'.split(' '),
)

/** Whole contents of square brackets that are remarks or statuses. */
export const asides: ReadonlySet<string> = new Set([
  ...'optional draft new wip done note example sample sic redacted internal external urgent high medium low ...'.split(' '),
  ...'… yes no ok confident casual warm calm curious end unsubscribe source'.split(' '),
  'citation needed',
])

/** Speakers in brackets: `[AE]: ...`. */
export const speakers: ReadonlySet<string> = new Set(
  'rep sdr bdr ae am se csm you me agent caller closer prospect customer client buyer lead owner gatekeeper receptionist'.split(' '),
)

/** Round brackets hold many things; only these are filled in. */
export const fillable: ReadonlySet<string> = new Set([
  ...['name', 'first name', 'last name', 'their name', 'your name', 'my name', "prospect's name", 'prospect name', 'contact name'],
  ...['company', 'company name', 'your company', 'their company', 'business name', 'city', 'industry', 'title', 'date', 'time'],
  ...['morning/afternoon', 'morning/afternoon/evening', 'day/time', 'date/time', 'phone number', 'your number', 'product'],
])

/** Tags of HTML in their short form, which are no places to fill in. */
export const tags: ReadonlySet<string> = new Set(
  `a b i u p s br hr h1 h2 h3 h4 h5 h6 ul ol li em strong small sub sup div span table tr td th thead tbody img code pre
  details summary aside section article header footer main nav form input button label script style body head html kbd mark`.split(/\s+/),
)

/** `X days`: what is counted by an X. */
export const unitsOfX: ReadonlySet<string> = new Set(
  `minutes hours days weeks months years people users clients customers companies teams reps seats sites locations
  employees times percent leads calls deals meetings homes patients members dollars`.split(/\s+/),
)
