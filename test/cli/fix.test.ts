// `guiderail fix`: a person answers, and only that happens.

import { describe, expect, test } from 'vitest'
import { memoryDisk } from '../disk.ts'
import { guiderail } from './io.ts'

const page = (...lines: string[]) => `---\nkind: playbook\n---\n\n# Notes\n\n${lines.join('\n\n')}\n`
const sign = 'Get them to sign.'
const renew = 'Make them renew early.'

/** Answers in order; then nobody is there any more. */
async function fix(answers: readonly (string | null)[], files: Readonly<Record<string, string>>, ...args: string[]) {
  const disk = memoryDisk(
    Object.fromEntries([['/repo/.git/HEAD', ''], ...Object.entries(files).map(([path, text]) => [`/repo/${path}`, text])]),
  )
  const asked: string[] = []
  const shown: (string | undefined)[] = []
  const ask = async (question: string, words?: string) => {
    asked.push(question)
    shown.push(words)
    return answers[asked.length - 1] ?? null
  }
  const outcome = await guiderail(['fix', ...args], {}, { disk, ask })
  return { ...outcome, asked, shown, text: (name: string) => disk.text(`/repo/${name}`) }
}

test('without a terminal it says what there is instead', async () => {
  const { code, err } = await guiderail(['fix'], { 'a.md': page(sign) })
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('it needs a terminal; guiderail --fix does what is safe') })
})

test('shows the place, the words, why, and what can be done', async () => {
  const { out, asked } = await fix(['q'], { 'a.md': page(sign) })
  expect(out).toContain('a.md:7:1')
  expect(out).toContain('  Get them to sign.\n  ^^^^^^^^^^^')
  expect(out).toContain('get-them-to')
  expect(asked).toEqual([expect.stringMatching(/\(e\)dit, \(k\)eep, \(s\)kip this file, \(d\)isable, \(u\)ndo, \(q\)uit: $/)])
})

describe('what can be answered', () => {
  test('a number takes that suggestion and nothing else', async () => {
    const text = '---\nkind: call-script\n---\n\n# Call\n\n<!-- guiderail-disable-line get-them-to -->\n\nHello Dana.\n'
    const { out, text: now, code } = await fix(['1'], { 'a.md': text })
    expect(now('a.md')).toBe('---\nkind: call-script\n---\n\n# Call\n\nHello Dana.\n')
    expect(out).toContain('Wrote a.md (1 change).')
    expect(code).toBe(0)
  })

  test('edit puts new words there', async () => {
    const { text, shown } = await fix(['e', 'Ask what would help them decide'], { 'a.md': page(sign, 'Then call.') })
    expect(shown[1]).toMatch(/^Get them to/)
    expect(text('a.md')).toMatch(/\n\nAsk what would help them decide.*\n\nThen call\.\n$/)
  })

  test('edit with the same or no words changes nothing and asks again', async () => {
    const { text, asked } = await fix(['e', '', 'q'], { 'a.md': page(sign) })
    expect(asked).toHaveLength(3)
    expect(text('a.md')).toBe(page(sign))
  })

  test('keep goes on to the next, and does not ask again after lines above it change', async () => {
    const { asked, text } = await fix(['k', 'd'], { 'a.md': page(sign, renew) })
    expect(asked).toHaveLength(2)
    expect(text('a.md')).toContain(`${sign}\n\n<!-- guiderail-disable-next-line get-them-to -->\n${renew}`)
  })

  test('disable writes the comment that the editor writes', async () => {
    const { text } = await fix(['d'], { 'a.md': page(sign) })
    expect(text('a.md')).toBe(page(`<!-- guiderail-disable-next-line get-them-to -->\n${sign}`))
  })

  test('skip leaves the rest of the file and goes on to the next one', async () => {
    const { text, out } = await fix(['d', 's', 'd'], { 'a.md': page(sign, renew), 'b.md': page(sign) })
    expect(text('a.md').match(/disable-next-line/g)).toHaveLength(1)
    expect(text('b.md')).toContain('disable-next-line')
    expect(out).toContain('Wrote a.md (1 change).\n')
    expect(out).toContain('Wrote b.md (1 change).\nThat was all.\n')
  })

  test('undo takes back the last decision, and asks about it again', async () => {
    const { text, asked } = await fix(['u', 'd', 'u', 'k', 'u', 'k', 'k'], { 'a.md': page(sign, renew) })
    expect(asked).toHaveLength(7)
    expect(text('a.md')).toBe(page(sign, renew))
  })

  test('quit writes what was decided on this page and stops', async () => {
    const { text, out, asked } = await fix(['d', 'q'], { 'a.md': page(sign, renew), 'b.md': page(sign) })
    expect(asked).toHaveLength(2)
    expect(text('a.md')).toContain('disable-next-line')
    expect(text('b.md')).toBe(page(sign))
    expect(out).toContain('Wrote a.md')
  })

  test('who goes away loses nothing that was written, and writes nothing that was not confirmed', async () => {
    const { text, err, code } = await fix(['d', null], { 'a.md': page(sign, renew) })
    expect({ code, err }).toEqual({ code: 2, err: 'a.md: 1 change not written, because nobody answered.\n' })
    expect(text('a.md')).toBe(page(sign, renew))
  })

  test.each(['', 'x', '0', '99', '1.5', 'constructor'])('%j is asked again', async (answer) => {
    const { out, asked } = await fix([answer, 'q'], { 'a.md': page(sign) })
    expect(asked).toHaveLength(2)
    expect(out).toContain('Please answer with one of the numbers or letters.')
  })
})

