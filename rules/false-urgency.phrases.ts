// Lexicon of false-urgency.

import { number, soon } from '../engine/lexicon/pieces.ts'

const places =
  '(spot|spots|slot|slots|seat|seats|place|places|space|spaces|opening|openings|unit|units|ticket|tickets|copy|copies|license|licenses|licence|licences|position|positions|room|rooms|appointment|appointments|partner|partners|partnership|partnerships)'
const kind =
  '[(beta|pilot|founding|partner|partnership|client|customer|vip|early bird|early access|premium|onboarding|consulting|coaching|training|demo|available|open|more|of our|of these)]'
const offer =
  '(offer|offers|price|prices|discount|discounts|bonus|bonuses|promotion|promo|special|pricing|sale|coupon|voucher|incentive|invitation|package|early bird pricing|early bird|(this|special|our) deal)'
const ends =
  "(expires|expire|expiring|will expire|is expiring|ends|ending|will end|is ending|disappears|will disappear|vanishes|goes away|will go away|is going away|runs out|will run out|is gone|will be gone|is off the table|comes off the table|won't be around|will not be around|won't be available|won't be here|goes back up|doubles (at|after|tomorrow|tonight|on|next)|(is going|goes|will go) up (soon|tomorrow|tonight|at midnight|after (this|today|friday|the))|closes|will close)"
const when = `(${soon}|in ${number} (minute|minutes|hour|hours|day|days)|in [the] next ${number} (minute|minutes|hour|hours|day|days)|soon|shortly|fast|at midnight|at noon|(next|on|this) (friday|monday|tuesday|wednesday|thursday|saturday|sunday)|friday|monday|tuesday|wednesday|thursday|saturday|sunday|midnight|forever|for good)`
const date =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|q1|q2|q3|q4|the end of (january|february|march|april|may|june|july|august|september|october|november|december|the month|the quarter|the year|q1|q2|q3|q4)|month end|quarter end|year end|end of (month|quarter|year))'
const buy =
  '(buy|order|sign up|sign|register|enroll|enrol|book|claim|join|subscribe|secure your (spot|seat|place|slot)|reserve your (spot|seat|place|slot)|commit|decide|grab (it|yours|your spot|your seat))'

/** What rivals are said to do already. */
const underWay =
  '(using|doing|on|ahead|moving|moved|adopting|adopted|getting|winning|there|started|switched|signed|made|at|automating|automated|deploying|deployed|investing|invested|testing|running|building|saving|seeing|scaling|benefiting|growing|leveraging|booking|capturing|taking|advertising|ranking|cutting|working|offering|selling|hiring|training|reaping|live)'

