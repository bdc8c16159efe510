// Follow-ups without news, greetings of the season, and what stands beside them when there is news.

import type { Phrase } from '../engine/phrases/phrase.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

export const phrases: readonly Phrase[] = [
  {
    // A message whose news is that it is a message. What follows is judged by the rule.
    name: 'empty-follow-up',
    pattern: [
      `[i'm|i am|we're|i|we|it's me|me] [just|only|simply|quickly|also] [wanted|want|would like|writing|emailing|calling|reaching out|messaging|thought i'd|figured i'd|here|popping in|stopping by|dropping by|dropping in|swinging by] [to] [just|quickly|briefly|personally|gently|politely] (check in|check back [in]|checking in|checking back [in]|checked in|touch base|touching base|follow up|following up|followed up|circle back|circling back|loop back|looping back|bump this|bumping this|bump my|bumping my|bump up|bumping up|float this|floating this|bubble this|bubbling this|surface this|resurface this|resurfacing this|ping you|pinging you|nudge you|nudging you|nudge this|nudging this|nudge on this|pop this|popping this|push this|pushing this|say hi again|see where (you are|you're|things are) at)`,
      `[i'm|i am|i was] not sure (if|whether) you (saw|got|received|read|opened|had a chance to (see|read|look at|review)|had time to (see|read|look at|review)) (my|our) [last|previous|earlier|first|recent] (email|mail|message|note|inmail|voicemail)`,
      `[this is|i wanted to send|sending|just|here is|here's] [just] [a|my|another|one more] [very] (quick|gentle|friendly|short|brief|little|soft|polite) (follow up|check in|nudge|bump|ping)`,
    ].join('|'),
  },
  {
    // Greetings of the season.
    name: 'greeting-card',
    pattern: [
      `[wishing you [and (your family|your team|yours|all of you)] [a|an]|we wish you a|i wish you a|have a] (happy|merry|joyful|joyous|blessed) [and (prosperous|healthy|peaceful)] (holidays|holiday season|christmas|xmas|new year|thanksgiving|diwali|easter|hanukkah|eid)`,
      `(season's|seasons) greetings | (warm|warmest|best) wishes (for|this) [the|a] [happy] (holidays|holiday season|festive season|new year|season)`,
    ].join('|'),
  },
]

/** After a follow-up: its object is only our own note, or nobody's. */
export const ownNote =
  /^\W*(?:(?:on|about|regarding|re|to|up|in|with|over|back up|back)\s+)?(?:(?:the )?top of\s+)?(?:my|our|the|this|that|these|those|last|previous|your inbox|it)\b(?:\s+(?:last|previous|earlier|recent|initial|first|prior|original|quick|short|cold|below|other|two|few|couple|of))*(?:\s+(?:e-?mails?|mails?|messages?|notes?|letters?|texts?|dms?|inmails?|outreach|invites?|invitations?|requests?|pitch|voicemails?|voice messages?|attempts?|one|thread|inbox|connection request|linkedin message|question|up|here))?/

/** Words that may stand in a follow-up without telling anything. */
export const filler = words(
  `i we you your my our the a an it this that is are was be been to with in on at of for from up and or if case just again here now
  there sent wrote left shared dropped few couple day days week weeks earlier ago last previous other yesterday month monday tuesday
  wednesday thursday friday got gets get buried lost missed slipped through cracks caught saw see seen seeing had have has having
  chance time moment look read review reviewed receive received any question questions thoughts feedback interest interested how
  things going everything doing progressing did do does better good bad no worries rush pressure not sure whether still busy know
  inbox top quickly briefly re regarding about one more final inquire inquiring reply respond response hear heard back quick email
  e mail message note voicemail call calls hope hoping well so wanted make per can could schedule chat talk connect some who what
  where bit context it's you've you're i'm haven't don't below above s t _`,
)

/** Words that announce something new in the same sentence. */
export const brings =
  /\b(?:add|adding|share|sharing|send|sending|show|idea|ideas|resource|article|report|study|example|news|new|found|put together|attached|attaching|result|results|data|invoice|order|quote|contract|agreement|because|since|after|before|confirm|confirming|remind|answer|here's|here is|one other|another thing|specific|something)\b/

/** What a question is about that only asks after our own offer. */
export const offered = words(
  `interested proposal proposals quote offer offers demo pricing price solution product service services trial contract decision
  decide decided go going ahead forward proceed start started help helping working consider considered think thought open
  available availability free minutes call meeting meet discuss sign signed update updates status`,
)

/** Words that bring something in the sentences after a follow-up. */
export const news =
  /\b(?:(?:i|we)(?:'ve| have)? (?:just |recently |also )*(?:made|put together|recorded|wrote|built|found|noticed|helped|saw|ran|prepared|pulled|looked|worked)|(?:might|may|could) be (?:useful|relevant|of use)|new (?:angle|piece|study|report|figures)|recording|case study|one thing i (?:didn't|did not|forgot to|should have|left)|(?:quick|more|some|a bit of) context|(?:a few|two|three|some) (?:things|ideas|points|facts)|our current|here(?:'s| is| are) (?:what|how|why|a|an|the|two|three|some))\b/
