// Annotations of GitHub Actions, the worst first, and a list of what GitHub would not show.

import type { Severity } from '../../engine/rule.ts'
import { type Results, summaryOf } from '../results.ts'
import { counted, plainLine } from '../terminal.ts'
import { type Entry, entriesOf, troublePath, worstFirst } from './entries.ts'

export function github(results: Results): string {
  const levels = levelsOf(results)
  const lines = levels.flatMap(({ notes }) => notes.slice(0, shownOfEach).map(({ command }) => command))
  const rest = levels.flatMap(({ notes }) => notes.slice(shownOfEach).map(({ line }) => line))
  const more = levels.filter(({ notes }) => notes.length > shownOfEach).map(({ name, notes }) => counted(notes.length - shownOfEach, name))
  if (more.length > 0)
    lines.push(`${more.join(', ')} more not shown as annotations: GitHub shows ${shownOfEach} of each for a step. Here they are:`, ...rest)
  const { errors, warnings, infos, hints, files } = summaryOf(results)
  if (errors + warnings + infos + hints > 0)
    lines.push(`${counted(errors + warnings + infos + hints, 'finding')} in ${counted(files, 'file')}.`)
  return lines.map((line) => `${line}\n`).join('')
}

/** GitHub shows no more of one level and step. */
const shownOfEach = 10

interface Note {
  /** The annotation. */
  readonly command: string
  /** The same for people. */
  readonly line: string
}

interface Level {
  /** What people call one of them. */
  readonly name: 'error' | 'warning' | 'notice'
  readonly notes: readonly Note[]
}

function levelsOf(results: Results): Level[] {
  const entries = worstFirst(entriesOf(results))
  const of = (...severities: Severity[]) => entries.filter(({ finding }) => severities.includes(finding.severity))
  const troubles = results.troubles.map((trouble): Note => {
    const path = troublePath(trouble, results)
    const place = { file: path, line: trouble.line, col: trouble.column, title: 'Guiderail could not do all of its work' }
    return { command: commandOf('error', place, trouble.message), line: lineOf(path, trouble.line ?? 1, 'error', trouble.message) }
  })
  return [
    { name: 'error', notes: [...troubles, ...of('error').map((entry) => noteOf(entry, 'error'))] },
    { name: 'warning', notes: of('warning').map((entry) => noteOf(entry, 'warning')) },
    { name: 'notice', notes: of('info', 'hint').map((entry) => noteOf(entry, 'notice')) },
  ]
}

function noteOf({ finding, path, title, start, end }: Entry, name: Level['name']): Note {
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const [fix] = finding.fixes
  const text = `${finding.message}${fix ? `\nA way out: ${fix.title}` : ''}\n${finding.rule}: ${finding.url}`
  return {
    command: commandOf(name, { file: path, line: start.line, endLine: end.line, ...columns, title }, text),
    line: lineOf(path, start.line, name, `${title}. ${finding.message} (${finding.rule})`),
  }
}

const lineOf = (path: string, line: number, name: string, text: string): string => plainLine(`${path}:${line} ${name}: ${text}`)

/** Not more than GitHub keeps of a title. */
const longest = 250

type Properties = Readonly<Record<string, string | number | undefined>>

/** Message lines are joined by `\n`; whatever stands in them, it stays one command. */
function commandOf(name: Level['name'], properties: Properties, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${propertyText(String(value))}`]))
  return `::${name} ${given.join(',')}::${data(message.split('\n').map(plainLine).join('\n'))}`
}

const propertyText = (value: string): string =>
  data(plainLine([...value].length > longest ? `${[...value].slice(0, longest).join('')}…` : value))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
