// Which files are meant by what a person names.

import { describe, expect, test } from 'vitest'
import { findFiles } from '../../workspace/find.ts'
import { relative } from '../../workspace/paths.ts'
import { Project } from '../../workspace/project.ts'
import { type Content, memoryDisk } from '../disk.ts'

async function find(contents: Readonly<Record<string, Content>>, names: readonly string[] = ['.'], cwd = '/repo') {
  const project = new Project(memoryDisk(contents), { known: [], folder: cwd })
  const { targets, problems, notices } = await findFiles(project, cwd, names)
  return {
    files: targets.map(({ path }) => relative(cwd, path)),
    problems: problems.map(({ message }) => message),
    notices: notices.map(({ message }) => message),
  }
}

const files = async (contents: Readonly<Record<string, Content>>, names?: readonly string[], cwd?: string) =>
  (await find(contents, names, cwd)).files

test('Markdown files below a folder, in the order of their paths', async () => {
  const tree = { '/repo/b.md': '', '/repo/a/c.markdown': '', '/repo/a.MD': '', '/repo/a/x.txt': '', '/repo/a/y.mdx': '' }
  expect(await find(tree)).toEqual({ files: ['a.MD', 'a/c.markdown', 'b.md'], problems: [], notices: [] })
})

test('each file once, however it is named', async () => {
  const tree = { '/repo/plans/a.md': '', '/repo/plans/b.md': '' }
  expect(await files(tree, ['plans/b.md', 'plans', './plans/../plans/b.md', '/repo/plans/b.md', 'plans/*.md'])).toEqual([
    'plans/a.md',
    'plans/b.md',
  ])
})

test('installed packages and history only when they are named', async () => {
  const tree = {
    '/repo/node_modules/x/a.md': '',
    '/repo/.github/b.md': '',
    '/repo/c.md': '',
    '/repo/.gitignore': 'node_modules\n',
    '/repo/.git/HEAD': '',
    '/repo/.git/d.md': '',
  }
  expect(await files(tree)).toEqual(['.github/b.md', 'c.md'])
  expect(await files(tree, ['node_modules'])).toEqual(['node_modules/x/a.md'])
  expect(await files(tree, ['.github', '.git', 'node_modules/x/a.md'])).toEqual(['.git/d.md', '.github/b.md', 'node_modules/x/a.md'])
})

test('a named file is taken whatever its name ends in', async () => {
  expect(await files({ '/repo/script.txt': '' }, ['script.txt'])).toEqual(['script.txt'])
})

test('globs', async () => {
  const tree = { '/repo/a.md': '', '/repo/plans/b.md': '', '/repo/plans/x/c.md': '', '/repo/plans/c.txt': '', '/repo/[odd].md': '' }
  expect(await files(tree, ['*.md'])).toEqual(['[odd].md', 'a.md'])
  expect(await files(tree, ['plans/*'])).toEqual(['plans/b.md'])
  expect(await files(tree, ['plans/**'])).toEqual(['plans/b.md', 'plans/x/c.md'])
  expect(await files(tree, ['**/{b,c}.md'])).toEqual(['plans/b.md', 'plans/x/c.md'])
  expect(await files(tree, ['[odd].md'])).toEqual(['[odd].md'])
  expect(await files(tree, ['../repo/plans/**/c.md'])).toEqual(['plans/x/c.md'])
  expect(await find(tree, ['plan/**', '*.mdx'])).toEqual({
    files: [],
    problems: ['No Markdown file fits plan/**.', 'No Markdown file fits *.mdx.'],
    notices: [],
  })
  expect((await find(tree, ['*a*a*a*a*a*a*.md'])).problems).toEqual(['This glob has more than 3 stars in a row; name more of the path.'])
})

test('signs of regular expressions in a glob are nothing but themselves', async () => {
  const tree = { '/repo/plans (old)/a.md': '', '/repo/plans (old)/old.md': '', '/repo/q+a.md': '', '/repo/qqa.md': '', '/repo/a|b.md': '' }
  expect(await files(tree, ['plans (old)/*.md'])).toEqual(['plans (old)/a.md', 'plans (old)/old.md'])
  expect(await files(tree, ['{q+a,q}.md'])).toEqual(['q+a.md'])
  expect(await files(tree, ['{a|b,c}.md'])).toEqual(['a|b.md'])
})

test('braces that could be read in too many ways are refused', async () => {
  expect((await find({ '/repo/a.md': '' }, ['{a,?}'.repeat(9)])).problems).toEqual([
    'The braces of this glob stand for more than 256 globs; split it.',
  ])
})

test('separators of Windows', async () => {
  const tree = { '/repo/plans/a.md': '', '/repo/odd\\name.md': '' }
  expect(await files(tree, ['plans\\a.md', 'odd\\name.md'])).toEqual(['odd\\name.md', 'plans/a.md'])
  expect(await files(tree, ['plans\\*.md'])).toEqual(['plans/a.md'])
})

test('.gitignore, from the root down and in every folder', async () => {
  const tree = {
    '/repo/.git/HEAD': '',
    '/repo/.gitignore': 'drafts/\n*.tmp.md\n/top.md\n',
    '/repo/drafts/a.md': '',
    '/repo/top.md': '',
    '/repo/b.tmp.md': '',
    '/repo/plans/top.md': '',
    '/repo/plans/.gitignore': '!keep.tmp.md\nold.md\n',
    '/repo/plans/keep.tmp.md': '',
    '/repo/plans/old.md': '',
    '/repo/plans/x/old.md': '',
  }
  expect(await files(tree)).toEqual(['plans/keep.tmp.md', 'plans/top.md'])
  expect(await files(tree, ['.'], '/repo/plans')).toEqual(['keep.tmp.md', 'top.md'])
  expect(await files(tree, ['drafts', 'plans/old.md'])).toEqual(['drafts/a.md', 'plans/old.md'])
})

