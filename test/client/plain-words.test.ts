// What a person reads in the editor is said in words of the field: none of our model's, none of a compiler's, none that blames.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sentencesIn } from '../generated/localisable.ts'
import { filesOf, root } from '../layers.ts'

/** Folders that talk to people in the editor. */
const talking = ['server', 'client', 'webview', 'plan-map', 'views']
const ours =
  /\b(?:orphan\w*|mention(?:s|ed)?|segments?|voices?|counter-examples?|leaf|leaves|tactics?|suppress\w*|baselines?|directives?)\b/i
const machines = /\b(?:diagnostics?|tokens?|parse\w*|undefined|null|regex\w*|unicode|ast|lsp|linter?)\b/i
const blaming = /\b(?:violat\w+|manipulat\w+|illegal|forbidden|invalid|stupid|bad practice|you must|you should have)\b/i

const isPlain = (text: string): boolean => ![ours, machines, blaming].some((words) => words.test(text))

const isStyle = (text: string): boolean => /\{[\w-]+:[^}]*\}/.test(text)

test.each(talking)('%s', (folder) => {
  const said = filesOf(folder).flatMap((file) => sentencesIn(file, readFileSync(join(root, file), 'utf8')))
  expect(said.length).toBeGreaterThan(4)
  expect(said.filter((text) => !isPlain(text.replace(/^\S+ /, '')) && !isStyle(text))).toEqual([])
})

test('manifest and templates', () => {
  const { category: _, ...texts }: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'))
  // Technical people set these.
  const forPeople = Object.entries(texts).filter(([key]) => !key.startsWith('setting.trace'))
  expect(forPeople.filter(([, text]) => !isPlain(text))).toEqual([])
})

test('what is not plain is seen', () => {
  const source = "say('This orphan tactic is a violation')\nsay('All is well here')\n"
  expect(sentencesIn('x.ts', source).filter((text) => !isPlain(text))).toEqual(['x.ts:1 This orphan tactic is a violation'])
})
