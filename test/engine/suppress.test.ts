// Comments and front matter that silence findings. Marks show what is still found.

import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../engine/edit.ts'
import { lint } from '../../engine/lint.ts'
import { parseMarkdown } from '../../engine/markdown/parse.ts'
import { type DocumentRule, kinds } from '../../engine/rule.ts'
import { defaultSettings, type Settings } from '../../engine/settings.ts'
import { mark, unmark } from '../marks.ts'

/** Flags every `id` that stands in the text outside of comments and front matter. */
function wordRule(id: string): DocumentRule {
  return {
    id,
    title: id,
    summary: id,
    scope: 'document',
    kinds,
    severity: 'warning',
    evidence: 'advice',
    source: 'test',
    *check({ leaves }) {
      for (const { leaf } of leaves) {
        if (leaf.type === 'field') continue
        for (const { index } of leaf.text.matchAll(new RegExp(`\\b${id}\\b`, 'g'))) {
          yield { span: leaf.map.toSource(index, index + id.length), message: `${id}.` }
        }
      }
    },
  }
}

const rules = [wordRule('push'), wordRule('hope')]
const settings: Settings = { ...defaultSettings, kind: 'playbook', today: '2026-06-15' }

const found = (text: string, more: Partial<Settings> = {}) => lint(text, 'a.md', rules, { ...settings, ...more }).findings

/** Lints the text without its marks and expects the findings where the marks were. */
function expectFound(marked: string, more: Partial<Settings> = {}): void {
  const { text } = unmark(marked)
  expect(
    mark(
      text,
      found(text, more).map(({ span, rule }) => ({ ...span, name: rule })),
    ),
  ).toBe(marked)
}

describe('next-line', () => {
  test('is the next paragraph, hard-wrapped or after a blank line', () => {
    expectFound('<!-- guiderail-disable-next-line push -->\npush\nand push\n\n⟦push|push⟧\n')
    expectFound('<!-- guiderail-disable-next-line push -->\n\npush\nand push\n\n⟦push|push⟧\n')
  })

  test('is the whole list, quote or table that follows', () => {
    expectFound('<!-- guiderail-disable-next-line push -->\n\n- push\n- a\n  - push\n\nand ⟦push|push⟧\n')
    expectFound('<!-- guiderail-disable-next-line push -->\n> push\n>\n> push\n\n⟦push|push⟧\n')
    expectFound('<!-- guiderail-disable-next-line push -->\n\n| a | b |\n|---|---|\n| push | x |\n| x | push |\n\n⟦push|push⟧\n')
    expectFound('<!-- guiderail-disable-next-line push -->\n\n```\npush\n\npush\n```\n')
  })

  test('looks past other comments', () => {
    expectFound('<!-- guiderail-disable-next-line push -->\n<!-- guiderail-disable-next-line hope -->\npush and hope\n')
    expectFound('<!-- guiderail-disable-next-line push --> <!-- guiderail-disable-next-line hope -->\n\npush and hope\n')
  })

  test('is the next paragraph inside a list or quote', () => {
    expectFound('- a\n\n  <!-- guiderail-disable-next-line push -->\n\n  push\n  push\n\n- ⟦push|push⟧\n')
    expectFound('> a\n>\n> <!-- guiderail-disable-next-line push -->\n> push\n> push\n>\n> ⟦push|push⟧\n')
  })

  test('is the line below inside a paragraph', () => {
    expectFound('We ⟦push|push⟧ <!-- guiderail-disable-next-line push -->\nand push\nand ⟦push|push⟧\n')
  })

  test('is narrowed by words of the text', () => {
    expectFound('<!-- guiderail-disable-next-line push "never push" -->\n- I ⟦push|push⟧\n- I never **push**\n- I never\n  push\n')
    expectFound("<!-- guiderail-disable-next-line push “I don’t push” -->\n- I ⟦push|push⟧\n- I don't push\n")
  })
})

