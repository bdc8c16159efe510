// Lexicon of generic-opener: beginnings of calls and messages that could go to anybody.

import type { Phrase } from '../engine/phrases/phrase.ts'

const hope = '[i|we] [do|just|really|truly|sincerely] (hope|hoping|trust|trusting) [that]'
const goodDay =
  '(day|week|weekend|morning|afternoon|evening|month|year|summer|winter|spring|fall|autumn|holiday|holidays|break|season|start [to|of] [the|your] (week|day|month|year)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const nice =
  '(great|good|nice|wonderful|fantastic|lovely|amazing|productive|pleasant|awesome|restful|relaxing|terrific|excellent|fabulous|super|safe)'
const well = '[really|very|super] (well|great|good|fine|amazing|fantastic|awesome|wonderful|safe|healthy|warm|cool|strong|happy)'
const note = '(email|e mail|mail|message|note|letter|text|dm|inmail|request|introduction)'
const moment =
  '[(a|one|two|1|2|a couple [of]|a few|few|some|5|five|10|ten|15|fifteen|20|twenty|27|30|thirty|60|sixty)] [quick|spare|free|short|brief|more] (minute|minutes|min|mins|moment|moments|second|seconds|sec|secs)'
const introduce = '(introduce|re introduce)'

/** One phrase for each family of clichés, so that the longest wording at a place is one hit. */
export const phrases: readonly Phrase[] = [
  {
    // Wishes that stand at the head of any letter.
    name: 'well-wishing',
    pattern: [
      `${hope} (this|my|the) [quick|short|brief|little|cold] [${note}] (finds|find|reaches|meets|catches) you [and [all of] (your|the) (team|family|business|company|loved ones|colleagues)] [(all|doing|both)] [${well}]`,
      `${hope} (you|ya|y'all|you're|you've|you'll) [all|both|and [all of] (your|the) (team|family|loved ones|colleagues|staff)] [are|have|were] [all|both] [been] [doing|keeping|staying] ${well}`,
      `${hope} (all's|all|everything|everything's|things|things's|life|business|work) [is|are|has been|have been|continues to be] [going|doing|moving along] [treating you] ${well}`,
      `${hope} (you|you're|ya|you've) [are|have been|been] (having|enjoying|enjoyed|had|have had|have|staying|surviving) (a|an|your|the|the rest of your) [[very|really|so far] ${nice}] ${goodDay}`,
      `${hope} (your|the|the new) ${goodDay} (is|has|has been|was|went|goes|treats) [been] [(off to (a|an) [${nice}] start|going|treating you|starting|started|shaping up)] [${well}]`,
      `${hope} (your ${goodDay}'s|your week's|your day's) [been] [going|off to (a|an) [${nice}] start] [${well}]`,
      `(happy|good|merry) (monday|tuesday|wednesday|thursday|friday|hump day|new year|holidays)`,
      `(nice|pleasure|great|lovely|good) to (e meet|virtually meet|meet you virtually|connect virtually) [you]`,
    ].join('|'),
  },
  {
    // Small talk that asks nothing the seller needs to know.
    name: 'small-talk',
    pattern: [
      `how (are|r) (you|ya|u|we|y'all) [all|guys] [doing|feeling|keeping|getting on|going] [today|this [fine|lovely|beautiful|wonderful] (morning|afternoon|evening|week|monday|tuesday|wednesday|thursday|friday)|these days|on this [fine|lovely|beautiful] ${goodDay}]`,
      `how (you|ya|y'all) (doing|doin) [today]`,
      `how's it going [today|over there|on your end]|how is it going [today]|how goes it`,
      `(how are|how's|how is) (things|everything|life|business) [going|treating you|with you|on your end|over there|in [your] neck of the woods] [today|these days|lately]`,
      `how's (everything|life|business) [going|treating you|with you] [today|these days|lately]`,
      `how (is|was|has) your (${goodDay}|vacation|trip) [been|going|treating you|so far|shaping up] [so far|today]`,
      `how's your ${goodDay} [been|going|treating you|so far|shaping up] [so far|today]`,
      `how (about|is) (this|that|the) [crazy|lovely|hot|cold] weather|how's the weather [(over there|where you are|treating you|in)]`,
      `(having|enjoying) a (good|great|nice) ${goodDay} so far`,
    ].join('|'),
  },
  {
    // Asking whether one disturbs.
    name: 'bad-time',
    pattern: [
      `[did|have|do|am|hope] [i|i'm|i've|i have|i am] [not] (caught|catch|catching|calling|reaching|reached) (you|ya) (at|in|on) (a|an) [really|totally|completely] (bad|good|okay|ok|alright|decent|busy|convenient|inconvenient|reasonable|fair|terrible|awful|wrong|right) (time|moment|spot|place)`,
      `(did|have|do) i (catch|caught) you in the middle of (something|anything|something important)`,
      `am i (interrupting|disturbing) [you|anything|something|you from anything]`,
      `(is|was) (this|now|it|today) [still|perhaps|maybe] [not] (a|an) (good|bad|ok|okay|alright|decent|convenient|inconvenient|terrible|horrible|better|fine|suitable) (time|moment) [for (you|a [quick|brief|short] (chat|call|word|conversation))|to [quickly|briefly] (talk|chat|speak|connect|call|have a [quick] (chat|word))] [now]`,
      `is now (good|okay|ok|alright|convenient) [for you]`,
    ].join('|'),
  },
  {
    // Asking leave to go on.
    name: 'permission',
    pattern: [
      `(do you [happen to] have|have you [got]|you got|got|would you have|do you possibly have|could you spare|can you spare|could you give me|can you give me|might you have) ${moment} [for me|to (talk|chat|speak|spare|connect)|of your time|right now|for a [quick] (chat|question)]`,
      `(can|could|may|might) i [please|just|quickly] (have|take|get|steal|borrow|grab|ask for) [just] ${moment} [of your time|from you|from your day]`,
      `[do you|would you|you] mind if i (have|take|took|steal|stole|borrow|grab|ask for|asked for) [just] ${moment} [of your time]`,
      `[do you|would you|you] mind if i ask [you] (a|one|a few|a couple [of]|two|some) [quick|short|brief] (question|questions)`,
      `(can|could|may|might) i [please|just|quickly] ask [you] (a|one|a few|a couple [of]|two|some) [quick|short|brief] (question|questions)`,
      `[i'll|i will|this will|it will|it'll|i promise to|i promise i'll|i would] only (take|need|be) [up] ${moment} [of your time]`,
    ].join('|'),
  },
  {
    // Thanks for nothing yet given, or for having come.
    name: 'empty-gratitude',
    pattern: [
      `(thanks|thank you) [so|very] [much|a lot] [again] for (taking|making|giving|sparing|finding|carving out|allowing|setting aside) [me|us] [out] [the|a|a few|a little|some|your|a bit of|this] (time|moment|moments|minute|minutes|call) [(out of|from|in) your [busy|hectic] (day|schedule)] [today] [to (talk|speak|meet|chat|connect|join|read this)] [(with|to) (me|us)] [today|this morning|this afternoon]`,
      `(thanks|thank you) [so|very] [much|a lot] [again] for (your|the) [valuable|precious] (time|attention) [today|this morning|this afternoon]`,
      `(thanks|thank you) [so|very] [much|a lot] [again] for (meeting|speaking|talking|chatting|connecting|sitting down) [(with|to) (me|us)] [today|this morning|this afternoon]`,
      `(thanks|thank you) [so|very] [much|a lot] [again] for (joining [(me|us|the call|this call|the meeting)]|hopping on [(the|this|a)] [call]|jumping on [(the|this|a)] [call]|getting on [the|this] [call]|being here|having (me|us)|coming|taking my call|picking up|answering|answering my call|accepting my (call|invitation|request|connection|connection request)|connecting|the (time|connection|add)|opening (this|my) ${note}|reading this) [today|this morning|this afternoon|with us|with me]`,
      `[i|we] [really|truly|do|so|greatly|very much] appreciate (your [valuable|precious] time|you [all|guys] (taking|making|giving|finding) [me|us] [the|some|out] [time|call|moment]|you (meeting|joining|coming|being here|speaking|talking|chatting|connecting) [with (me|us)]|the opportunity to (speak|talk|meet|connect)) [today|this morning|this afternoon]`,
    ].join('|'),
  },
  {
    // The seller's own name as the news.
    name: 'self-introduction',
    pattern: [
      `my name is|my name's`,
      `(let|allow|permit) me [to] [briefly|quickly|first] ${introduce} (myself|us|our company|my company|our team|who we are|who i am)`,
      `[i|i'm|we|i'd|we'd] [just|simply] (wanted|want|would like|like|am writing|writing|am reaching out|reaching out|am calling|calling|am emailing) to [take a moment to|briefly|quickly|personally|formally|first] ${introduce} (myself|us|our company|my company|our team|our services|our product|you to our)`,
      `i'd (like|love) to [take a moment to|briefly|quickly|personally|formally] ${introduce} (myself|us|our company|my company|our team|our services)`,
    ].join('|'),
  },
  {
    // Nobody in particular.
    name: 'mass-greeting',
    pattern: [
      `^(dear|hello|hi|greetings|respected) [mr] (sir|sirs|madam|sir or madam|sir madam|madam or sir|madam sir|mister|sir ma'am|sir mam)`,
      `(dear|hello|hi|attention|attn) [valued|esteemed|respected|fellow|future|potential|prospective|dear] (customer|customers|client|clients|business owner|business owners|homeowner|homeowners|decision maker|hiring manager|sales team|marketing team|purchasing manager|procurement team|property owner|property manager|shop owner|store owner|practice owner|friend|friends|partner|webmaster|site owner|website owner|business leader|professional|colleague|prospect)`,
      `to whom (it|this) (may|might) concern`,
    ].join('|'),
  },
  {
    // Found, but nothing found out. What follows is judged by the rule.
    name: 'found-you',
    pattern: [
      `[i|we|i've|we've] [have] [just|recently|happened to] (came|come|coming|ran|run|stumbled|stumble|happened) (across|upon|on|onto)`,
      `[i|we|i've|we've] [have] [just|recently] (found|discovered|visited|checked out|saw|seen|was on|was just on|been on|was looking at|was just looking at|was browsing|was just browsing|have been looking at|looked at|viewed|been following|have been following) your (profile|website|web site|site|page|company|business|listing|firm|agency|store|shop|account|channel|linkedin|linkedin profile|linkedin page|company page|company website|instagram|facebook page|google listing|information|details|contact|contact information|contact details|name)`,
      `[i] (noticed|notice|see|saw) [that] (you're|you are) [currently] (the|leading|in charge of|responsible for)`,
    ].join('|'),
  },
  {
    // Reaching out as the news. What follows is judged by the rule.
    name: 'reaching-out',
    pattern: [
      `[i|we|i'd|we'd] [just|simply|also|only] (wanted|want|would like|would love|like|decided|thought [that] (i'd|i would|i|we'd)|figured [that] (i'd|i would)|felt compelled) [to] [quickly|briefly|personally|take a moment to|go ahead and] (reach out|drop you a (line|note)|drop a (line|note)|get in touch|make contact|say hello|say hi|shoot you a [quick] ${note}|send you a [quick|short] ${note}) [to you] [directly|direct|personally]`,
      `(i'd|we'd|i would|would) (like|love) to [quickly|briefly|personally] (reach out|get in touch|connect [with (you|like minded [people|professionals])]|(learn|hear) [a bit|a little] more about (you|what you do|your (business|company|work|team|goals|needs|role))) [directly]`,
      `hope you don't mind (me|my) (reaching out|contacting you|emailing [you]|messaging [you]|calling)`,
      `[i|i'm|i am] [was] [just] (wondering|wanted to see|checking|curious) (if|whether) you (would|might|could) be (interested|open)`,
      `[i|i'm|i am] [was] [just] (wondering|wanted to see|checking|curious) (if|whether) you'd be (interested|open)`,
      `[i'm|i am|we're|we are|i've been|was] [just|simply] reaching out [to you] [directly|personally|today|remotely|again]`,
      `[i'm|i am|just] (emailing|contacting|messaging) you [today|directly]`,
      `[i|i'm|i'd] [would] [love|like|wanted|want|hoping|looking|trying] to pick your brain`,
    ].join('|'),
  },
  {
    // Praise that fits everybody.
    name: 'flattery',
    pattern: [
      `[i] [really|absolutely|truly|just] (love|loved|like|admire|appreciate) (what (you're|you are|you've been) (doing|building)|what you do|what you've built|what you and your team (do|are doing|have built)|(your|the) work [you (do|are doing)]|your (company|brand|content|profile|website))`,
      `[i'm|i am|i was|was] [really|very|so|truly] impressed (by|with) (your (work|company|business|profile|website|background|experience|success|growth|team|brand)|what you're doing|what you do|what you've built|everything you)`,
      `as (a|the) [fellow] (leader|pioneer|innovator) in (your|the) (space|industry|field|sector|category|market)`,
      `[i'm|i am|i've been] [a] [big|huge|long time] (fan of|following) (your (work|company|content|brand|journey|business)|what you're doing)`,
    ].join('|'),
  },
  {
    // What sales calls begin with.
    name: 'not-a-pitch',
    pattern: `this (is not|isn't) a sales (call|pitch|email|message)|(i'm|i am) not (trying|here|calling|looking|going) to sell you anything|[i] (promise|swear) (this|it) (is not|isn't) a (sales call|sales pitch|pitch)`,
  },
  {
    // A question announced and not asked.
    name: 'quick-question',
    pattern: `[just] [i|i've] [have|had|got|wanted to ask] [you] [a|one] (quick|short|brief|fast) question [for you]`,
  },
]
