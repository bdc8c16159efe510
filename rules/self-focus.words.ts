// A stated purpose: why we exist is the buyer's business too.

export const purposeStated =
  /\b(?:we (?:exist|believe|started|founded|set out)|i (?:believe|started|founded)|our (?:mission|purpose|belief|cause)|(?:the|that's|that is) why (?:we|i)|reason we (?:exist|started)|our (?:big )?why)\b/
