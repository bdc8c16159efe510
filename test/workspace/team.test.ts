// What is said of phrases in a config that cannot be used, and where.

import { expect, test } from 'vitest'
import { proseOf } from '../../engine/words.ts'
import { readConfig } from '../../workspace/config/parse.ts'
import { knownRules } from '../../workspace/known.ts'
import { Project } from '../../workspace/project.ts'
import { patternOf } from '../../workspace/team/pattern.ts'
import { memoryDisk } from '../disk.ts'

const said = (text: string) =>
  readConfig(text, knownRules).complaints.map(({ message, span }) => `${text.slice(span.start, span.end)} -> ${message}`)

test.each([
  ['{ id: get-them-to, phrase: a }', 'get-them-to -> "get-them-to" is a rule of Guiderail; choose another id.'],
  ['{ id: No Magic, phrase: a }', 'No Magic -> "No Magic" is no id; write small letters, digits and hyphens, such as no-magic.'],
  ['{ id: a }', 'a -> This entry needs a phrase, such as "magic bullet", or a pattern.'],
  ['{ id: a, phrase: b, pattern: c }', 'c -> An entry has either a phrase or a pattern; make two entries.'],
  ['{ id: a, phrase: "(b" }', '"(b" -> This phrase cannot be read: a ")" is missing.'],
  ['{ id: a, pattern: "a(?=b)" }', '"a(?=b)" -> `(?=` (looking ahead or behind) is not supported; write out the words themselves.'],
  ['{ id: a, pattern: "(?<!a)b" }', '"(?<!a)b" -> `(?<!` (looking ahead or behind) is not supported; write out the words themselves.'],
  ["{ id: a, pattern: '(a)\\1' }", "'(a)\\1' -> `\\1` (referring back to a group) is not supported; write the words out a second time."],
  ['{ id: a, pattern: "(b" }', '"(b" -> This pattern cannot be read: missing closing ): `(b`.'],
  ['{ id: a, pattern: "(b{1000}){1000}" }', '"(b{1000}){1000}" -> This pattern repeats too much; repeat at most 1,000 times in all.'],
  ['{ id: a, pattern: "b*" }', '"b*" -> This pattern also matches nothing at all; write what must stand there.'],
  ['{ id: a, phrase: b, replacement: "x | y" }', '"x | y" -> A replacement is words on one line, without "|".'],
  ['{ id: a, phrase: b }, { id: a, phrase: c }', 'a -> "a" stands here twice; every phrase has an id of its own.'],
  ['{ id: a, phrase: b, voices: [seller] }', 'seller -> "seller" is not possible for "0". Possible: rep, coach, plan, buyer, direction.'],
  ['{ id: a, phrase: b, severe: error }', 'severe -> There is no "severe" here. Did you mean "severity"?'],
])('phrases: [%s]', (entry, complaint) => {
  expect(said(`phrases: [${entry}]\n`)).toEqual([complaint])
})

test('a rule that only the phrases know may be set, and no other', () => {
  expect(said('phrases: [{ id: no-magic, phrase: magic }]\nrules: { no-magic: off }')).toEqual([])
  expect(said('rules: { no-magic: off }')).toHaveLength(1)
})

test('a config that builds on another one may change its phrases by id, and set them', async () => {
  const disk = memoryDisk({
    '/repo/.git/HEAD': '',
    '/repo/a.md': '',
    '/repo/base.yaml': 'phrases: [{ id: a, phrase: old }, { id: b, phrase: kept }]\n',
    '/repo/guiderail.config.yaml': 'extends: ./base.yaml\nphrases: [{ id: a, phrase: new }]\nrules: { b: error }\n',
  })
  const { settings, inForce } = await new Project(disk, { known: knownRules, folder: '/repo' }).resolve('/repo/a.md')
  expect(inForce.problems).toEqual([])
  expect(settings.teamRules?.map(({ id, phrases }) => [id, phrases[0]?.pattern])).toEqual([
    ['b', 'kept'],
    ['a', 'new'],
  ])
  expect(settings.rules).toEqual({ b: { severity: 'error' } })
})

test.each([
  ['../words.yaml', '1:11 ../words.yaml lies outside the project; a config only builds on files of its own.'],
  ['./none.yaml', '1:11 There is no file ./none.yaml.'],
  ['words.yaml', '1:11 "words.yaml" is no path; a path begins with "./".'],
  ['./link.yaml', '1:1 It is a link to a file outside the project.'],
])('a list that cannot be read: %s', async (name, complaint) => {
  const disk = memoryDisk({
    '/repo/.git/HEAD': '',
    '/words.yaml': '[]',
    '/repo/link.yaml': { link: '/words.yaml' },
    '/repo/guiderail.config.yaml': `phrases: [${name}]\n`,
  })
  const { inForce } = await new Project(disk, { known: knownRules, folder: '/repo' }).resolve('/repo/a.md')
  expect(inForce.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([complaint])
})

test('too many, and too long', () => {
  const many = Array.from({ length: 501 }, (_, at) => `{ id: a${at}, phrase: b }`)
  expect(said(`phrases: [${many.join(', ')}]`)).toHaveLength(1)
  expect(said(`phrases: [{ id: a, phrase: ${'b'.repeat(1001)} }]`)).toHaveLength(1)
})

const places = (source: string, text: string) => {
  const pattern = patternOf(source)
  if ('problem' in pattern) throw new Error(pattern.problem)
  return [...pattern.find(proseOf(text))].map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['act now', 'Please ACT\nnow. Act. Now.', ['ACT\nnow']],
  ["don't miss", 'Don’t miss it.', ['Don’t miss']],
  ['^so\\b', 'So it is. And so on. So there.', ['So', 'So']],
  ['!{2,}', 'Buy!! 😀 Now!!!', ['!!', '!!!']],
  ['\\$\\d+', '😀 For $500 or $20', ['$500', '$20']],
])('%s in %j', (source, text, found) => {
  expect(places(source, text)).toEqual(found)
})

test('a pattern that would hang other engines does not', () => {
  expect(places('(a+)+b', 'a'.repeat(20_000))).toEqual([])
})
