// What the extension's own code says to people, read from its syntax: what can be translated, and what somebody has forgotten.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '..', '..')

/** Names of properties that VS Code shows to people. */
const shown = new Set(['label', 'detail', 'description', 'placeHolder', 'prompt', 'title', 'tooltip'])

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()

/** Files of the client, from the root. */
export const clientFiles = (): string[] => filesIn('client')

/** Files of the views but for the English words, from the root. They cannot ask the editor for words, so they are handed all that they say. */
export const viewFiles = (): string[] => filesIn('webview').filter((file) => !file.endsWith('.words.ts'))

/** The English texts that go through `l10n.t`, each once, in the order of the alphabet. */
export function translatable(): string[] {
  const texts = clientFiles().flatMap((file) => [...stringsIn(file, readFileSync(join(root, file), 'utf8'))])
  return [...new Set(texts.flatMap(({ text, isTranslated }) => (isTranslated ? [text] : [])))].sort()
}

/** Strings of a source that hold at least two words: "file:line text". */
export const sentencesIn = (file: string, source: string): string[] =>
  [...stringsIn(file, source)]
    .filter(({ text }) => /\p{L}{2,}[,.:;]? \p{L}{2,}/u.test(text))
    .map(({ line, text }) => `${file}:${line} ${text}`)

/** Texts for people that do not go through `l10n.t`: "file:line text". */
export function forgotten(file: string, source: string): string[] {
  const isForPeople = ({ text, isShown }: Found) => /\p{L}{2}/u.test(text) && (isShown || /\p{L}{2,}[,.:;]? \p{L}{2,}/u.test(text))
  return [...stringsIn(file, source)]
    .filter((found) => !found.isTranslated && isForPeople(found))
    .map(({ line, text }) => `${file}:${line} ${text}`)
}

/** Texts for people in a view: "file:line text". */
export function saidInView(file: string, source: string): string[] {
  return [...stringsIn(file, source)]
    .filter(({ text, isDrawn }) =>
      isDrawn ? /\p{L}{2}/u.test(text) : /\p{L}{2,}[,.:;]? \p{L}{2,}/u.test(text) && !/\{[\w-]+:[^}]*\}/.test(text),
    )
    .map(({ line, text }) => `${file}:${line} ${text}`)
}

interface Found {
  readonly text: string
  readonly line: number
  readonly isTranslated: boolean
  /** It is the value of a property that VS Code shows. */
  readonly isShown: boolean
  /** It is put on the page of a view: on a button, in an element, for the ear. */
  readonly isDrawn: boolean
}

/** Pages and their policies are no words for people. */
const isMarkup = (text: string): boolean => /^(?:<!DOCTYPE|default-src)/.test(text)

function* stringsIn(file: string, source: string): Generator<Found> {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const open: ts.Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) continue
    const text = textOf(node)
    if (text !== null && !isMarkup(text)) {
      const { parent } = node
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      const isTranslated = ts.isCallExpression(parent) && parent.expression.getText() === 'l10n.t' && parent.arguments[0] === node
      const isShown = ts.isPropertyAssignment(parent) && shown.has(parent.name.getText())
      if (!isForMachines(node)) yield { text, line, isTranslated, isShown, isDrawn: isDrawn(node) }
    }
    open.push(...[...node.getChildren()].reverse())
  }
}

/** Classes of elements, and errors that nobody sees who has not broken the program. */
function isForMachines({ parent }: ts.Node): boolean {
  const owner = ts.isConditionalExpression(parent) ? parent.parent : parent
  return (
    (ts.isPropertyAssignment(owner) && owner.name.getText() === 'class') ||
    (ts.isNewExpression(owner) && owner.expression.getText() === 'Error')
  )
}

const drawnAttributes = new Set(['aria-label', 'placeholder', 'title', 'alt'])

function isDrawn(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === node && drawnAttributes.has(parent.name.getText().replace(/\W*([\w-]+)\W*/, '$1'))
  if (ts.isBinaryExpression(parent)) return /\.(?:textContent|innerText|title)$/.test(parent.left.getText())
  if (!ts.isCallExpression(parent)) return false
  const nth = parent.arguments.indexOf(node as ts.Expression)
  return parent.expression.getText() === 'button' ? nth === 0 : parent.expression.getText() === 'make' && nth >= 2
}

/** The words of a string, or of a template with `{}` for what is filled in. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}') : null
}
