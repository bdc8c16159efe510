// Lexicon of pressure-close.

import { people, person, soon } from '../engine/lexicon/pieces.ts'

const done =
  '(sign|sign up|buy|buy it|buy this|commit|move forward|move ahead|go ahead|proceed|close|order|say yes|start|get started|decide|pull the trigger|do it|do this|do the deal|take the deal|make a decision|shake hands|agree|be ready to (sign|buy|commit|start|move forward|go ahead)|be prepared to (sign|buy|commit|move forward|go ahead)|be willing to (sign|buy|commit|move forward|go ahead))'
const doing =
  '(signing|buying|committing|moving forward|moving ahead|going ahead|proceeding|getting started|getting this (done|signed|started|going)|starting|saying yes|deciding|pulling the trigger|doing this|doing it|making a decision|making this decision|joining|working with us|working together|closing|taking the next step)'
const sealed =
  '(signed|signed up|started|set up|over the line|across the line|done|closed|on board|onboard|on the calendar|in place|live|going|to sign|to say yes|to commit|to buy|to move forward|into this|into a (contract|car|pilot))'

const many =
  '(3|4|5|6|7|8|9|10|12|15|20|three|four|five|six|seven|eight|nine|ten|several|many|multiple|so many|countless|a number of|x|dozens of)'

