// `guiderail why FILE:LINE[:COL]`: how a place in a text is read, and what every rule made of it.

import { ungathered } from '../../engine/checklist.ts'
import type { Document, LeafView, Section, Segment } from '../../engine/document.ts'
import { wouldSpeak } from '../../engine/exempt.ts'
import { hitsOf, type Report, rulesUnder } from '../../engine/lint.ts'
import { phraseIndex } from '../../engine/phrases/automaton.ts'
import type { Finding, PhraseRule, Rule } from '../../engine/rule.ts'
import { type Settings, severityOf } from '../../engine/settings.ts'
import { overlaps, type Span } from '../../engine/span.ts'
import type { Voice } from '../../engine/voice/voice.ts'
import { rules as builtIn } from '../../rules/index.ts'
import { openDocument, tellFailures } from '../document.ts'
import type { Io } from '../io.ts'
import { lintBeside } from '../lint/beside.ts'
import { configOf } from '../lint/options.ts'
import { type Colours, coloursFor, plainLine } from '../terminal.ts'
import { UsageError } from '../usage.ts'

export async function whyCommand(place: string, options: { readonly config?: string | boolean }, io: Io): Promise<0 | 2> {
  const [, file = '', line = '', column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(place) ?? []
  if (file === '') throw new UsageError(`Say where, as FILE:LINE or FILE:LINE:COLUMN, not "${place}".`)
  const { document, run, resolved, project, path } = await openDocument(file, configOf(options.config), io)
  const span = spanOf(document, Number(line), column === undefined ? null : Number(column), file)
  const { alone, together } = await lintBeside(() => document, path, resolved, project, run)
  const blocks = run(() => blocksOn(alone, together, span, resolved.settings)).value
  io.out(blocks.map((rows) => rows.map((row) => drawn(row, coloursFor(io))).join('')).join('\n'))
  return tellFailures(file, alone.failures, io)
}

type Row = readonly [name: string, words: string]

function blocksOn(alone: Report, together: Report, span: Span, settings: Settings): Row[][] {
  const { document } = together
  const rules = rulesUnder(builtIn, settings)
  const leaves = leavesAt(document, span)
  return [
    [...aboutDocument(document, span), ...leaves.slice(0, 1).map(({ view }): Row => ['section', pathOf(view.section)])],
    ...leaves.map(({ view, segment }) => aboutLeaf(view, segment, span)),
    [...settled(alone, together, span), ...verdicts(together, span, rules, settings), ...rulesHere(document, span, rules, settings)],
  ]
}

const drawn = ([name, words]: Row, colours: Colours): string => `${colours.bold(name.padEnd(17))}${plainLine(words)}\n`

function spanOf(document: Document, line: number, column: number | null, file: string): Span {
  const { lines } = document
  if (line < 1 || line > lines.count) throw new UsageError(`${file} has ${lines.count} lines, so there is no line ${line}.`)
  const whole = { start: lines.start(line), end: lines.end(line) }
  if (column === null) return whole
  const at = Math.min(whole.start + Math.max(column, 1) - 1, whole.end)
  return { start: at, end: at }
}

function aboutDocument({ segments }: Document, span: Span): Row[] {
  const segment = segments.find((each) => overlaps(each.span, span)) ?? segments[0]
  if (!segment) return [['document', 'empty']]
  const { kind, scenario, reasons, template } = segment
  const name =
    kind === null
      ? 'no sales material, so no rule speaks here'
      : `${kind}${scenario === 'unknown' ? '' : `, ${scenario}`}${template ? ', a template' : ''}`
  return [['document', reasons.length > 0 ? `${name}: ${reasons.join('; ')}` : name]]
}

/** The leaves at the place; all of the line when no column was given. */
function leavesAt({ segments }: Document, span: Span): { view: LeafView; segment: Segment }[] {
  return segments.flatMap((segment) =>
    segment.leaves.filter(({ leaf }) => leaf.text.trim() !== '' && overlaps(leaf.span, span)).map((view) => ({ view, segment })),
  )
}

function aboutLeaf({ leaf, runs, shown }: LeafView, segment: Segment, span: Span): Row[] {
  const from = leaf.map.toPlain(span.start)
  const to = Math.max(from + 1, leaf.map.toPlain(span.end))
  const here = runs.filter((run) => run.start < to && run.end > from)
  return [
    ...here.flatMap(({ start, end, voice, why }): Row[] => [
      ['words', `"${shorten(leaf.text.slice(start, end).trim())}"`],
      ['who is speaking', `${voices[voice]}; known by: ${why}`],
    ]),
    ['used or shown', shown ? `only shown: ${shown.reason}` : "the writer's own"],
    ...nodeRows(segment, leaf.span),
  ]
}

const voices: Readonly<Record<Voice, string>> = {
  rep: 'the seller',
  buyer: 'the buyer',
  coach: 'advice to sellers',
  direction: 'a stage direction, said by nobody',
  plan: 'the plan itself',
  'counter-example': 'nobody: it is shown as what not to say',
  quote: 'somebody else, cited',
}

function pathOf(section: Section): string {
  const titles: string[] = []
  for (let at: Section | null = section; at; at = at.parent) if (at.title !== '') titles.unshift(at.title)
  return titles.join(' > ') || 'before the first heading'
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

function nodeRows({ plan }: Segment, span: Span): Row[] {
  return plan.nodes
    .filter((node) => overlaps(node.span, span))
    .map(({ kind, id, parent }): Row => {
      const above =
        parent === null
          ? 'nothing above it'
          : `under ${parent.node.kind} ${parent.node.id} "${shorten(parent.node.text)}" (by ${parent.via})`
      return ['in the plan', `${kind} ${id}, ${above}`]
    })
}

/** What another file of the project settles. */
function settled(alone: Report, together: Report, span: Span): Row[] {
  const isLeft = (finding: Finding) =>
    together.findings.some(({ rule, span: { start } }) => rule === finding.rule && start === finding.span.start)
  return ungathered(alone.findings)
    .filter((finding) => finding.needs && overlaps(finding.span, span) && !isLeft(finding))
    .map(({ rule }): Row => ['settled', `${rule}: another file has what it asks for`])
}

/** What was found, what was silenced, and phrases that were seen and passed over. */
function verdicts(report: Report, span: Span, rules: readonly Rule[], settings: Settings): Row[] {
  const found = report.findings.filter((finding) => overlaps(finding.span, span))
  const silenced = report.suppressed.filter(({ finding }) => overlaps(finding.span, span))
  const rows: Row[] = [
    ...found.map(({ rule, severity, message }): Row => ['found', `${rule} (${severity}): ${message}`]),
    ...silenced.map(
      ({ finding, reason, accepted }): Row => [
        'silenced',
        `${finding.rule}: ${finding.message} ${accepted ? `It was ${reason}` : `Turned off in the text${reason ? `: ${reason}` : ''}`}.`,
      ],
    ),
  ]
  const spoken = new Set([...found.map(({ rule }) => rule), ...silenced.map(({ finding }) => finding.rule)])
  const unspoken = rules.filter((rule): rule is PhraseRule => rule.scope === 'phrase' && !spoken.has(rule.id))
  for (const row of seenBy(report.document, span, unspoken, settings)) rows.push(row)
  return rows.length > 0 ? rows : [['found', 'nothing']]
}

function* seenBy({ segments }: Document, span: Span, rules: readonly PhraseRule[], settings: Settings): Iterable<Row> {
  const index = phraseIndex(rules)
  for (const segment of segments) {
    for (const { rule, hit } of hitsOf(index, segment)) {
      const place = hit.leaf.leaf.map.toSource(hit.prose.words[hit.first]?.start ?? 0, hit.prose.words[hit.last - 1]?.end ?? 0)
      if (!overlaps(place, span) || !wouldSpeak(rule, hit, settings)) continue
      const words = shorten(hit.prose.text.slice(hit.prose.words[hit.first]?.start, hit.prose.words[hit.last - 1]?.end))
      yield ['passed over', `${rule.id} saw "${words}": ${reasonOf(rule, hit, segment, settings)}`]
    }
  }
}

function reasonOf(rule: PhraseRule, hit: Parameters<PhraseRule['check']>[0], { kind }: Segment, settings: Settings): string {
  if (kind === null) return 'this is no sales material'
  if (!rule.kinds.includes(kind)) return `it does not look at a ${kind}`
  if (hit.mention) return hit.mention.reason
  if (!rule.voices.includes(hit.run.voice)) return `it is not about ${voices[hit.run.voice]}`
  if (severityOf(rule, undefined, settings) === 'off') return 'the rule is off'
  return 'what stands around these words makes them no fault here, or they are approved'
}

/** The rules that look at texts of this kind, so that silence has a reason too. */
function rulesHere({ segments }: Document, span: Span, rules: readonly Rule[], settings: Settings): Row[] {
  const kind = segments.find((segment) => overlaps(segment.span, span))?.kind ?? null
  if (kind === null) return []
  const fit = rules.filter((rule) => rule.kinds.includes(kind))
  const names = (all: typeof fit) => all.map(({ id }) => id).join(', ')
  const off = fit.filter((rule) => severityOf(rule, undefined, settings) === 'off')
  const on = fit.filter((rule) => !off.includes(rule))
  return [['looked at by', names(on) || 'no rule'], ...(off.length > 0 ? [['turned off', names(off)] as const] : [])]
}
