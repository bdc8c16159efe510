// The structure of a text as the editor uses it: outline, folds, selections, ids and where they lead, links, colours by voice.

import {
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type TextDocument,
  Uri,
  type WorkspaceEdit,
  workspace,
} from 'vscode'
import { check } from './checks.ts'
import { equal, holds, until } from './expect.ts'
import { at, draft, page, rangeOf, read, startOf } from './scene.ts'
import { june, plan, script } from './texts.ts'

/** Asks a provider of VS Code until it has an answer that is not empty. */
const asked = <T>(what: string, command: string, ...args: unknown[]): Promise<T[]> =>
  until(what, async () => {
    const found = await commands.executeCommand<T[] | undefined>(command, ...args)
    return found && found.length > 0 && found
  })

/** The plan, and what hangs on it in another file. */
async function deal(): Promise<{ readonly whole: TextDocument; readonly part: TextDocument }> {
  const part = await draft('playbook/deals/june.md', june)
  const whole = await draft('playbook/deals/borealis.md', plan)
  return { whole, part }
}

/** `borealis.md:14: S1`: the file, the line as people count, the words. */
async function places(found: readonly (Location | LocationLink)[]): Promise<string[]> {
  const told = found.map(async (each) => {
    const [uri, range] = 'targetUri' in each ? [each.targetUri, each.targetSelectionRange ?? each.targetRange] : [each.uri, each.range]
    const document = await workspace.openTextDocument(uri)
    return `${uri.path.split('/').at(-1)}:${range.start.line + 1}: ${document.getText(range)}`
  })
  return (await Promise.all(told)).sort()
}

/** Names, each with what stands in it. */
const tree = (symbols: readonly DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children }) => (children.length > 0 ? [name, tree(children)] : name))

/** Whether a way leads down through names with these words in them, as breadcrumbs go. */
const hasWay = (symbols: readonly DocumentSymbol[], [first, ...rest]: readonly string[]): boolean =>
  first === undefined ||
  symbols.some(({ name, children }) => (name.includes(first) ? hasWay(children, rest) : hasWay(children, [first, ...rest])))

