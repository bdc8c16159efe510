// What makes a promise a fair one, for silver-bullet.

/** Money or service that is owed when it does not come true. */
export const refunds =
  /\b(?:refund\w*|money[- ]back|sla|slas|uptime|service level|warrant\w+|credits?|cancel (?:any ?time|anytime)|free trial|trial|pilot|penalt\w+|or (?:we|you|it'?s|your) (?:will )?(?:pay|don't pay|do not pay|free|work for free|money)|don't pay|no charge|delivery|latency|rpo|rto|availability|99\.\d+|response times?|within (?:\w+ ){1,2}(?:minutes?|hours?|business days?|days?))\b|\d ?%? (?:uptime|availability)/

/** Where it fits, in its own sentence. */
export const fit =
  /\b(?:works? best|best (?:for|when|with)|fits? (?:best|when|where)|only (?:when|if|where|for)|when (?:they|the (?:buyer|prospect)|you have)|provided|as long as|in our (?:tests?|data)|\d+ ?%)\b/

/** What limits it, or what to do when it fails, in the same or the next paragraph. */
export const limits =
  /\b(?:(?:if|when|where) (?:it|this|that|they) (?:fails?|does(?: not|n't)|do(?: not|n't)|is(?: not|n't)|says? no)|does(?: not|n't) (?:work|fit|suit)|won't work|fails? (?:when|if|with)|not (?:for|suited|a fit for)|except|unless|limits?|limitations?|caveats?|fallback|plan b|otherwise|avoid (?:it|this) (?:when|if|with)|skip (?:it|this) (?:when|if|with))\b/

/** The same words for something else: insurance, compensation, technology, what fails for sure. */
export const somethingElse =
  /\b(?:guaranteed (?:cost|loss|recipe|failure|delay|zero|pay|salary|draw|minimum|base)|can(?:not|'t) guarantee|(?:webhook|retry|retries|delivery|cache|server|cluster|api|query|queries|backup) |not guarantee|no guarantee|guarantee(?:s|d)? that (?:your|the|their|momentum|nobody)|looking for a silver bullet|no silver bullet|isn't a silver bullet|not a silver bullet)\b/

/** Whom a promise is made to. */
export const promisee =
  /\b(?:you|your|you'll|you're|we|our|i|they|their|them|customers?|clients?|buyers?|prospects?|every ?(?:body|one|time))\b/
