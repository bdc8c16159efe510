// The report for people in a terminal.

import type { Finding, Severity } from '../../engine/rule.ts'
import { adviceFor } from '../priorities.ts'
import { type FileResult, type Results, summaryOf } from '../results.ts'
import { type Colours, counted, plainLine, widthOf } from '../terminal.ts'
import { excerptOf } from './excerpt.ts'
import type { View } from './format.ts'

export function stylish(results: Results, view: View): string {
  const blocks = results.files.filter(({ findings }) => findings.length > 0).map((file) => fileBlock(file, results.rules, view.colours))
  const summary = summaryLine(results, view)
  const last = [summary, ...(view.quiet ? [] : adviceLines(results, view.colours))].filter((line) => line !== '')
  return [...blocks, ...(last.length === 0 ? [] : [last.join('\n')])].map((block) => `${block}\n`).join('\n')
}

function fileBlock(file: FileResult, rules: Results['rules'], colours: Colours): string {
  const places = file.findings.map(({ span }) => file.lines.position(span.start))
  const width = Math.max(...places.map(({ line, column }) => `${line}:${column}`.length))
  const findings = file.findings.map((finding, at) => {
    const { line, column } = places[at] ?? { line: 1, column: 1 }
    return findingBlock(finding, `${line}:${column}`.padStart(width), rules.get(finding.rule)?.title, file, colours)
  })
  return [colours.underline(plainLine(file.path)), ...findings].join('\n')
}

function findingBlock(finding: Finding, place: string, title: string | undefined, { text, lines }: FileResult, colours: Colours): string {
  const indent = ' '.repeat(place.length + 4)
  const excerpt = excerptOf(text, finding.span, lines)
  const options = optionsLine(finding)
  return [
    `  ${colours.dim(place)}  ${colourOf(finding.severity, colours)(finding.severity.padEnd(7))}  ${title ? `${colours.bold(plainLine(title))}  ` : ''}${colours.dim(finding.rule)}`,
    `${indent}${plainLine(finding.message)}`,
    ...(excerpt
      ? [
          `${indent}${colours.dim('|')} ${excerpt.line}`,
          `${indent}${colours.dim('|')} ${colourOf(finding.severity, colours)(excerpt.carets)}`,
        ]
      : []),
    ...(options ? [`${indent}${colours.dim(options)}`] : []),
  ].join('\n')
}

/** What can be done at the press of a key. */
function optionsLine({ fixes }: Finding): string | null {
  const [first] = fixes
  if (!first) return null
  if (fixes.some(({ safe }) => safe)) return `--fix can do this: ${plainLine(first.title)}`
  return `${counted(fixes.length, 'suggestion')} in the editor, such as: ${plainLine(first.title)}`
}

function summaryLine(results: Results, { colours, hidden, isTTY }: View): string {
  const { files, errors, warnings, infos, hints } = summaryOf(results)
  const all = errors + warnings + infos + hints
  const fixed = results.files.reduce((sum, file) => sum + file.fixed, 0)
  const mended = fixed > 0 ? `${counted(fixed, 'fix')}`.replace(/fixs$/, 'fixes').concat(' applied. ') : ''
  if (all === 0) {
    if (results.troubles.length > 0 || !(isTTY || fixed > 0)) return ''
    return `${mended}${colours.green('Nothing found')} in ${counted(files, 'file')}${faint(hidden)}.`
  }
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info'), counted(hints, 'hint')].filter(
    (part) => !part.startsWith('0 '),
  )
  const where = results.files.filter(({ findings }) => findings.length > 0).length
  const fixable = results.files.reduce(
    (sum, { findings }) => sum + findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length,
    0,
  )
  const paint = errors > 0 ? colours.red : colours.yellow
  return `${mended}${paint(counted(all, 'finding'))} (${parts.join(', ')}) in ${where} of ${counted(files, 'file')}${faint(hidden)}.${fixable > 0 ? ` ${fixable} can be fixed with --fix.` : ''}`
}

/** Where there are no more findings than these, they need no order. */
const few = 3

/** What to change first, and what is good already. */
function adviceLines(results: Results, colours: Colours): string[] {
  const { first, good } = adviceFor(results)
  const found = results.files.reduce((sum, { findings }) => sum + findings.length, 0)
  if (found === 0) return []
  const titles = first.map(({ title }) => plainLine(title))
  const width = Math.max(...titles.map(widthOf))
  const places = first.map(({ finding: { file, span }, count }, at) => {
    const title = titles[at] ?? ''
    const place = `${plainLine(file.path)}:${file.lines.position(span.start).line}${count > 1 ? `, and ${count - 1} more` : ''}`
    return `  ${at + 1}. ${title}${' '.repeat(width - widthOf(title))}  ${colours.dim(place)}`
  })
  return [...(found > few ? [colours.bold('To change first:'), ...places] : []), ...(good.length > 0 ? [goodLine(good, colours)] : [])]
}

const goodLine = (good: readonly string[], colours: Colours): string =>
  `${colours.green('Good already:')} ${good.slice(0, few).join('; ')}.`

const faint = (hidden: number): string => (hidden > 0 ? `, ${hidden} more not shown` : '')

function colourOf(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.cyan, hint: colours.dim }[severity]
}
