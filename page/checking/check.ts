// Looks at a text as every other part of Guiderail does, and says what the page shows.

import type { Document, Segment } from '../../engine/document.ts'
import { lint, type Report } from '../../engine/lint.ts'
import { prioritiesOf } from '../../engine/priorities.ts'
import { type Evidence, type Finding, type Fix, type Rule, severities } from '../../engine/rule.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { goodIn, tallyOf } from '../../engine/strengths.ts'
import { pictureOf } from '../../plan-map/picture.ts'
import type { KindChoice } from '../../protocol/requests.ts'
import { rules } from '../../rules/index.ts'
import { rankedRules } from '../../rules/ranks.ts'
import { betterWording } from '../../views/better.ts'
import { kindNames } from '../../views/kinds.words.ts'
import { numbersOf, rowsOf } from '../../views/numbers.ts'
import { type Quotation, quotationOf } from '../../views/quotation.ts'
import { readingFor } from '../../views/reading.ts'
import { whyOf } from '../../views/why.ts'
import { knownRules } from '../../workspace/known.ts'
import { whatIsNew } from '../text/change.ts'
import type { Answer, Question, Taken, Told, Way } from './answer.ts'

const grounds: Readonly<Record<Evidence, string>> = {
  data: 'measured in sales calls and mails',
  advice: 'advice of experienced sellers',
  disputed: 'experts disagree here, so take it as a remark',
}

const byId: ReadonlyMap<string, Rule> = new Map(knownRules.map((rule) => [rule.id, rule]))

/** Fewer words say nothing yet of what a text is to become. */
const fewest = 12

/** Never throws for any text. Finds what every other part of Guiderail finds in a file of this name and kind. */
export function check(question: Question): Answer {
  const report = lintAs(question.kind, question)
  const isKnown = question.kind !== null || report.document.kinds.length > 0
  if (isKnown || (question.text.match(/\S+/g) ?? []).length < fewest) return answerOf(report, false)
  return answerOf(assumed(question), true)
}

const lintAs = (kind: KindChoice | null, { text, name, today }: Question): Report =>
  lint(text, name, rules, { ...defaultSettings, today, ...(kind !== null && { kind }) })

/** Elsewhere a text that says nothing of selling is none of our business; here somebody brought it. Two people talking are a call, all else is a mail. */
function assumed(question: Question): Report {
  const call = lintAs('call-script', question)
  const speakers = new Set(call.document.segments.flatMap(({ script }) => script.turns.map(({ role }) => role)))
  return speakers.size > 1 ? call : lintAs('message', question)
}

function answerOf({ document, findings, failures }: Report, isAssumed: boolean): Answer {
  const sorted = [...findings].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))
  const picture = pictureOf(document)
  const reading = readingFor(document)
  return {
    findings: sorted.map((finding) => told(finding, document)),
    first: prioritiesOf(sorted, knownRules, rankedRules).map(({ finding, count }) => ({ at: sorted.indexOf(finding), count })),
    good: goodIn(tallyOf(document.segments)),
    taken: takenFor(document.segments, isAssumed),
    picture: picture.statements > 0 ? picture : null,
    reading: reading.turns.length > 0 ? reading : null,
    numbers: numbersIn(document),
    troubles: failures.map(({ rule }) => `"${byId.get(rule)?.title ?? rule}" could not be checked in this text; all else was.`),
  }
}

function told({ rule: id, family, severity, span, message, fixes }: Finding, document: Document): Told {
  const rule = byId.get(id)
  const evidence = (family !== undefined && rule?.families?.[family]?.evidence) || rule?.evidence
  const words = document.text.slice(span.start, span.end)
  const { line } = document.lines.position(span.start)
  return {
    rule: id,
    title: rule?.title ?? id,
    severity,
    ...span,
    line,
    quotation: quotationOf(span, document),
    message,
    why: whyOf(id),
    ground: evidence ? grounds[evidence] : '',
    ways: [...fixes].sort((a, b) => Number(b.safe) - Number(a.safe)).flatMap((fix) => wayOf(fix, span, document)),
    key: `${id} ${words} ${document.text.slice(document.lines.start(line), document.lines.end(line))}`,
  }
}

/** Nothing where it would change another file: there is none. */
function wayOf(fix: Fix, span: Finding['span'], document: Document): Way[] {
  if (fix.edits.some(({ path }) => path !== undefined)) return []
  const edits = fix.edits.map(({ span: { start, end }, text }) => ({ start, end, text }))
  return [{ title: fix.title, preview: previewOf(fix, span, document), edits }]
}

function previewOf(fix: Fix, span: Finding['span'], document: Document): Quotation | null {
  const after = betterWording(fix, span, document)
  if (after === null) return null
  const { start, end } = document.lines.whole(span)
  return whatIsNew(document.text.slice(start, end).trim(), after)
}

function takenFor(segments: readonly Segment[], isAssumed: boolean): Taken {
  const material = segments.filter(({ kind }) => kind !== null)
  const names = [...new Set(material.map(({ kind }) => kindNames[kind as KindChoice]))]
  const reasons = isAssumed ? [] : material.flatMap((segment) => segment.reasons).slice(0, 2)
  return { name: names.length > 0 ? names.join(' and ') : null, reasons, assumed: isAssumed }
}

function numbersIn(document: Document): Answer['numbers'] {
  return numbersOf(document).flatMap((each) => {
    const { start, end } = each.segment.title
    const rows = rowsOf(each, document)
    return rows.length > 0 ? [{ title: document.text.slice(start, end), rows }] : []
  })
}
