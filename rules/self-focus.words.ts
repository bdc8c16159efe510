// A stated purpose: why we exist is the buyer's business too.

export const purposeStated =
  /\b(?:we (?:exist|believe|started|founded|set out)|i (?:believe|started|founded)|our (?:mission|purpose|belief|cause)|(?:the|that's|that is) why (?:we|i)|reason we (?:exist|started)|our (?:big )?why)\b/

/** Titles over what customers said. */
export const testimonials =
  /\b(?:testimonials?|social proof|reviews?|what (?:our |your )?(?:clients?|customers?|users?|members?|people) (?:say|said|are saying)|in their (?:own )?words)\b/i
