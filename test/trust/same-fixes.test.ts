// All that is safe, fixed at once: the editor's text is the one that `--fix` writes.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guiderail } from '../cli/io.ts'
import { memoryDisk } from '../disk.ts'
import { corpusOf } from '../fuzz/corpus.ts'
import { trialsOf } from '../fuzz/trials.ts'
import { root } from '../layers.ts'
import { asking, Editor } from '../server/session.ts'
import { reached, times } from './figures.ts'

const uri = 'file:///repo/a.md'
const directive = '\n\n<!-- guiderail-disable-line get-them-to -->\n\n'

/** What the editor's command makes of a text, as often as it changes anything. */
async function byEditor(text: string): Promise<string> {
  const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/a.md': text })
  const editor = new Editor({ disk, today: () => '2026-06-15' })
  try {
    await editor.initialize(asking, { workspaceFolders: [{ uri: 'file:///repo', name: 'repo' }] })
    await editor.open(uri, text)
    await editor.pull(uri)
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const [action] = await editor.actions(uri, whole, ['source.fixAll'])
    return action ? editor.after(uri, action) : text
  } finally {
    await editor.end()
  }
}

test('on generated and mutated texts', { timeout: times(120_000) }, async () => {
  let changed = 0
  let texts = 0
  await fc.assert(
    fc.asyncProperty(trialsOf(corpusOf(root)), async ({ text: words }) => {
      const text = `${words.replaceAll(/\p{Surrogate}|\0/gu, '\ufffd')}${directive}`
      const { disk } = await guiderail(['--fix', 'a.md'], { 'a.md': text })
      const fixed = disk.text('/repo/a.md')
      expect(await byEditor(text)).toBe(fixed)
      texts++
      if (fixed !== text) changed++
    }),
    { numRuns: times(40), seed: 20261123 },
  )
  expect(changed).toBeGreaterThan(2)
  reached({ texts, 'of these fixed': changed, differences: 0 })
})
