// Words of headings and labels that say what a passage of a script is for.

import type { Stage } from './script.ts'

/** In order of precedence: the first that matches a title or label holds. `value` comes late, since "value prop" opens many things. */
export const stageTitles: readonly (readonly [Exclude<Stage, 'other'>, RegExp])[] = [
  [
    'objections',
    /\b(objections?|objection[- ]handling|pushbacks?|if they (say|ask|object|push)|rebuttals?|brush[- ]?offs?|concerns?|stalls?)\b/,
  ],
  ['gatekeeper', /\b(gate ?keepers?|receptionists?|front desk|assistant answers|getting past)\b/],
  ['voicemail', /\b(voice ?mails?|vm|vms|answering machine)\b/],
  ['next-step', /\b(next steps?|wrap[- ]?up|wrapping up|follow[- ]?up (call|meeting)|after the call|recap|handoff|hand-off)\b/],
  [
    'opening',
    /\b(openers?|openings?|opening (lines?|statement|hook)|first (line|sentence|words|10|15|30)|ice ?breakers?|introductions?|intro|greetings?|pattern interrupts?|hook|cold open|permission|reason for (the |my )?call|kick ?off)\b/,
  ],
  [
    'ask',
    /\b(the ask|ask|close|closes|closing|cta|call to action|trial close|book(ing)? (the|a) (meeting|demo|call)|commitment|meeting ask|set the meeting)\b/,
  ],
  [
    'discovery',
    /\b(discovery|qualif(y|ying|ication)|questions?|diagnos(e|is|tic)|pain|needs analysis|spin|situation|problem|implication)\b/,
  ],
  [
    'value',
    /\b(value( props?(osition)?)?|pitch|solution|benefits?|social proof|proof|case study|presentation|demo|bridge|positioning|roi)\b/,
  ],
]

/** A message of its own begins under such a title: `Email 2`, `Day 3`, `Touch 4`, `LinkedIn message`. */
export const messageTitle =
  /\b(e-?mails?( ?#?\d+)?|body|(in)?mail|linked ?in|dms?|sms|texts?( message)?|whatsapp|messages?|connection (request|note)|notes?|templates?|variants?|variation|version|touch(es)?( ?#?\d+)?|step ?#?\d+|follow[- ]?ups?|bumps?|break[- ]?up|nudge|reminder|re-?engagement|outreach|sequence|day ?#?\d+|week ?#?\d+|invite|invitation|reply|initial)\b/

/** A script of its own begins under such a title: `Option B`, `Version 2`, `Call 1`, `Example`, `Scenario 3`. */
export const scriptTitle =
  /\b(option|variant|variation|version|alternative|example|sample|scenario|script|template|call|approach|style|persona|talk ?track|(cold|warm|inbound|referral|discovery|renewal|follow[- ]?up) calls?)\b/

/** Parts of a message or script that are no beginning, whatever stands above them. */
export const laterTitle =
  /\b(subject( lines?)?|preview( text)?|cta|sign[- ]?off|signature|p\.?s\.?|replies|responses?|they (reply|respond|say)|if (they|yes|no|he|she|interested|not)|after|closings?|goodbye|outro|thank[- ]?you page|rules?|tips?|notes?|principles?|checklist|why (this|it) works)\b/

/** Labels of a speaker that name the beginning of a call. */
export const openingLabel = /^(opener|opening|open|intro|introduction|greeting|hook|pattern interrupt|ice ?breaker|first line)\b/

/** Labels of a subject line, at the start of a line. */
export const subjectLabel =
  /^[\s>*_`"“]*(?:e-?mail\s+)?(?:subject(?:\s+line)?|betreff|sub)(?:\s*\(?[a-z0-9]\)?)?\s*[*_]*\s*[:：]\s*[*_]*\s*/i
