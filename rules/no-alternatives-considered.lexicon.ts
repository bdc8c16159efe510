// How plans write of the bets that they did not choose, and of why they chose this one.

/** Sections, columns and labels on other ways to the goal. */
export const otherTitles =
  /(?:^|\b)(?:alternatives?(?: (?:considered|weighed|approach(?:es)?|strateg(?:y|ies)|bets?|routes?|we))?$|alternative (?:approach(?:es)?|strateg(?:y|ies)|bets?|routes?|paths?|plans?)|(?:options?|approaches|paths|routes|bets|plays|strategies|ideas|channels)(?: that)?(?: we)? (?:considered|weighed|rejected|compared|ruled out|not (?:taken|chosen)|dropped|passed on|on the table)|(?:the )?(?:other|rejected|discarded|parked|considered) (?:bets?|options?|strategies|approaches|ways|paths|routes|plays|ideas)|trade-?offs?|why not\b|(?:strategic )?options(?: analysis)?$|what we(?:'re| are|'ll| will| do| did| have)? ?(?:not|n't|decided against|chose not|say no|said no|stopped|leave out|left out|ruled out|gave up)|(?:we )?(?:won't|will not|are not|aren't) (?:do|doing|pursu|target|build|chas)\p{L}*|non-?goals|not (?:doing|now|yet|pursuing|in scope)|out of scope|de-?prioriti[sz]\p{L}*|(?:to )?(?:skip|avoid|defer|cut|drop)(?: for now)?$|decision (?:log|record)s?|strategic choices|choice|scenarios?)(?![\p{L}])/iu

/** Sentences that weigh one way against another. */
export const otherWords =
  /\b(?:we (?:also |have |had |briefly )*(?:weighed|considered|compared|debated|looked at|evaluated|explored|tested|ruled out|rejected|decided against|passed on|turned down|parked|dropped|said no to|chose not|choose not|gave up)|(?:other|another|second|rejected) (?:bets?|options?|strateg(?:y|ies)|approach(?:es)?|routes?|ways? to)|the alternatives? (?:is|was|were|would|are|to)|alternatives? (?:considered|weighed|were|was|we)|ruled out|decided against|de-?prioriti[sz]\w*|trade-?offs?|(?:chose|choose|picked|pick|opted for|bet on|prefer|preferred|favou?r) (?:\S+ ){1,8}(?:over|rather than|instead of|because|not)|over (?:a|an|the|more) (?:\S+ ){1,6}because|(?:rather than|instead of) (?:\w+ly )?(?:\w+ing|trying to)\b|best of (?:the )?(?:two|three|four|five|all)|option (?:[abc]|[1-5]|one|two|three)\b|(?:we|i) (?:are not|aren't|will not|won't|do not|don't) (?:going|doing|do|pursu\w+|chas\w+|target\w*|bet\w*|build\w*|try\w*|compet\w+|run\w*|spend\w*|sell\w*|hir\w+|buy\w*)|not (?:now|yet|this (?:year|quarter)|worth)[.:,;—–]|(?:no|zero) (?:paid (?:ads?|acquisition|marketing|spend)|cold (?:calls?|calling|outreach|email)|ad spend|marketing spend|discount(?:s|ing)?)|out of scope|skip(?:ping)? (?:\S+ ){1,6}\(not|likeliest|most likely to (?:work|win|get)|highest (?:odds|probability|chance))(?![\p{L}])/iu

/** Names of the place that says why this bet. */
export const reasonTitles =
  /\b(?:why\b(?! not).*|rationale|reasons?|reasoning|(?:our |the |core )?(?:thesis|hypothes[ie]s|insight|logic)|the case for .*|strategic (?:rationale|fit|logic))(?![\p{L}])/iu

/** A strategy with its reason. */
export const reasonWords =
  /\b(?:because|since (?:the|they|we|it)|so that|due to|as (?:they|the|this) (?:is|are|have|has)|which (?:means|lets|gives|makes)|our (?:edge|advantage|unfair)|the bet is)\b/i