describe('stretches', () => {
  test('this line', () => {
    expectFound('push <!-- guiderail-disable-line push -->\n⟦push|push⟧\n')
    expectFound('| a | b |\n|---|---|\n| push | x <!-- guiderail-disable-line push --> |\n| ⟦push|push⟧ | x |\n')
  })

  test('from here to there', () => {
    expectFound('⟦push|push⟧\n\n<!-- guiderail-disable push -->\n\npush and ⟦hope|hope⟧\n\n<!-- guiderail-enable push -->\n\n⟦push|push⟧\n')
    expectFound('<!-- guiderail-disable -->\n\npush and hope\n\n<!-- guiderail-enable hope -->\n\npush and ⟦hope|hope⟧\n')
    expectFound('<!-- guiderail-disable push, hope -->\n\npush\n\n<!-- guiderail-enable -->\n\n⟦push|push⟧ and ⟦hope|hope⟧\n', {
      rules: { 'unused-suppression': { severity: 'off' } },
    })
    expectFound('⟦push|push⟧\n\n<!-- guiderail-disable push -->\n\npush\n\n# push\n')
  })

  test('the whole file', () => {
    expectFound('push\n\n<!-- guiderail-disable-file push -->\n\npush and ⟦hope|hope⟧\n')
    expectFound('---\nguiderail: { disable: [push] }\n---\n\npush and ⟦hope|hope⟧\n')
    expectFound('---\nguiderail:\n  disable: push\n---\n\npush and ⟦hope|hope⟧\n')
    expectFound('---\nguiderail:\n  disable: true\n---\n\npush and hope\n')
  })

  test('a finding counts by the line where it starts', () => {
    const long: DocumentRule = {
      ...wordRule('push'),
      *check({ text }) {
        yield { span: { start: text.indexOf('push'), end: text.length }, message: 'Long.' }
      },
    }
    const kept = (text: string) => lint(text, 'a.md', [long], settings).findings.map(({ rule }) => rule)
    expect(kept('push <!-- guiderail-disable-line push -->\nand on\nand on')).toEqual([])
    expect(kept('push\nand on <!-- guiderail-disable-line push -->\n')).toEqual(['push', 'unused-suppression'])
  })

  test('comments in a fence are its text', () => {
    expectFound('```\n<!-- guiderail-disable-file push -->\n⟦push|push⟧\n```\n')
  })

  test('nothing in the text counts when that is asked for', () => {
    expectFound('⟦push|push⟧ <!-- guiderail-disable-line push -->\n', { inlineConfig: false })
  })
})

test('what was silenced is told, with its reason', () => {
  const { suppressed } = lint('<!-- guiderail-disable-next-line push -- agreed with Dana -->\npush\n', 'a.md', rules, settings)
  expect(suppressed.map(({ finding, reason }) => [finding.rule, reason])).toEqual([['push', 'agreed with Dana']])
})

