// Everything that the extension itself says can be translated: its manifest by keys, its code by `l10n.t`.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { viewWords } from '../../client/views/words.ts'
import { english } from '../../webview/english.words.ts'
import { clientFiles, forgotten, saidInView, viewFiles } from '../generated/localisable.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe('the manifest', () => {
  const { contributes, capabilities } = JSON.parse(read('package.json'))
  const texts: Record<string, string> = JSON.parse(read('package.nls.json'))
  const shown = new Set(['title', 'description', 'markdownDescription', 'enumDescriptions', 'altText', 'name', 'contents', 'label'])
  /** Names are the same in every language. */
  const names = new Set(['Guiderail'])

  /** Values that VS Code shows to people. */
  function* valuesIn(value: unknown, key = ''): Generator<string> {
    if (typeof value === 'string' && shown.has(key)) yield value
    if (Array.isArray(value)) for (const each of value) yield* valuesIn(each, key)
    else if (typeof value === 'object' && value) for (const [name, each] of Object.entries(value)) yield* valuesIn(each, name)
  }

  const values = [...valuesIn(contributes), ...valuesIn(capabilities)].filter((value) => !names.has(value))

  test('names a key wherever it says something', () => {
    expect(values.length).toBeGreaterThan(40)
    expect(values.filter((value) => !/^%[\w.]+%$/.test(value))).toEqual([])
  })

  test('has a text for each key, and no text that nothing names', () => {
    expect(new Set(values.map((value) => value.slice(1, -1)))).toEqual(new Set(Object.keys(texts)))
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([])
  })

  test('keeps its commands in the texts, whatever the language', () => {
    const commands = new Set(contributes.commands.map(({ command }: { command: string }) => command))
    const linked = Object.values(texts).flatMap((text) => [...text.matchAll(/\]\(command:([\w.]+)\)/g)].map(([, command]) => command))
    expect(linked.length).toBeGreaterThan(5)
    expect(linked.filter((command) => !commands.has(command))).toEqual([])
  })
})

describe('the code', () => {
  test.each(clientFiles())('%s says nothing past l10n.t', (file) => {
    expect(forgotten(file, read(file))).toEqual([])
  })

  test('what is forgotten is seen', () => {
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is the text of a program
    const source =
      "window.showInformationMessage('It is done.')\nconst item = { label: 'Plan', id: 'plan' }\nsay(`${count} things found`)\nl10n.t('All is well')\n"
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is the text of a program
    expect(forgotten('x.ts', source)).toEqual(['x.ts:1 It is done.', 'x.ts:2 Plan', 'x.ts:3 {} things found'])
  })
})

describe('the views', () => {
  test.each(viewFiles())('%s says only what it is handed', (file) => {
    expect(saidInView(file, read(file))).toEqual([])
  })

  test('the editor hands them what they would say without it, in its own language', () => {
    expect(viewWords()).toEqual(english)
  })

  test('what they say by themselves is seen', () => {
    const source = [
      "button('Larger', grow)",
      "make('p', { class: 'two words', 'aria-label': 'Picture' }, 'Nothing', words.tidy)",
      "title.textContent = 'Plan'",
      "const style = 'p{margin:0 auto}'",
      "const nothing = 'Nothing is here'",
    ]
    expect(saidInView('x.ts', source.join('\n'))).toEqual([
      ...['x.ts:1 Larger', 'x.ts:2 Picture', 'x.ts:2 Nothing'],
      ...['x.ts:3 Plan', 'x.ts:5 Nothing is here'],
    ])
  })
})
