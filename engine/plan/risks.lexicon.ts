// How plans write of what can go wrong.

/** Sections, columns and labels on what can go wrong. */
export const riskTitles =
  /(?:^|\b)(?:risks?|contingenc(?:y|ies)|mitigations?|threats?|blockers?|obstacles?|assumptions?|dependenc(?:y|ies)|pre-?mortem|plan b|fall-?back|kill (?:criteria|switch)|stop conditions?|decision (?:rules?|gates?|points?)|^if \p{L}+|what (?:could|can|might|may) (?:go wrong|break|fail|stop|block)|when it fails|watch-?outs?|red flags|vulnerabilit(?:y|ies)|weaknesses|challenges|objections|concerns|pivot|barriers|early warning|rollback|escalation)(?![\p{L}])/iu

/** Sentences that say what happens when something goes otherwise than planned. */
export const riskWords =
  /\b(?:plan b|fall ?back (?:to|on|plan)|contingency|kill criteri(?:a|on)|worst case|go(?:es)? wrong|(?:the |main |biggest |our |key )risk|risks? (?:is|are|that|of)|at risk|mitigat\w+|if (?:(?:it|this|that|they|we|he|she|the|no|not|none|fewer|less|more than|any|you|\p{L}+) )(?:\S+ ){0,8}(?:fails?|slips?|stalls?|says? no|misses|miss|drops?|declines?|leaves?|does not|doesn't|do not|don't|cannot|can't|is not|isn't|are not|aren't|below|under|lower|late|delayed|blocked|rejects?|refuses?|falls?|breaks?)|otherwise we|unless (?:they|we|the)|(?:stop|pause|pivot|kill|drop|abandon) (?:it |this |the \S+ )?(?:if|when|unless))\b/iu