describe('what is said of comments', () => {
  test('that silence nothing', () => {
    expectFound('⟦unused-suppression|<!-- guiderail-disable-next-line push -->⟧\nfine\n')
    expectFound('⟦unused-suppression|<!-- guiderail-disable -->⟧\n\nfine\n')
    expectFound('<!-- guiderail-disable-next-line push, ⟦unused-suppression|hope⟧ -->\npush\n')
    expectFound('fine\n\n⟦unused-suppression|<!-- guiderail-enable push -->⟧\n')
    expectFound('<!-- guiderail-disable-file push -->\n\n⟦unused-suppression|<!-- guiderail-disable-next-line push "pull" -->⟧\n\npush\n')
  })

  test('the narrower of two comments is the one in use', () => {
    expectFound('⟦unused-suppression|<!-- guiderail-disable-file push -->⟧\n\n<!-- guiderail-disable-next-line push -->\npush\n')
  })

  test('but not of a rule that is off', () => {
    expectFound('<!-- guiderail-disable-next-line push -->\nfine\n', { rules: { push: { severity: 'off' } } })
  })

  test('that name no rule', () => {
    const text = '<!-- guiderail-disable-next-line psuh -->\npush\n'
    expectFound('<!-- guiderail-disable-next-line ⟦unknown-rule-in-suppression|psuh⟧ -->\n⟦push|push⟧\n')
    expect(found(text)[0]).toMatchObject({
      message: 'There is no rule `psuh`; did you mean `push`?',
      fixes: [{ title: 'Write `push`', safe: false }],
    })
  })

  test('that have run out', () => {
    expectFound('⟦expired-suppression|<!-- guiderail-disable-next-line push until 2026-06-14 -->⟧\n⟦push|push⟧\n')
    expectFound('<!-- guiderail-disable-next-line push until 2026-06-15 -- until the summer -->\npush\n')
    const { today: _, ...timeless } = settings
    expect(lint('<!-- guiderail-disable-next-line push until 2020-01-01 -->\npush\n', 'a.md', rules, timeless).findings).toEqual([])
  })

  test.each([
    ['guiderail-disabel push', 'There is no `guiderail-disabel`; did you mean `guiderail-disable`?'],
    ['guiderail disable push', 'Write it with a hyphen: `guiderail-disable`.'],
    ['guiderail-disable-line push until soon', '`soon` is no day; write it like `until 2026-12-31`.'],
    ['guiderail-disable-line push until 2026-13-01', '`2026-13-01` is no day; write it like `until 2026-12-31`.'],
    ['guiderail-disable-line push\n<!-- guiderail-disable-line hope', 'This comment goes on into the next one; close it with `-->`.'],
    ['guiderail-disable-line push =\r\n: fine', '`=` is neither a rule nor "words of the text"; give a reason after `--`.'],
    ['guiderail-disable-line push = fine', '`= fine` is neither a rule nor "words of the text"; give a reason after `--`.'],
  ])('that cannot be read: %s', (comment, message) => {
    expect(found(`<!-- ${comment} -->\n`)).toMatchObject([{ rule: 'malformed-suppression', message }])
  })

  test('that are too many', () => {
    const text = 'push <!-- guiderail-disable-line push -->\n\n'.repeat(1002)
    expect(found(text).map(({ rule }) => rule)).toEqual(['push', 'malformed-suppression', 'push'])
  })

  test('front matter too', () => {
    expect(
      found('---\nguiderail: { disable: [psuh, hope] }\n---\n\nfine\n')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['unknown-rule-in-suppression', 'unused-suppression'])
    expect(found('---\nguiderail: { disable: [1] }\n---\n\nfine\n').map(({ rule }) => rule)).toEqual(['malformed-suppression'])
  })

  test('nothing of comments that are for others', () => {
    expectFound('<!-- guiderail is our linter -->\n\n<!-- markdownlint-disable -->\n\nfine\n')
  })

  test('nothing in what is no sales material', () => {
    expect(lint('<!-- guiderail-disable push -->\n', 'a.md', rules, { ...settings, kind: 'none' }).findings).toEqual([])
  })

  test('severities are set as for any rule, and a comment that names them silences them', () => {
    expectFound('<!-- guiderail-disable-line push -->\nfine\n', { rules: { 'unused-suppression': { severity: 'off' } } })
    expectFound('<!-- guiderail-disable-file unused-suppression -->\n\n<!-- guiderail-disable-line push -->\n\nfine\n')
    expectFound('<!-- guiderail-disable-next-line unused-suppression -->\n\nfine <!-- guiderail-disable-line push -->\n')
  })
})

