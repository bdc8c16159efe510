// Lexicon of anecdote-as-evidence.

export const anecdotePhrases: Readonly<Record<string, readonly string[]>> = {
  /** It worked once, somewhere. */
  once: [
    "so should we|so let's (do|copy|try|use) (it|this|that|the same|likewise)",
    '(swear|swears|swore) by (it|this|that|them)',
    'so (do|try|use|copy) (the same|it|this|that)',
    '(it|this|that) [(has|also|really)] (worked|works) [(great|well|wonders)] (for|at) [(the|other)] (salesforce|hubspot|gong|slack|zoom|apple|amazon|google|microsoft|oracle|stripe|tesla|drift|outreach)',
    '(it|this|that|which) [(has|also|really|already|just)] (worked|works) [(so|really|very|extremely|great|well|wonders)] [well] (for|at|with) (me|us|him|her|them|my|our|a (friend|colleague|competitor|company|startup|rep|guy)|one (of|rep|company|team|seller)|other (companies|startups|teams|reps)|another|others|everyone|everybody)',
    '(it|this|that) (worked|did wonders|worked wonders) (before|last (year|quarter|time|month)|in (the past|my last|my old|my previous|our last)|for my (last|old|previous))',
    '(worked|works) for (me|us|them|him|her|others|everyone else|everybody else|so many) so',
    '(because|since|as) (it|this|that) worked (for|at|last|before|in)',
    '(a friend|a buddy|a colleague|someone|somebody|a guy|a rep|one rep|one of (our|my|the) (reps|friends|colleagues|sellers)|my (friend|colleague|old boss|last boss|mentor)) [of (mine|ours)] [(i know|once|recently|just)] (closed|booked|won|landed|made|got|doubled|tripled|sold)',
    '(i|we) once (closed|booked|won|landed|got|sold|saw)',
    '(i|we) (heard|read) [(somewhere|online|on linkedin|in a book|on a podcast)] that [it|this|that|everyone|companies|reps] [(works|worked|is working|swears)]',
    '(everyone|everybody|every (rep|company|startup|team)) (is doing|does|uses|swears by|is using) (it|this|that)',
    '(all|most) the (top|best) (reps|sellers|companies|performers|startups) (do|use|are doing|swear by) (it|this|that)',
    '(our|the) (competitor|competitors|competition) (did|does|do|are doing|is doing|uses|use) (it|this|that) (and|so)',
    '(it|this|that) (worked|went) (like a charm|great) (for|at|with|when|last)',
  ],
}
