// The same opener in many scripts, which then goes to buyers who have nothing in common.

import type { DocumentFacts } from '../engine/facts.ts'
import { inShort } from '../engine/plan/complete.ts'
import { defineRule, type Related } from '../engine/rule.ts'
import { alike, type Copy } from './copied-opener.clusters.ts'

export default defineRule({
  id: 'copied-opener',
  title: 'Opener copied around',
  summary: 'Each script opens with something of the buyers it is for, or says which script it takes its opener from.',
  scope: 'workspace',
  kinds: ['call-script', 'message', 'playbook'],
  severity: 'off',
  evidence: 'advice',
  source: 'dont-get',
  options: {
    files: { type: 'integer', default: 3, minimum: 2, description: 'In how many files an opener must stand.' },
    words: { type: 'integer', default: 8, minimum: 3, description: 'Openers with fewer words than this are left alone.' },
    likeness: {
      type: 'integer',
      default: 70,
      minimum: 30,
      maximum: 100,
      description:
        'From what share of common wording on, in percent, two openers are the same. Names, numbers and placeholders never differ.',
    },
    related: { type: 'integer', default: 5, minimum: 0, description: 'How many of the other places are named at most.' },
  },
  *check(facts, { files, words, likeness, related }) {
    const copies = facts.flatMap((file) => file.openers.filter((opener) => opener.words >= words).map((opener): Copy => ({ file, opener })))
    for (const group of alike(copies, likeness / 100)) {
      const places = undeclared(onePerFile(group))
      if (places.length < files) continue
      for (const { file, opener } of places) {
        const others = places.slice(0, related + 1).filter((other) => other.file !== file)
        const count = places.length - 1
        yield {
          path: file.path,
          span: spanOf(opener.place),
          message: `"${inShort(opener.text)}" opens ${count} other ${count === 1 ? 'file' : 'files'} too. Say what is true of these buyers only, or name the script it comes from.`,
          related: others.slice(0, related).map(relatedTo),
        }
      }
    }
  },
})

function onePerFile(group: readonly Copy[]): Copy[] {
  const seen = new Set<DocumentFacts>()
  return group.filter(({ file }) => !seen.has(file) && seen.add(file))
}

/** Without the scripts that say where their opener comes from: the front matter names the file, or a link leads to one of the others. */
function undeclared(group: readonly Copy[]): Copy[] {
  const paths = new Set(group.map(({ file }) => file.path))
  return group.filter(({ file: { canonical, links } }) => canonical === null && !links.some((link) => paths.has(link)))
}

const relatedTo = ({ file, opener: { place } }: Copy): Related => {
  const { line, column, endLine, endColumn } = place
  return { path: file.path, span: spanOf(place), range: { line, column, endLine, endColumn }, message: 'the same opener' }
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end })
