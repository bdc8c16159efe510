// The ways in which actions reach people.

/** Typed, and read on a screen. */
export const typed =
  /\b(?:e-?mails?|e-?mailing|inmails?|linkedin|dms?|dm'ing|direct messages?|messages?|messaging|newsletters?|texts?|sms|whatsapp|slack|chat(?:bot)?s?|tweets?|twitter|posts?|posting|blog(?:s|ging)?|social media|sequences?|cadences?|drip|ads?|retarget\w*|landing pages?|seo|reddit|facebook|instagram|tiktok|content|nurture|mailings?|comment(?:s|ing)?|forums?|threads?)\b/i

/** Said by a voice that can be asked back, or across a table. */
export const spoken =
  /\b(?:calls?|calling|phone|phones|ring|dial\w*|voice(?:mail)?|talks?|talking|speak|conversations?|conversation|meet(?:s|ing|ings|ups?)?|visit\w*|on-?site|face[- ]to[- ]face|in[- ]person|f2f|walk[- ]?(?:the|in|through|around)|walkthroughs?|tours?|lunch\w*|dinners?|breakfasts?|coffees?|workshops?|demos?|demonstrat\w+|present\w*|webinars?|events?|conferences?|fairs?|trade ?shows?|booth|round ?tables?|interviews?|discovery|zoom|teams call|video calls?|qbrs?|reviews? with|trainings?|pilot|ride[- ]along|sit (?:down|with)|seminars?|ask (?:her|him|them|the))\b/i

/** Put down in words that can be kept, passed on and held to. */
export const written =
  /\b(?:writ(?:e|es|ing|ten)|wrote|e-?mails?|e-?mailing|letters?|notes?|summar(?:y|ies|ise|ize|ised|ized)|recaps?|minutes|proposals?|quotes?|offers?|business cases?|one[- ]pagers?|documents?|decks?|slides?|reports?|case stud(?:y|ies)|mutual (?:action|close|success) plans?|contracts?|order forms?|statements? of work|sow|memos?|white ?papers?|pdfs?|spreadsheets?|send|sends|sent|sending|share the|post|posts|blog|newsletters?|follow[- ]?up|confirm(?:s|ation)? (?:in|by)|drafts?|prepare|linkedin|messages?|sms|texts?)\b/i
