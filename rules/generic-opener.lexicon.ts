// What the words beside an opener say: whether it goes on to anything that is about this buyer.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What everybody has that can be come across, and the words around it. */
export const foundThings = words(
  `your the linked in linkedin company business instagram facebook twitter google team's public online work profile website web site
  page firm agency practice store shop account listing brand name background experience info information contact details email
  number you`,
)

/** A part of a subject line that tells nothing. */
export const emptySubject =
  /^(?:(?:just|a|one|re:?|fwd:?|hi|hey|quick|short|brief|gentle|friendly|final|last)\s+)*(?:question|follow(?:ing)?[- ]?ups?|check(?:ing)?[- ]?in|check(?:ing)? back|note|reminder|nudge|bump|intro|introduction|hello|hi|hey|chat|favou?r|touch(?:ing)? base|circl(?:e|ing) back|reaching out|bumping this|connecting|let's connect|still (?:relevant|interested|a priority|on your (?:radar|list)|there))(?:\s+(?:again|here|quickly|with you|for you|from _|_))*\W*$/
