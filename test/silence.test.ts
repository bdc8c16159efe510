// Not a word on text that is no sales material: developer documentation by the hundred, and our own.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../engine/lint.ts'
import { defaultSettings } from '../engine/settings.ts'
import { rules } from '../rules/index.ts'

const root = join(import.meta.dirname, '..')

function findingsIn(path: string): string[] {
  const { findings, document } = lint(readFileSync(join(root, path), 'utf8'), path, rules, defaultSettings)
  return findings.map(({ rule, message }) => `${path} (${document.segments.map(({ kind }) => kind).join()}): ${rule}: ${message}`)
}

/** Markdown of the packages that we develop with, at most `most` files, none over 40 KB. */
function packageDocs(most: number): string[] {
  const found: string[] = []
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`
      if (found.length >= most) return
      if (entry.isDirectory()) visit(path)
      else if (/\.md$/i.test(entry.name) && statSync(join(root, path)).size < 40_000) found.push(path)
    }
  }
  visit('node_modules')
  return found
}

describe('no finding', () => {
  test('in developer documentation', { timeout: 120_000 }, () => {
    const files = packageDocs(400)
    expect(files.length).toBeGreaterThanOrEqual(300)
    expect(files.flatMap(findingsIn)).toEqual([])
  })

  test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md'])('in our own %s', (path) => {
    expect(findingsIn(path)).toEqual([])
  })
})

test('the net is not dead: the same text as a playbook is flagged', () => {
  const text = '# Discovery\n\nGet the prospect to admit the pain.\n'
  const { findings } = lint(text, 'a.md', rules, { ...defaultSettings, kind: 'playbook' })
  expect(findings.map(({ rule }) => rule)).toEqual(['get-them-to'])
})
