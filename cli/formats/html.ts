// One page that can be sent by mail or kept as an artifact: it loads nothing, runs nothing, and shows everything.

import { createHash } from 'node:crypto'
import type { Span } from '../../engine/span.ts'
import { betterWording } from '../../views/better.ts'
import { quotationOf } from '../../views/quotation.ts'
import type { Overview } from '../overview.ts'
import type { FileResult, Results } from '../results.ts'
import { counted } from '../terminal.ts'
import { type Entry, entriesOfFile, repositoryPath, troublePath } from './entries.ts'
import type { View } from './format.ts'
import { style } from './html.style.ts'
import { html as text } from './html-text.ts'
import { type First, firstOf, headline, loudness, type Trend, trends, verdict } from './summary.ts'

export function html(results: Results, view: Pick<View, 'failing' | 'hidden'>): string {
  const title = `Guiderail: ${headline(results)}`
  const styled = `<style>${style}</style>`
  const body = bodyOf(results, view)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(styled + body)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
${styled}
</head>
<body>
<h1>${text(title)}</h1>
${body}
</body>
</html>
`
}

/** Nothing but our own styles, each named by its hash; texts cannot make a further one, since they are escaped. */
function policyOf(page: string): string {
  const styles = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css)
  const hashes = [...new Set(styles)].map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  return `default-src 'none'; style-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'`
}

function bodyOf(results: Results, view: Pick<View, 'failing' | 'hidden'>): string {
  const { first, good } = firstOf(results)
  const said = verdict(results, view)
  const parts = [
    said === null ? '' : `<p>${text(said)}</p>`,
    good.length === 0 ? '' : `<p class="good">Good already: ${text(good.join('; '))}.</p>`,
    troublesOf(results),
    first.length === 0 ? '' : `<h2>Change these first</h2>\n<ol class="first">\n${first.map(firstItem).join('\n')}\n</ol>`,
    pagesOf(results),
    trendsOf(results),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function troublesOf(results: Results): string {
  if (results.troubles.length === 0) return ''
  const items = results.troubles.map((trouble) => {
    const line = trouble.line === undefined ? '' : `, line ${trouble.line}`
    return `<li><strong>${text(troublePath(trouble, results))}</strong>${line}: ${text(trouble.message)}</li>`
  })
  return `<h2>What could not be done</h2>\n<ul>\n${items.join('\n')}\n</ul>`
}

function firstItem({ entry, count }: First): string {
  const more = count > 1 ? ` <span class="soft">(${count} times in all)</span>` : ''
  const place = `<span class="soft">${text(entry.path)}, line ${entry.start.line}</span>`
  return `<li class="${entry.finding.severity}"><strong>${text(entry.title)}</strong>${more} ${place}\n${aboutOf(entry)}</li>`
}

function pagesOf(results: Results): string {
  const files = results.files.filter(({ findings, overview }) => findings.length > 0 || overview?.map || overview?.numbers.length)
  if (files.length === 0) return ''
  return `<h2>Page by page</h2>\n${files.map((file) => pageOf(file, results)).join('\n')}`
}

function pageOf(file: FileResult, results: Results): string {
  const path = repositoryPath(file.path, file.root, results.cwd)
  const kind = file.kind === null ? '' : `${file.kind.replace('-', ' ')}, `
  const count = file.findings.length === 0 ? 'nothing found' : counted(file.findings.length, 'finding')
  const entries = entriesOfFile(file, file.findings, results)
  return `<details${entries.length > 0 ? ' open' : ''}><summary><h3>${text(path)}</h3> <span class="soft">${kind}${count}</span></summary>
${[...entries.map(findingOf), ...(file.overview ? overviewOf(file.overview) : [])].join('\n')}
</details>`
}

function findingOf(entry: Entry): string {
  const { finding, title, start } = entry
  const place = `<span class="soft">line ${start.line}, ${loudness[finding.severity]}</span>`
  return `<div class="finding ${finding.severity}"><strong>${text(title)}</strong> ${place}\n${aboutOf(entry)}</div>`
}

/** What, why, and a better wording. */
function aboutOf(entry: Entry): string {
  const { finding, file } = entry
  const [fix] = finding.fixes
  const better = fix ? betterWording(fix, finding.span, file) : null
  const why = /^https?:/.test(finding.url) ? ` <a href="${text(finding.url)}" rel="noreferrer noopener">Why</a>` : ''
  return [
    quotation(finding.span, file),
    `<p>${text(finding.message)}${why}</p>`,
    fix ? `<p>A way out: ${text(fix.title)}</p>` : '',
    better === null ? '' : `<blockquote class="better">${text(better)}</blockquote>`,
  ].join('')
}

/** The line of a finding with its words marked. */
function quotation(span: Span, file: FileResult): string {
  const quote = quotationOf(span, file)
  if (!quote) return ''
  return `<blockquote>${text(quote.before)}<mark>${text(quote.words)}</mark>${text(quote.after)}</blockquote>`
}

function overviewOf({ map, numbers }: Overview): string[] {
  const tables = numbers.map(({ title, rows }) => {
    const lines = rows.map(([what, value]) => `<tr><th>${text(what)}</th><td>${text(value)}</td></tr>`)
    return `<table><caption class="soft">${text(title)}</caption>\n${lines.join('\n')}\n</table>`
  })
  return [...(map === null ? [] : [`<div class="map">${map}</div>`]), ...tables]
}

function trendsOf(results: Results): string {
  const rules = trends(results, 'rule')
  const folders = trends(results, 'folder')
  if (rules.length === 0) return ''
  return `<h2>What comes up most</h2>\n${table('What', rules)}${folders.length > 1 ? `\n${table('Folder', folders)}` : ''}`
}

function table(name: string, rows: readonly Trend[]): string {
  const lines = rows.map(
    (row) => `<tr><td>${text(row.name)}</td><td class="number">${row.findings}</td><td class="number">${row.pages}</td></tr>`,
  )
  return `<table>\n<tr><th>${name}</th><th class="number">Findings</th><th class="number">Pages</th></tr>\n${lines.join('\n')}\n</table>`
}