describe('removing a comment', () => {
  /** The text after the safe fixes of its one finding, and `null` when there is none. */
  function removed(text: string): string | null {
    const [finding, ...others] = found(text)
    expect(others).toEqual([])
    const fix = finding?.fixes.find(({ safe }) => safe)
    return fix ? applyEdits(text, fix.edits) : null
  }

  test.each([
    ['with its line', 'a\n\n<!-- guiderail-disable-line push -->\n\nb\n', 'a\n\nb\n'],
    ['at the beginning', '<!-- guiderail-disable-file push -->\n\na\n', 'a\n'],
    ['at the beginning, after a BOM', '\uFEFF<!-- guiderail-disable-file push -->\n\na\n', '\uFEFFa\n'],
    ['with CRLF', 'a\r\n\r\n<!-- guiderail-disable-line push -->\r\nb\r\n', 'a\r\n\r\nb\r\n'],
    ['at the end', 'a\n\n<!-- guiderail-disable-line push -->', 'a\n\n'],
    ['between two paragraphs that would run together', 'a\n<!-- guiderail-disable-line push -->\nb\n', 'a\n\nb\n'],
    ['within a line', 'a <!-- guiderail-disable-line push --> b\n', 'a b\n'],
    ['within a line of a quote', '> a <!-- guiderail-disable-line push --> b\n', '> a b\n'],
    ['at the end of a line', 'a <!-- guiderail-disable-line push -->\nb\n', 'a\nb\n'],
    ['one rule of two', '<!-- guiderail-disable-line push, hope --> \n\nfine\n', null],
    ['the first of two', 'push <!-- guiderail-disable-line hope, push -- why -->\n', 'push <!-- guiderail-disable-line push -- why -->\n'],
    [
      'the last of two over lines',
      'push <!-- guiderail-disable-line\r\npush,\r\nhope -- why -->\r\n',
      'push <!-- guiderail-disable-line\r\npush -- why -->\r\n',
    ],
    [
      'the first of two in a quote',
      '> push <!-- guiderail-disable-line\n> hope, push -- why -->\n',
      '> push <!-- guiderail-disable-line\n> push -- why -->\n',
    ],
    [
      'the first of two in a list',
      '- <!-- guiderail-disable-next-line\n  hope, push -- why -->\n  push\n',
      '- <!-- guiderail-disable-next-line\n  push -- why -->\n  push\n',
    ],
    ['the last of two', 'push <!-- guiderail-disable-line push, hope -- why -->\n', 'push <!-- guiderail-disable-line push -- why -->\n'],
  ])('%s', (name, text, expected) => {
    if (name === 'one rule of two') expect(found(text)).toHaveLength(2)
    else expect(removed(text)).toBe(expected)
  })

  test.each([
    '- a\n\n<!-- guiderail-disable-line push -->\n\n- b\n',
    '- a\n\n<!-- guiderail-disable-line push -->\n\n  b\n',
    '- a\n  <!-- guiderail-disable-line push -->\n  b\n',
    '<!-- guiderail-disable-line push --> **a**\n',
    '<!-- guiderail-disable-line push -->\n---\na\n---\n',
    'a\r<!-- guiderail-disable-line push -->\n- b\n',
    ...['*%', '> |\n-%', '% - a', '%1. a', '[a]%(/b)', 'a**%**b', '*a %* b', 'see a@%b.example', '%# a', 'a   %', '<div% >b'].map(
      (line) => `b\n${line.replace('%', '<!-- guiderail-disable-line push -->')}\nc\n`,
    ),
    '<!-- guiderail-disable-line push\n\nA paragraph that was meant to be seen. -->\n',
  ])('is left to a person where it could change the document: %j', (text) => {
    expect(removed(text)).toBeNull()
  })

  test('never changes another block', () => {
    const shapes = (text: string) =>
      parseMarkdown(text).leaves.map(({ type, text: words, path }) => [type, words, path.map((each) => each.type)])
    const blocks = [
      'a\nb',
      '# a',
      '- a\n- b',
      '1. a',
      '> a',
      '| a |\n|---|\n| b |',
      '```\na\n```',
      '    a',
      '---',
      '<div>a</div>',
      'a\n===',
    ]
    for (const gap of ['\n', '\n\n']) {
      for (const before of blocks) {
        for (const after of blocks) {
          const text = `${before}${gap}<!-- guiderail-disable-line push -->${gap}${after}\n`
          if (found(text).length !== 1) continue
          const fixed = removed(text)
          if (fixed !== null) expect(shapes(fixed), JSON.stringify(text)).toEqual(shapes(text))
        }
      }
    }
  })
})
