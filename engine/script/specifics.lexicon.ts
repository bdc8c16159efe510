// Words that tell something of this one buyer, and places to fill in that do not.

/** Words of placeholders that every letter has: who writes, to whom, where and when. */
export const plainSlots: ReadonlySet<string> = new Set(
  `name names first last full fname lname firstname lastname firm company companies companyname org organization organisation business casual
  title role position job industry vertical sector niche area city town region location state country neighborhood market
  your my our you me sender rep agent caller seller ae sdr user owner contact prospect lead client customer buyer recipient user
  mr ms mrs dr sir madam phone number email address website url link calendar signature date time day week month year
  morning afternoon evening today tomorrow greeting product service services solution offer offering brand tool platform
  marketing sales operations finance hr it engineering support communication outreach department function team teams
  the a an of or and at in to for their his her they them he she him it is s id decision maker x xx xxx here`.split(/\s+/),
)

/** What a seller saw, heard or knows of this buyer. */
export const seen =
  /(?:^|[.!?,;:—–-]\s*|\b(?:i|we|i've|we've|i'd|just|recently|also|and|since|because|as|that)\s+(?:have\s+|had\s+|just\s+|recently\s+|also\s+)*)(?:noticed|noticing|saw|seen|read|heard|watched|listened to|learned|loved (?:your|the|how)|enjoyed (?:your|the))\b|\b(?:congrats|congratulations|kudos)\b/

/** What follows "noticed" when anybody could be told so. */
export const nothingSeen =
  /^\W*(?:that\s+)?(?:you(?:'re| are| work| run| lead| own| manage| have been| were|r (?:profile|website|company|work|business|page|role|experience|background|title))|we (?:share|have|both)|(?:you're|you are) (?:the|a|an)\b|the (?:great|amazing|good) work)/

/** Something that passed between the two. */
export const shared =
  /\b(?:you(?:'re| are) (?:interested|looking|trying|planning|considering|evaluating|thinking)|you (?:mentioned|said|told|asked|requested|downloaded|signed up|filled|posted|shared|wrote|recently|just|attended|replied|reached out|called|contacted|registered|started|visited|expressed|inquired|showed|raised|had asked|wanted)|(?:as|we) (?:discussed|agreed|promised)|we (?:spoke|talked|met|chatted|connected|worked|scheduled|were introduced)|(?:last|when we) (?:spoke|talked|met|connected|chatted)|(?:our|the) (?:last |previous |earlier |recent |first |initial )?(?:conversation|chat|discussion|meeting|demo|appointment|discovery call|call (?:last|on|yesterday))|(?:your|our) mutual|referred|recommended (?:i|that i|you)|suggested (?:i|that i|you|we)|introduced us|told me|gave me your)\b/

/** What of "your ..." every buyer has: it tells nothing. */
export const everybodys: ReadonlySet<string> = new Set(
  `brain content journey channel feed business company team teams website site profile page time day week industry role needs goals goal challenges problems work area space
  organization organisation firm brand name email inbox thoughts feedback attention interest convenience current own behalf linkedin
  experience background schedule calendar busy practice agency store shop office operations growth success bottom line customers
  clients sales marketing expertise success future life family colleagues staff employees title position great amazing good market presence reputation firm's company's leadership own agents reps
  crew techs technicians drivers patients guests members users buyers leads prospects followers calls phone phones software tools systems
  process processes revenue budget costs money profits bottom brand's priorities initiatives strategy mission vision`.split(/\s+/),
)

/** Words before a capitalised name that make it the buyer's. */
export const theirs = /\byour? (?:[\p{L}'-]+ ){0,4}(?:at|with|from|for)\s*$/u

/** Words before a capitalised name that make it the seller's own, a place, or the person greeted. */
export const ownName =
  /(?:(?:^|\b|_)(?:this is|i'm|i am|it's|name is|name's|from|with|by|at|represent|for|here at|calling from|work for|introduce|introducing|called|in|around|near|across|in the|the|_|dear|hi|hey|hello|mr|ms|mrs|dr)\.?\s*|\b(?:i'm|i am|we are|we're|my name is|this is) (?!calling|writing|reaching|contacting|emailing)[^.!?]*)$/

/** Words after a capitalised name that make it the seller's own product or company. */
export const offers = /^\s+(?:helps?|provides?|offers?|is|was|were|works?|has|can|specializes?|and i|from|at|with)\b/

/** Capitalised words that name nobody. */
export const noNames: ReadonlySet<string> = new Set(
  `i i'm i'd i'll i've google linkedin instagram facebook maps youtube twitter zoom zillow yelp ai it hr crm b2b saas ceo cto cfo coo cmo vp svp
  director manager founder head sdr seo roi kpi us uk usa eu english monday tuesday wednesday thursday friday saturday sunday mr ms mrs dr sir madam
  just wanted quick hope happy thanks thank best regards january february march april may june july august september october november december
  ok okay pm am est pst gmt cet`.split(/\s+/),
)
