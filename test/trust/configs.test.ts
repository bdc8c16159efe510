// Configs made to harm: links of links, circles, exploding globs, deep and doubled keys: told with a place, in bounded work.

import { describe, expect, test } from 'vitest'
import { globProblem, matcherOf } from '../../workspace/globs.ts'
import { guiderail } from '../cli/io.ts'
import { reached } from './figures.ts'
import { faulty } from './folder.ts'

const laughs = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`)
  .join('\n')}\n`

const configs: Readonly<Record<string, string>> = {
  'a billion laughs': laughs,
  depth: `rules: ${'['.repeat(20_000)}`,
  'depth by indent': Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'a key twice': 'rules: {}\nrules: {}\n',
  'a rule twice': 'rules:\n  get-them-to: off\n  get-them-to: error\n',
  'the prototype': '__proto__:\n  polluted: true\n',
  'the prototype of rules': 'rules:\n  __proto__: { polluted: error }\n',
  'a constructor': 'constructor: { prototype: { polluted: true } }\n',
  'a tag of a language': 'rules: !!js/function "x"\n',
  'a tag nobody knows': 'rules: !evil {}\n',
  'a merge key': 'a: &a { rules: {} }\n<<: *a\n',
  'two documents': 'rules: {}\n---\nrules: {}\n',
  'a megabyte': `# ${'x'.repeat(1_000_000)}\nrules: {}\n`,
  'a hundred thousand globs': `ignore: [${'"a", '.repeat(100_000)}]\n`,
  'a glob of braces': `ignore: ["${'{a,b}'.repeat(60)}"]\n`,
  'a glob of nested braces': `ignore: ["${'{a,'.repeat(40)}${'}'.repeat(40)}"]\n`,
  'a glob of a huge range': 'ignore: ["{1..100000000}"]\n',
  'a glob of patterns in patterns': 'ignore: ["+(+(+(+(+(a)))))!(b)"]\n',
  'a glob that leads out': 'ignore: ["../../../**"]\n',
  'NUL and controls': 'rules:\n  "a\\0b\\u001b[2J": off\n',
}

describe('a config of', () => {
  test.each(Object.entries(configs))('%s', async (_, config) => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
    const { code, err } = await guiderail(['-f', 'json', '.'], { 'guiderail.config.yaml': config, 'a.md': faulty })
    expect([1, 2]).toContain(code)
    if (code === 2) expect(err).toMatch(/^guiderail\.config\.yaml(?::\d+:\d+)?: [^\n]+\n/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    reached({ configs: 1 })
  })
})

describe('extends', () => {
  test.each([
    ['itself', { 'guiderail.config.yaml': 'extends: ./guiderail.config.yaml\n' }],
    ['in a circle', { 'guiderail.config.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'extends: ./guiderail.config.yaml\n' }],
    ['out of the root', { 'guiderail.config.yaml': 'extends: ../outside.yaml\n', '/outside.yaml': 'rules: {}\n' }],
    ['by a whole path', { 'guiderail.config.yaml': 'extends: /outside.yaml\n', '/outside.yaml': 'rules: {}\n' }],
    ['an address', { 'guiderail.config.yaml': 'extends: https://evil.example/x.yaml\n' }],
    [
      'by a link out of the root',
      { 'guiderail.config.yaml': 'extends: ./b.yaml\n', 'b.yaml': { link: '../outside.yaml' }, '/outside.yaml': 'rules: {}\n' },
    ],
  ])('%s is told', async (_, files) => {
    const { code, err } = await guiderail(['.'], { ...files, 'a.md': faulty })
    expect(code).toBe(2)
    expect(err).toMatch(/^[\w.]+:\d+:\d+: [^\n]+\n$/)
    reached({ configs: 1 })
  })

  test('a chain as wide as it is long ends', async () => {
    const wide = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `c${at}.yaml`,
        `extends: [${Array(12)
          .fill(`./c${at + 1}.yaml`)
          .join(', ')}]\n`,
      ]),
    )
    const { code } = await guiderail(['.'], { ...wide, 'guiderail.config.yaml': 'extends: ./c0.yaml\n', 'a.md': faulty })
    expect(code).toBe(2)
  })
})

test('a glob that is taken is matched against long paths', () => {
  const globs = ['**/*a*a*a*a*b', '*'.repeat(60), '[a-z]*[a-z]*[a-z]*x', '{a,b,c}*{a,b,c}*/**/x', '?*?*?*?*?*y']
  const paths = [`${'a/'.repeat(200)}a.md`, 'a'.repeat(2000), `${'ab'.repeat(500)}/x`]
  for (const glob of globs.filter((each) => globProblem(each) === null))
    for (const path of paths) expect(typeof matcherOf(glob)(path)).toBe('boolean')
})