/** Written in the speech of sellers, by what is made short. */
export const urgencyPhrases: Readonly<Record<string, readonly string[]>> = {
  /** Few are left. */
  scarcity: [
    "(we are|we're|it's|is|are|already) (almost|nearly) (sold out|fully booked|booked out|full)",
    `(i|we) [(have|'ve got|already have)] (another|other|two other|several other|a few other|three other) [(interested|serious|potential)] (buyer|buyers|client|clients|company|companies|customer|customers|party|parties|people) [(who (is|are))] (interested|lined up|waiting|looking at (it|this)|ready to (take|sign|buy))`,
    `(another|other) (buyer|buyers|client|clients|company|companies|people|parties) (is|are) (lining up|lined up|waiting|fighting|interested in (this|it|the same|your))`,
    `(only for|available to|limited to|just for|open to|reserved for) the first ${number} (customers|people|companies|callers|clients|buyers|teams|sign ups|signups|registrants|respondents|members|orders|users)`,
    `the first ${number} (customers|people|companies|callers|clients|buyers|teams|members|users) to (sign up|sign|register|reply|order|join|buy|book|act|respond|enroll|commit)`,
    `[we|i|there] [only|just|are only|still|have only|only have|have just|just have|have] [the] [last] ${number} ${kind} ${places} (left|remaining|remain|remains|still open|still available|to go|to fill)`,
    `(we|i) [are|am] only (take|taking|take on|taking on|accept|accepting|bringing in|work with|working with|onboard|onboarding|opening up) [on] (a limited number of|a handful of|a select few|a few|${number} [more|new]) [new|more] (client|clients|customer|customers|company|companies|partner|partners|partnership|partnerships|project|projects|team|teams|member|members) [this|per|each|a|at]`,
    `we're only (taking|taking on|accepting|bringing in|working with|onboarding|opening up) [on] (a limited number of|a handful of|a select few|a few|${number} [more|new]) [new|more] (client|clients|customer|customers|company|companies|partner|partners|partnership|partnerships|project|projects|team|teams|member|members) [this|per|each|a|at]`,
    `(only|just) [the] last ${number} ${kind} ${places}`,
    `[the] last ${number} ${kind} (spot|spots|slot|slots|seat|seats|place|places)`,
    `(only|just) ${number} ${kind} ${places} (available|open|per|for|in|at|this|until)`,
    `(only|just) ${number} ${kind} ${places} (left|remaining|remain)`,
    `${places} (are|is) [very|extremely|strictly|severely] limited`,
    `[the] [our|remaining|last] ${places} (are|is) (filling|going|selling|disappearing|running) [up|out] (fast|quickly|rapidly)`,
    `${places} (filling|going|selling|disappearing) [up|out] (fast|quickly)`,
    `(filling|selling) [up|out] (fast|quickly|rapidly)|(booking|going) (up|out) (fast|quickly|rapidly)`,
    '(is|are|already) (nearly|almost) (sold out|fully booked|booked out|booked up|full)',
    '(is|already|now) oversubscribed',
    '(while|as long as) (supplies|stocks|stock|supply|spots|seats|places) (last|lasts)',
    '(is|are) (filling|booking|selling) up [fast|quickly]',
  ],
  /** A clock that the seller set. */
  clock: [
    `[only|just] ${number} (hours|minutes) (left|to go|remaining)`,
    `(only|just) ${number} days (left|to go|remaining) [to]`,
    `(this is|that's|it's) the last time (i|we|i'll|we'll|i can|we can|you'll|you) [(will|can|be able to|ever)] [(offer|do|see|get|have|give|run)]`,
    `(price|prices|pricing|rate|rates|fee|fees) (go|goes|are going|is going|will go|going|will be going) up (${soon}|${when}|after|next (week|month)|on|in)`,
    `before [the|this|our] (price|prices|pricing|rate|rates) (increase|increases|go up|goes up|rise|rises|change|changes) [(tomorrow|again|tonight)]`,
    `(act|call|book|sign up|decide|move|buy|order|join|start|sign|get in touch) [(now|today|fast)] before (it's|it is) too late`,
    `before (it's|it is|they're|they are) [all] gone`,
    `now is the time to (act|buy|sign|move|decide|commit|lock|get in)|the time to act is now`,
    `(if|when) (you|we|you guys|you can|we can) (close|sign|commit|buy|order|move forward|do this|do it|get this done|get it done|get this signed|get it signed|decide|say yes|pull the trigger) ${soon} (i|we|i'll|we'll|then (i|we)) [(can|could|will|am able|'ll)]`,
    `[this|the|that|our|my|your|a] [special|current|exclusive|introductory|launch|discounted|early bird|great|amazing|bonus|one time] ${offer} [that|which|only] ${ends} [${when}]`,
    `${offer} [(is|are)] (only|just) (good|valid|available|open|on the table|on offer) [(until|till|through|for)] ${when}`,
    `${offer} [(is|are)] (only|just) (good|valid|available|open|on the table|on offer) (if|as long as|when|once) you`,
    `(only|just) (good|valid|available|open|on the table) (until|till|through|for) ${when}`,
    `(only|just) (good|valid|available|on the table) if you (act|sign|buy|commit|decide|order|join|book) [${soon}]`,
    `(only|just) if you (act|sign|buy|commit|decide|order|join|book|sign up) ${soon}`,
    `(if|when|once) you (act|buy|commit|order) ${soon}`,
    `if you sign [up|with us|the contract] ${soon}`,
    `(today|tonight|this week|this weekend) only`,
    `(next|for) ${number} (hours|days|minutes) only`,
    `(for a|a|one) limited time [only|offer|deal|bonus|discount|price|promotion|opportunity|special]`,
    `[this is|it's|here's] [your|the|our] (last|final) (chance|opportunity) [(to|for)]`,
    `(your|the) (final|last) (hours|days|day|hour|minutes) to (register|sign|order|join|enroll|enrol|buy|claim|save|get|apply|book)`,
    'last call (to|for)',
    `(sign|buy|commit|decide|order) (today|tonight|now|this week|by (friday|monday|tomorrow)) or (the|your|this|we|you|i|price|prices|lose|pay)`,
    '[you] (need|have|want|got) to act (now|fast|quickly|today|immediately|right now)|(if|when|once|unless) you act (now|fast|quickly|immediately)|(you must|you should|and|so|but|please|better) act (now|fast|quickly|today|immediately)',
    '^act (now|fast|quickly|today|immediately)',
    `${buy} (now|today|immediately|right away) (before|while|or|to avoid)`,
    `(secure|securing|reserve|reserving|claim|claiming|lock in|locking in|grab|grabbing|save|saving|get|getting) (your|a|the|one of the last|one of these|one of our|one of) [last|remaining] (spot|spots|seat|seats|place|places|slot|slots) (today|now|right now|before|while|to avoid missing out)`,
    `(doors|enrollment|enrolment|registration|applications|the cart|the window|this window|the door|that window|our books) (close|closes|closing|are closing|is closing|will close|shut|shuts) [${when}|on ${when}]`,
    `(we're|we are) closing (applications|enrollment|enrolment|registration|the doors|doors|the cart|the books|bookings|the round) [${when}|on ${when}|this ${when}]`,
    '(door|doors|cart|window) closing (messaging|message|messages|email|emails|sequence|post|posts|soon|fast)',
    `(spots|seats|slots) (close|closes|closing|are closing) [${when}]`,
    `(won't|will not|can't|doesn't|not going to) last [(long|forever|much longer)]`,
    `(the|this|that|our|your) (window|opportunity|window of opportunity|window for this [opportunity]) (is closing|closes|won't stay open|is shrinking|will close) [${when}]`,
    "time is running out|[the] clock is ticking|[the] clock's ticking|running out of time (to|on)|before time runs out|tick tock",
    `hurry [up] [(before|while|and|as)]`,
    `(don't|do not) (wait|delay|hesitate) (any longer|too long|another (day|minute|week|second)|until it's too late|until tomorrow)`,
    'now or never|once in a lifetime [opportunity]|one time only (offer|deal|price|discount|special|bonus)',
    "(you'll|you will|we'll|you may|you might) never (see|get|find) (this|that|a|another) (price|deal|offer|opportunity|discount|rate) [again|like this]",
    `before (it's|it is) (gone|all gone|too late) (for good|forever)`,
    `before (someone|somebody|anyone) else (takes|grabs|gets|snaps|claims) [up] (it|yours|your|them|this|that)`,
    `before (we|they|it) (sell|sells|run|runs) out`,
    // On the calendar, which may be a fact.
    `[this|the|that|our|my|your] [special|current|exclusive|introductory|launch|discounted|q1|q2|q3|q4] ${offer} ${ends} (on|at|by|after|in|from|before|until) [the] (${date}|1st|first)`,
    `${offer} [(is|are)] (only|just) (good|valid|available|open|on the table) (until|till|through|for) [the] [end of] (${date}|this (month|quarter|year)|the (month|quarter|year))`,
    `(only|just) (good|valid|available) (until|till|through) [the] [end of] (${date}|this (month|quarter|year)|the (month|quarter|year))`,
    `(this|our|the|that) (price|pricing|offer|discount|rate|deal|promotion) is [only] (good|valid|available) (until|till|through)`,
    `(only|just) available (until|till|through)`,
    `only if (we|i) (have|get|receive|see) your (deposit|signature|order|contract|commitment|payment|answer|yes) (${soon}|${when}|by|before|in the next)`,
  ],
  /** Said to be limited, with no number and no end. */
  limited: [
    `limited ${kind} ${places} [(available|left|remaining|remain|only)]`,
    `limited time (only|offer|offers|deal|deals|bonus|bonuses|discount|discounts|price|pricing|promotion|opportunity|special|upgrade|return|access|next)`,
  ],
  /** Everybody else is ahead. */
  fear: [
    `(don't|do not) let (this|it|that) [(opportunity|chance|offer|deal|one|moment)] (slip|pass|get) (away|by|you by|through|past)`,
    `[you] (don't|won't|wouldn't|do not) want to (miss (out|this|it|your)|be (left behind|the (last|only) (one|company|team)))`,
    `(hate|hated|sorry) to see you (miss|lose|pass|fall)|(it'd be|it would be|would be|what) a shame (to (miss|lose|pass|let)|if you (missed|lost|passed|let))`,
    `the longer you (wait|put (this|it) off|delay) the`,
    `every (day|week|month) without (us|it|this|our) [(platform|product|solution|software|tool)] (costs|is costing|loses|means)`,
    `you're (losing|leaving|wasting|burning|throwing away) (money|customers|revenue|deals|leads|business|time|clients) [on the table] every (day|week|month|minute|hour|second)`,
    `while you're (thinking|waiting|deciding|hesitating|reading this) [about it|it over] [(your|the)] (competitors|competition|rivals)`,
    `[while|and|because|meanwhile] [you know] your (competitors|competition|rivals|peers|competitor) (are|is|have|has) [all] already [${underWay}]`,
    '[while|and|because|meanwhile] [you know] your (competitors|competition|rivals|competitor) (are|is) (getting|stealing|taking|eating|pulling|capturing|winning|using|racing|moving|pulling)',
    "your (competitors|competition|rivals) (aren't|isn't|are not|is not) (waiting|standing still|sleeping)",
    'your (competitors|competition|rivals) (will|would|could) [be] (get|take|steal|eat|pull|leave|stealing|taking|eating|have (this|it)|be ahead)',
    'before your (competitors|competition|rivals|competitor) (do|does|beat|beats|get|gets|take|takes|catch|catches|figure|move|moves)',
    "(don't|do not|won't|never) (get|be) left behind|(be|get|being|getting) left behind|leave you behind|left in the dust",
    "(don't|do not|never) (miss|miss out on) (out|this|it|your window|the window|your spot|your slot|your chance|the chance|the boat|your opportunity|this opportunity|this chance|the opportunity)",
    "(hate|shame|sorry|want) for you to miss [out] [on]|to avoid missing out|(what you|what you'd|what you'll|what you might|what you may) [be] (missing [out on]|miss out on)|you'll miss out [on]|you will miss out|you might miss out|you risk missing [out]|you're missing out [on]",
    "(can't|cannot|can not) afford (to wait|to miss|to ignore|to delay|not to)",
    'every (day|week|month|minute|hour|second) (you|that you) (wait|delay|hesitate|put this off|put it off)',
    "(you're|you are) stuck in the (weeds|past|stone age|dark ages)",
  ],
  /** A date of the seller's calendar. */
  ours: [
    `(my|our) (manager|boss|director|vp|ceo|cfo|finance team|sales director) [(has|had)] [(only|just|already|finally)] (approved|authorized|authorised|okayed|agreed to|signed off on|green lit) (this|the|that|a|it) [(special|one time|extra|lower|new)] (price|discount|deal|pricing|rate|offer|terms|exception)`,
    `(we're|we are|i'm|i am) (closing|wrapping up|trying to close|about to close) (our|the|out our|out the) (books|quarter|month|year|fiscal year)`,
    `(i|we) [(really|just)] need (this|one more|your|that) (deal|order|business|signature|contract) [(to|for|before|by|this|now|today|in)]`,
    `(it's|it is|with it being|because it's|since it's) [(the|our|nearly|almost)] (end of (quarter|month|year|the quarter|the month|the year|our quarter|our month|our year)|quarter end|month end|year end)`,
    `(end of|quarter end|month end|year end) [(quarter|month|year)] (promotion|promotions|discount|discounts|deal|deals|pricing|special|specials|incentive|incentives|push)`,
    '(our|my) (quarter|fiscal year|fiscal|financial year|month|year|books|quarter end|year end|month end) (closes|ends|is closing|is ending|close|end)',
    '(before|by|at) (our|my) (quarter end|year end|month end|end of quarter|end of month|end of year|quarter close|quarter closes|quarter ends|fiscal year end)',
    '(before|by) the end of (our|my) (quarter|fiscal year|fiscal|year|month)',
    '(close|closing|closed) (out) (our|my|the) (quarter|month|year)',
    '(hit|make|reach|meet) (my|our) (quota|number|numbers|target|targets) [this|before|for|by]',
    '(help|helps|helping) (me|us) (hit|make|reach|meet|close) (my|our|the) (quota|number|numbers|target|targets|quarter|month)',
    '(my|the|our) (manager|boss|director|vp|finance team|leadership) (only|just) (approved|signed off|authorized|authorised|allows|approves|lets)',
    '(my|our) (manager|boss|director|vp) (can|will|could) only (approve|sign off|authorize|authorise|hold|honor|honour|do|offer|give)',
    `(i|we) can only (hold|honor|honour|keep|guarantee|offer|extend|do|give) (this|that|the|these|you this|you the|you that) [(special|discounted|quoted|lower|current)] (price|pricing|discount|offer|rate|deal|terms|quote) (until|till|through|for|if)`,
    `(i|we) can only (hold|honor|honour|keep|offer|do) (it|this|that) (until|till|through|for) ${when}`,
  ],
  /** Advice to make haste where there is none. */
  advice: [
    '(set|setting|give|giving|introduce|introducing|create|creating|use|using|invent|inventing|impose|imposing|add|adding|make up|making up) [(them|him|her|the prospect|the buyer|customers|prospects)] [(a|an)] (artificial|fake|false|made up|arbitrary|invented|exploding) [(tight|hard|short)] (deadline|deadlines|offer|offers|scarcity|urgency|limit|limits)',
    '(create|creates|creating|manufacture|manufacturing|build|building|inject|injecting|add|adding|instill|instilling|instil|generate|generating|drive|driving|use|using|leverage|leveraging|apply|applying|increase|increasing|introduce|introducing) [a|an] [sense of|real sense of|feeling of|little|bit of|some] [extreme|massive|false|artificial] (urgency|scarcity|fomo|fear of missing out|fear)',
    '(scarcity|fomo|fear of missing out) (tactic|tactics|technique|techniques|close|closes|play|plays|trigger|triggers|principle|messaging|language|angle|emails|copy)',
    "(use|using|play|playing|leverage|leveraging|trigger|triggering|tap|tapping) [on|into] [(their|your|the)] [(prospect's|buyer's|customer's)] (fear of missing out|fears|fomo)",
  ],
}
