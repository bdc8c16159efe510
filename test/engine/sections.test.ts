import { describe, expect, test } from 'vitest'
import type { Section } from '../../engine/document.ts'
import { parseMarkdown } from '../../engine/markdown/parse.ts'
import { sectionsOf } from '../../engine/sections.ts'

/** The tree as an indented list: `(` marks a line that only acts as a heading. */
function outline(text: string): string[] {
  const lines: string[] = []
  const visit = (section: Section, depth: number) => {
    for (const child of section.children) {
      lines.push(`${'  '.repeat(depth)}${child.pseudo ? `(${child.title})` : child.title} ${child.level}`)
      visit(child, depth + 1)
    }
  }
  visit(sectionsOf(parseMarkdown(text).leaves), 0)
  return lines
}

describe('tree of sections', () => {
  test.each([
    ['levels', '# A\n\n## B\n\n### C\n\n## D\n', ['A 1', '  B 2', '    C 3', '  D 2']],
    ['a level left out', '# A\n\n#### B\n\n## C\n', ['A 1', '  B 4', '  C 2']],
    ['no heading', 'Some words.\n\nMore words.\n', []],
    ['several first levels', '# A\n\n# B\n', ['A 1', 'B 1']],
    ['setext', 'A\n===\n\nB\n---\n', ['A 1', '  B 2']],
    [
      'a bold line',
      '## A\n\n**Opening**\n\nSome words.\n\n**Close (15 seconds)**\n\nMore words.\n',
      ['A 2', '  (Opening) 3', '  (Close (15 seconds)) 3'],
    ],
    [
      'a lead-in below a bold line',
      '## A\n\n**Opening**\n\n**Do not say:**\n\n- words\n\n**Say:**\n\n- words\n',
      ['A 2', '  (Opening) 3', '    (Do not say) 4', '    (Say) 4'],
    ],
    ['a line in capitals', 'QUARTERLY PRIORITIES\n\n- one\n\nNEXT STEPS:\n\n- two\n', ['(QUARTERLY PRIORITIES) 1', '(NEXT STEPS) 1']],
    ['a heading in a fence', '## A\n\n```\n# Copy this\n\nwords\n```\n\nmore\n\n## B\n', ['A 2', '  Copy this 1', 'B 2']],
    ['a bold item with a list below', '1. **Opening**\n   - one\n   - two\n2. **Close**\n   - three\n', ['(Opening) 1', '(Close) 1']],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  test.each([
    ['an emphasised sentence', '## A\n\n**We never push.**\n\nWords.\n'],
    ['a greeting in bold', '## A\n\n**Hi Dana,**\n\nWords.\n'],
    ['a subject line in bold', '## A\n\n**Subject: your audit**\n\nWords.\n'],
    ['a bold line that nothing follows', '## A\n\n**The end**\n'],
    ['a bold item without text below', '## A\n\n- **one**\n- **two**\n'],
    ['a placeholder in capitals', '## A\n\n[COMPANY NAME]\n\nWords.\n'],
    ['shouting', '## A\n\nCALL THEM NOW!\n\nWords.\n'],
    ['a quoted line in bold that a seller says', '## Opening\n\n**"Hi Dana, it is Robin from Hallvard"**\n\nWords.\n'],
  ])('no heading: %s', (_, text) => {
    expect(outline(text).length).toBe(1)
  })

  test.each([
    ['1. Opening', 'Opening'],
    ['2.3 Opening', 'Opening'],
    ['IV. Opening', 'Opening'],
    ['Step 1: Opening', 'Step 1: Opening'],
    ['90 days', '90 days'],
    ['🚀 Opening:', 'Opening'],
    ['1️⃣ Opening', 'Opening'],
    ['**Opening**', 'Opening'],
    ['![icon](a.png) Opening', 'Opening'],
    ['"It is too expensive"', '"It is too expensive"'],
  ])('title of "%s"', (written, title) => {
    expect(sectionsOf(parseMarkdown(`## ${written}\n\nWords.\n`).leaves).children[0]?.title).toBe(title)
  })

  test('title on the line after an image', () => {
    const [section] = sectionsOf(
      parseMarkdown('## ![](icon.png)\n\n Account overview\n\n| a | b |\n|---|---|\n| c | d |\n').leaves,
    ).children
    expect(section?.title).toBe('Account overview')
  })

  test('every leaf lies in the ranges of its sections', () => {
    const text = '# A\n\none\n\n## B\n\ntwo\n\n```\n# C\n\nthree\n```\n\nfour\n\n# D\n\nfive\n'
    const { leaves } = parseMarkdown(text)
    const words = (section: Section | undefined) => leaves.slice(section?.first, section?.end).map((leaf) => leaf.text)
    const [a, d] = sectionsOf(leaves).children
    expect(words(a)).toEqual(['one', 'B', 'two', 'C', 'three', 'four'])
    expect(words(a?.children[0])).toEqual(['two', 'C', 'three', 'four'])
    expect(words(a?.children[0]?.children[0])).toEqual(['three'])
    expect(words(d)).toEqual(['five'])
    expect(text.slice(d?.span.start, d?.span.end)).toMatch(/D\n\nfive/)
  })
})
