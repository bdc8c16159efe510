// How plans state the approach that they take, other than under a heading "Strategy".

/** Titles of documents that are the strategy: `Go-to-market strategy: berths`, `Our pivot strategy`. */
export const strategyTitle = /\bstrategy\b(?! (?:template|session|meeting|call|workshop|review|guide))/i

/** Sections and labels under which the ground, the reasons or the rules of the choice stand. */
export const approachTitles =
  /^[^\p{L}]*(?:(?:the|our|your|core|market|brand|product|competitive|strategic|sales|launch|guiding|key|basic|operating|overall|gtm|go-to-market) ){0,2}(?:positioning(?! (?:angles?|ideas?|options?|exercise|workshop|variants?))|thesis|philosophy|principles|wedge|unfair advantage|core idea|big idea|strategic (?:frame|framing|logic|rationale|intent|choice|context)|market entry|entry (?:sequence|strategy|wedge)|(?:go-to-market|gtm|sales|growth) (?:motion|strategy|thesis)|approach)(?![\p{L}-])|^[^\p{L}]*(?:why (?:this|we|it|they|our \p{L}+) (?:works?|wins?|will work|will win|first)|how (?:this|we|it) (?:works?|wins?)|why (?:we )?start(?:ing)? (?:with|here|there)|(?:channels?|platforms?|segments?|market|region)[ -](?:specific|level) strateg(?:y|ies))(?![\p{L}-])/iu

/** Sentences that say which way is taken, or what must be so before the next stage begins. */
export const approachWords = new RegExp(
  [
    // The approach by its name.
    String.raw`\b(?:our|the|this)(?: [\w-]+){0,4} (?:strategy|approach|bet|thesis|motion|wedge|game plan) (?:is (?:to|that|simple)|targets|rests on|relies on|starts with|begins with|was chosen)\b`,
    String.raw`^\W*(?:the |our |core )?(?:strategy|approach|bet|thesis|idea|wedge|play|motion)(?: in (?:short|one line|a sentence))?:\s+\S`,
    String.raw`\bthis plan (?:bets on|prioriti[sz]es|relies on|rests on|leads with|starts with|begins with|concentrates on)\b`,
    String.raw`\b(?:is|are|be) positioned as\b`,
    // A choice with the way not taken, or with its reason.
    String.raw`\bwe (?:\w+ )?(?:chose|choose|pick|picked|bet on|go after|lead with|start with|begin with|enter|win by|win with|sell|target|serve|concentrate on)\b[^.;]{3,90}\b(?:instead of|rather than|because|since|and not|before)\b`,
    String.raw`\b(?:win|sell|grow|compete)s? (?:on|by|through) [^.;]{3,60}\b(?:instead of|rather than|and not|, not)\b`,
    // A stage that waits for the one before it.
    String.raw`\b(?:phase|stage|wave|tier|launch|marketing|outreach|advertising|ads|spend\w*|scal\w+)\b[^.;]{0,60}\bonly (?:after|once|when)\b`,
    String.raw`\b(?:non-?negotiable|required|must hold|must be true) before\b|\bno launch (?:without|before|until)\b`,
  ].join('|'),
  'iu',
)

/** Sections that tell the whole in a few sentences. */
export const summaryTitles =
  /^[^\p{L}]*(?:(?:executive|plan|short|quick) )?(?:summary|overview|abstract|tl;?dr|in (?:short|brief|a nutshell))(?![\p{L}])/iu

/** What such a summary says where it tells how the end is reached. */
export const meansWords =
  /\b(?:combin(?:es|ing|e)|rel(?:ies|ying) on|rests? on|is built (?:on|around)|cent(?:re|er)(?:s|ed) (?:on|around)|leads? with|prioriti[sz](?:es|ing)|starts? with|begins? with|bets? on|is won (?:by|through|with)|(?:sold|sell|reach(?:ed)?|win|won) (?:through|via|by \w+ing))\b/i
