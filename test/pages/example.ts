// Fenced examples of a rule's page: found, read and written back.

const roles = ['good', 'bad', 'suggestion', 'fixed', 'earlier'] as const

/**
 * One example of a page: a fence of four backticks whose info string begins with `md good`, `md bad`, `md suggestion` or `md fixed`.
 * Examples that name a file and stand right below one another are a workspace. `md earlier day=2026-01-31` is what the next example said on that day.
 */
export interface Example {
  readonly role: (typeof roles)[number]
  /** `kind=call-script scenario=cold file=plans/a.md options={...}` */
  readonly settings: Readonly<Record<string, string>>
  /** Title of the suggestion, for `suggestion "title"`. */
  readonly title: string
  /** 1-based line of the fence in the page. */
  readonly line: number
  readonly info: string
  /** What stands in the fence, drawn findings included. */
  readonly body: string
}

export type Part = { readonly prose: string } | Example

/** Cuts a page into prose and examples. Throws when a fence is not closed or its info string is not understood. */
export function partsOf(page: string): Part[] {
  const parts: Part[] = []
  let prose: string[] = []
  const lines = page.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!line.startsWith('````md ')) {
      prose.push(line)
      continue
    }
    const end = lines.indexOf('````', at + 1)
    if (end < 0) throw new Error(`line ${at + 1}: the example is not closed by \`\`\`\``)
    parts.push({ prose: prose.join('\n') }, exampleOf(line.slice(7), lines.slice(at + 1, end), at + 1))
    prose = []
    at = end
  }
  return [...parts, { prose: prose.join('\n') }]
}

function exampleOf(info: string, body: readonly string[], line: number): Example {
  const role = roles.find((name) => info === name || info.startsWith(`${name} `))
  if (!role) throw new Error(`line ${line}: an example is good, bad, suggestion, fixed or earlier, not "${info}"`)
  const rest = info.slice(role.length)
  const title = role === 'suggestion' ? (/^ "(.*)"$/.exec(rest)?.[1] ?? '') : ''
  if (role === 'suggestion' && !title) throw new Error(`line ${line}: write suggestion "its title"`)
  return {
    role,
    title,
    line,
    info,
    settings: role === 'suggestion' ? {} : settingsOf(rest),
    body: body.map((text) => `${text}\n`).join(''),
  }
}

/** `a=b c={"d": 1}`: values end at a space, or at the brace that closes them. */
function settingsOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(\w+)=(\{[^}]*\}|\S+)/g)].map(([, name, value]) => [name, value]))
}

/** Writes the parts as a page again. */
export function pageOf(parts: readonly Part[]): string {
  return parts.map((part) => ('prose' in part ? part.prose : `\n\`\`\`\`md ${part.info}\n${part.body}\`\`\`\`\n`)).join('')
}
