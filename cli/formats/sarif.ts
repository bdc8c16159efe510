// SARIF 2.1.0 (OASIS), within the limits of GitHub code scanning.

import { pages } from 'guiderail:pages'
import type { Finding, Fix, Related, Severity } from '../../engine/rule.ts'
import type { Span } from '../../engine/span.ts'
import type { Suppressed } from '../../engine/suppress.ts'
import { pageUrl, urlOf } from '../../engine/url.ts'
import type { FileResult, Results, RuleInfo, Trouble } from '../results.ts'
import { plainLine } from '../terminal.ts'
import { version } from '../version.ts'
import { type Entry, entriesOf, entriesOfFile, fileFinder, repositoryPath, troublePath, worstFirst } from './entries.ts'
import type { View } from './format.ts'
import { jsonText } from './json-text.ts'
import { unlinked } from './unlinked.ts'
import { uriOf } from './uri.ts'

export function sarif(results: Results, view: Pick<View, 'suppressed'>): string {
  const all = entriesOf(results)
  const kept = new Set(worstFirst(all).slice(0, most))
  const entries = all.filter((entry) => kept.has(entry))
  const silenced = view.suppressed ? silencedOf(results, most - entries.length) : []
  const rules = rulesOf([...entries, ...silenced.map(({ entry }) => entry)], results)
  const run = { ...results, fileAt: fileFinder(results) }
  const write = (entry: Entry) => resultOf(entry, rules.indexOf(entry.finding.rule), run)
  const written = {
    tool: { driver: { ...driver, rules: rules.map((id) => ruleOf(id, results.rules.get(id))) } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [invocationOf(results, all.length - entries.length)],
    results: [
      ...entries.map(write),
      ...silenced.map(({ entry, suppressed }) => ({ ...write(entry), suppressions: [suppression(suppressed)] })),
    ],
  }
  return jsonText({ $schema: schema, version: '2.1.0', runs: [written] }, 1)
}

interface Run extends Results {
  readonly fileAt: ReturnType<typeof fileFinder>
}

/** GitHub takes no more results of a run than this. */
const most = 5000
/** It cuts what is longer. */
const longest = 1000
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const driver = { name: 'Guiderail', semanticVersion: version, informationUri: pageUrl('README.md') }

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' }

const rulesOf = (entries: readonly Entry[], { rules }: Results): string[] => {
  const used = new Set(entries.map(({ finding }) => finding.rule))
  return [...new Set([...rules.keys(), ...used])].filter((id) => used.has(id))
}

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`)
const message = (text: string) => ({ text: cut(unlinked(text)) })

function ruleOf(id: string, info: RuleInfo | undefined) {
  const url = info?.url ?? urlOf(id)
  const page = pages[id]
  const summary = plainLine(info?.summary ?? id)
  return {
    id,
    ...(info?.formerIds && { deprecatedIds: info.formerIds.map((former) => former.id) }),
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: message(info?.title ?? id),
    fullDescription: message(summary),
    helpUri: url,
    help: { text: `${summary} ${url}`, markdown: page === undefined ? `${unlinked(summary)} [More](${url})` : helpOf(page) },
    defaultConfiguration: info?.severity === 'off' || info === undefined ? { level: 'none' } : { level: levels[info.severity] },
    properties: { tags: ['sales', 'writing'], ...(info && { evidence: info.evidence }) },
  }
}

/** Our own page, from its reasons on; its links lead from where it stands. */
const helpOf = (page: string): string =>
  page
    .replace(/^[\s\S]*?<!-- end of the generated head -->\s*/, '')
    .replace(
      /\]\((?!https?:|#)(?:\.\/)?([^)\s]+)\)/g,
      (_, path: string) => `](${pageUrl(path.startsWith('../') ? path.slice(3) : `rules/${path}`)})`,
    )

function resultOf(entry: Entry, ruleIndex: number, results: Run) {
  const { finding, file, fingerprint } = entry
  const related = finding.related.flatMap((each, at) => relatedOf(each, at, file, results))
  const fixes = finding.fixes.flatMap((fix) => fixOf(fix, file, results))
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: message(finding.message),
    locations: [locationOf(finding.span, file, results)],
    partialFingerprints: { 'guiderailSentence/v1': fingerprint },
    ...(related.length > 0 && { relatedLocations: related }),
    ...(fixes.length > 0 && { fixes }),
  }
}

function locationOf(span: Span, file: FileResult, results: Results) {
  return { physicalLocation: { artifactLocation: artifact(file.path, file.root, results), region: regionOf(span, file) } }
}

const artifact = (path: string, root: string, { cwd }: Results) => uriOf(repositoryPath(path, root, cwd), cwd)

/** SARIF does not count the BOM. */
function regionOf({ start, end }: Span, { lines, text }: FileResult) {
  const bom = (line: number) => (line === 1 && text.charCodeAt(0) === 0xfeff ? 1 : 0)
  const from = lines.position(start)
  const to = lines.position(end)
  return {
    startLine: from.line,
    startColumn: Math.max(1, from.column - bom(from.line)),
    endLine: to.line,
    endColumn: Math.max(1, to.column - bom(to.line)),
  }
}

/** A place in a file that was not read in this run is left out when nobody knows its line. */
function relatedOf({ path, span, range, message: text }: Related, at: number, file: FileResult, results: Run) {
  const other = results.fileAt(path, file)
  const words = { id: at + 1, message: message(text) }
  if (other) return [{ ...words, ...locationOf(span, other, results) }]
  if (!range) return []
  const { line: startLine, column: startColumn, ...rest } = range
  const region = { startLine, startColumn, ...rest }
  return [{ ...words, physicalLocation: { artifactLocation: uriOf(path ?? '', results.cwd), region } }]
}

function fixOf({ title, edits }: Fix, file: FileResult, results: Run) {
  const places = edits.map((edit) => ({ edit, target: results.fileAt(edit.path, file) }))
  const targets = [...new Set(places.map(({ target }) => target))]
  if (targets.includes(undefined)) return []
  const artifactChanges = targets.flatMap((target) =>
    target === undefined
      ? []
      : [
          {
            artifactLocation: artifact(target.path, target.root, results),
            replacements: places
              .filter((place) => place.target === target)
              .map(({ edit }) => ({ deletedRegion: regionOf(edit.span, target), insertedContent: { text: edit.text } })),
          },
        ],
  )
  return [{ description: message(title), artifactChanges }]
}

function silencedOf(results: Results, room: number): { entry: Entry; suppressed: Suppressed }[] {
  const all = results.files.flatMap((file) => {
    const findings: Finding[] = file.suppressed.map(({ finding }) => finding)
    const entries = entriesOfFile(file, findings, results)
    return file.suppressed.flatMap((suppressed, at) => (entries[at] ? [{ entry: entries[at], suppressed }] : []))
  })
  return all.slice(0, Math.max(0, room))
}

const suppression = ({ reason, accepted, known }: Suppressed) => ({
  kind: accepted || known ? 'external' : 'inSource',
  ...(reason !== null && { justification: plainLine(reason) }),
})

function invocationOf(results: Results, cutOff: number) {
  const notes = results.troubles.map((trouble) => notificationOf(trouble, results))
  const more = { level: 'warning', message: { text: `${cutOff} more findings are left out: GitHub takes ${most}. The worst are here.` } }
  const all = cutOff > 0 ? [...notes, more] : notes
  return { executionSuccessful: results.troubles.length === 0, ...(all.length > 0 && { toolExecutionNotifications: all }) }
}

function notificationOf(trouble: Trouble, results: Results) {
  const { message: text, line, column } = trouble
  const path = troublePath(trouble, results)
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }
  return {
    level: 'error',
    message: message(text),
    locations: [{ physicalLocation: { artifactLocation: uriOf(path, results.cwd), ...region } }],
  }
}
