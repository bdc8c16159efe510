// Every regular expression of ours: those written in the sources, and those put together when modules are loaded or texts linted.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import ts from 'typescript'
import { root } from '../layers.ts'

export interface Pattern {
  readonly source: string
  readonly flags: string
  /** From the root. */
  readonly file: string
}

const folders = ['engine', 'rules', 'workspace', 'plan-map', 'views', 'server', 'cli', 'api', 'client', 'webview', 'protocol', 'page']

const sourcesIn = (folder: string): string[] => {
  try {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    return names.filter((name) => /(?<!\.d)\.ts$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  } catch {
    return []
  }
}

/** As they are written in the sources. */
export function writtenPatterns(): Pattern[] {
  return folders.flatMap(sourcesIn).flatMap((file) => {
    const found: Pattern[] = []
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText()
        const end = text.lastIndexOf('/')
        found.push({ source: text.slice(1, end), flags: text.slice(end + 1), file })
      }
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true))
    return found
  })
}

/** Where `new RegExp` stands in the sources. */
export function builders(): string[] {
  return folders.flatMap(sourcesIn).filter((file) => /\bRegExp\(/.test(readFileSync(join(root, file), 'utf8')))
}

/** What makes a pattern take more than linear time; empty when it is proven that nothing does. */
export function superLinear({ source, flags }: Pick<Pattern, 'source' | 'flags'>): ('exponential' | 'polynomial')[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } })
  return reports.map(({ exponential }) => (exponential ? 'exponential' : 'polynomial'))
}

/** Runs `work` and gives the patterns that are put together meanwhile. */
export async function builtDuring(work: () => Promise<unknown>): Promise<Pattern[]> {
  const own = globalThis.RegExp
  const built = new Map<string, Pattern>()
  const note = (made: RegExp) => built.set(String(made), { source: made.source, flags: made.flags, file: 'put together' })
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args: [string, string?], maker) => {
      const made = Reflect.construct(target, args, maker === globalThis.RegExp ? target : maker) as RegExp
      note(made)
      return made
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = own
  }
  return [...built.values()]
}
