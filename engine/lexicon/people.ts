// Nouns for people and groups, by the part they have in a sale. Plurals and singulars are given both.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Those a seller, or the seller's customer, sells to. */
export const customers = list(`
  buyer buyers prospect prospects customer customers client clients consumer consumers shopper shoppers purchaser purchasers
  lead leads subscriber subscribers user users visitor visitors homeowner homeowners householder householders patient patients tenant tenants
  guest guests donor donors investor investors recipient recipients member members renter renters attendee attendees registrant registrants
  caller callers reader readers viewer viewers audience adopter adopters trialist trialists sponsors contacts`)

/** Those who have a part in a customer's decision. */
export const deciders = list(`
  champion champions stakeholder stakeholders decider deciders decisionmaker decisionmakers gatekeeper gatekeepers influencer influencers
  blocker blockers evaluator evaluators approver approvers signer signers signatory signatories sponsor counterpart counterparts
  contact receptionist receptionists committee committees detractor detractors skeptic skeptics sceptic sceptics`)

/** All whom a seller wants something from. */
export const buyers: ReadonlySet<string> = new Set([...customers, ...deciders])

/** Second words of names of buyers: the maker of "decision maker". */
export const afterDecision = list('maker makers taker takers')

/** Job titles that sit on the buyer's side of the table. */
export const titles = list(`
  ceo ceos cfo cfos coo coos cto ctos cio cios cmo cmos ciso cisos cro cros cpo cpos chro vp vps evp svp president presidents director directors
  founder founders cofounder cofounders owner owners chair chairman chairwoman chairperson executive executives exec execs principal principals
  landlord landlords dentist dentists doctor doctors surgeon surgeons lawyer lawyers attorney attorneys realtor realtors broker brokers
  contractor contractors retailer retailers dealer dealers farmer farmers merchant merchants restaurateur restaurateurs franchisee franchisees procurement`)

/** People of any sort; in sales texts the ones who are to be won. */
export const anybody = list(`
  people person persons someone somebody anyone anybody everyone everybody folks folk men women man woman guy guys strangers stranger humans`)

/** Groups and firms: buyers only where they decide something. */
export const organisations = list(`
  company companies business businesses organization organizations organisation organisations firm firms enterprise enterprises brand brands
  agency agencies household households family families account accounts salon salons clinic clinics hospital hospitals school schools
  dealership dealerships brokerage brokerages store stores shop shops restaurant restaurants utility utilities bank banks`)

/** Roles that are a buyer's only when the text says whose they are: "their legal team". */
export const ofTheirs = list(`
  team teams boss bosses manager managers legal procurement finance leadership board boards colleague colleagues peers peer engineers engineer
  it security staff department departments group org people employees side lawyers counsel management stakeholders partner partners spouse wife husband`)

/** Sellers' side: nobody who is to be won. */
export const sellers = list(`
  rep reps seller sellers salesperson salespeople salesman salesmen ae aes sdr sdrs bdr bdrs csm csms se ses marketer marketers employee employees
  hire hires teammate teammates coworkers intern interns trainee trainees coach coaches manager managers leader leaders engineer engineers
  developer developers designer designers writer writers editor editors staff freelancer freelancers team teams recruiter recruiters`)

/** Those who sell to the same buyers. */
export const rivals = list('competitor competitors competition vendor vendors incumbent incumbents supplier suppliers rival rivals')

/** Those who act in a story that is not the seller's doing: the buyer's boss, a rival, the law, a tool. */
export const thirdParties = list(`
  ${[...rivals].join(' ')} boss bosses board boards procurement
  regulator regulators regulation regulations law laws legislation auditor auditors audit gdpr government market markets economy recession inflation
  platform platforms tool tools system systems software crm erp stack legacy contract contracts product products outage breach merger acquisition
  manager managers management leadership policy policies compliance bank banks lender insurer scammer scammers hacker hackers fraudsters`)

/** What a seller makes or does: when it forces a buyer, the seller does. */
export const instruments = list(`
  question questions story stories slide slides demo demos tour tours letter letters email emails message messages proposal proposals script scripts
  line lines opener openers hook hooks offer offers pitch pitches close closes technique techniques tactic tactics trigger triggers headline headlines
  silence pause subject statement statements stat stats insight insights deadline deadlines discount discounts sequence sequences cta ctas copy
  psychology framing anchor summary challenge approach move play plays`)

/** Things that are counted, moved and closed in a sale: "get them to close this month" is about deals. */
export const things = list(`
  deal deals opportunity opportunities page pages email emails message messages ad ads campaign campaigns tool tools integration integrations
  system systems number numbers slide slides deck decks record records field fields workflow workflows metric metrics video videos post posts
  model models agent agents bot bots app apps tickets ticket task tasks webhook webhooks request requests form forms button buttons`)

/** Capitalised words that are no buyer's name. */
export const notNames = list(`
  legal finance marketing sales engineering product support procurement security it hr operations ops success ai api crm erp seo roi saas
  salesforce hubspot slack google linkedin outreach salesloft gong zoom notion stripe github gitlab jira zapier claude chatgpt gemini openai
  outlook gmail microsoft teams aws azure monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december q1 q2 q3 q4 i step phase stage goal tip note`)
