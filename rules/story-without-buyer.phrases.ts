// Lexicon of story-without-buyer.

import { person } from '../engine/lexicon/pieces.ts'

const gift =
  '(gift|gifts|gift card|gift cards|swag|gift basket|gift baskets|chocolates|cookies|cupcakes|bottle of wine|wine|donuts|doughnuts|coffee card|starbucks card|holiday card|holiday cards|christmas card|christmas cards|e card|e cards|ecard|ecards|birthday card|birthday cards|greeting card|greeting cards|gift box|care package|merch|mug|mugs|t shirt|hamper)'

export const gesturePhrases: Readonly<Record<string, readonly string[]>> = {
  story: [
    '(use|using|apply|lean on|leverage|add) [(more|some|great|powerful|emotional)] storytelling',
    "(tell|telling|share|sharing|open with|opening with|start with|starting with|use|lead with|begin with) (a|an|your|the|our) [(great|good|funny|personal|compelling|powerful|short|emotional|memorable|fun|interesting|origin|brand|founder|founding|company|company's|success|inspiring)] [(origin|brand|founder|personal)] (story|anecdote|joke|tale)",
    '(tell|telling|share|sharing|use) [(more|great|good|funny|personal|compelling|powerful|some)] (stories|anecdotes|jokes)',
  ],
  gesture: [
    `(send|sending|mail|mailing|drop off|dropping off|give|giving|deliver|ship|shipping) [${person}] [(a|an|some|them|out|the|your|our)] [(small|personalized|personalised|branded|nice|thoughtful|fun|free|company|corporate|handwritten|little)] ${gift}`,
    `(take|taking|invite|inviting|treat|treating) ${person} [out] (to|for|on) [(a|an|our|the)] [(nice|fancy|round of)] (lunch|dinner|golf|drinks|coffee|game|ball game|concert|happy hour|show|breakfast)`,
    '(host|hosting|throw|throwing|sponsor|sponsoring|run|organize|organise) (a|an|our|the|some) [(vip|customer|client|networking|appreciation|holiday|fun|big|annual|exclusive)] [(appreciation|networking)] (party|dinner|happy hour|golf (day|outing|tournament)|event|reception|cocktail (hour|reception)|mixer|booth)',
  ],
}