export function structure(): void {
  check('outline: a plan as the tree that it is, a script by stages and turns', async () => {
    const document = await draft('playbook/outline.md', plan)
    const symbols = await asked<DocumentSymbol>('the outline', 'vscode.executeDocumentSymbolProvider', document.uri)
    holds(
      hasWay(symbols, ['Six plants', 'Win on audit risk', 'Mock audit']),
      `no objective, strategy, action in ${JSON.stringify(tree(symbols))}`,
    )
    const call = await draft('playbook/outline-script.md', script)
    const stages = await asked<DocumentSymbol>('the outline', 'vscode.executeDocumentSymbolProvider', call.uri)
    holds(hasWay(stages, ['Questions', 'We hired somebody']), `no turn below its stage in ${JSON.stringify(tree(stages))}`)
  })

  check('symbols of the workspace: statements of plans that are not open', async () => {
    const found = await asked<SymbolInformation>('Shadow two night shifts', 'vscode.executeWorkspaceSymbolProvider', 'Shadow two night')
    const [symbol] = found.filter(({ location }) => location.uri.path.endsWith('accounts/hallvard-foods.md'))
    holds(symbol, `found in ${found.map(({ location }) => location.uri.path).join(', ')}`)
    const document = await workspace.openTextDocument(symbol.location.uri)
    holds(document.lineAt(symbol.location.range.start.line).text.includes('Shadow two night'), 'it leads to another line')
  })

  check('folding: front matter, sections, turns', async () => {
    const document = await draft('playbook/folds.md', script)
    const wanted = ['---', '## Opening', '## Questions'].map((line) => rangeOf(document, line).start.line)
    let starts: number[] = []
    await until(
      `folds at ${wanted}`,
      async () => {
        const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri)
        starts = folds.map(({ start }) => start)
        return wanted.every((line) => starts.includes(line))
      },
      () => starts,
    )
  })

  check('selections grow from a word to its sentence, its turn and its stage', async () => {
    const document = await draft('playbook/grow.md', script)
    const positions = [startOf(document, 'happened')]
    const [first] = await asked<SelectionRange>('selections', 'vscode.executeSelectionRangeProvider', document.uri, positions)
    const grown: string[] = []
    for (let each: SelectionRange | undefined = first; each; each = each.parent) grown.push(document.getText(each.range))
    const sentence = 'What happened with the records since, [Name]?'
    for (const wanted of ['happened', sentence, `**You:** ${sentence}`])
      holds(grown.includes(wanted), `"${wanted}" is not among ${JSON.stringify(grown)}`)
    holds(
      grown.some((text) => text.startsWith('## Questions') && !text.includes('## Next step')),
      'the stage is not among them',
    )
  })

  check('from an id to its statement, in this file and from another', async () => {
    const { whole, part } = await deal()
    const wanted = `borealis.md:${startOf(whole, '**S1**').line + 1}: `
    for (const [document, words] of [
      [whole, 'S1 |'],
      [part, 'S1)'],
    ] as const) {
      const found = await asked<Location>('the statement', 'vscode.executeDefinitionProvider', document.uri, startOf(document, words))
      const told = await places(found)
      holds(told.length === 1 && told[0]?.startsWith(wanted), `${words} leads to ${told}`)
    }
  })

  check('from a statement to all that refers to it, also in other files', async () => {
    const { whole, part } = await deal()
    const wanted = ['borealis.md', 'borealis.md', 'june.md']
    let told: string[] = []
    await until(
      'all references of S1',
      async () => {
        const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', whole.uri, startOf(whole, 'S1**'))
        told = await places(found)
        return JSON.stringify(told.map((each) => each.split(':')[0])) === JSON.stringify(wanted)
      },
      () => told,
    )
    holds(
      told.every((each) => each.endsWith(': S1')),
      `${told}`,
    )
    holds(told.includes(`june.md:${startOf(part, '(S1)').line + 1}: S1`), `${told}`)
    const marks = await asked<DocumentHighlight>('marks', 'vscode.executeDocumentHighlights', whole.uri, startOf(whole, 'S1**'))
    equal(
      marks.map(({ range }) => whole.getText(range)),
      ['S1', 'S1'],
      'what is marked',
    )
  })

  check('an id gets a new name wherever it is meant, and is refused one that is taken', async () => {
    const { whole, part } = await deal()
    const rename = (name: string) =>
      commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', whole.uri, startOf(whole, 'S1**'), name)
    const edit = await until('an edit of both files', async () => {
      const made = await rename('S9')
      return made.size === 2 && made
    })
    holds(await workspace.applyEdit(edit), 'the new name was not taken')
    equal(whole.getText(), plan.replaceAll('S1', 'S9'), 'the plan')
    equal((await workspace.openTextDocument(part.uri)).getText(), june.replaceAll('S1', 'S9'), 'the other file')
    const refused = await commands
      .executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', whole.uri, startOf(whole, 'S9**'), 'S2')
      .then(
        ({ size }) => size === 0,
        () => true,
      )
    holds(refused, 'S9 may be called S2, though there is one')
  })

  check('links: rules in comments lead to their pages; links to files are there once', async () => {
    const comment = '<!-- guiderail-disable-next-line get-them-to -- the words of the CFO -->'
    const text = page('See [the map](accounts/hallvard-foods.md).', '', comment, '', 'Get the CFO to sign.')
    const document = await draft('playbook/links.md', text)
    const links = async () => {
      const found = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri, 100)
      return found.map(({ range, target }) => `${document.getText(range)} -> ${target?.path.split('/').at(-1)}`)
    }
    const found = await until('the link to the page of the rule', async () => {
      const all = await links()
      return all.includes('get-them-to -> get-them-to.md') && all
    })
    equal(found.filter((each) => each.endsWith('hallvard-foods.md')).length, 1, `links to the file among ${found.join(', ')}`)
  })

  check('colours by who speaks, at the right words', async () => {
    const document = await draft('playbook/voices.md', script)
    const legend = await until('the legend', () =>
      commands.executeCommand<SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document.uri),
    )
    const { data } = await until('tokens', () =>
      commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
    )
    const tokens = wordsOf(data, legend, document)
    for (const wanted of [
      'seller: What happened with the records since,',
      'buyer: We hired somebody to type them in.',
      'placeholder: [Name]',
    ])
      holds(tokens.includes(wanted), `no "${wanted}" among ${JSON.stringify(tokens)}`)
  })

  check('a heading of any Markdown is listed once', async () => {
    const document = await draft('playbook/notes.md', '# Trip\n\n## To Bergen\n\nBy train.\n')
    const symbols = await asked<DocumentSymbol>('headings', 'vscode.executeDocumentSymbolProvider', document.uri)
    equal(JSON.stringify(symbols.map(({ name }) => name)).match(/Trip/g)?.length, 1, 'how often the title is there')
    equal(await read(Uri.joinPath(at('playbook'), 'notes.md')), document.getText(), 'the file')
  })
}

/** `seller: Good morning`: the type of each token and its words. */
function wordsOf(data: Uint32Array, { tokenTypes }: SemanticTokensLegend, document: TextDocument): string[] {
  const tokens: string[] = []
  let [line, character] = [0, 0]
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.subarray(at, at + 4)
    character = down === 0 ? character + right : right
    line += down
    tokens.push(
      `${tokenTypes[type]}: ${document
        .lineAt(line)
        .text.slice(character, character + length)
        .trim()}`,
    )
  }
  return tokens
}