test('a repository inside another has its own .gitignore', async () => {
  const tree = { '/repo/.git/HEAD': '', '/repo/.gitignore': '*.md\n', '/repo/sub/.git': 'gitdir: x', '/repo/sub/a.md': '' }
  expect(await files(tree)).toEqual(['sub/a.md'])
})

test('.guiderailignore and the ignore of a config hold for named files too, and say so', async () => {
  const tree = {
    '/repo/.git/HEAD': '',
    '/repo/.guiderailignore': 'archive/\n',
    '/repo/guiderail.config.yaml': 'ignore: ["plans/old-*"]\n',
    '/repo/archive/a.md': '',
    '/repo/plans/old-a.md': '',
    '/repo/plans/a.md': '',
  }
  expect(await files(tree)).toEqual(['plans/a.md'])
  expect(await find(tree, ['archive', 'archive/a.md', 'plans/old-a.md'])).toEqual({
    files: [],
    problems: [],
    notices: [
      'archive is left alone: "archive/" in .guiderailignore.',
      'archive/a.md is left alone: "archive/" in .guiderailignore.',
      'plans/old-a.md is left alone: "plans/old-*" in guiderail.config.yaml.',
    ],
  })
})

describe('the files of a config', () => {
  const tree = {
    '/repo/.git/HEAD': '',
    '/repo/guiderail.config.yaml': 'files: [plans/**, "*.call.txt"]\nignore: [plans/old/**]\n',
    '/repo/README.md': '',
    '/repo/plans/a.md': '',
    '/repo/plans/notes.json': '',
    '/repo/plans/old/b.md': '',
    '/repo/calls/first.call.txt': '',
    '/repo/calls/first.md': '',
    '/repo/node_modules/plans/x.call.txt': '',
  }

  test('are taken of a folder, in place of all Markdown files; what is ignored stays so', async () => {
    const taken = ['calls/first.call.txt', 'plans/a.md', 'plans/notes.json']
    expect(await files(tree)).toEqual(taken)
    expect(await files(tree, ['calls', 'plans'])).toEqual(taken)
    expect(await files(tree, ['.'], '/repo/calls')).toEqual(['first.call.txt'])
  })

  test('keep nothing away that is named, by its own name or by a glob', async () => {
    expect(await files(tree, ['README.md', 'calls/*'])).toEqual(['README.md', 'calls/first.call.txt', 'calls/first.md'])
    expect((await find(tree, ['plans/old/b.md'])).notices).toEqual([
      'plans/old/b.md is left alone: "plans/old/**" in guiderail.config.yaml.',
    ])
  })

  test('are those of the nearest config', async () => {
    const inner = { ...tree, '/repo/calls/guiderail.config.yaml': 'files: "*.md"\n' }
    expect(await files(inner)).toEqual(['calls/first.md', 'plans/a.md', 'plans/notes.json'])
    const plain = { ...tree, '/repo/calls/guiderail.config.yaml': 'rules: {}\n' }
    expect(await files(plain, ['calls'])).toEqual(['calls/first.md'])
  })

  test('that are none are told', async () => {
    expect(await find(tree, ['calls', '.'], '/repo/node_modules')).toMatchObject({ problems: ['There is no file or folder calls.'] })
    const none = { '/repo/guiderail.config.yaml': 'files: plan/**\n', '/repo/plans/a.md': '' }
    expect((await find(none)).notices).toEqual(['No file in . fits the files of guiderail.config.yaml.'])
  })
})

test('nothing there', async () => {
  const tree = { '/repo/plans/acme.md': '', '/repo/empty/x.txt': '' }
  expect(await find(tree, ['plans/acne.md', 'empty'])).toEqual({
    files: [],
    problems: ['There is no file or folder plans/acne.md. Did you mean "acme.md"?'],
    notices: ['There are no Markdown files in empty.'],
  })
})

test('links inside the root are followed, once; loops and ways out are not', async () => {
  const tree = {
    '/repo/.git/HEAD': '',
    '/repo/plans/a.md': '',
    '/repo/plans/loop': { link: '..' },
    '/repo/shared': { link: 'plans' },
    '/repo/out': { link: '/elsewhere' },
    '/repo/out.md': { link: '/elsewhere/x.md' },
    '/repo/gone.md': { link: 'nothing.md' },
    '/elsewhere/x.md': '',
  }
  expect(await files(tree)).toEqual(['plans/a.md'])
  expect(await files(tree, ['.', 'shared'])).toEqual(['plans/a.md'])
  expect(await files(tree, ['shared'])).toEqual(['shared/a.md'])
  const named = await find(tree, ['out.md', 'out', 'gone.md', 'shared'])
  expect(named.files).toEqual(['shared/a.md'])
  expect(named.problems).toEqual([
    'out.md is a link to /elsewhere/x.md, outside /repo; name that path itself.',
    'out is a link to /elsewhere, outside /repo; name that path itself.',
    'gone.md is a link that leads nowhere.',
  ])
})

test('a path outside of the current folder is its own root', async () => {
  const tree = { '/repo/a.md': '', '/other/plans/b.md': '', '/other/plans/.gitignore': 'c.md', '/other/plans/c.md': '' }
  expect(await files(tree, ['/other/plans'])).toEqual(['../other/plans/b.md'])
})
