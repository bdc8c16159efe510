// A summary that a sales manager can read: what to change first, then page by page what, why and a better wording.

import { betterWording } from '../../views/better.ts'
import type { FileResult, Results } from '../results.ts'
import { counted } from '../terminal.ts'
import { type Entry, entriesOfFile, repositoryPath, troublePath } from './entries.ts'
import { excerptOf } from './excerpt.ts'
import type { View } from './format.ts'
import { reportMark } from './mark.ts'
import { marked, quoted } from './markdown-text.ts'
import { type First, firstOf, headline, loudness, type Trend, trends, verdict } from './summary.ts'

export function markdown(results: Results, view: Pick<View, 'failing' | 'hidden'>): string {
  const { first, good } = firstOf(results)
  const said = verdict(results, view)
  return [
    reportMark,
    `# Guiderail: ${headline(results)}`,
    ...(said === null ? [] : [said]),
    ...(good.length > 0 ? [`Good already: ${good.map(marked).join('; ')}.`] : []),
    ...troublesOf(results),
    ...(first.length > 0 ? ['## Change these first', first.map(firstItem).join('\n\n')] : []),
    ...pagesOf(results),
    ...trendsOf(results),
  ]
    .map((block) => `${block}\n`)
    .join('\n')
}

function troublesOf(results: Results): string[] {
  if (results.troubles.length === 0) return []
  const items = results.troubles.map((trouble) => {
    const line = trouble.line === undefined ? '' : `, line ${trouble.line}`
    return `- **${marked(troublePath(trouble, results))}**${line}: ${marked(trouble.message)}`
  })
  return ['## What could not be done', items.join('\n')]
}

function firstItem({ entry, count }: First, at: number): string {
  const more = count > 1 ? ` (${count} times in all)` : ''
  const head = `${at + 1}. **${marked(entry.title)}**${more}, ${marked(entry.path)}, line ${entry.start.line}`
  return [head, ...aboutOf(entry).map((block) => indented(block, '   '))].join('\n\n')
}

/** GitHub takes 1 MiB of a summary. */
const roomForPages = 900_000

function pagesOf(results: Results): string[] {
  const files = results.files.filter(({ findings }) => findings.length > 0)
  const blocks: string[] = []
  let room = roomForPages
  for (const file of files) {
    const block = pageOf(file, results)
    room -= Buffer.byteLength(block)
    if (room < 0)
      return [
        '## Page by page',
        ...blocks,
        `${counted(files.length - blocks.length, 'page')} more would not fit here; see the other reports.`,
      ]
    blocks.push(block)
  }
  return blocks.length > 0 ? ['## Page by page', ...blocks] : []
}

function pageOf(file: FileResult, results: Results): string {
  const path = repositoryPath(file.path, file.root, results.cwd)
  const kind = file.kind === null ? '' : ` (${file.kind.replace('-', ' ')})`
  const items = entriesOfFile(file, file.findings, results).map((entry) => {
    const head = `- **${marked(entry.title)}**, line ${entry.start.line}, ${loudness[entry.finding.severity]}`
    return [head, ...aboutOf(entry).map((block) => indented(block, '  '))].join('\n\n')
  })
  return [`### ${marked(path)}${kind}`, ...items].join('\n\n')
}

/** What, why, and a better wording. */
function aboutOf(entry: Entry): string[] {
  const { finding, file } = entry
  const excerpt = excerptOf(file.text, finding.span, file.lines)
  const [fix] = finding.fixes
  const better = fix ? betterWording(fix, finding.span, file) : null
  return [
    ...(excerpt ? [quoted(excerpt.line)] : []),
    `${marked(finding.message)} [Why](${finding.url})`,
    ...(fix ? [`A way out: ${marked(fix.title)}${better === null ? '' : ':'}`] : []),
    ...(better === null
      ? []
      : [
          better
            .split(/\r\n|\r|\n/)
            .map(quoted)
            .join('\n>\n'),
        ]),
  ]
}

const indented = (block: string, indent: string): string => block.replace(/^/gm, indent)

function trendsOf(results: Results): string[] {
  const rules = trends(results, 'rule')
  const folders = trends(results, 'folder')
  return rules.length === 0
    ? []
    : ['## What comes up most', table('What', rules), ...(folders.length > 1 ? [table('Folder', folders)] : [])]
}

const table = (name: string, rows: readonly Trend[]): string =>
  [
    `| ${name} | Findings | Pages |`,
    '|---|--:|--:|',
    ...rows.map((row) => `| ${marked(row.name)} | ${row.findings} | ${row.pages} |`),
  ].join('\n')
