// Whatever is typed: what the server finds in the end is what it finds in the same text freshly opened.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teh } from './rules.ts'
import { asking, Editor } from './session.ts'

const piece = fc.constantFrom(
  'teh',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '😀',
  'é',
  '- ',
  '> ',
  '| a | b |\n|---|---|\n',
  '```\n',
  '<!-- x -->',
  '*',
  '\t',
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const edit = fc.record({ from: fc.integer({ min: 22, max: 80 }), length: fc.nat(6), text, ask: fc.boolean() })

/** Asks for diagnostics and cannot be told to ask again, so nothing is held back. */
const impatient = { ...asking, workspace: {} }

test('typing and opening come to the same', { timeout: 60_000 }, async () => {
  const editor = new Editor({ rules: [teh] })
  await editor.initialize(impatient)
  let count = 0
  let findings = 0
  await fc.assert(
    fc.asyncProperty(text, fc.array(edit, { maxLength: 8 }), async (before, edits) => {
      const typed = `file:///repo/typed-${++count}.md`
      const fresh = `file:///repo/fresh-${count}.md`
      await editor.open(typed, `---\nkind: playbook\n---\n${before}`)
      for (const { from, length, text: words, ask } of edits) {
        const document = editor.document(typed)
        const start = document.positionAt(from)
        await editor.change(typed, { start, end: document.positionAt(document.offsetAt(start) + length) }, words)
        if (ask) await editor.pull(typed)
      }
      await editor.open(fresh, editor.document(typed).getText())
      const [mine, theirs] = [await editor.pull(typed), await editor.pull(fresh)]
      const plain = (found: typeof mine) => found.map(({ code, range }) => ({ code, range }))
      expect(plain(mine)).toEqual(plain(theirs))
      for (const words of editor.words(
        typed,
        mine.filter(({ code }) => code === 'teh'),
      ))
        expect(words).toBe('teh')
      findings += mine.length
      await editor.close(typed)
      await editor.close(fresh)
    }),
    { numRuns: 40 },
  )
  expect(findings).toBeGreaterThan(20)
  await editor.end()
})
