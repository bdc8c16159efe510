// A rule's page, made readable in a terminal: our own Markdown, so a few line shapes are enough.

import { type Colours, plain } from '../terminal.ts'

export function pageInTerminal(page: string, colours: Colours): string {
  let fence: string | null = null
  const lines: string[] = []
  for (const line of plain(page.replace(/<!--[\s\S]*?-->\s*/g, '')).split('\n')) {
    const mark = /^(`{3,}|~{3,})(.*)$/.exec(line)
    if (fence === null && mark) {
      fence = mark[1] ?? ''
      lines.push(colours.dim(roleOf(mark[2] ?? '')))
    } else if (fence !== null && line.startsWith(fence)) fence = null
    else lines.push(fence === null ? prose(line, colours) : `    ${example(line, colours)}`)
  }
  return `${lines.join('\n').trim()}\n`
}

/** What the words after a fence promise: `md bad kind=call-script` -> `bad:`. */
function roleOf(info: string): string {
  const [, role] = info.trim().split(/\s+/)
  return role ? `${role}:` : ''
}

function prose(line: string, colours: Colours): string {
  const heading = /^(#+)\s+(.*)$/.exec(line)
  if (heading) return heading[1]?.length === 1 ? colours.bold(colours.underline(heading[2] ?? '')) : colours.bold(heading[2] ?? '')
  return line
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, url) => (url.startsWith('http') ? `${words} (${url})` : words))
    .replace(/`([^`]+)`/g, (_, code) => colours.cyan(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, words) => colours.bold(words))
}

/** Carets and messages under an example stand out. */
const example = (line: string, colours: Colours): string => (/^\s*[\^v]{1,}(?:\s|$)/.test(line) ? colours.yellow(line) : line)
