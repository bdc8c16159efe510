// Words of headings and letters that say how well seller and reader know each other.

/** Headings over what is written to people whom the seller knows. */
export const acquaintances =
  /\bwarm(?: (?:network|contacts?|people|connections?|circle|list|market|intros?|introductions?))?\s*(?:$|[(:,—–-])|\b(?:people|somebody|someone|those|anyone) (?:(?:who|whom|that) )?you (?:actually |already |personally )?know|\b(?:former|past|old|ex)[- ](?:colleagues?|clients?|customers?|co-?workers?)|\b(?:existing|current|long-?standing) (?:clients?|customers?|accounts?)|\bfriends?\b|\balumni\b|\bmutual (?:contacts?|connections?|friends?)|\bchampions?\b/i

/** Places to fill in, in a greeting, that stand for somebody the seller knows. */
export const knownNames = /^[^\n]{0,40}[[{<(][^\]}>)\n]{0,30}(?:mutual|champion|friend|former colleague|referr(?:er|al))/i

/** Headings over what answers or serves people who came by themselves or have bought. */
export const service =
  /\bmissed[- ]calls?\b|\binbound\b|\b(?:enquir|inquir)(?:y|ies|ers?)\b|\bservice[- ]requests?\b|\bappointments?\b|\bbookings?\b|\bonboarding\b|\b(?:customer|client) (?:success|care|support|check-?ins?)\b|\bsurveys?\b|\b(?:post[- ]|after (?:the |your |a )?)(?:sale|purchase|workshop|training|launch|install\w*|go-live|project|delivery)\b/i

/** What was sold and has been used: "a month since the workshop". */
export const served =
  /\bsince (?:(?:the|your|our) (?:workshop|training|launch|install\w*|go-?live|purchase|onboarding|delivery|project|session|roll-?out)|you (?:started|began|bought|went live))\b/i
