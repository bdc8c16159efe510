// Activities that people write where a strategy should stand.

/** What one does, by its name alone. */
export const activities = new Set([
  // writing and posting
  ...['blog', 'blogs', 'blogging', 'newsletter', 'newsletters', 'posts', 'posting', 'content', 'articles', 'ebook', 'ebooks'],
  ...['whitepaper', 'whitepapers', 'podcast', 'podcasts', 'video', 'videos', 'storytelling', 'seo', 'pr'],
  // reaching out
  ...['calling', 'calls', 'call', 'dialing', 'dials', 'mail', 'mailing', 'mailings', 'email', 'emails', 'emailing', 'outreach', 'outbound'],
  ...['prospecting', 'messaging', 'messages', 'sms', 'texting', 'telemarketing', 'cadences', 'sequences', 'canvassing', 'networking'],
  ...['inmail', 'inmails', 'dm', 'dms', 'voicemails', 'follow-ups'],
  // paid and social
  ...['ads', 'ad', 'advertising', 'ppc', 'retargeting', 'sponsorship', 'sponsorships', 'social', 'media', 'influencers', 'influencer'],
  // meeting
  ...['webinar', 'webinars', 'seminar', 'seminars', 'event', 'events', 'conference', 'conferences', 'meetup', 'meetups', 'workshop'],
  ...['workshops', 'demo', 'demos', 'tradeshow', 'tradeshows', 'shows', 'fairs', 'roadshow', 'lunches', 'dinners', 'qbrs', 'meetings'],
])

/** Words that say which sort of it. */
export const qualifiers = new Set([
  ...['cold', 'warm', 'direct', 'paid', 'organic', 'weekly', 'monthly', 'quarterly', 'daily', 'regular', 'targeted', 'personalized'],
  ...['personalised', 'b2b', 'sales', 'customer', 'online', 'digital', 'marketing', 'campaign', 'campaigns', 'linkedin', 'facebook'],
  ...['instagram', 'twitter', 'google', 'youtube', 'tiktok', 'reddit', 'x', 'trade', 'industry', 'local', 'virtual', 'live', 'product'],
  ...['click', 'per', 'pay', 'search', 'engine', 'optimization', 'optimisation', 'strategy', 'approach', 'the', 'a', 'an', 'and', 'or'],
  ...[
    'more',
    'of',
    'on',
    'via',
    'through',
    'with',
    'run',
    'running',
    'send',
    'sending',
    'do',
    'doing',
    'make',
    'making',
    'host',
    'hosting',
  ],
  ...['publish', 'publishing', 'write', 'writing', 'attend', 'attending', 'start', 'launch', 'create', 'setting', 'set', 'book', 'our'],
  ...['new', 'series', 'program', 'programme', 'activity', 'activities', 'some', 'few', 'two', 'three', 'four', 'ten'],
])

/** What shows that the writer says why, against what, or for whom. */
export const bet =
  /\b(?:because|so that|since|rather than|instead of|not by|before|until|only|first|why|bet|choose|chosen|focus(?:ed|ing)? on|by [\p{L}]+ing|led by|where|who|whose|through which|lets?|win|prove|own|become)(?![\p{L}])/iu

/** The beginnings of a goal. */
export const goalVerbs =
  /^(?:to )?(?:reach|achieve|hit|increase|grow|win|close|sell|generate|attain|deliver|make|get|raise|reduce|retain|add|book)\b/i
/** What says how. */
export const means =
  /\b(?:by (?!\d|q[1-4]\b|end\b|the end\b|year|january|february|march|april|may|june|july|august|september|october|november|december)|through|via|with|using|because|so that|from|via|where|who|in (?!q[1-4]\b|20\d\d)|among)\b/i
