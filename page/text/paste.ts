// What the clipboard holds as HTML (Word, Outlook, Gmail, Google Docs, web pages) as Markdown: paragraphs, headings, lists, tables, bold. Nothing of it is run or loaded.

import TurndownService from 'turndown'
import { tableRules } from './paste-tables.ts'
import { isListParagraph, prepared } from './paste-word.ts'

/** What is worth converting; without any of it the clipboard's plain text is as good. */
const structure =
  'h1,h2,h3,h4,h5,h6,li,table,blockquote,b,strong,em,i,[class^="MsoList"],[class^="MsoTitle"],[class^="MsoHeading"],span[style*="font-weight:700"]'

/** `null`: there is nothing to keep but the words. `body`: of a document that was parsed, not shown. */
export function markdownOf(body: HTMLElement): string | null {
  const clean = prepared(body)
  if (!clean.querySelector(structure)) return null
  return service()
    .turndown(clean)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function service(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', codeBlockStyle: 'fenced', hr: '---' })
  service.escape = escaped
  service.remove([
    'script',
    'style',
    'title',
    'head',
    'meta',
    'link',
    'noscript',
    'img',
    'picture',
    'video',
    'audio',
    'iframe',
    'object',
    'svg',
    'canvas',
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'template',
  ] as unknown as TurndownService.Filter)
  service.addRule('picture', { filter: 'img', replacement: () => '' })
  service.addRule('link', { filter: 'a', replacement: linked })
  service.addRule('item', { filter: 'li', replacement: item })
  service.addRule('word-item', { filter: isListParagraph, replacement: (words, node) => wordItem(words, node as HTMLElement) })
  // Mails have a line in each `div`, and an empty one for a blank line.
  service.addRule('line', { filter: 'div', replacement: (words) => (words.trim() === '' ? '\n\n' : `\n${words.trim()}\n`) })
  service.addRule('google-bold', {
    filter: (node) => node.nodeName === 'SPAN' && /font-weight:\s*(?:[6-9]00|bold)/.test(node.getAttribute('style') ?? ''),
    replacement: (words) => (words.trim() === '' ? words : words.replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1**$2**$3')),
  })
  for (const [name, rule] of Object.entries(tableRules)) service.addRule(name, rule)
  return service
}

/** Only what Markdown would take for markup: people type brackets, dashes and numbers, and want them back as they were. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replace(/^(\s*)(#{1,6}\s|>|[-+](?=\s))/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)]\s)/gm, '$1\\$2')
    .replace(/^(\s*)(=+|-{3,})\s*$/gm, '$1\\$2')

/** Only addresses that a reader could open; anything else is just its words. */
function linked(words: string, node: Node): string {
  const href = (node as HTMLElement).getAttribute('href') ?? ''
  const isPlain = !/^(?:https?:|mailto:)/i.test(href) || words.trim() === '' || href.replace(/^mailto:/, '') === words.trim()
  return isPlain ? words : `[${words}](${href.replace(/[\s<>()]/g, encodeURIComponent)})`
}

function item(words: string, node: Node): string {
  const list = node.parentNode as HTMLElement | null
  const start = Number(list?.getAttribute?.('start') ?? 1) || 1
  const place = list ? Array.from(list.children).indexOf(node as HTMLElement) : 0
  const marker = list?.nodeName === 'OL' ? `${start + place}.` : '-'
  return `${marker} ${indented(words.trim().replace(/\n{2,}/g, '\n'), marker.length + 1)}\n`
}

function wordItem(words: string, node: HTMLElement): string {
  const marker = node.getAttribute('data-ordered') === 'true' ? '1.' : '-'
  const indent = '   '.repeat(Number(node.getAttribute('data-level') ?? 1) - 1)
  return `${node.getAttribute('data-opens') === 'true' ? '\n\n' : '\n'}${indent}${marker} ${indented(words.trim(), indent.length + marker.length + 1)}\n`
}

const indented = (words: string, width: number): string => words.replace(/\n(?=.)/g, `\n${' '.repeat(width)}`)
