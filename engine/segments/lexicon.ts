// Words that tell what a document is about, with their weights. Data only; singular forms, lower case, one or two words.

/**
 * - `sales`: selling to a person: calls, objections, prospects, deals;
 * - `market`: bringing something to market: revenue, channels, positioning;
 * - `account`: one customer: stakeholders, renewal, contract;
 * - `trade`: said by everybody in business;
 * - `technical`, `people`, `office`, `stage`: software, personnel, back office, video and fundraising.
 */
export type Topic = 'sales' | 'market' | 'account' | 'trade' | 'technical' | 'people' | 'office' | 'stage'

type Weighted = readonly (readonly [topic: Topic, weight: number, words: string])[]

export const lexicon: Weighted = [
  // What only people who sell say.
  [
    'sales',
    4,
    'cold call|cold calling|cold caller|cold email|cold emailing|cold outreach|cold dm|discovery call|sales call|sales script|call script|sales pitch|objection handling|handle objection|handling objection|overcome objection|objection response|talk track|battlecard|battle card|sales playbook|sales deck|sales letter|closing technique|elevator pitch|pattern interrupt|sales conversation|trial close|warm intro|warm call|sales email|prospecting email|linkedin outreach|outreach sequence|email sequence|follow-up sequence|vsl|sales page|buying signal|sales message|outreach message|connection request',
  ],
  [
    'sales',
    3,
    'gatekeeper|sdr|bdr|sales rep|salesperson|salespeople|sales cycle|sales process|sales pipeline|sales funnel|sales leader|sales enablement|economic buyer|meddic|meddpicc|bant|spin selling|challenger sale|prospecting|buying committee|buying process|sales motion|sales strategy|presale|presales|pre-sale|sales engineer|inside sales|outbound sale|b2b sale|sales plan|sales technique|close rate|win rate|deal size|deal cycle|sales training|sales forecast|rapport|decision maker|lead magnet|open deal|close the|close deal|pain point',
  ],
  [
    'sales',
    2,
    'prospect|objection|buyer|outreach|outbound|decision-maker|follow-up|seller|selling|sell|pitch|voicemail|value prop|value proposition|champion|rfp|lead generation|qualified lead|deal|sale|crm|roi|upsell|upselling|cross-sell|icp|account executive|sales team|sales manager|no-show|closer|deal desk|ideal customer',
  ],
  [
    'trade',
    1,
    'demo|close|quote|proposal|discount|rep|reply|subject line|cta|negotiation|negotiate|urgency|qualify|qualification|quota|commission|referral|appointment|meeting|call|email|sequence|inbound|budget|competitor|trust|customer|client|price|pricing|expensive|save|value|lead|cold|pilot|discovery|procurement|linkedin|cadence|closing|decision-making|dm',
  ],
  // Bringing something to market.
  [
    'market',
    4,
    'go-to-market|gtm|go to|marketing plan|launch plan|marketing strategy|launch strategy|pricing strategy|growth strategy|content strategy|channel strategy|target audience|target market|target customer|ideal customer|market entry|early adopter|product hunt|first customer|paying customer|beachhead|customer acquisition|unit economic|tam|monetization|monetisation|moat',
  ],
  [
    'market',
    2,
    'mrr|arr|cac|ltv|acv|churn|revenue|conversion|positioning|messaging|campaign|seo|landing page|newsletter|blog|launch|funnel|competitor|competitive|differentiation|partnership|partner|affiliate|ad|ads|paid|organic|traffic|signup|sign-up|waitlist|beta|pricing|market|marketing|segment|b2b|b2c|saas|subscription|brand|audience|channel|webinar|trial|reddit|linkedin|youtube|influencer|persona|acquisition|retention|upsell|growth',
  ],
  // One customer.
  [
    'account',
    4,
    'account plan|account planning|account overview|account manager|account management|account team|account strategy|success plan|mutual action|mutual close|joint execution|stakeholder map|relationship map|key contact|key stakeholder|white space|whitespace|executive sponsor|account objective|account name|contract value|contract end|renewal date|health score|land-and-expand|decision process|decision criterion|decision criteria|current spend|champion|account executive',
  ],
  [
    'trade',
    1,
    'stakeholder|renewal|expansion|csm|contract|sponsor|relationship|opportunity|qbr|influence|sentiment|account|content|social|post|community|testimonial|kpi|target|adoption|industry',
  ],
  // Pairs whose words mean something else than they do alone.
  [
    'trade',
    0,
    'deal with|dealing with|big deal|great deal|team lead|tech lead|lead to|closing tag|sell copies|sales tax|sale of|sell the|prospective employee',
  ],
  // Everything else that people write in Markdown.
  [
    'technical',
    3,
    'npm|git|github|repository|repo|commit|pull request|codebase|typescript|javascript|node.js|webpack|eslint|docker|kubernetes|backend|frontend|endpoint|json|yaml|regex|runtime|compiler|cli|sdk|api|http|sql|schema|refactor|unit test|changelog|stack trace|localhost|stdin|async|boolean|readme',
  ],
  [
    'technical',
    1,
    'install|function|method|class|module|package|parameter|argument|config|configuration|deploy|deployment|server|database|bug|test|testing|code|syntax|parser|plugin|branch|merge|release|build|debug|query|object|string|array|option|default|file|directory|library|dependency|version|feature|engineer|engineering|developer|sprint|qa|ticket|jira|roadmap|design|spec|incident|outage|on-call|rollback|severity|latency|uptime|monitoring|alert|documentation|docs|contributor|maintainer',
  ],
  [
    'people',
    2,
    'employee|hiring|hire|candidate|recruiter|recruiting|recruitment|interviewer|vacation|payroll|parental|maternity|sick|harassment|termination|employment|insurance|resume|job description|performance review|time off|hr|teammate|colleague|onboarding|offboarding|immigration|401k|wellness|sabbatical|compensation|salary|leave|handbook|manager|staff|diversity|inclusion',
  ],
  [
    'office',
    2,
    'reimbursement|reimburse|expense|invoice|purchase order|vendor|accounting|audit|receipt|travel|policy|compliance|legal|approval|finance|tax|bank|wire|security|password|laptop|helpdesk',
  ],
  [
    'stage',
    3,
    'viewer|episode|b-roll|voiceover|thumbnail|storyboard|screenplay|scene|subscribe|youtube video|term sheet|valuation|fundraising|fundraise|investor|venture|vc|series a|seed round|cap table|pitch deck|runway',
  ],
]
