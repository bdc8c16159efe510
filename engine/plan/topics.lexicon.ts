// Headings under which no statement of the plan stands, whatever its lists look like. All lower case.

/** One of these in a heading's name makes its items something else than goals, bets or actions. */
export const silentWords = new Set([
  // the situation
  ...['overview', 'summary', 'background', 'context', 'situation', 'state', 'current', 'stage', 'status', 'history', 'about'],
  ...['introduction', 'intro', 'purpose', 'scope', 'changelog', 'snapshot', 'baseline', 'shipped', 'done', 'completed', 'live'],
  ...['inventory', 'findings', 'data', 'insights', 'learnings', 'lessons'],
  // the market and those in it
  ...['positioning', 'icp', 'persona', 'personas', 'audience', 'audiences', 'profile', 'profiles', 'market', 'markets', 'segment'],
  ...['segments', 'competitor', 'competitors', 'competition', 'competitive', 'landscape', 'alternatives', 'swot', 'strengths'],
  ...['weaknesses', 'opportunities', 'trends', 'signals', 'signal', 'analysis', 'research', 'pain', 'pains', 'challenges', 'problem'],
  ...['problems', 'needs', 'customers'],
  // the people
  ...['stakeholder', 'stakeholders', 'team', 'roles', 'contacts', 'org', 'organization', 'committee', 'champions', 'players'],
  ...['governance'],
  // the offer
  ...['pricing', 'price', 'prices', 'packaging', 'package', 'packages', 'offer', 'offers', 'product', 'features', 'feature'],
  ...['solution', 'solutions', 'benefits', 'value', 'proposition', 'differentiators', 'differentiation', 'usp', 'proof'],
  ...['testimonials', 'guarantee', 'why'],
  // the money
  ...['budget', 'budgets', 'cost', 'costs', 'revenue', 'projection', 'projections', 'forecast', 'forecasts', 'financial'],
  ...['financials', 'economics', 'model', 'roi', 'funding', 'investment', 'expenses', 'math', 'arithmetic', 'payment', 'billing'],
  ...['commission', 'compensation'],
  // words to say or send, and schedules of content
  ...['script', 'scripts', 'template', 'templates', 'email', 'emails', 'message', 'messages', 'messaging', 'pitch', 'copy'],
  ...['subject', 'voicemail', 'objection', 'objections', 'question', 'questions', 'talking', 'post', 'posts', 'posting', 'topics'],
  ...['headlines', 'hooks', 'keywords', 'hashtags', 'calendar', 'prompts', 'prompt', 'example', 'examples', 'sample', 'samples'],
  ...['story', 'stories', 'angles'],
  // what one must know or keep to
  ...['principles', 'principle', 'guardrails', 'rules', 'tips', 'practices', 'mistakes', 'compliance', 'assumptions', 'dependencies'],
  ...['constraints', 'criteria', 'criterion', 'flags', 'qualification', 'score', 'scoring', 'meddic', 'meddpicc', 'bant', 'rubric'],
  ...['decision', 'decisions', 'options', 'prerequisites', 'requirements', 'process', 'workflow', 'definition', 'definitions'],
  ...['hypothesis', 'hypotheses'],
  // the back of the document
  ...['resources', 'resource', 'references', 'reference', 'links', 'related', 'appendix', 'notes', 'tools', 'stack', 'architecture'],
  ...['glossary', 'faq', 'files', 'docs', 'documentation', 'sources', 'approval', 'sign-off', 'review', 'log', 'version', 'feedback'],
  ...['conclusion'],
])

/** Headings that ask or explain. */
export const explains = [
  ...['why', 'what', 'who', 'how', 'where', 'which', 'is', 'are', 'do', 'does', 'can', 'look', 'about', 'the problem'],
]

/** Before `plan`, `schedule`, `roadmap`, `target` ...: a thing of its own, with no actions of this plan in it. */
export const besides = new Set([
  ...['pricing', 'payment', 'posting', 'content', 'subscription', 'compensation', 'commission', 'comp', 'budget', 'email', 'product'],
  ...['technology', 'technical', 'feature', 'qualification', 'resource', 'team', 'price', 'quota', 'free', 'paid', 'data', 'review'],
  ...['risk', 'objection', 'backup', 'compliance', 'security', 'quality', 'qa'],
])

/** Topics of which people write `... strategy` without stating one. */
export const topicWords = new Set([
  ...['pricing', 'content', 'channel', 'marketing', 'messaging', 'launch', 'product', 'communication', 'communications', 'brand'],
  ...['branding', 'media', 'seo', 'sem', 'keyword', 'email', 'exit', 'funding', 'financial', 'data', 'competitive', 'positioning'],
  ...['distribution', 'technical', 'technology', 'hiring', 'page', 'posting', 'hashtag', 'ads', 'ad', 'pr', 'link', 'monetization'],
  ...['localization', 'testing', 'deployment', 'migration', 'search', 'platform', 'video', 'linkedin', 'instagram', 'tiktok'],
  ...['facebook', 'twitter', 'youtube', 'reddit', 'funnel', 'risk', 'mitigation', 'backup'],
])
