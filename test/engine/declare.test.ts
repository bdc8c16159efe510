// The writer's word on what a text is, put into its front matter.

import { expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { parseDocument } from '../../engine/parse.ts'
import { declareKind } from '../../engine/segments/declare.ts'
import { defaultSettings } from '../../engine/settings.ts'

const parsed = (text: string) => parseDocument(text, 'a.md', defaultSettings)

test.each<[string, string, string]>([
  ['none', '# Notes\n', '---\nkind: message\n---\n\n# Notes\n'],
  ['none, with a byte order mark and CRLF', '\uFEFF# Notes\r\n', '\uFEFF---\r\nkind: message\r\n---\r\n\r\n# Notes\r\n'],
  ['none, and no text', '', '---\nkind: message\n---\n\n'],
  ['other keys', '---\ntitle: A\n---\n# B\n', '---\nkind: message\ntitle: A\n---\n# B\n'],
  ['another kind', '---\nkind: playbook # for now\n---\n# B\n', '---\nkind: message # for now\n---\n# B\n'],
  ['no value', '---\nkind:\ntitle: A\n---\n# B\n', '---\nkind: message\ntitle: A\n---\n# B\n'],
  ['a nested key of that name', '---\nof:\n  kind: x\n---\n# B\n', '---\nkind: message\nof:\n  kind: x\n---\n# B\n'],
])('front matter with %s', (_, before, after) => {
  const edit = declareKind(parsed(before), 'message')
  expect(edit && applyEdits(before, [edit])).toBe(after)
  expect(parsed(after).kinds).toEqual(['message'])
})

test.each(['---\na: [\n---\n# B\n', '---\nguiderail:\n  kind: message\n---\n# B\n'])('is left alone: %j', (text) => {
  expect(declareKind(parsed(text), 'playbook')).toBeNull()
})
