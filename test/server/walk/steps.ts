// What somebody does in an editor, in steps small enough to be left out one by one when a walk fails.

import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import type { World } from './world.ts'

/** The numbers choose the file, the place and the words; each is cut to what there is. */
export interface Step {
  readonly what: keyof typeof steps
  readonly file: number
  readonly at: number
  readonly words: number
}

export const names = ['plan.md', 'calls/cold.md', 'notes.md', 'calls/mail.md']
const configs = [
  'rules:\n  get-them-to: error\n',
  'rules:\n  get-them-to: off\n  missing-strategy: off\n',
  'rules:\n  nobody-knows-this-rule: off\n',
  'ignore:\n  - calls/**\n',
  '{ "broken',
]

/** What is typed. */
const typed = [
  'a',
  ' ',
  '\n',
  '\n\n',
  'Get them to sign. ',
  '- Walk the floor (S2)\n',
  '- S2: Make it easy\n',
  '## Strategies\n\n',
  '> ',
  '**',
  '```\n',
  '<!-- guiderail-disable-next-line get-them-to -->\n',
  '---\nkind: call-script\n---\n',
  '😀',
  'Rep: Did I catch you at a bad time?\n',
]

/** Longer texts are cut, so that a long walk stays the work of a person. */
const longest = 6000

const of = <T>(items: readonly T[], number: number): T => items[number % items.length] as T

type Act = (world: World, name: string, step: Step, corpus: readonly string[]) => Promise<unknown> | undefined

const whenOpen =
  (act: Act): Act =>
  (world, name, step, corpus) =>
    world.isOpen(name) ? act(world, name, step, corpus) : undefined

/** Questions are asked of any text, at places in and outside of it. */
const asked = (question: (world: World, textDocument: { uri: string }, place: { line: number; character: number }) => Promise<unknown>) =>
  ((world, name, { at }) => question(world, { uri: world.uri(name) }, { line: at % 97, character: at % 41 })) satisfies Act

export const steps = {
  open: (world, name, { words }, corpus) =>
    world.isOpen(name) ? undefined : world.open(name, world.disk.get(name) ?? of(corpus, words).slice(0, longest)),
  type: whenOpen((world, name, { at, words }) => {
    const place = at % (world.textOf(name).length + 1)
    return world.edit(name, place, place, of(typed, words))
  }),
  erase: whenOpen((world, name, { at, words }) => {
    const { length } = world.textOf(name)
    const place = at % (length + 1)
    return world.edit(name, place, Math.min(length, place + 1 + (words % 60)), '')
  }),
  paste: whenOpen((world, name, { at, words }, corpus) => {
    const text = world.textOf(name)
    if (text.length > longest) return world.edit(name, 0, text.length, of(corpus, words).slice(0, longest))
    const place = at % (text.length + 1)
    return world.edit(name, place, place, of(corpus, words).slice(0, 400))
  }),
  save: whenOpen((world, name) => world.save(name)),
  close: whenOpen((world, name) => world.close(name)),
  write: (world, name, { words }, corpus) => world.write(name, of(corpus, words).slice(0, longest)),
  remove: (world, name) => world.remove(name),
  rename: async (world, name, { words }) => {
    const target = of(names, words)
    const before = world.disk.get(name)
    if (before === undefined || world.disk.has(target) || world.isOpen(target)) return
    const text = world.isOpen(name) ? world.textOf(name) : null
    if (text !== null) await world.close(name)
    await world.remove(name)
    await world.write(target, before)
    if (text !== null) await world.open(target, text)
  },
  config: (world, _, { words }) =>
    words % 3 === 0 ? world.remove('guiderail.config.yaml') : world.write('guiderail.config.yaml', of(configs, words)),
  pull: asked((world, { uri }) => world.editor.report(uri)),
  'take back': asked((world, textDocument) => {
    const source = new CancellationTokenSource()
    const answer = world.editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token)
    source.cancel()
    return answer.catch(() => {})
  }),
  fix: whenOpen(async (world, name, { words }) => {
    const uri = world.uri(name)
    const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } }
    const actions = (await world.editor.actions(uri, range)).filter(({ edit, kind }) => edit && kind !== 'refactor')
    const mine = actions.filter(({ edit }) => JSON.stringify(edit).includes(`"${uri}"`))
    const { length } = world.textOf(name)
    if (mine.length > 0) await world.edit(name, 0, length, world.editor.after(uri, of(mine, words)))
  }),
  hover: asked((world, textDocument, position) => world.editor.connection.sendRequest(HoverRequest.type, { textDocument, position })),
  complete: asked((world, textDocument, position) =>
    world.editor.connection.sendRequest(CompletionRequest.type, { textDocument, position }),
  ),
  bulb: asked((world, textDocument, position) =>
    world.editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: position, end: { line: position.line + 2, character: 0 } },
      context: { diagnostics: [] },
    }),
  ),
  outline: asked((world, textDocument) => world.editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })),
  fold: asked((world, textDocument) => world.editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument })),
  colour: asked((world, textDocument) => world.editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument })),
  symbols: (world) => world.editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 's' }),
} satisfies Record<string, Act>

/** `corpus`: texts that are written and pasted. */
export async function take(step: Step, world: World, corpus: readonly string[]): Promise<void> {
  await steps[step.what](world, of(names, step.file), step, corpus)
}
