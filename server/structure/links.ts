// Links of a text: ids of rules to their pages, plans to the files and headings that they name, inside the root only.

import type { Connection, DocumentLink } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Document, Section } from '../../engine/document.ts'
import { targetOf } from '../../engine/link.ts'
import { anchorOf } from '../../engine/plan/references.ts'
import type { Span } from '../../engine/span.ts'
import { urlOf } from '../../engine/url.ts'
import { ruleNamesIn } from '../../workspace/config/rule-names.ts'
import { rangeOf } from '../ranges.ts'
import type { Session } from '../session.ts'
import { type Asked, wholeText } from './asked.ts'
import { addressOf, factsBeside, readBeside } from './beside.ts'
import type { Structure } from './client.ts'
import { isConfig } from './config-names.ts'
import { ruleNamesOf } from './rule-names.ts'

export function serveLinks(connection: Connection, session: Session, client: Structure): void {
  connection.onDocumentLinks(async ({ textDocument: { uri } }, token): Promise<DocumentLink[]> => {
    const config = isConfig(uri) ? session.documents.get(uri) : undefined
    if (config) return toPages(ruleNamesIn(config.getText()), config, session)
    const asked = await wholeText(session, uri, token)
    if (!asked || (client.knowsMarkdown && asked.document.kinds.length === 0)) return []
    const rules = toPages(ruleNamesOf(asked.document, session.known), asked.text, session)
    // Who follows links of Markdown needs no other for them; of front matter it knows nothing.
    const links = linksIn(asked.document).filter(({ isMarkdown }) => !isMarkdown || !client.knowsMarkdown)
    return links.length === 0 ? rules : [...rules, ...(await toFiles(links, asked, session))]
  })
}

function toPages(names: readonly { id: string; span: Span }[], text: TextDocument, session: Session): DocumentLink[] {
  return names.flatMap(({ id, span }) => {
    const rule = session.ruleNamed(id)
    return rule ? [{ range: rangeOf(text, span), target: rule.url ?? urlOf(rule.id), tooltip: rule.title }] : []
  })
}

interface Link {
  readonly url: string
  readonly span: Span
  readonly isMarkdown: boolean
}

function linksIn({ markdown: { leaves } }: Document): Link[] {
  return leaves.flatMap((leaf): Link[] => {
    if (leaf.key === 'canonical') return [{ url: leaf.text, span: leaf.span, isMarkdown: false }]
    return leaf.marks.flatMap(({ type, url, start, end }) =>
      type === 'link' && url ? [{ url, span: leaf.map.toSource(start, end), isMarkdown: true }] : [],
    )
  })
}

/** Links to headings of this text, and to files of its root and their headings. */
async function toFiles(links: readonly Link[], asked: Asked, session: Session): Promise<DocumentLink[]> {
  const { check, text, document } = asked
  const { home } = check.config
  const found: DocumentLink[] = []
  const others = new Map<string, Document | null>()
  for (const { url, span } of links) {
    const range = rangeOf(text, span)
    const own = url.startsWith('#') ? lineOf(url, document) : null
    if (own !== null) found.push({ range, target: `${text.uri}#L${own}` })
    const target = targetOf(document.path, url)
    if (!target || !home) continue
    const isNew = target.anchor !== null && !others.has(target.path) && others.size < mostRead
    if (isNew) others.set(target.path, await documentAt(target.path, asked, session))
    const other = target.anchor === null ? null : others.get(target.path)
    const line = other ? lineOf(`#${target.anchor}`, other) : null
    found.push({ range, target: addressOf(target, home, session) + (line === null ? '' : `#L${line}`) })
  }
  return found
}

/** So many files are read for the headings in them; links to others lead to their beginning. */
const mostRead = 20

async function documentAt(path: string, { check }: Asked, session: Session): Promise<Document | null> {
  const told = (await factsBeside(check, session)).find(({ facts }) => facts.path === path)
  return told ? ((await readBeside(told, check, session))?.document ?? null) : null
}

/** The line of the heading that a fragment names, counted from 1; null when there is none. */
function lineOf(fragment: string, { root, lines }: Document): number | null {
  const find = (sections: readonly Section[]): Section | null => {
    for (const section of sections) {
      if (section.heading && !section.pseudo && anchorOf(section.heading.text) === fragment.toLowerCase()) return section
      const below = find(section.children)
      if (below) return below
    }
    return null
  }
  const heading = find(root.children)?.heading
  return heading ? lines.position(heading.span.start).line : null
}
