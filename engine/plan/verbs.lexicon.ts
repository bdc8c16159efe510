// Verbs that begin an instruction. Base forms, lower case.

/** Words that are hardly ever anything but a verb at the beginning of a line. */
export const actionVerbs = new Set([
  ...['achieve', 'activate', 'adapt', 'add', 'adjust', 'adopt', 'agree', 'align', 'analyse', 'analyze', 'announce', 'apply'],
  ...['arrange', 'ask', 'assess', 'assign', 'attend', 'automate', 'avoid', 'begin', 'book', 'bring', 'build', 'bundle', 'buy'],
  ...['call', 'cancel', 'capture', 'check', 'choose', 'clarify', 'clean', 'clone', 'close', 'coach', 'collaborate', 'collect'],
  ...['comment', 'communicate', 'compare', 'compile', 'complete', 'conduct', 'configure', 'confirm', 'connect', 'consolidate'],
  ...['contact', 'continue', 'convert', 'coordinate', 'count', 'craft', 'create', 'cross-post', 'cross-sell', 'curate', 'debrief'],
  ...['decide', 'define', 'deliver', 'demonstrate', 'deploy', 'design', 'determine', 'develop', 'dig', 'direct', 'discover'],
  ...['discuss', 'distribute', 'dm', 'document', 'draft', 'drive', 'drop', 'edit', 'educate', 'eliminate', 'embed', 'enable'],
  ...['encourage', 'engage', 'ensure', 'enter', 'escalate', 'establish', 'evaluate', 'examine', 'execute', 'expand', 'explain'],
  ...['explore', 'export', 'extend', 'extract', 'facilitate', 'feed', 'fill', 'finalise', 'finalize', 'find', 'finish', 'fix'],
  ...['follow', 'formalise', 'formalize', 'forward', 'frame', 'gather', 'generate', 'get', 'give', 'go', 'grow', 'handle', 'help'],
  ...['hire', 'hit', 'hold', 'host', 'identify', 'implement', 'improve', 'include', 'increase', 'inform', 'initiate', 'inspect'],
  ...['install', 'integrate', 'interview', 'introduce', 'investigate', 'invite', 'iterate', 'join', 'keep', 'kick', 'launch'],
  ...['learn', 'let', 'leverage', 'listen', 'lock', 'log', 'lower', 'maintain', 'make', 'map', 'measure', 'meet', 'merge', 'migrate'],
  ...['monitor', 'move', 'negotiate', 'notify', 'nurture', 'observe', 'obtain', 'offer', 'onboard', 'open', 'optimise', 'optimize'],
  ...['order', 'organise', 'organize', 'outline', 'participate', 'pause', 'pay', 'persuade', 'pick', 'pilot', 'pitch', 'place'],
  ...['polish', 'prepare', 'present', 'prioritise', 'prioritize', 'produce', 'promote', 'propose', 'prove', 'provide', 'publish'],
  ...['pull', 'push', 'put', 'qualify', 'quantify', 'raise', 're-engage', 'reach', 'read', 'rebuild', 'recap', 'reconcile', 'record'],
  ...['recruit', 'reduce', 'refer', 'refine', 'reframe', 'register', 'release', 'remind', 'remove', 'renew', 'reopen', 'repeat'],
  ...['replace', 'reply', 'repurpose', 'request', 'research', 'reset', 'resolve', 'respond', 'retarget', 'reuse', 'revise'],
  ...['rewrite', 'ride', 'roll', 'run', 'scale', 'schedule', 'score', 'secure', 'see', 'seed', 'segment', 'select', 'sell', 'send'],
  ...['set', 'shadow', 'ship', 'shorten', 'show', 'sign', 'simplify', 'sit', 'skip', 'solicit', 'sort', 'source', 'speak', 'split'],
  ...['sponsor', 'stagger', 'stand', 'start', 'stay', 'stop', 'streamline', 'strengthen', 'study', 'submit', 'summarise'],
  ...['summarize', 'swap', 'switch', 'sync', 'tailor', 'take', 'talk', 'teach', 'tell', 'tighten', 'train', 'transfer', 'trigger'],
  ...['tune', 'turn', 'unify', 'unlock', 'update', 'upgrade', 'upload', 'upsell', 'use', 'validate', 'verify', 'visit', 'walk'],
  ...['warm', 'warn', 'watch', 'weigh', 'welcome', 'win', 'wire', 'work', 'write'],
])

/** Words that are as often a noun: a verb only before an article, a number, a preposition or the like. */
export const nounVerbs = new Set([
  ...['access', 'approach', 'audit', 'blog', 'budget', 'campaign', 'change', 'cover', 'cut', 'demo', 'email', 'estimate', 'feature'],
  ...['file', 'fly', 'focus', 'fund', 'highlight', 'issue', 'lead', 'link', 'list', 'look', 'mail', 'market', 'message', 'model'],
  ...['name', 'network', 'note', 'partner', 'phone', 'plan', 'point', 'position', 'post', 'price', 'promise', 'quote', 'rank'],
  ...['report', 'review', 'sample', 'search', 'share', 'shift', 'staff', 'state', 'support', 'survey', 'tag', 'target', 'team'],
  ...['test', 'text', 'time', 'tour', 'track', 'trial', 'tweet', 'view'],
])

/** What may follow a `nounVerb` that is used as a verb. */
export const afterVerb = new Set([
  ...['the', 'a', 'an', 'your', 'our', 'their', 'its', 'this', 'these', 'those', 'all', 'every', 'each', 'some', 'any', 'more', 'to'],
  ...['on', 'with', 'for', 'in', 'into', 'at', 'out', 'from', 'via', 'up', 'down', 'and', 'through', 'as', 'how', 'what', 'which'],
  ...['who', 'back', 'over', 'about', 'by', 'different', 'new', 'additional', 'multiple', 'several', 'existing', 'potential'],
  ...['specific', 'relevant', 'weekly', 'daily', 'monthly'],
])

/** Verbs that say what shall be true, not what shall be done. */
export const outcomeVerbs = new Set([
  ...['achieve', 'attain', 'boost', 'convert', 'cut', 'decrease', 'double', 'earn', 'exceed', 'gain', 'generate', 'grow', 'hit'],
  ...['improve', 'increase', 'keep', 'lift', 'lower', 'maintain', 'raise', 'reach', 'reduce', 'retain', 'triple'],
])

/** `Metrics to track`, `Posts to write`: only what is made or done here makes a heading a list of things to do. */
export const makingVerbs = new Set([
  ...['add', 'build', 'create', 'do', 'write', 'ship', 'launch', 'make', 'complete', 'finish', 'implement', 'fix', 'publish', 'send'],
  ...['deliver', 'execute'],
])
