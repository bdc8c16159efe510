// The five factors by which a buyer tells choices apart, and the words of tables that compare them.

export type Factor = 'offering' | 'commercials' | 'value' | 'risk' | 'ease'
export const factors: readonly Factor[] = ['offering', 'commercials', 'value', 'risk', 'ease']

/** The names of rows, items and headings. */
export const factorNames: Readonly<Record<Factor, RegExp>> = {
  offering: /^(?:the )?(?:offer(?:ing)?s?|products?|solutions?|features?|capabilit(?:y|ies)|functionality|fit|scope)\b/i,
  commercials: /^(?:the )?(?:commercials?(?: terms)?|pric(?:e|ing)|costs?|terms|tco|total cost)\b/i,
  value: /^(?:the )?(?:business )?(?:value|outcomes?|results?|roi|returns?|impact|benefits?)\b/i,
  risk: /^(?:the )?(?:risks?|safety|certainty|security|trust)\b/i,
  ease: /^(?:the )?(?:ease|effort|simplicity|convenience|switching|easy|migration|change effort)\b/i,
}

/** What people write of a factor in sentences. */
export const factorWords: Readonly<Record<Factor, RegExp>> = {
  offering: /\b(?:offerings?|products?|features?|functionality|capabilit(?:y|ies)|modules?|platform|integrations?|technology)\b/i,
  commercials:
    /\b(?:commercials?|pric(?:e|es|ed|ing)|cheap(?:er|est)?|expensive|discounts?|licen[cs]es?|fees?|(?:a|per) (?:seat|user|month|year|head)|payment terms)\b/i,
  value: /\b(?:value|outcomes?|roi|pay(?:s )?back|saves?|savings?|returns?|worth|revenue|margin|productivity)\b/i,
  risk: /\b(?:risks?|risky|safer?|security|complian(?:ce|t)|audits?|proven|references?|guarantees?|downtime|trust|lock-in|liability)\b/i,
  ease: /\b(?:ease|easy|easier|easiest|effort|simpl(?:e|er|icity)|switch(?:ing)?|migrat(?:e|ion)|onboarding|training|adoption|implementation|hassle)\b/i,
}

/** Sections, columns and labels on the buyer's other choices. */
export const comparing =
  /\b(?:competit(?:ion|ors?|ive)|alternatives?|differen(?:ce|ces|tiat\w+)|why (?:us|we win|they (?:would |should )?(?:buy|choose|pick))|other choices|their (?:choices|options)|status quo|do(?:ing)? nothing|unique value|win themes?|five factors|versus|vs\.?|strengths|swot|how we (?:are different|differ|win))(?![\p{L}])/iu

/** Sentences that set us against the buyer's other choices. */
export const compared =
  /\b(?:do(?:ing)? nothing|status quo|compared (?:to|with)|(?:other|their) (?:choices|options|alternatives)|(?:stay|stays|staying|stick|sticks|sticking) (?:with|on)|(?:unlike|against|versus|vs\.?) (?:the )?(?:competit\w+|incumbent|alternatives?|\p{Lu})|competitors?|incumbent|build (?:it )?(?:in-house|themselves)|no decision)(?![\p{L}])/iu

/** The choice that is always open to a buyer. */
export const nothing =
  /\b(?:do(?:ing)? nothing|do-nothing|not doing|nothing|status quo|stay|stays|staying|stick with|carry on|carrying on|go on as|as (?:is|before|now)|no decision|today|current(?:ly)?|spreadsheets?|manual(?:ly)?|keep(?:ing)?|in-house|existing)(?![\p{L}])/iu

/** Columns that say whom a row favours, and those that say how one knows. */
export const verdictColumn = /\b(?:ahead|better|best|favou?rs?|stronger|advantage|verdict|winner|wins|edge|true|meaningfully|leads?|who)\b/i
export const evidenceColumn =
  /\b(?:evidence|proof|said|says?|told|words|know|source|grounds|basis|heard|observed|quote|from (?:the )?(?:buyer|customer))\b/i

/** What stands in a column that says whom the row favours. */
export const favoursUs =
  /^\W*(?:us|we|ours?|yes|true|ahead|strong(?:er)?|better|win(?:s|ning)?|advantage|lead(?:s|ing)?)\b|^\s*(?:[✅✓✔]|\++)/iu
export const favoursNobody = /^\W*(?:even|equal|same|ties?|tied|parity|par|neutral|draw|both|neither|no difference|similar)\b|^\s*[=≈]/i
export const favoursThem =
  /^\W*(?:them|they|theirs?|no|not|false|behind|weak(?:er)?|worse|los(?:e|es|ing)|competitors?|incumbent|status quo|doing nothing|nothing|alternatives?|others?)\b|^\s*(?:[❌✗✘]|-+\s*$)/iu

/** A row that shows where its judgement comes from. */
export const evident =
  /["“”«»]|\b(?:said|says|told|asked|wrote|showed|shown|measured|counted|audit(?:ed|or|ors)?|interview\w*|survey\w*|pilot\w*|call(?:s|ed)? (?:on|of|with)|according to|quoted|benchmark\w*|trial|complain\w*|confirmed|agreed|chose|signed|tested|their (?:own )?(?:numbers?|figures|data|words|report|team))\b/i
/** A cell that admits that there is none. */
export const unproven =
  /^\W*(?:none|no|n\/?a|nothing|not yet|our (?:own )?(?:view|guess|opinion|belief)|we (?:think|believe|guess|assume)\b.*|assum\w+|gut feel\w*|[-–—?]*)\W*$/i