export const pressurePhrases: Readonly<Record<string, readonly string[]>> = {
  /** Questions with one answer. */
  cornering: [
    `you (need|have|must|'ll need|will need|'ve got|are going to have|'ll have) [to] (decide|sign|commit|choose|make a decision|make up your mind|give me an answer) ${soon}`,
    `(can|could) (i|we) (get|have) (a|your) (yes|commitment|signature|decision|verbal|verbal commitment|answer) [from you] [${soon}]`,
    `(say|just say) yes (now|today|right now|and we'll|and i'll)|(let's|we can|shall we) shake (on it|hands|on this) [${soon}]`,
    `[just] sign (here|right here|on the dotted line|on the line)|all (i|we) need [from you] is your (signature|ok|okay|go ahead|approval|yes)`,
    `(would|will) you (sign|buy|commit|move forward|move ahead|go ahead|proceed)`,
    `there's [really|honestly|absolutely|simply] no [good|real] reason [for you] (to (wait|hesitate|delay|hold off|put this off)|not to (sign|buy|commit|go ahead|move forward|start|do this))`,
    `there is [really|honestly|absolutely|simply] no [good|real] reason [for you] (to (wait|hesitate|delay|hold off|put this off)|not to (sign|buy|commit|go ahead|move forward|start|do this))`,
    `(do|would) you [really] (want to|rather|like to) (keep|continue) [on] (losing|wasting|struggling|missing|paying|falling|bleeding|leaving|working)`,
    `how (many|much) more (deals|money|customers|time|revenue|leads|sleep|months|years) (are|do|will) you (willing|going|prepared|want) [to] [be] (lose|losing|waste|wasting)`,
    `what (would|will|does|might) it take (to|for me to|for us to) (get|have|put|close|lock) (you|this|that|it|us|the deal|the contract|your team|your company|[the] [your] signature) ${sealed} ${soon}`,
    `what (would|will|does|might) it take (to|for me to|for us to) get you [guys] (to (sign|say yes|commit|buy|move forward|switch)|signed|signed up|on board|over the line|into)`,
    `what (would|will|does|might) it take (to|for me to|for us to) (earn|win|get|close) (your (business|signature|commitment|order)|this deal|the deal|the business) [${soon}]`,
    `what (would|will) it take for (you|us) to (sign|buy|commit|move forward|close|do this|do it|get this done|say yes) ${soon}`,
    `what do (i|we) (have|need) to do to (get|put|earn|win|close|have) (you|this|your|the)`,
    `what's (holding|stopping|keeping|preventing) (you|us|you guys|your team) [back] from ${doing} [${soon}]`,
    `what is (holding|stopping|keeping|preventing) (you|us|you guys|your team) [back] from ${doing} [${soon}]`,
    `is there (any|a|any good) reason [why] (we|you) (can't|couldn't|wouldn't|shouldn't|cannot|could not|would not|can not) ${done} [(with (this|us|me))] [${soon}]`,
    `(any|is there any|is there a) reason not to ${done} [${soon}]`,
    `(if|so if) (i|we) (can|could|were able to|was able to|am able to) [get|do|show|give|match|throw in|knock|bring] [(you|that|this|it|the price|the number)] [(done|down|approved|to work|for you|to [that|this])] (would|will|can|are) you ${done} [${soon}]`,
    `(would|will|can|could) you [be (ready|able|willing|prepared) to] ${done} ${soon}`,
    `(can|could) (i|we) (count on|get|have) your (signature|business|commitment|order|yes|verbal) [(today|now|right now|this week|on this)]`,
    `(let's|let us|i'd like to|i want to|we should|can we) (get (you|this|it|that|the contract|the agreement|the paperwork) (signed|signed up|closed|done|over the line)) ${soon}`,
    `(i|we) (need|want|must have|have to have|require) (a|an|your|the) [(verbal|firm|final|written|clear)] (decision|answer|yes|commitment|signature|verbal|final answer) ${soon}`,
    `(i|we) (need|have) to (know|hear) (your (answer|decision)|if you're in|whether you're in) ${soon}`,
    `(so|when) (do|should|shall|can) (we|i) (sign|get you signed)`,
    `how much longer (can|will|are|do) you (afford|willing|going|plan|be) [to]`,
    `(can|could) you [really|honestly|truly] afford not to`,
    `why (would|wouldn't|would not) you (want to (save|grow|win|have|make|get|stop)|do this|do it|take (this|it)|not|ever|say no|wait|pass|turn|want to keep (losing|wasting|paying))`,
    `(don't|do not) you (want|think|agree|owe) [that] (to (save|grow|win|make|stop|be|have|succeed)|your (team|family|company|customers) (deserves|deserve)|it's time|you deserve|you (should|owe))`,
  ],
  /** Shame and debt. */
  guilt: [
    'i thought you (were|wanted|cared|said you|had) [(really|actually)] (serious|ready|committed|interested in (growing|winning)|to (grow|win|fix|solve)|about|(were|wanted) (serious|ready))',
    "(i|we) (went|have gone|'ve gone) to bat for you|(i|we) (stuck|put) (my|our) (neck|necks|reputation) (out|on the line)|(i|we) (pulled|called in) (some|a few|a lot of|every) (strings|favors|favours|favor|favour) (for you|to)|(i|we) fought [hard] for (this|you|your)",
    "[(i guess|so|well|sounds like|it sounds like)] (you're|you are) [(just|obviously|clearly|really)] not (serious|committed|ready to (grow|win|change)) [about]",
    "(you|you've|you have) (still|never) [(haven't|have not|not)] (called|responded|replied|answered|got|gotten|written|returned) [me|my|back|to] [(my|back|to)] [(calls|emails|messages|me)]|(you|and you) still (haven't|have not) (called|responded|replied|answered|got|gotten|written|returned|signed|decided)",
    '(is|was) it something (i|we) (said|did)',
    'if you were [really|truly|actually] serious about',
    "do you (need|have) (your (wife's|husband's|spouse's|mother's|mom's|father's|dad's)|to ask (your (wife|husband|spouse|mommy|mother|dad)|for|anyone for)|anyone's|somebody's) permission",
    `after (all|everything) [of] (the|this|that|i|we|i've|we've) [(time|work|effort|hours|help|energy|support|attention|demos|meetings|calls)] [that] [(i|we)] (put|spent|invested|done|did|have put|have spent|have done|have invested|i've put|we've put|i've done|we've done|i've spent|we've spent|gave|given|i've given|we've given)`,
    `(i've|i have|we've|we have) [already] (spent|put|invested|poured) [in] [(so|too)] [(much|many|a lot of|lots of|hours|weeks|months|days)] [of] (time|work|effort|hours|weeks|energy|resources|into|on) [(into|on|in|with|for)] [(this|you|your)]`,
    `(i've|i have|we've|we have) (sent|left|emailed|called|messaged|texted|written|reached out to|tried) [you|to (reach|call|contact) you] ${many} (times|emails|messages|voicemails|calls|notes|follow ups)`,
    `(i've|i have|we've|we have) (sent|left) you ${many} (emails|messages|voicemails|notes|follow ups)`,
    `(i've|i have|we've|we have) (emailed|called|messaged|texted|written to|reached out to|tried to reach|tried to call|tried to contact) you ${many} times`,
    `(have i|did i|did we|have we) (done|do|did|say|said) something (wrong|to (offend|upset))`,
    `(i'm|i am|we're|we are) [(really|very|a little|a bit|honestly)] (disappointed|hurt|offended|confused|surprised|frustrated) (that|by your|in you|with you|you (haven't|didn't|have not|did not|never|still))`,
    `(i'm|i am) (starting|beginning) to (think|wonder|feel|suspect) [(that|if|whether|like)] you`,
    `you owe (it|this) to (yourself|your (team|family|company|business|customers|kids|employees|people|shareholders|future))|you owe (me|us) (an answer|a response|a reply|at least|that|a call)`,
    `(you'd|you would|you'll|you will) be (crazy|foolish|a fool|silly|insane|stupid|dumb|mad|out of your mind|nuts|an idiot) (not to|to (pass|miss|say no|turn|walk|ignore|wait|let))`,
    `(only an|only a) (idiot|fool|crazy person) would (say no|pass|turn|refuse|not)`,
    `(you'll|you will|you'd|you would|you're going to|you may|you might) regret (it|this|not|waiting|passing|missing|saying)`,
    `(a|any) (smart|serious|successful|real|good|responsible|true) (owner|leader|business owner|executive|manager|entrepreneur|person|parent|professional|ceo|buyer) (would|wouldn't|knows|like you would|doesn't hesitate)`,
    `(are you|you're|so you're) [really] (okay|ok|fine|happy|comfortable|willing) [with|to be|to keep] (losing|wasting|leaving|throwing|letting|watching|falling|failing|bleeding)`,
    `[so] (are you|you're|you are) (telling me|saying) [that] you (don't|aren't|do not|are not|wouldn't|won't) (care|want|serious|interested in (saving|growing|making|winning|more))`,
    '(my|our) (job|commission|bonus|promotion) (is on the line|depends on (this|it|you|your|closing|hitting|the deal))',
  ],
  /** It is withdrawn to be wanted. */
  'take-away': [
    `(i'm|i am|we're|we are) not sure [(if|whether|that)] you [(even|really|would|'d)] (qualify|'re ready|are ready|can afford|could handle)|(for|to) (someone|somebody|people|a company|companies|businesses) at your level`,
    `(we|i) (don't|do not) (work with|take on|take|accept|sell to|partner with) just (anyone|anybody)`,
    `(i|we) (can't|cannot|can not|won't|won't be able to) hold (this|your|the|that|it) [(spot|slot|seat|price|offer|discount|rate|place|inventory|territory)] [for you] (any longer|much longer|forever|past|beyond|after|longer)`,
    `maybe (this|it|we|that) [just|simply] (isn't|is not|aren't|are not) (for (you|people like you|someone like you)|something you can (afford|handle))`,
    `(maybe|perhaps) (you're|you are) [just|simply] (not|not really) (ready|serious|cut out|the right (person|kind)|big enough)`,
    "if (you're|you are) not serious",
    `(i|we|i'll|we'll|i'd) [(can|will|could|may|might)] [have to] (give|offer|release|hand|sell) (this|it|your (spot|slot|seat|place|territory|discount|price)|the (spot|slot|seat|place|territory)) to (someone|somebody|another|your competitor|the next|a competitor|other)`,
    `(i'll|we'll) (give|offer|release|hand) (this|it|your (spot|slot|seat|place|territory)|the (spot|slot|seat|territory)) to (someone|somebody|another|your competitor|the next|a competitor)`,
    `(the|this|that|my|our) (offer|deal|price|discount) (is|comes|will be) (off the table|gone) (if|when|once|the moment|as soon as|unless) you`,
    'take it or leave it',
    `(don't|do not) (think|know|believe) (you|you're|you are) (qualify|would qualify|a serious|serious enough|ready for this)`,
  ],
  /** As if they had said yes. */
  assumed: [
    `(let's|let me|i'll|we'll|i will|we can) [(just|go ahead and|now)] [go ahead and] (get|start|do|draw up|fill out|knock out) (the|your) (paperwork|contract|agreement|order form|order) [(started|going|done|signed|over to you|out of the way)]`,
    `should (i|we) (put|make|book|write|list|register) (this|it|you|that|the (contract|order|account|invoice)) (under|in|down|out) [(for|to|as|the|your)]`,
    `(would|do) you [rather|prefer to|like to|want to] (sign|place the order|make the payment) [it|this|the (contract|agreement)] [(on|by|for|this|today|tomorrow|now)] [(monday|tuesday|wednesday|thursday|friday|morning|afternoon|week)] or [(on|by|this|next|today|tomorrow|now)] (monday|tuesday|wednesday|thursday|friday|morning|afternoon|week|today|tomorrow|now)`,
    `treat (the|every|this|it|them) [(sale|deal|prospect|close|buyer)] as [(if|already|though)] [(it's|it is|they've|they have|already)] [already] (done|closed|won|a done deal|sold|bought|signed|a customer)`,
    `act (as if|as though|like) you (already|'ve already|have already) (have|won|closed|got|own) (the|their|it|this) [(deal|sale|business|order)]`,
    `how many (users|seats|agents|licenses|licences|people|attendees|units|reps|copies|locations|guests) should (i|we) (expect|plan|put|set|order|book|prepare|reserve|write)`,
    `(what|which) (name|address|card|credit card|entity) should (i|we) (put|use|write|bill|charge|invoice) [(on|for|to)] [the]`,
    `(which|what) (credit card|card|payment method) (would|will|do|should) (you|we) [like to] (use|be using|charge|put)`,
    `(i'll|i will|i'm going to|i am going to|we'll|let me) [just] [go ahead and] (put|pencil|write|sign|mark|lock) you (down|in|up) (for|on|as)`,
    `(i'll|i will|i'm going to|we'll|let me) [just] go ahead and (send|book|schedule|sign|order|start|set up|draw up|prepare) [(over|up)] (the|your|a) (contract|agreement|paperwork|order|invoice|order form|account)`,
    "(act|speak|talk|behave|proceed|write) (as if|as though|like) (they|they've|the prospect|the buyer|the customer|the deal|the sale|you|they have|it's|it is) [has|have|is|are] [already] (decided|bought|agreed|said yes|signed|closed|done|made|committed)",
    "assume (the sale|the close|the yes|they're buying|they will buy|they'll buy|they've [already] (decided|bought|said yes|agreed))",
    '(both|either|any|all) [of] [(them|these|the options|options|option|answers|answer|choices|choice|ways|way)] [(of which|will|that)] (lead|leads|leading|end|ends|result|get you|gets you|are|is|mean|means) [(in|to|up at)] (a yes|yes|the yes|a sale|the sale|the close)',
  ],
  /** Guidance to close the way out. */
  /** Guidance to make what hurts hurt more. */
  pain: ['(twist|twisting|turn|turning) the knife|rub [some] salt in'],
  /** Guidance to lean on what others do. */
  peers: [
    `(create|creating|use|using|add|adding|apply|applying|increase|increasing|build|building) [(a|some|more|the|gentle|subtle|slight|a little|a bit of)] (social|peer) pressure [(on|to|until|and|so|with|in)]`,
  ],
  advice: [
    `(push|pushing|go|going|press|pressing) for (the|a) [hard] (close|sale|signature|yes)|close early and [close] often|keep (closing|pushing) (until|till|on|through)|(keep (going|pushing|asking|at it)|persist|close|push|press|ask) until ${people} (say|says|buy|buys|sign|signs|give|gives|cave|caves|agree|agrees|crack|cracks|break|breaks)`,
    `(don't|do not|never) leave [(the (meeting|room|call|house|office)|a (meeting|call)|home)] without (a|the|their|an) [(signed|firm|written|verbal)] (commitment|signature|yes|contract|sale|order|check|cheque|close|deal)`,
    `(don't|do not|never) (give|allow|leave) ${person} [(any|the|enough|even)] (time to (think|reflect|compare)|a (way out|chance to (say no|object|think|respond))|an out|room to (think|breathe|say|wiggle|object)|the option|the chance to (say no|think|object))`,
    `^(apply|put on|turn up|ramp up|keep up) [(some|more|the|a little)] pressure|(turn|turning|crank) up the heat`,
    `(break|breaking|crush|crushing|overcome|wear down|wearing down) (their|his|her|the (prospect's|buyer's|customer's)|buyer|customer|prospect) (resistance|will|defenses|defences|guard)|until ${people} (give|gives) in|agitate (the|their) [pain] [(point|points)] until`,
    `(tell|telling) ${person} (what|whatever) (they|he|she) (want|wants|need|needs) to hear|(feed|feeding) ${person} (a line|lines)`,
    `(don't|do not|never) (let|allow) ${person} [to] (leave|hang up|off the phone|go|walk away|walk out|walk|off the hook|escape|think about it|think it over|get away|off the call|sleep on it|end the call) [(until|without|before)]`,
    `(don't|do not|never) (hang up|leave|get off the phone|end the call|leave the room) (until|before) (you|they|you've|they've)`,
    `(the|whoever|first|next) [(person|one|side|party)] [(who|to|that)] (speaks|talks|speak|talk) [(first|next)] (loses|lose)`,
    'always be closing',
    `(force|forcing|extract|extracting) (a|the|their) [(yes|firm|quick|final)] (decision|yes|commitment|signature|sale)`,
    `(threaten|threatening) to (withdraw|pull|walk|take)|(don't|do not|never) let ${person} off (until|till|unless|before)`,
    `(hard|harder|difficult|impossible|awkward|tough) to (say no|refuse|decline) (to|when|if|because|once|after)`,
    `(get|getting|make|making) ${person} to (lower|drop) (their|his|her) (guard|defenses|defences|resistance)`,
    `(corner|cornering|trap|trapping|box|boxing|back|backing|paint|painting|pin|pinning) ${person} (in|into|up against|down|with)`,
    `(make|makes|making) (it|saying no) (hard|harder|difficult|impossible|awkward|uncomfortable|painful|embarrassing) [for ${person}] (to (say no|refuse|back out|walk away|decline|turn)|not to)`,
    `(leave|leaves|leaving|give|gives|giving) ${person} (no|little|without a|without any) (choice|way out|option|exit|room|escape|alternative)`,
    `(so|until|that|where) ${people} (can't|cannot|can not|couldn't|won't) say no`,
    '(close|closing) (hard|harder|aggressively|relentlessly)|(go|going) for the (kill|jugular|hard close)',
    `(apply|applying|put|putting|pile|piling|ramp|increase|increasing|turn|keep|exert|exerting|maintain) [(on|up)] [(a|some|more|the|gentle|subtle|slight|a little|a bit of|constant|real)] [(more|time|social|emotional|peer|psychological|sales|constant)] pressure (on|to) ${person}`,
    `(create|creating|use|using|add|adding|apply|applying|increase|increasing|build|building) [(a|some|more|the|gentle|subtle|slight|a little|a bit of)] (time|emotional|psychological|sales|buying|closing|deadline) pressure [(on|to|until|and|so|with|in)]`,
    '(create|creating|creates) (urgency and pressure|pressure and urgency)',
    '(use|using|try|trying|apply|applying|deploy|attempt|do|run|master|pull) [(the|a|an|your)] (take away|takeaway|puppy dog|now or never|guilt|sharp angle|hard|scarcity|impending (doom|event)|standing room only|porcupine|shame|fear|ultimatum|assumptive|columbo|ben franklin|alternative choice|double bind|negative reverse) (close|closes|closing|technique|selling)',
    `(wear|wearing|grind|grinding|beat|beating|break|breaking) (${person} down|down ${person})`,
    `(use|using|leverage|leveraging|play on|playing on|exploit|exploiting|trigger|triggering|weaponize) (their|his|her|the prospect's|the buyer's|the customer's|emotional|fear|guilt) (guilt|shame|fear|fears|insecurity|insecurities|ego|vanity|emotions|weakness|weaknesses|anxiety|triggers|manipulation)`,
    `(guilt|shame|bully|strong arm|strongarm|browbeat|arm twist) ${person}`,
  ],
}
