// Discounts and favours, and what may be asked in return.

export const concessionPhrases: Readonly<Record<string, readonly string[]>> = {
  discount: [
    `(i|we) [can|could|will|would|am|are] [happy to|able to|going to|also|always|even|certainly|definitely|just|probably] (give~|offer~|get~|do~|take~|knock~) [you|them] [an|a|the|another] [additional|extra|further|special|one time] [of] (discount|price break|price reduction|better price|lower price)`,
    `(i'll|we'll|i'd|we'd) [be] [happy to|also|even|just] (give|offer|get|do|take|knock) [you|them] [an|a|the|another] [additional|extra|further|special|one time] [of] (discount|price break|price reduction|better price|lower price)`,
  ],
  favour: [
    `(i'll|we'll|i can|we can|we could|i could|we would|happy to|we're happy to|i'm happy to) [also|even|just] (throw in|waive|include for free|add for free|drop the price|lower the price|cut the price|reduce the price|match the price|match their price)`,
  ],
}

/** Something is asked in return, or the favour has its condition. */
export const inReturn =
  /\b(?:if|in (?:return|exchange)|provided|for an? (?:annual|longer|multi|two|three|reference|referral|case|signed)|when you|once you|as long as|so long as|against|with (?:an? )?(?:annual|prepaid|upfront|multi)|upfront|prepay\w*|prepaid|commit\w*|annual|multi-?year|reference|case study|referral|refer|introduc\w+|testimonial|both|trade|give-?get|swap|depend\w*|unless|pilot|trial)\b|[%\d] ?(?:year|month)/
