// Lexicon of silver-bullet.

import { number, people } from '../engine/lexicon/pieces.ts'

const words =
  '(word|words|phrase|phrases|sentence|sentences|question|questions|line|lines|script|scripts|email|emails|template|templates|trick|tricks|opener|openers|technique|techniques|tactic|tactics|hack|hacks|sequence|subject line|subject lines|response|answer|rebuttal|thing|method|formula|framework|pitch|play)'
const result =
  '(results|result|success|sale|sales|close|closes|meeting|meetings|leads|appointments|deals|replies|response|responses|revenue|roi|return|returns|growth|wins|win|conversions|bookings|yes|signature|increase|savings|improvement|customers|clients|profit|profits)'

export const silverBulletPhrases: Readonly<Record<string, readonly string[]>> = {
  /** It cannot fail. */
  always: [
    '(gets|books|wins|closes|lands|earns) [you] (a|the|them|their) [(meeting|deal|sale|reply|yes|response|appointment|call|callback|attention)] (every [single] time|without fail|each and every time)',
    `(they|${people.slice(1, -1)}) (can't|cannot|can not|won't|couldn't) say no to (this|it|that|you)|(you|reps) (can't|cannot|can not) (fail|lose|miss) with (this|it|these|our)|impossible for them to say no`,
    '(works|work|worked|working|converts|closes) (every [single] time|each and every time|without fail|like magic|like a charm [every time]|100 of the time|in (every|any|all) (situation|situations|case|cases|scenario|deal|industry|call)|on (everyone|everybody|anyone|anybody|every (buyer|prospect|customer|one|call)|any (buyer|prospect|customer)))',
    `(always|invariably) (works|converts|closes|gets (a|the) (yes|meeting|reply|response|sale|deal))`,
    `(will|'ll|it'll|this'll|they) always work`,
    "(never|doesn't|does not|can't|cannot|can not|won't) [ever] (fails|fail to (work|close|win|convert|get|impress|land))|(never|hasn't|has not) [once|ever|yet] failed [me|us|yet]|impossible to fail",
    `(foolproof|fool proof|failproof|fail proof|fail safe|failsafe|surefire|sure fire|bulletproof|bullet proof|can't miss|no fail|never fail|unbeatable|unstoppable) [(sales|closing|cold|email|call|objection|opening|prospecting|outreach)] [(call|email|calling|handling)] (${words.slice(1, -1)}|process|system|strategy|way|approach|close|script|plan|playbook|method|sequence|funnel)`,
    '[a|the|your|our|this] silver bullet (for|to|that)|(is|as) (a|the) silver bullet',
    `(works|work) (for|with|on) (everyone|everybody|anyone|anybody|(every|any|all) (buyer|buyers|prospect|prospects|customer|customers|client|clients|objection|objections|deal|deals|industry|industries|persona|personas|situation|situations|company|companies))`,
    '[a|the|your|our] [(100|hundred)] 100 (success|close|closing|win|conversion|response|reply) rate',
  ],
  /** Say this and they buy. */
  magic: [
    `the only [(cold|sales|closing|follow up|outreach|discovery)] [(call|email|objection)] ${words} you'll ever (need|use)|the only ${words} (you|reps) [will] ever need`,
    `(just|simply) (do|follow|use|run|say) (this|these) [(script|steps|words|framework|sequence|every (day|call|time)|one thing|word for word)] and (you'll|you will|they'll|they will|watch)|if you just do (this|these)|word for word and (you'll|you will|they'll|they will)`,
    `watch (your|the) (close rate|closing rate|sales|numbers|pipeline|reply rate|replies|response rate|bookings|deals|revenue|conversions) (soar|skyrocket|double|triple|climb|explode|take off|roll in)`,
    `(just|simply|only) (say|use|send|repeat|ask|try|copy|read|recite|drop in|paste) (this|these|the following|those) [(exact|simple|few|magic|${number.slice(1, -1)})] ${words} [(and (they|you|watch|the|every|your))]`,
    `(say|use|send|repeat) (this|these) [(exact|simple|magic)] ${words} and (they|they'll|you|you'll|watch|the|every|your) [will]`,
    '(the|this|these|three|four|five) (magic|magical) (word|words|phrase|phrases|question|questions|sentence|line)|(the|this|our|my) (secret|golden) (script|phrase|sentence|line|formula|recipe) [(that|to|for)]',
    `(this|the|these) (one|single|two|three) [(simple|weird|little|secret|magic)] ${words} [that] (will|always|gets|get|closes|close|wins|win|books|doubles|triples)`,
    `(close|closes|closing|book|books|crush|crushes) (every|any) [single] (deal|deals|prospect|sale|objection|buyer|customer|lead) [(every time|you (get|meet|talk)|in (minutes|seconds))]`,
    `[an] (offer|offers|pitch|deal|email|hook|opener) [that] (they|${people.slice(1, -1)}) (can't|cannot|can not|won't|couldn't|won't be able to) [possibly] (resist|refuse|ignore|say no to|turn down)`,
    '(impossible to (say no to|refuse|resist|turn down)|irresistible (offer|offers|pitch|hook|email|subject line|close|opener))',
    '(blow away|smash|crush|obliterate|shatter) (your|their|any|every) (quota|quotas|number|numbers|target|targets)',
    '(instantly|automatically|effortlessly|overnight|on autopilot) (close|closes|double|doubles|triple|triples|win|wins|convert|converts|explode|explodes|skyrocket|skyrockets|10x)',
    '(double|triple|10x|quadruple|explode|skyrocket) your (sales|revenue|pipeline|close rate|closing rate|reply rate|business|profits|leads|income) (overnight|instantly|in (a|one) (day|week)|in (days|hours|minutes)|on autopilot|without)',
  ],
  /** A promise of what nobody can promise. */
  guaranteed: [
    "(100|absolutely|completely|fully|totally) guaranteed|(are|is|be|you're) guaranteed to (see|get|have|win|close|be|increase|love|achieve|reach|save|make|receive)",
    "(you'll|you will|they'll|they will) (definitely|absolutely|certainly|surely|undoubtedly) (see|get|win|close|buy|save|make|double|book|love)",
    `guaranteed [(way|ways)] [to] [(100|instant|immediate|more|higher|better|fast|faster|top|real|massive|maximum|proven)] ${result}`,
    'guaranteed (to|way to|ways to) (work|close|win|succeed|convert|get|book|grow|increase|double|triple|boost|sell|land|save|make|deliver|improve)',
    `${result} [(is|are|100)] guaranteed`,
    "(we|i|i can|we can|i will|we will|i'll|we'll) [(personally|fully|absolutely|100)] guarantee [(you|that|it|your|the|a|an|more|at least|better|this|results|success|growth|roi)]",
    "(you|you'll|you will) (can't|cannot|can not|won't|never|literally can't) (lose|go wrong|regret [it|this])",
    '(zero|absolutely no|no) (risk|downside) (whatsoever|at all|to you|for you|involved)|(zero|without any) risk [(to|for) you]',
    '(completely|totally|absolutely|100|entirely) risk free',
  ],
}
