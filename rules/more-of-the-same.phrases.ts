// Lexicon of more-of-the-same.

const volume =
  '(calls|call volume|dials|emails|cold emails|cold calls|touches|touchpoints|activity|activities|activity levels|outreach|outreach volume|outbound|outbound volume|email volume|volume|sends|messages|dms|connection requests|posts|content|content output|meetings|demos|demo volume|knocks|doors|door knocks|proposals|quotes|leads|ads|ad spend|prospecting|sequences|reps|headcount|conversations|appointments|webinars|events)'
const of =
  '[(our|the|your|their|daily|weekly|monthly|number of|the number of|our number of|total|amount of|the amount of|sales|cold|outbound|email|call)]'

export const morePhrases: Readonly<Record<string, readonly string[]>> = {
  more: [
    `(double|doubling|triple|tripling|quadruple|2x|3x|5x|10x) ${of} ${of} ${volume}`,
    `(double|doubling|triple) down on ${of} ${volume}`,
    `(increase|increasing|boost|boosting|raise|raising|(ramp|ramping|scale|scaling) [up]|(crank|cranking|dial|dialing|step|stepping) up|maximize|maximise) ${of} ${of} ${volume}`,
    `(make|making|do|doing|send|sending|book|booking|run|running|post|posting|publish|publishing|hit|knock|knocking|add|adding|hire|hiring|generate|get|have|host|push out|pump out) (more|twice as many|way more|many more|even more|a lot more|as many|extra|additional) ${of} ${volume}`,
    '(hit|hitting|pound|pounding|work|working) the (phones|pavement|streets) (harder|more|every day)|(work|try|hustle|push|grind|prospect|sell) harder|more (hustle|grind)',
    `(send|make|do|post|book) as many ${volume} as (possible|you can|we can)`,
  ],
}
