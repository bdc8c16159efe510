// How plans write of what happens when something goes wrong.

/** Names of columns and labels with the answer to a risk. */
export const answerTitles =
  /\b(?:mitigations?|mitigating|responses?|contingenc(?:y|ies)|actions?|plan(?: b)?|counter(?:measure)?s?|what we (?:do|will do)|how we|fall-?back|if (?:it )?(?:happens|fails)|answers?|handling|solutions?|next steps?|then|treatment|prevention|owner'?s? (?:move|action)|approach|strategy|resolution|remed(?:y|ies)|reduce|address(?:ed)?|counter)\b/i

/** A risk and its answer in one line. */
export const answered =
  /→|->|=>|\bthen\b|\bso (?:we|that|i|the)\b|\bwe (?:will|would|'ll|can|switch|move|stop|ask|go|offer|start|bring|use|do|keep|have|escalate|pause|drop)\b|\bwe'll\b|\bif (?:so|it|they|that|this|not)\b|\bmitigat\w+|\bplan b\b|\bfall(?:s|ing)? ?back\b|\binstead\b|\b(?:bring|ask|offer|escalate|switch|move|start|keep|hold|prepare|agree|set|use|build|run|book|monitor|test|limit|diversify|ensure|get|pause|stop|drop)\b[^.]{8,}$|[—–:;] ?\S.{11,}/iu

/** Sections that answer all risks of a plan. */
export const answerPlaces =
  /\b(?:mitigations?|contingenc(?:y|ies)|plan [bc]|fall-?backs?|back-?up (?:plan|options?)|responses?|pivots?(?: options?| paths?| plan)?|(?:other|alternative) (?:options?|paths?|ways?|plans?)|options if|what we do (?:then|if|when)|if (?:it|this|that) (?:fails?|does not work|happens)|exit (?:plan|options?))\b/i
