// How plans do the arithmetic of a quota.

/** Titles and file names of plans for a number or a patch. */
export const quotaPlan =
  /\b(?:quota|territory|territories|patch|book of business|attainment|number plan|business plan for (?:fy|20\d\d|q\d)|pipeline (?:generation )?plan|pipe(?:line)? gen plan|bookings plan|(?:ae|rep|sales rep|personal|individual|annual|quarterly|fy ?\d+|q[1-4]) (?:sales |business |revenue |quota )?plan|revenue plan|sales target plan)\b/i

/** Goals that are a quota. */
export const quotaGoal =
  /\b(?:quotas?|bookings?|sales target|annual target|revenue target|attainment|new (?:arr|acv|mrr|business) (?:of|target)|close (?:\S+ ){0,2}[$€£]|comp plan|president'?s club)\b/i

export const parts = ['opportunities', 'size', 'where', 'conversations'] as const
/** One question of the arithmetic; what can go wrong is a fifth one, with a reader of its own. */
export type QuotaPart = (typeof parts)[number]

/** Names of sections, columns and labels that answer each question. */
export const partTitles: Readonly<Record<QuotaPart, RegExp>> = {
  opportunities:
    /\b(?:(?:opportunities|opps?|deals?|wins?|clients|customers|logos|accounts|new customers|sales|projects|subscribers|users) (?:needed|required|to (?:close|win)|count|per \w+)|number of (?:opportunities|opps|deals|wins|sales|customers|clients)|# of (?:deals|opps|opportunities|wins)|pipeline (?:needed|required|coverage|math|target)|coverage|wins? needed|deals)\b/i,
  size: /\b(?:average (?:deal|order|contract|sale|ticket|opportunity|account)?\s?(?:size|value|price)?|avg\.? (?:deal|order|contract|sale|ticket|opportunity)?|deal size|acv|asp|aov|arpu|arpa|contract value|ticket size|order value|price (?:point)?|pricing|revenue per (?:deal|customer|account|user))\b/i,
  where:
    /\b(?:where (?:they|the|it|these) (?:come|comes|opportunities|deals)|sources?|lead sources?|target (?:accounts?|market|segments?|list|industries|verticals|companies)|segments?|verticals?|channels?|territory (?:overview|map|segmentation|analysis)|account (?:list|tiers?|segmentation)|tiers?|tier 1|focus accounts?|named accounts?|icp|ideal customer|whitespace|white space|patch|top accounts?|key accounts?|where to focus|industries)\b/i,
  conversations:
    /\b(?:conversations?|meetings?|calls?|activity|activities|touches|outreach|conversion(?:s| rates?)?|win rates?|close rates?|funnel|leads? (?:needed|required)|prospects? (?:needed|to)|discovery calls?|demos?|activity (?:metrics|targets?|plan)|daily (?:activity|numbers)|weekly (?:activity|numbers|targets?))\b/i,
}

/** Sentences that do. */
export const partWords: Readonly<Record<QuotaPart, RegExp>> = {
  opportunities:
    /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\+? (?:\S+ ){0,2}?(?:opportunities|opps|deals|wins|contracts|orders|sales|customers|clients|logos|renewals|signatures|subscribers|agencies|projects)\b|\b(?:\d(?:\.\d)?|three|four|five)\s?x (?:pipeline|coverage)|pipeline of [$€£]?\d|[$€£]\s?\d[\d,.]*\s?(?:k|m|mm|million)? (?:in |of )?(?:qualified )?pipeline/i,
  size: /\b(?:average|avg|typical|mean)\b[^.\n]{0,40}\d|\b(?:at|of|worth|around|about|×|x) [$€£]?\d[\d,.]*\s?k?\b[^.\n]{0,12}\b(?:each|apiece|per|a (?:deal|customer|year|month|seat))|[$€£]\s?\d[\d,.]*\s?[km]?\s?(?:\/|per|a|each)\s?(?:mo|month|yr|year|deal|customer|user|seat|client|account|agency|order)|\d[\d,.]*\s?(?:k|eur|usd|euros|dollars)? (?:each|apiece|per (?:deal|customer|client|contract))/i,
  where:
    /\b(?:(?:come|comes|coming) from|from (?:existing|current|new|referrals?|inbound|outbound|partners?|renewals|events|the (?:installed|existing))|referrals?|inbound|outbound|partners? (?:channel|source)|existing customers|new logos|target(?:ing)? (?:\S+ ){0,3}(?:companies|accounts|segment|firms|agencies|industry|industries)|focus on (?:\S+ ){0,4}(?:accounts|companies|segment|industry|industries|firms))\b/i,
  conversations:
    /\b(?:\d[\d,.]*|ten|twenty|thirty|forty|fifty|hundred)\+? (?:\S+ ){0,2}?(?:conversations|meetings|calls|dials|demos|appointments|visits|emails|touches|leads|prospects|first meetings|discoveries|connects)\b|\b(?:\d[\d.]*\s?%|one in (?:\S+)|\d+ (?:in|of|out of) (?:\d+|ten|five|four|three)) (?:\S+ ){0,4}?(?:convert|win|close|become|turn|say yes|buy|reply|book|agree)|\b(?:win|close|conversion|reply|show)[- ]rate/i,
}
