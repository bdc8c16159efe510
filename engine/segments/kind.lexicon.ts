// Titles, headings, labels and file names that tell what kind of sales document a text is. Data only.

import type { Kind } from '../rule.ts'

const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, 'i')

/** Words of titles and file names: `sure` ones name the kind, `weak` ones go with it. */
export const names: Record<Kind, { readonly sure: RegExp; readonly weak: RegExp }> = {
  message: {
    sure: words(
      'e-?mails?|dms?|in-?mails?|cold e-?mails?|e-?mail (?:sequences?|templates?|kit)|sequences?|sms|connection requests?|nurture|newsletters?',
    ),
    weak: words('messages?|messaging|cadences?|outreach|follow-?ups?|linkedin|templates?'),
  },
  'call-script': {
    sure: words(
      'scripts?|objections?|cold calls?|cold calling|talk tracks?|voicemails?|rebuttals?|role-?plays?|vsl|sales letter|call flow',
    ),
    weak: words('pitch|calls?|demo|discovery questions|closing|closes|webinar|presentation|responses?'),
  },
  playbook: {
    sure: words(
      "playbooks?|guide|how to|handbook|techniques?|training|best practices|do'?s and don'?ts|anti-?patterns?|cheat ?sheet|what not to",
    ),
    weak: words(
      'frameworks?|coach|coaching|tips|methodology|skill|principles|process|processes|activities|dashboards?|criteria|scenarios|definitions?|definition|explained|types|examples?|methods|strategist|research|brief|selling|prospecting',
    ),
  },
  'account-plan': {
    sure: words(
      'account plans?|account planning|success plans?|mutual action plans?|mutual close plans?|close plans?|joint execution plan|account map|account review',
    ),
    weak: words('accounts?|deal plan|renewal|opportunity'),
  },
  'sales-plan': {
    sure: words(
      'plans?|(?:gtm|sales|launch|growth|outreach|marketing) sprint|okrs?|objectives and key results|(?:gtm|go-? ?to-? ?market) strategy|^(?:gtm|go-? ?to-? ?market)$',
    ),
    weak: words(
      'gtm|go-? ?to-? ?market|roadmaps?|rollout|strategy|strategies|strategic|launch|campaigns?|territory|quota|objectives|growth',
    ),
  },
}

/** Headings that belong to a kind. */
export const parts: Record<'message' | 'call-script' | 'playbook' | 'account-plan', RegExp> = {
  message: words('subject lines?|e-?mails?|dms?|messages?|touch|sequence|connection request|break-?up|follow-?ups?|linkedin'),
  'call-script': words(
    'openers?|opening|intro|gatekeepers?|voicemails?|objections?|pitch|close|closing|hook|discovery questions|call|script|they say|pushbacks?|rebuttals?|the ask',
  ),
  playbook: words(
    "when to use|best practices|principles|mistakes|do'?s|don'?ts|why|how|techniques?|frameworks?|tips|rules|guidelines|examples?|anti-?patterns?|what is|key takeaways|faqs?|failure|avoid|pitfalls",
  ),
  'account-plan': words(
    'stakeholders?|account overview|account (?:summary|objectives|map|solutions|profile|team|goals)|white ?space|key contacts|relationship map|mutual action|success plan|current state|future state|champion|decision (?:process|criteria)|economic buyer|renewal|contract|health score|executive sponsors?|org chart|expansion|engagement',
  ),
}

/** Fields and columns of account plans. */
export const fields =
  /^(?:account (?:name|manager|owner|stage|revenue|team|tier|executive)|stakeholders?|influence|sentiment|champion|economic buyer|relationship|relationship strength|decision maker|renewal|renewal date|contract|contract value|contract end|arr|health score|csm|executive sponsor|industry|employees|number of employees|annual value|period of plan|current spend)(?: \w+)?$/i

/** What the levels of a plan are called at the beginning of a heading, label or column. */
export const levels: readonly { readonly noun: string; readonly pattern: RegExp }[] = [
  {
    noun: 'heading',
    pattern: /^(?:[a-z-]+ ){0,2}(?:goals?|objectives?|okrs?|kr|key results?|north star|targets?|kpis?|success metrics)\b/i,
  },
  {
    noun: 'heading',
    pattern: /^(?:[a-z-]+ )?(?:strategy|strategies|strategic (?:initiatives|pillars|priorities)|approach|pillars?|positioning)\b/i,
  },
  {
    noun: 'heading',
    pattern:
      /^(?:[a-z-]+ )?(?:tactics?|actions?|initiatives?|tasks?|milestones?|phases?|weeks?|months?|next steps|timeline|roadmap|sprint|day \d+|q[1-4])\b/i,
  },
  { noun: 'field', pattern: /^(?:[a-z-]+ )?(?:owner|dri|due|due date|deadline|status|when|eta|budget|kpi|target date)$/i },
]

export const sellingName = words(
  'sales|selling|sell|prospecting|prospects?|outreach|cold|objections?|presales|deals?|closing|sdr|buyers?|pitch|discovery|negotiation|renewals?|upsell',
)
/** Titles that leave no doubt. */
export const outright = words(
  'cold call\\w*|cold e-?mails?|cold outreach|sales (?:calls?|scripts?|pitch|playbook|e-?mails?|process|plan)|call script|objection (?:handling|responses?|library|bank)|handling objections|discovery call|talk tracks?',
)
export const softwareName = words('apis?|sdk|cli|readme|changelog|architecture|schema')
export const sellingFolder =
  /^(?:sales|outreach|prospecting|objections?|cold (?:calls?|calling|e-?mails?|outreach)|sdrs?|bdrs?|presales|sales \w+)$/

export const outrightPlan = words(
  '(?:sales|territory|quota|marketing|gtm|go-? ?to-? ?market|outreach|revenue|prospecting|pipeline) (?:team )?(?:plan|okrs?|strategy|roadmap|sprint)',
)

/** `plans / acme`, `account plans / acme`: where teams keep them. */
export const planFolder = /(?:^|\/ )(?:\w+ )?plans \//

/** Files that speak of the repository that they stand in. */
export const repositoryFile =
  /^(?:readme|changelog|contributing|licen[cs]e|code of conduct|security|architecture|agents|claude|support|governance)$/
