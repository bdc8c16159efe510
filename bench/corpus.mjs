// The public handbooks that the bench lints: cloned once into a folder that git ignores, at fixed commits.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './scratch.mjs'

const repositories = JSON.parse(readFileSync(join(import.meta.dirname, 'repositories.json'), 'utf8'))

/** The folder with the corpus; cloned when it is not there yet. */
export function corpusFolder() {
  const folder = join(scratch, 'corpus')
  for (const { name, commit } of repositories) {
    const place = join(folder, name.replace('/', '+'))
    if (!existsSync(place)) clone(`https://github.com/${name}`, commit, place)
  }
  return folder
}

/** Only the Markdown files of one commit. */
function clone(url, commit, place) {
  const git = (...args) => execFileSync('git', ['-C', place, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  mkdirSync(place, { recursive: true })
  try {
    git('init', '--quiet')
    git('fetch', '--quiet', '--depth=1', url, commit)
    git('checkout', '--quiet', 'FETCH_HEAD', '--', '*.md')
  } catch (error) {
    rmSync(place, { recursive: true })
    throw new Error(`${url} could not be fetched; give a folder of Markdown instead: npm run bench -- --corpus FOLDER`, { cause: error })
  }
}

/** All Markdown files below a folder, as texts with their size in bytes. */
export function markdownIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md') && !/(?:^|[/\\])\.git[/\\]/.test(name))
  return names
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, text: readFileSync(path, 'utf8'), bytes: statSync(path).size }))
}

/** Writes a folder that holds another one twice, to see what grows with size. */
export function doubled(folder, name) {
  const twice = join(scratch, name)
  rmSync(twice, { recursive: true, force: true })
  for (const copy of ['one', 'two'])
    for (const { path, text } of markdownIn(folder)) {
      const place = join(twice, copy, path.slice(folder.length))
      mkdirSync(join(place, '..'), { recursive: true })
      writeFileSync(place, text)
    }
  return twice
}
