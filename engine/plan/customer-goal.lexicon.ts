// How account plans write of what the customer wants, and why.

/** Sections, columns and labels on the customer's own ends. */
export const goalTitles =
  /\b(?:(?:customer|client|buyer|company|patient|business|strategic|their|our customer)(?:'s|’s|s')? (?:business |strategic |own |stated |top )?(?:goals?|objectives?|priorit(?:y|ies)|outcomes?|needs?|initiatives?|drivers?|aims?|vision|challenges?|wants?|requirements?|problems?|pains?|jobs?)|goals? of the (?:customer|client|buyer)|(?:desired|target|business|required) (?:\w+ )?(?:outcomes?|results?|capabilities)|what (?:they|\p{L}+(?: \p{L}+)?) (?:wants?|needs?|cares? about|values?|is trying|are trying)|(?:definition|vision) of success|success (?:criteria|definition|looks like)|why (?:now|they|change|buy)|compelling event|business (?:case|context|problem|pain)|value (?:hypothesis|realization|realisation)|pains?(?: points?| analysis)?|critical business issues?|future state|problem statement|shared (?:goal|objective|outcome)|mutual (?:goals?|objectives?|outcomes?)|joint (?:goals?|objectives?)|trigger)(?![\p{L}])/iu

/** Sentences on what they are after. */
export const goalWords =
  /\b(?:they|customer|client|buyer|company|team|board|ceo|cfo|coo|cio|cto|vp|director|manager|owner|committee|group|who|she|he)(?:'s \S+)? (?:really |also |now |urgently |still )?(?:wants?|needs?|aims?|hopes?|intends?|plans?|is trying|are trying|is looking|are looking|must|has to|have to|would like|is (?:under pressure|planning|targeting|committed)|are (?:under pressure|planning|targeting|committed)|has committed|have committed|cares? (?:most )?about|asked for)\b/i

/** Why they want it, and why now. */
export const reasonWords =
  /\b(?:because|since|so that|in order to|driven by|due to|after|otherwise|pressure|mandat\w+|board|audit\w*|regulat\w+|cost(?:s|ing)?|los(?:e|es|ing|t)|pains?|problems?|challenges?|issues?|risks?|compelling|trigger|why|driver|need|deadline|save|reduce|consequence|complain\w*|growth|to (?:\p{L}+ ){1,6}(?:costs?|time|risk))\b/iu

/** Of these, the names that can only mean the customer's own goals: an account plan calls its own `business objectives` too. */
export const theirGoalTitles =
  /^[^\p{L}]*(?:(?:top|key|main|stated) )?(?:(?:the |our )?(?:customer|client|buyer|company|patient)(?:'s|’s|s')? (?:own |top |stated |business |strategic )*(?:goals?|objectives?|priorit(?:y|ies)|outcomes?|aims?|vision)|their (?:own |top |stated |business |strategic )*(?:goals?|objectives?|priorit(?:y|ies)|outcomes?|aims?|vision)|(?:goals?|objectives?|aims?) of the (?:customer|client|buyer)|what (?:they|the (?:customer|client|buyer)|our (?:customer|client|buyer)) (?:wants?|aims? for|is trying|are trying))(?![\p{L}])/iu
