// Scopes of words under VS Code's own Markdown grammar with ours injected.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma'
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate'
import { suppressionGrammar, textGrammar } from '../generated/grammar.ts'

const load = createRequire(import.meta.url).resolve
const markdown = 'text.html.markdown'
const files: Readonly<Record<string, string>> = {
  [markdown]: load('tm-grammars/grammars/markdown.json'),
  'source.js': load('tm-grammars/grammars/javascript.json'),
}
const ours = [textGrammar, suppressionGrammar]

export type ScopesOf = (line: number, words: string) => readonly string[]

async function registry(): Promise<Registry> {
  await loadWASM(readFileSync(load('vscode-oniguruma/release/onig.wasm')))
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    getInjections: (scope) => (scope === markdown ? ours.map(({ scopeName }) => scopeName) : []),
    loadGrammar: async (scope) => {
      const own = ours.find(({ scopeName }) => scopeName === scope)
      if (own) return parseRawGrammar(JSON.stringify(own), 'own.json')
      const file = files[scope]
      return file ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null
    },
  })
}

const grammar = registry().then((all) => all.loadGrammar(markdown))

/** Reads the text; the function it gives tells our scopes of the first place where the words stand in a line (from 1). */
export async function scopesIn(text: string): Promise<ScopesOf> {
  const tokenizer = await grammar
  if (!tokenizer) throw new Error('there is no grammar of Markdown')
  const lines = text.split(/\r?\n/)
  let stack = INITIAL
  const tokens = lines.map((line) => {
    const result = tokenizer.tokenizeLine(line, stack)
    stack = result.ruleStack
    return result.tokens
  })
  return (line, words) => {
    const at = lines[line - 1]?.indexOf(words) ?? -1
    if (at < 0) throw new Error(`line ${line} does not hold "${words}"`)
    const token = tokens[line - 1]?.find(({ startIndex, endIndex }) => startIndex <= at && at < endIndex)
    return (token?.scopes ?? []).filter((scope) => scope.endsWith('.guiderail'))
  }
}
