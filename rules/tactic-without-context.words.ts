// Advice of the sort "say these words", and what gives it a place.

const thing = '(line|lines|opener|openers|script|phrase|sentence|words|question|subject line|email|template|message|trick|formula|hook)'

export const recipePhrases: Readonly<Record<string, readonly string[]>> = {
  recipe: [
    `[just|simply|only] (say~|use~|try~|send~|copy~|steal~|repeat~) (this|these|the following) [exact|simple|one|magic|proven|killer|little|two|three|few] ${thing}`,
    `all you (have|need) to do is (say|ask|send|use|repeat)`,
    `(just|simply) (say|repeat|reply) [these|this|the following|with] [exact] (words|line|sentence)`,
    `(the|these) [three|two|few|four|five] magic words`,
  ],
}

/** A goal, a fit, a next step, or what to do when it fails. */
export const context =
  /\b(?:when|whenever|if|unless|because|so that|in order to|goal|purpose|aim|objective|why|works (?:best|well|for|with|because)|best for|good for|suits?|fits?|not for|for (?:people|buyers|prospects|customers|leads|calls|situations|those) (?:who|that|with|where)|next|then|after(?:wards)?|follow(?:ed)? (?:it|up|with)|before|otherwise|fails?|does(?:n't| not) work|won't work|backfires?|depends|limits?|careful|only where|instead)\b/
