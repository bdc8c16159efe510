// Believable sales documents of any size, put together from the sections of our own examples. The same seed gives the same text.

import { join } from 'node:path'
import { markdownIn } from './corpus.mjs'
import { numbersFrom } from './numbers.mjs'

const root = join(import.meta.dirname, '..')
const ours = ['examples', 'test/corpus'].flatMap((folder) => markdownIn(join(root, folder)))
const texts = ours.filter(({ path }) => !/drawn|README|engineering|incident/.test(path))

const sectionsOf = (text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/^(?=#{2,3} )/m)

/** A document of about so many characters that begins like one of ours and goes on with sections of its kind. */
export function documentOf(name, size, seed = 1) {
  const { path, text } = texts.find((one) => one.path.includes(name)) ?? {}
  if (text === undefined) throw new Error(`none of our examples is called ${name}`)
  const random = numbersFrom(seed)
  const [head = '', ...sections] = sectionsOf(text)
  const parts = [head]
  const pool = sections.length > 0 ? sections : [head]
  for (let length = head.length; length < size; length += parts.at(-1).length) parts.push(pool[Math.floor(random() * pool.length)])
  return { path: path.slice(root.length + 1).replaceAll('\\', '/'), text: parts.join('') }
}

/** A folder's worth of sales documents, 4 to 30 KB each. */
export function* documents(count) {
  const random = numbersFrom(7)
  for (let at = 0; at < count; at++) {
    const { path } = texts[at % texts.length]
    const name = path.slice(root.length + 1)
    yield { name: `${at}/${name}`, text: documentOf(name, 4000 + random() * 26_000, at).text }
  }
}

const line = (at) => `ask Dana what changed in the ${['north', 'spring', 'audit', 'plant'][at % 4]} team since call ${at}`
const repeated = (size, make) => {
  const parts = []
  for (let at = 0, length = 0; length < size; at++) length += parts[parts.push(make(at)) - 1].length
  return parts.join('')
}

/** What is hard on editors: one block as large as the document. */
export const shapes = {
  list: (size) =>
    `---\nkind: account-plan\n---\n\n# Account plan: Hallvard Foods\n\n## Tactics\n\n${repeated(size, (at) => `- T${at}: ${line(at)}\n`)}`,
  table: (size) =>
    `---\nkind: account-plan\n---\n\n# Account plan: Hallvard Foods\n\n## Tactics\n\n| Tactic | Owner | Due |\n|---|---|---|\n${repeated(size, (at) => `| ${line(at)} | Ines | 2026-11-0${(at % 9) + 1} |\n`)}`,
  plan: (size) => documentOf('hallvard-foods', size).text,
  script: (size) => documentOf('cold-call-clinics', size).text,
}
