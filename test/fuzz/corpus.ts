// Texts to begin with: our examples, the corpus of the tests, every example on the rules' pages, and folders that are named.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partsOf } from '../pages/example.ts'
import { erase } from '../pages/underline.ts'

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|markdown)$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : []

/** Longer ones are cut, at a line: they would cost more than they find. */
const longest = 6000

function shortened(text: string): string {
  if (text.length <= longest) return text
  return text.slice(0, text.lastIndexOf('\n', longest) + 1)
}

function examplesOf(page: string): string[] {
  return partsOf(page).flatMap((part) => ('role' in part ? [erase(part.body)] : []))
}

/** `root` is the folder of the project; `more` are folders besides. */
export function corpusOf(root: string, more: readonly string[] = []): string[] {
  const pages = [...filesIn(join(root, 'rules')), ...filesIn(join(root, 'test/rules')), ...filesIn(join(root, 'engine/suppressions'))]
  const whole = [join(root, 'examples'), join(root, 'test/corpus'), ...more].flatMap(filesIn)
  const texts = [...pages.flatMap((page) => examplesOf(readFileSync(page, 'utf8'))), ...whole.map((file) => readFileSync(file, 'utf8'))]
  return [...new Set(texts.map(shortened))].filter((text) => text.trim() !== '')
}
