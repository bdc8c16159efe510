// Ends of a plan that stand outside its goals.

/** Sections whose figures say how far. */
export const endPlaces =
  /\b(?:targets?(?! (?:audience|market|customers?|profile|segments?))|goals?|metrics|kpis?|milestones|success criteria)(?![\p{L}-])/iu

/** A line that is a result and no doing: `3-5 signed quays`, `50+ new clients`. */
export const result =
  /^\W*(?:first |\d[\d.,]*\s?(?:[-–]\s?\d[\d.,]*)?\s?[+k]?\s)(?:[\p{L}-]+ ){0,2}(?:customers?|clients?|users?|accounts?|partners?|partnerships?|deals?|pilots?|contracts?|subscribers?|sign-?ups?|installs?|downloads?|implementations?|merchants?|members?)\b/iu
