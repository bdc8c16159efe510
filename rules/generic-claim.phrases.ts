// Lexicon of generic-claim.

const lead = '(leading|dominating|defining|changing|beating|best|first|disrupting)'
const best = `(world class|best in class|best in breed|best of breed|best in market|best in the business|top of the line|top notch|(market|industry|category|world|globally) ${lead}|cutting edge|bleeding edge|leading edge|state of the art|game changing|game changer|groundbreaking|ground breaking|revolutionary|unparalleled|unparallelled|unmatched|unrivaled|unrivalled|unsurpassed|unequaled|unbeatable|next generation|next gen|paradigm shifting|best kept secret|second to none)`

/** Boasts that hold of anybody. */
export const claimPhrases: Readonly<Record<string, readonly string[]>> = {
  superlative: [
    "(the|our|your|a) [(world's|industry's|market's|nation's)] (1|no 1|number 1|number one) [(rated|ranked|ai|sales|marketing|software|crm)] (platform|solution|tool|provider|software|company|agency|partner|choice|product|app|system|service|brand|vendor|team)",
    'the most (trusted|respected|recognized|recognised|loved|admired) (name|brand|partner|company|platform|solution|provider) (in|for|on)',
    'the (fastest|easiest|smartest|safest|simplest|strongest|best) [(fastest|easiest|smartest|safest|simplest|and|most (reliable|advanced|powerful|affordable|secure))] [and] [most (reliable|advanced|powerful|affordable|secure|complete)] (platform|tool|solution|software|product|system|service|way) (available|on the market|on the planet|out there|in the industry|anywhere|around|money can buy|to date)',
    "(nobody|no one|no other (company|vendor|team|provider)) does it better|(we're|we are) (simply|by far|hands down) the best",
    `${best} [[and|or] ${best}] [[and|or] ${best}]`,
    "the (world|industry|market|country|region|nation)'s (best|leading|most (advanced|powerful|trusted|innovative|comprehensive|complete|popular)|number one|first|fastest|smartest|top)",
    "(the|a|one of the|our|as the|as a) [(world's|global|clear|undisputed|recognized|recognised)] (leading|premier|foremost|number one|no 1|top) (provider|providers|supplier|vendor|platform|solution|software|company|companies|agency|partner|firm|tool|brand|expert|experts|manufacturer)",
    '(the|a) (market|industry|category|global|world|undisputed|clear|recognized|recognised|proven|thought) (leader|leaders) (in|for|of|when)',
    "(we|we're|we are) (the|a) [(clear|undisputed|proven|recognized|global)] (market|industry|category|global) (leader|leaders)",
    'the (best|most (advanced|powerful|comprehensive|innovative|complete|trusted|intuitive|sophisticated|intelligent|robust|flexible|reliable)) (solution|platform|product|tool|software|system|technology|service|option|choice|team|offering|app|suite|ai) (on the market|in the market|in the world|in the industry|available|out there|anywhere|today|in its class|around|ever|for you|money can buy)',
    '(one stop|one stop shop|one stop solution) [for]',
    '(your|our|the|a) (secret weapon|unfair advantage) [(for|to|that|of|agencies|teams|companies|you)]',
    '(easy|easier|easiest|a pleasure|a joy) to (do business|work) with',
    "(like|unlike) (no other|nothing else|anything else|any other|nothing you've (seen|tried)|anything you've (seen|tried))",
    '(no one|nobody|no other (vendor|company|platform|tool|product|solution|provider|competitor)) [else] (comes close|can match|even comes close|can compete|compares|can do what|does what|offers what|can touch)',
    '(the|our) (perfect|ultimate|ideal) (solution|platform|tool|partner|choice|answer) (for|to) (you|your|all|every|any)',
    "(all the|everything) [that] you [could|would|will|'ll] ever need",
  ],
  /** It changes everything. */
  upheaval: [
    '(revolutionize|revolutionizes|revolutionizing|revolutionise|revolutionises|revolutionising) [(how|the way|your|the|what)]|(redefine|redefines|redefining|reinvent|reinvents|reinventing|disrupt|disrupts|disrupting|reimagine|reimagining) (how|the way|the [entire|whole] [sales|marketing|retail|logistics|finance|insurance|software|education] (industry|market|world|game)|your industry|an entire industry)',
  ],
  /** A class of its own: no number can show it. */
  boast: [
    'in a (league|class|category) of (its|our|their) own|(a|one|the only) of a kind|category of one|a (completely|totally|entirely|whole) (different|new) (category|league|ball game)',
  ],
  /** Weaker words, that say something only beside proof. */
  buzzword: [
    "(go|goes|going) above and beyond|(exceed|exceeds|exceeding) [(your|customer|all|their)] expectations|[our] (customers|clients) love (us|our|it)|(we're|we are) (passionate|obsessed) about|(team|panel) of (experts|specialists|rockstars|world class)|easy to use and (powerful|intuitive|affordable)",
    '(seamless|seamlessly|frictionless|effortless|effortlessly) [(integration|integrations|experience|integrate|integrates|transition|workflow|onboarding|process|connect|connects|automation|collaboration)]',
    '(robust|innovative|comprehensive|holistic|powerful|intuitive|user friendly|turnkey|scalable|flexible|cost effective|feature rich|all in one|end to end|enterprise grade|bespoke|synergistic|world beating|superior|high quality|premium quality) [(and|or)] [(robust|innovative|comprehensive|holistic|powerful|intuitive|scalable|flexible|cost effective|easy to use|reliable|secure)] [(ai|ai powered|software|technology|cloud|saas|data)] (solution|solutions|platform|platforms|suite|offering|offerings|ecosystem|toolset|toolkit|product|products|technology|technologies)',
    '(transform|transforms|transforming|supercharge|supercharges|supercharging|turbocharge|unleash|unleashes|elevate|elevates|skyrocket|skyrockets|unlock|unlocks|unlocking) (your|their) [(full|true|entire|whole|sales|marketing|digital)] (business|company|organization|organisation|team|teams|growth|potential|marketing|sales|operations|workflow|results|future|brand|productivity|revenue|career|success)',
    '(take|takes|taking|bring|brings) (your|their) (business|company|team|sales|marketing|brand|organization|results) to the next level',
    '(part of something|truly) (transformational|transformative)|pioneering a|gold standard (in|for|of)|future proof (your|solution|platform)|award winning [(ai|customer|software)] (solution|platform|product|service|team|support|software|company|agency)',
    'to the next level|(move|moving|moves) the needle|synergy|synergies|paradigm shift|win win (solution|situation|partnership)',
    '(proven|trusted|strategic|long term|valued|reliable) (partner|track record|solution|solutions|methodology|expertise|provider|experts)',
    '(unique|uniquely) (positioned|solution|approach|platform|value proposition|selling|offering|combination|ability)|unique value',
    '(passionate|committed|dedicated) (about|to) (excellence|quality|customer success|your success|delivering|innovation|helping)|customer (centric|obsessed|focused|first) (company|approach|culture|solution|team)',
    '(excellent|exceptional|outstanding|unparalleled|superior) [customer] (service|support|quality|experience|value|results)',
  ],
}
