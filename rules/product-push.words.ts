// The three steps of a push, and the words of a buyer's other choices.

/** Problem, then decision maker, then our solution: all three make the pattern. */
export const steps: readonly RegExp[] = [
  /\b(?:identif\w+|find|uncover|diagnos\w+|expose|surface|discover|recogni[sz]e) [^.]{0,30}(?:problems?|pains?|needs?|challenges?|pain points?)\b/,
  /\b(?:target|identify|find|reach|get to|access|map|approach|contact) [^.]{0,30}(?:decision[- ]makers?|economic buyers?|authority|buyers?|stakeholders?)\b/,
  /\b(?:present|pitch|offer|propose|position|sell|deliver|show|demo(?:nstrate)?) [^.]{0,30}(?:solutions?|products?|offerings?|services?|offer)\b/,
]

/** A part of each word for a decision maker in the second step; without the `k`, which the Kelvin sign is too in lower case. */
export const makers = /decision|economic|authority|buyer|eholder/i

/** What else the buyer could do. */
export const otherChoices =
  /\b(?:alternatives?|competit\w+|status quo|do(?:ing)? nothing|no decision|inaction|other (?:options?|choices?|vendors?|suppliers?|ways?)|in[- ]house|themselves|incumbents?|compar\w+|current (?:vendor|supplier|solution|tool|provider|process)|different from|differentiat\w+|versus|vs|instead of)\b/
