// Lexicon of vanity-metric.

export const vanityPhrases: Readonly<Record<string, readonly string[]>> = {
  attention: [
    '[(number of|linkedin|instagram|twitter|x|social|facebook|tiktok|youtube|newsletter|company page|new|organic)] [(company page|page|social media|media)] (followers|follower count|likes|impressions|page views|pageviews|views|video views|reach|shares|retweets|fans|profile views|subscribers|website visits|site visits|web traffic|traffic|visitors|clicks|mentions|hashtags)',
    '(open rate|open rates|email opens|opens|klout score|klout scores|social score|engagement score|engagement scores|ssi score|ssi|social selling index|vanity metrics|share of voice|brand awareness)',
    '[(number of|daily|weekly|total)] (dials|calls made|emails sent|connection requests sent|posts published|connections)',
  ],
}
