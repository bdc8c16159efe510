// Words of goals that name a direction and no end.

/** Verbs and nouns that say which way, not how far. */
export const directions = new Set([
  // more of something
  ...['improve', 'improving', 'increase', 'increasing', 'grow', 'growing', 'growth', 'boost', 'expand', 'expanding', 'extend', 'raise'],
  ...['scale', 'scaling', 'maximize', 'maximise', 'accelerate', 'accelerating', 'drive', 'driving', 'generate', 'generating', 'gain'],
  // better
  ...['enhance', 'enhancing', 'strengthen', 'strengthening', 'deepen', 'optimize', 'optimise', 'elevate', 'advance'],
  ...['foster', 'position', 'leverage'],
  ...['promote', 'raise', 'cultivate', 'nurture', 'solidify', 'streamline', 'modernize', 'transform', 'empower', 'become'],
  ...['better', 'more', 'stronger', 'higher', 'greater', 'great', 'good', 'strong'],
  // less of something
  ...['reduce', 'reducing', 'minimize', 'minimise', 'lower', 'decrease', 'limit', 'fewer', 'less'],
  // a state that nobody can see
  ...['awareness', 'success', 'excellence', 'leadership', 'presence', 'momentum', 'engagement', 'satisfaction', 'visibility'],
  ...[
    'credibility',
    'relationships',
    'partnership',
    'reputation',
    'maintain',
    'achieve',
    'create',
    'deliver',
    'provide',
    'be',
    'understand',
  ],
])

/** Verbs that make a thing, or a state that nobody can see. */
export const makesState =
  /^(?:build|establish|create|develop|foster|deliver|ensure|gain|drive|generate|provide|support|enable)\b.*\b(?:awareness|relationships?|partnerships?|trust|presence|credibility|momentum|reputation|community|visibility|engagement|success|value|growth|authority|loyalty|leadership|excellence)\b/i

/** What makes a goal countable: a figure, a number in words, a first, all or none of something. */
export const countable =
  /\d|[%$€£]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|hundred|thousand|million|double|triple|twice|quarter of|zero|no more|none|all|every|each|first|both|only|number one|no\.? ?1)\b/i

/** An end that one can see to be reached or not. */
export const checkable =
  /\b(?:signed?|signs|signature|renew(?:s|ed|al)?|launch(?:ed|es)?|live|go-live|sold|win|won|close[ds]?|shipped?|publish(?:ed)?|hired?|approved?|certif\w+|pass(?:ed)?|retain(?:ed)?|complete[ds]?|validate[ds]?|prove[ns]?|agree[ds]?|deploy(?:ed)?|test(?:ed)?|migrated?|replace[ds]?|contract|decision|decide[ds]?|confirm(?:ed)?|book(?:ed)?|secured?|onboard(?:ed)?|set up|roll(?:ed)? out|reference|select(?:ed)?|choose|chosen)\b/i

/** A goal that points to the measures of the plan: those say how far. */
export const namesMeasures = /\b(?:metrics?|kpis?|success criteria|scorecard|targets)\b/i

/** Lines that say what a colour, a grade or a threshold means. */
export const legend =
  /^\W*(?:🟢|🟡|🟠|🔴|🔵|⚪|green|yellow|amber|orange|red|on track|off track|at risk|behind|ahead|healthy|unhealthy|excellent|very good|good|fair|ok(?:ay)?|acceptable|average|poor|weak|critical|bad|pass|fail|hit|miss|go|no[- ]go|stop|scale|kill|minimum|floor|threshold|commit|stretch|base(?:line)?(?: case)?|best case|worst case)\s*(?:\([^)]*\))?\s*[:=(–—<>≥≤-]|^\W*[<>≥≤]/iu