test('line ends, BOM and everything else of the file stay', async () => {
  const text = `\uFEFF${page(sign, renew).replaceAll('\n', '\r\n')}`
  const { text: now } = await fix(['d', 'k'], { 'a.md': text })
  expect(now('a.md')).toBe(text.replace(sign, `<!-- guiderail-disable-next-line get-them-to -->\r\n${sign}`))
})

test('a file that changes meanwhile is left as it is', async () => {
  const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/a.md': page(sign) })
  const ask = async () => {
    disk.files.set('/repo/a.md', page(renew))
    return 'd'
  }
  let asked = 0
  const { code, err } = await guiderail(['fix'], {}, { disk, ask: async () => (asked++ < 1 ? ask() : null) })
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('This file was left as it was: it was changed while') })
  expect(disk.text('/repo/a.md')).toBe(page(renew))
})

test('text from files steers no terminal', async () => {
  const { out } = await fix(['q'], { 'a.md': page(`${sign} \u001b[31mred\u202e`) })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(out).not.toMatch(/\u001b|\u202e/)
})

describe('what the baseline knows', () => {
  const entry = '{"guiderail":"baseline","version":1}\n{"rule":"get-them-to","sentence":"get them to sign","file":"a.md"}\n'
  const files = { 'guiderail.config.yaml': 'baseline: known.jsonl\n', 'known.jsonl': entry }

  test('is left out, and counted at the end', async () => {
    const { out, asked, code } = await fix(['k'], { ...files, 'a.md': page(sign, renew) })
    expect(asked).toHaveLength(1)
    expect(out).toContain('a.md:9:1')
    expect(out).toMatch(/\nThat was all\. 1 known finding left out; guiderail fix --all goes through them too\.\n$/)
    expect(code).toBe(0)
  })

  test('is gone through with --all', async () => {
    const { out, asked } = await fix(['k', 'k'], { ...files, 'a.md': page(sign, renew) }, '--all')
    expect(asked).toHaveLength(2)
    expect(out).toMatch(/\nThat was all\.\n$/)
  })

  test('is known as often as it says, over all pages: the copy in another one is new', async () => {
    const { out, asked, text } = await fix(['1'], { ...files, 'a.md': page(sign), 'b.md': page(sign) })
    expect(asked).toHaveLength(1)
    expect(out).toContain('b.md:7:1')
    expect(text('a.md')).toBe(page(sign))
    expect(text('b.md')).not.toBe(page(sign))
  })

  test('stays known while lines above it change', async () => {
    const { asked, text } = await fix(['d'], { ...files, 'a.md': page(renew, sign) })
    expect(asked).toHaveLength(1)
    expect(text('a.md')).toContain('disable-next-line')
  })

  test('hides nothing when the list cannot be read, and that is said', async () => {
    const { asked, err, code } = await fix(['k'], { ...files, 'known.jsonl': 'nonsense\n', 'a.md': page(sign) })
    expect(asked).toHaveLength(1)
    expect(err).toMatch(/^known\.jsonl:1: ./)
    expect(code).toBe(2)
  })
})
