// A config is told of words to avoid, of approved claims and of what files are, as a person would write it; everything else stays as it was.

import { expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { type Addition, newConfigWith, withAddition } from '../../workspace/config/add.ts'
import { readData } from '../../workspace/config/read.ts'
import { targetOf } from '../../workspace/config/target.ts'

const phrase: Addition = { key: 'phrases', entry: { id: 'no-magic', phrase: 'magic bullet' } }
const kind: Addition = { key: 'documents', glob: 'calls/one.md', kind: 'call-script' }

const after = (text: string, addition: Addition, file = 'guiderail.config.yaml') => {
  const edit = withAddition(text, addition, targetOf(`/repo/${file}`))
  return edit && applyEdits(text, [edit])
}

test.each<[string, string, string]>([
  [
    'a list of lines',
    'phrases:\n  # ours\n  - ./words.yaml # all of them\n\nignore: [old]\n',
    'phrases:\n  # ours\n  - ./words.yaml # all of them\n  - id: no-magic\n    phrase: magic bullet\n\nignore: [old]\n',
  ],
  [
    'a list of maps, Windows line ends',
    'phrases:\r\n- id: a\r\n  phrase: b\r\n',
    'phrases:\r\n- id: a\r\n  phrase: b\r\n- id: no-magic\r\n  phrase: magic bullet\r\n',
  ],
  [
    'wide dashes',
    'phrases:\n    -   id: a\n        phrase: b\n',
    'phrases:\n    -   id: a\n        phrase: b\n    -   id: no-magic\n        phrase: magic bullet\n',
  ],
  [
    'a list of maps in braces',
    'phrases:\n  - { id: a, phrase: b }\n',
    'phrases:\n  - { id: a, phrase: b }\n  - { id: no-magic, phrase: magic bullet }\n',
  ],
  ['no list yet', '# ours\nignore: [old]\n', '# ours\nignore: [old]\nphrases:\n  - id: no-magic\n    phrase: magic bullet\n'],
  ['an empty list', 'phrases: [] # none\n', 'phrases:\n  - id: no-magic\n    phrase: magic bullet # none\n'],
  ['an empty list of JSON', '{ "phrases": [] }', '{ "phrases": [{ "id": "no-magic", "phrase": "magic bullet" }] }'],
  ['a list in brackets', '{ "phrases": ["./a.yaml"] }', '{ "phrases": ["./a.yaml", { "id": "no-magic", "phrase": "magic bullet" }] }'],
  ['nothing in it', '', 'phrases:\n  - id: no-magic\n    phrase: magic bullet\n'],
  ['comments alone', '# ours\n', '# ours\nphrases:\n  - id: no-magic\n    phrase: magic bullet\n'],
])('words to avoid, with %s', (_, before, wanted) => {
  expect(after(before, phrase)).toBe(wanted)
})

test.each(["it's: 100 % #1", 'yes', '- dash', '"quoted"', '{curly}', '2026-12-31', 'ends with :', '\u{1F680} up'])(
  'words that YAML would read otherwise are quoted: %s',
  (claim) => {
    const addition: Addition = { key: 'claims', entry: { claim, proof: '[where the proof is]' } }
    for (const before of [
      '',
      'ignore: [old]\n',
      'claims:\n  - claim: a\n    proof: b\n',
      'claims: [{ claim: a, proof: b }]\n',
      '{"claims": []}',
    ])
      expect((readData(after(before, addition) ?? '').value as { claims: object[] }).claims.at(-1), before).toEqual(addition.entry)
  },
)

test.each<[string, string, string]>([
  [
    'others, one with a comment',
    'documents:\n  "calls/**": message # all\n# end\n',
    'documents:\n  "calls/**": message # all\n  calls/one.md: call-script\n# end\n',
  ],
  [
    'a map as the last one',
    'documents:\n  "a/**":\n    kind: message\nignore: [old]\n',
    'documents:\n  "a/**":\n    kind: message\n  calls/one.md: call-script\nignore: [old]\n',
  ],
  ['the file itself', '{ "documents": { "calls/one.md": "none" } }', '{ "documents": { "calls/one.md": "call-script" } }'],
  [
    'the file itself with a scenario',
    'documents:\n  calls/one.md: { kind: message, scenario: cold }\n',
    'documents:\n  calls/one.md: { kind: call-script, scenario: cold }\n',
  ],
  [
    'braces over lines',
    '{\n  "documents": {\n    "a/**": "message"\n  }\n}\n',
    '{\n  "documents": {\n    "a/**": "message",\n    "calls/one.md": "call-script"\n  }\n}\n',
  ],
  ['no map yet', 'ignore: [old]\n', 'ignore: [old]\ndocuments:\n  calls/one.md: call-script\n'],
  ['an empty map', 'documents: {}\nignore: [old]\n', 'documents:\n  calls/one.md: call-script\nignore: [old]\n'],
])('what a file is, with %s', (_, before, wanted) => {
  expect(after(before, kind)).toBe(wanted)
  expect(Object.keys((readData(wanted).value as { documents: object }).documents).at(-1)).toBe('calls/one.md')
})

test('in package.json only our part is told', () => {
  expect(after('{ "guiderail": { "ignore": [] } }', kind, 'package.json')).toBe(
    '{ "guiderail": { "ignore": [], "documents": { "calls/one.md": "call-script" } } }',
  )
})

test('a new config is written as its name says', () => {
  expect(after('', kind, 'guiderail.config.json')).toBe('{\n  "documents": {\n    "calls/one.md": "call-script"\n  }\n}\n')
  expect(newConfigWith(kind, false)).toBe('documents:\n  calls/one.md: call-script\n')
})

test.each(['{ "phrases": ', '[]', 'phrases: 3\n', 'phrases:\n'])('what cannot be told is left alone: %j', (text) => {
  expect(after(text, phrase)).toBeNull()
})
