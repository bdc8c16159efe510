// What the words beside an opener say: whether it goes on to anything that is about this buyer.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

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
  /\b(?:add|adding|share|sharing|send|sending|show|idea|ideas|resource|article|report|study|example|news|new|found|put together|attached|attaching|result|results|data|invoice|order|quote|contract|agreement|because|since|after|before|confirm|confirming|remind|answer|one other|another thing|specific|something)\b/

/** What everybody has that can be come across, and the words around it. */
export const foundThings = words(
  `your the linked in linkedin company business instagram facebook twitter google team's public online work profile website web site
  page firm agency practice store shop account listing brand name background experience info information contact details email
  number you`,
)

/** A part of a subject line that tells nothing. */
export const emptySubject =
  /^(?:(?:just|a|one|re:?|fwd:?|hi|hey|quick|short|brief|gentle|friendly|final|last)\s+)*(?:question|follow(?:ing)?[- ]?ups?|check(?:ing)?[- ]?in|check(?:ing)? back|note|reminder|nudge|bump|intro|introduction|hello|hi|hey|chat|favou?r|touch(?:ing)? base|circl(?:e|ing) back|reaching out|bumping this|connecting|let's connect)(?:\s+(?:again|here|quickly|with you|for you|from _|_))*\W*$/
