// A config is told of words to avoid, of approved claims and of what files are; everything else stays as it was.

import { expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { type Addition, newConfigWith, withAddition } from '../../workspace/config/add.ts'
import { readData } from '../../workspace/config/read.ts'

const phrase: Addition = { key: 'phrases', entry: { id: 'no-magic', phrase: 'magic bullet' } }
const kind: Addition = { key: 'documents', glob: 'calls/one.md', kind: 'call-script' }

const after = (text: string, addition: Addition, at = '') => {
  const edit = withAddition(text, addition, at)
  return edit && applyEdits(text, [edit])
}

test.each<[string, string, string]>([
  [
    'a list of lines',
    'phrases:\n  # ours\n  - ./words.yaml\nignore: [old]\n',
    'phrases:\n  # ours\n  - { "id": "no-magic", "phrase": "magic bullet" }\n  - ./words.yaml\nignore: [old]\n',
  ],
  [
    'a list of maps, Windows line ends',
    'phrases:\r\n- id: a\r\n  phrase: b\r\n',
    'phrases:\r\n- { "id": "no-magic", "phrase": "magic bullet" }\r\n- id: a\r\n  phrase: b\r\n',
  ],
  ['no list yet', 'ignore: [old]\n', 'phrases:\n  - { "id": "no-magic", "phrase": "magic bullet" }\nignore: [old]\n'],
  ['an empty list', '{ "phrases": [] }', '{ "phrases": [{"id":"no-magic","phrase":"magic bullet"}] }'],
  ['a list in brackets', '{ "phrases": ["./a.yaml"] }', '{ "phrases": [{ "id": "no-magic", "phrase": "magic bullet" }, "./a.yaml"] }'],
  ['nothing in it', '', newConfigWith(phrase)],
])('words to avoid, with %s', (_, before, wanted) => {
  expect(after(before, phrase)).toBe(wanted)
})

test.each<[string, string, string]>([
  [
    'others, one with a comment',
    'documents:\n  "calls/**": message # all\n# end\n',
    'documents:\n  "calls/**": message # all\n  "calls/one.md": "call-script"\n# end\n',
  ],
  [
    'a map as the last one',
    'documents:\n  "a/**":\n    kind: message\nignore: [old]\n',
    'documents:\n  "a/**":\n    kind: message\n  "calls/one.md": "call-script"\nignore: [old]\n',
  ],
  ['the file itself', '{ "documents": { "calls/one.md": "none" } }', '{ "documents": { "calls/one.md": "call-script" } }'],
  [
    'the file itself with a scenario',
    'documents:\n  calls/one.md: { kind: message, scenario: cold }\n',
    'documents:\n  calls/one.md: { kind: "call-script", scenario: cold }\n',
  ],
  [
    'braces over lines',
    '{\n  "documents": {\n    "a/**": "message"\n  }\n}\n',
    '{\n  "documents": {\n    "a/**": "message",\n    "calls/one.md": "call-script"\n  }\n}\n',
  ],
  ['no map yet', 'ignore: [old]\n', 'documents:\n  "calls/one.md": "call-script"\nignore: [old]\n'],
])('what a file is, with %s', (_, before, wanted) => {
  expect(after(before, kind)).toBe(wanted)
  expect(Object.keys((readData(wanted).value as { documents: object }).documents).at(-1)).toBe('calls/one.md')
})

test('in package.json only our part is told', () => {
  expect(after('{ "guiderail": { "ignore": [] } }', kind, '/guiderail')).toBe(
    '{ "guiderail": { "documents": { "calls/one.md": "call-script" }, "ignore": [] } }',
  )
})

test.each(['{ "phrases": ', '[]', 'phrases: 3\n', 'phrases:\n'])('what cannot be told is left alone: %j', (text) => {
  expect(after(text, phrase)).toBeNull()
})
