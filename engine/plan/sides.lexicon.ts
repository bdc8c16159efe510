// How plans say whether the customer does a thing, or we do.

/** Columns, headings and labels of what the customer does. */
export const theirPlace =
  /\b(?:(?:customer|client|buyer|prospect|their|partner)(?:'s|’s|s['’]?)?[ -](?:side|actions?|owners?|tasks?|steps?|commitments?|responsibilit(?:y|ies)|to-?dos?|team|lead|deliverables?|gives?|dri|sponsor|champion)|(?:owner|owners|lead|responsible|actions?|dri|who)\s*[(:–—-]\s*(?:customer|client|buyer|them|their side)|asks? (?:of|to|for) the (?:customer|client|buyer)|what (?:they|the (?:customer|client|buyer)) (?:do|does|will do|commit|needs? to do)|mutual (?:commitments?|steps|actions|tasks)|joint (?:actions?|steps|activities)|gives? and gets?|give\/get)(?![\p{L}])/iu

/** Words in a cell for the person that mean the customer. */
export const theirOwner =
  /\b(?:customer|client|buyer|prospect|them|they|their|both|joint(?:ly)?|shared|mutual|all|everyone|coo|cfo|cio|cto|ceo|ciso|cmo|procurement|purchasing|champion|economic buyer|sponsor|(?:their|client|customer|buyer) \S+|it (?:team|lead|director|manager)|legal (?:team|counsel)?|board|committee|plant managers?|head of (?!sales|partnerships))\b/i

/** Words in the same place that mean us. */
export const ourOwner =
  /^(?:(?:the |our )?(?:ae|am|se|sc|sdr|bdr|csm|ssa|rep|sales|presales|pre-sales|marketing|account (?:executive|manager|owner|team)|account exec|sales (?:rep|manager|engineer|team|ops|lead|director)|solutions? (?:engineer|architect|consultant)|customer success(?: manager)?|product(?: manager| team)?|services|professional services|support|implementation(?: lead| team)?|partner manager|executive sponsor|exec sponsor|us|we|me|i|vendor|seller|supplier|our (?:side|team|\S+)|internal|all of us|founders?|team|marketing team)(?:\s*[,&+/]\s*|\s+and\s+|$))+/i

/** Actions in which the customer does something, or does it with us. */
export const theyDo =
  /(?:^|[.;:,(]\s*|\b(?:and|then|until|so that|where|once|when|after|before|while)\s+)(?:(?:(?:the |their |both |each |two |three |all |four )(?:[\p{L}-]+ ){0,2}?)?(?:customers?|clients?|buyers?|prospects?|champions?|sponsors?|procurement|legal|it|committee|board|cfo|coo|cto|ceo|cio|teams?|managers?|directors?|leads?|owners?|heads?|nurses|engineers|operators|planners|buyers|users?|staff|operations|finance|security|quality|they|she|he)(?: team| lead| director)?) (?:\S+ly )?(?!is\b|are\b|was\b|has been\b)(?:to |will |can |must )?(?:accepts?|agrees?|announces?|answers?|approves?|asks?|assigns?|books?|brings?|calculates?|chooses?|collects?|compares?|completes?|confirms?|counts?|decides?|defines?|delivers?|drafts?|exports?|fills?|gathers?|gets?|gives?|grants?|introduces?|invites?|issues?|joins?|leads?|lists?|makes?|measures?|meets?|names?|nominates?|opens?|picks?|presents?|prepares?|prioriti[sz]es?|provides?|reads?|recommends?|reports?|reviews?|runs?|schedules?|sees?|selects?|sends?|sets?|shares?|shows?|signs?|submits?|supplies|tells?|tests?|tries|uses?|validates?|visits?|writes?)(?![\p{L}])/iu

/** Done together: the customer has a part in it. */
export const together =
  /\b(?:together|joint(?:ly)?|mutual(?:ly)?|co-(?:create|host|present|develop|design|write|author|build|lead|deliver)\w*|both (?:sides|teams|parties|of us)|with (?:their|the (?:customer|client|buyer)(?:'s|’s)?) (?:\S+ )?(?:team|it|legal|finance|procurement|operations|staff|people|engineers)|(?:customer|client|buyer|user)[- ](?:led|run|owned|side)|(?:executive|security|legal|contract|procurement) (?:review|approval|sign-?off) by|signature by|sign-?off (?:by|from)|agree (?:\S+ ){0,5}with|walk ?through with|(?:customer|client|buyer) (?:to|will|signs?|approves?|confirms?|provides?|review|approval|sign-?off|signature|kick-?off|training|acceptance|decision|data))\b/i

/** Names of plans that both sides carry out. */
export const mutualPlan =
  /\b(?:mutual(?:ly agreed)? (?:action|close|success|execution|evaluation|commitment|implementation)?\s?plans?|joint (?:action|execution|success|evaluation|close|account|business) plans?|(?:shared|collaborative) (?:action|success|close) plans?|(?:sequence|series) of events|work-?back plans?|close plans?|go-?live plan|joint evaluation)\b/i

/** Headings and tables under which people of the customer are named. */
export const theirPeople =
  /\b(?:stakeholders?|contacts?|buying (?:group|committee|centre|center|team)|decision[- ]makers?|key people|people|power map|org(?:anization|anisation)? (?:chart|map)|relationship map|champions?|influencers?|customer team|client team|their team|economic buyer|personas?)\b/i

/** The same for our people. */
export const ourPeople =
  /\b(?:account team|our team|sales team|deal team|internal team|team(?: members)?|vendor team|core team|virtual team)\b/i
