// Where reports go: several formats at once, files made whole, and never over what they are about.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeIo } from '../../cli/node.ts'
import { run } from '../../cli/run.ts'
import { slashed } from '../../workspace/paths.ts'
import { guiderail } from './io.ts'

const unknown = '---\ntype: call-script\n---\n\n# Call\n\n<!-- guiderail-disable-line get-them -->\n\nHello Dana.\n'
const contents = { 'a.md': unknown }

describe('which format goes where', () => {
  test.each([
    ['a file belongs to the format before it', ['-f', 'json', '-o', 'out.json', '-f', 'stylish'], { 'out.json': '{', out: 'a.md\n' }],
    ['the printed one may come first', ['-f', 'stylish', '-f', 'json', '-o', 'out.json'], { 'out.json': '{', out: 'a.md\n' }],
    ['a file before all formats is that of the first', ['-o', 'out.json', '-f', 'json'], { 'out.json': '{', out: '' }],
    ['a file alone gets what would be printed', ['-o', 'out.txt'], { 'out.txt': 'a.md\n', out: '' }],
    ['the same twice', ['-f', 'json', '-o', 'b/1.json', '-f', 'json', '-o', 'b/2.json'], { 'b/1.json': '{', 'b/2.json': '{', out: '' }],
  ])('%s', async (_, args, starts) => {
    const { out, disk, code } = await guiderail([...args, 'a.md'], contents)
    expect(code).toBe(1)
    for (const [file, start] of Object.entries(starts)) {
      const text = file === 'out' ? out : disk.text(`/repo/${file}`)
      expect(start === '' ? text : text.startsWith(start)).toBe(start === '' ? '' : true)
    }
  })

  test.each([
    [['-f', 'json', '-f', 'stylish'], 'json and stylish cannot both be printed; give one a file: --format stylish --output-file FILE.\n'],
    [['-f', 'json', '-o', 'a', '-o', 'b'], 'Which format goes to b? Say so before it: --format FORMAT --output-file b.\n'],
    [['-f', 'json', '-o', 'a', '-f', 'stylish', '-o', 'a'], 'Two reports cannot both be written to a.\n'],
    [['-f', 'json=a.json'], 'A file is named by an option of its own: --format json --output-file a.json.\n'],
    [
      ['-f', 'json,stylish'],
      'Repeat the option for several formats, one of them printed: --format json --output-file FILE --format stylish.\n',
    ],
    [['-f', 'stilysh'], 'There is no format "stilysh". Did you mean "stylish"?\n'],
    [['-o', ''], '--output-file takes the name of a file.\n'],
    [['--diff', '-f', 'json', '-o', 'a', '-f', 'stylish'], '--diff prints a diff and no report; leave out --format.\n'],
  ])('%j is refused in one line', async (args, line) => {
    expect(await guiderail([...args, 'a.md'], contents)).toMatchObject({ code: 2, out: '', err: line })
  })
})

describe('what is never written over', () => {
  test.each([
    ['a.md', 'it is one of the files that were linted'],
    ['b/../a.md', 'it is one of the files that were linted'],
    ['link.md', 'it is one of the files that were linted'],
    ['away.json', 'it would be written to /elsewhere/x.json, outside this folder'],
    ['theirs/new/x.json', 'it would be written to /elsewhere/new/x.json, outside this folder'],
    ['nowhere.json', 'it is a link that leads nowhere'],
    ['guiderail.config.yaml', 'a file of this name steers what is linted'],
    ['sub/.guiderailignore', 'a file of this name steers what is linted'],
    ['docs', 'it is a folder'],
  ])('%s: %s', async (file, reason) => {
    const all = {
      ...contents,
      'link.md': { link: 'a.md' },
      theirs: { link: '/elsewhere' },
      'nowhere.json': { link: '/nowhere' },
      'away.json': { link: '/elsewhere/x.json' },
      '/elsewhere/x.json': 'theirs',
      'guiderail.config.yaml': 'rules: {}\n',
      'docs/x.txt': '',
    }
    const before = await guiderail(['a.md'], all)
    const outcome = await guiderail(['-f', 'json', '-o', file, '-f', 'stylish', 'a.md'], all)
    expect(outcome).toMatchObject({ code: 2, err: `The report was not written to ${file}: ${reason}.\n`, out: before.out })
    expect(outcome.disk.files).toEqual(before.disk.files)
  })

  test('a report named like the tool is no config', async () => {
    const { disk, code } = await guiderail(['-f', 'json', '-o', 'guiderail.json', 'a.md'], contents)
    expect({ code, text: disk.text('/repo/guiderail.json')[0] }).toEqual({ code: 1, text: '{' })
  })
})

describe('on a real disk', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guiderail-'))
    writeFileSync(join(folder, 'a.md'), unknown)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  async function written(...args: string[]) {
    const said: string[] = []
    const io = { ...nodeIo(), cwd: slashed(folder), env: {}, out: () => {}, err: (text: string) => void said.push(text) }
    return { code: await run(args, io), err: said.join('') }
  }

  test('folders above it are made, an old report is replaced, nothing else is left behind', async () => {
    expect(await written('-f', 'json', '-o', 'x/y/out.json', '.')).toEqual({ code: 1, err: '' })
    writeFileSync(join(folder, 'x/y/out.json'), 'old')
    expect(await written('-f', 'json', '-o', 'x/y/out.json', '.')).toEqual({ code: 1, err: '' })
    expect(JSON.parse(readFileSync(join(folder, 'x/y/out.json'), 'utf8')).version).toBe(1)
    expect(readdirSync(join(folder, 'x/y'))).toEqual(['out.json'])
  })

  test('a path through a file is told in words', async () => {
    expect(await written('-o', 'a.md/out.txt', '.')).toEqual({
      code: 2,
      err: 'The report was not written to a.md/out.txt: a part of its path is a file, not a folder.\n',
    })
  })

  test('a planted link is not followed', async () => {
    const other = mkdtempSync(join(tmpdir(), 'guiderail-other-'))
    symlinkSync(join(other, 'new.json'), join(folder, 'out.json'))
    mkdirSync(join(folder, 'in'))
    const { code, err } = await written('-f', 'json', '-o', 'out.json', '.')
    expect({ code, err }).toEqual({ code: 2, err: 'The report was not written to out.json: it is a link that leads nowhere.\n' })
    expect(existsSync(join(other, 'new.json'))).toBe(false)
    rmSync(other, { recursive: true })
  })
})
