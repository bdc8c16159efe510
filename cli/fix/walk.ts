// Walks through the findings of one text and does with each what a person says.

import type { Report } from '../../engine/lint.ts'
import type { Edit, Finding, Fix } from '../../engine/rule.ts'
import { silenceHere } from '../../engine/suppressions/add.ts'
import { excerptOf } from '../formats/excerpt.ts'
import type { Io } from '../io.ts'
import { type Colours, plainLine } from '../terminal.ts'
import { Draft } from './draft.ts'

export interface Page {
  /** From the current folder. */
  readonly path: string
  readonly text: string
  readonly look: (text: string) => Promise<Report>
  readonly titleOf: (rule: string) => string
}

/** `done`: go on with the next text; `quit`: keep what was decided and stop; `gone`: the person is away. */
export interface Walked {
  readonly draft: Draft
  readonly end: 'done' | 'quit' | 'gone'
}

export async function walk(page: Page, colours: Colours, io: Io): Promise<Walked> {
  const draft = new Draft(page.text)
  for (;;) {
    const report = await page.look(draft.text)
    const finding = draft.next(report.findings.filter(({ severity }) => severity !== 'hint'))
    if (!finding) return { draft, end: 'done' }
    io.out(shown(finding, report, page, colours))
    const end = await decide(finding, report, draft, io)
    if (end) return { draft, end }
  }
}

/** Suggestions that change this text alone, the safe ones first. */
function suggestionsOf({ fixes }: Finding): Fix[] {
  const own = fixes.filter(({ edits }) => edits.every(({ path }) => path === undefined))
  return [...own.filter(({ safe }) => safe), ...own.filter(({ safe }) => !safe)]
}

function shown(finding: Finding, { document }: Report, { path, titleOf }: Page, colours: Colours): string {
  const { line, column } = document.lines.position(finding.span.start)
  const excerpt = excerptOf(document.text, finding.span, document.lines)
  return [
    '',
    `${colours.underline(plainLine(path))}:${line}:${column}  ${colours.bold(plainLine(titleOf(finding.rule)))}  ${colours.dim(finding.rule)}`,
    ...(excerpt ? [`  ${excerpt.line}`, `  ${colours.yellow(excerpt.carets)}`] : []),
    `  ${plainLine(finding.message)}`,
    ...suggestionsOf(finding).map(({ title }, at) => `  ${colours.bold(String(at + 1))}  ${plainLine(title)}`),
    '',
  ].join('\n')
}

/** Asks until there is an answer that says something; `null`: go on with this text. */
async function decide(finding: Finding, report: Report, draft: Draft, io: Io): Promise<Walked['end'] | null> {
  const fixes = suggestionsOf(finding)
  const numbers = ['', '1 take it, '][fixes.length] ?? `1-${fixes.length} take one, `
  for (;;) {
    const answer = (await io.ask?.(`${numbers}(e)dit, (k)eep, (s)kip this file, (d)isable, (u)ndo, (q)uit: `)) ?? null
    const word = answer?.trim().toLowerCase() ?? null
    const end = word === null ? 'gone' : ends.get(word)
    if (end) return end
    const fix = fixes[Number(word) - 1]
    if (fix) draft.change(fix.edits)
    if (fix || (await does(word ?? '', finding, report, draft, io))) return null
    io.out(`${why(word ?? '')}\n`)
  }
}

const ends: ReadonlyMap<string, 'done' | 'quit'> = new Map([
  ['s', 'done'],
  ['q', 'quit'],
])

/** Does what a letter asks for; false when that cannot be done. */
async function does(word: string, finding: Finding, report: Report, draft: Draft, io: Io): Promise<boolean> {
  if (word === 'u') return draft.undo()
  if (word === 'k') draft.keep(finding)
  if (word !== 'e' && word !== 'd') return word === 'k'
  const edit = word === 'e' ? await reworded(finding, draft, io) : silenceHere(report.document, finding.rule, finding.span)
  if (edit) draft.change([edit])
  return edit !== null
}

const why = (word: string): string => reasons.get(word) ?? 'Please answer with one of the numbers or letters.'

const reasons: ReadonlyMap<string, string> = new Map([
  ['u', 'Nothing was decided on this page yet.'],
  ['e', 'It stays as it is.'],
  ['d', 'No comment can stand here; disable it in the front matter or in the config.'],
])

/** The edit that a person types; `null` when nothing changes. */
async function reworded({ span }: Finding, { text }: Draft, io: Io): Promise<Edit | null> {
  const words = text.slice(span.start, span.end)
  if (/[\r\n]/.test(words)) {
    io.out('These words run over several lines; change them in an editor.\n')
    return null
  }
  const answer = (await io.ask?.('New words: ', words)) ?? words
  return answer === words || answer.trim() === '' ? null : { span, text: answer }
}
