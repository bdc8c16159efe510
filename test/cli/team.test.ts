// A team's own words, end to end: found, explained, configured, silenced, and quiet where they are only shown.

import { describe, expect, test } from 'vitest'
import { guiderail, reportOf } from './io.ts'

const config = `phrases:
  - id: no-magic
    phrase: magic bullet~
    replacement: good start
  - id: no-promo-price
    pattern: \\$\\d+ off\\b
    message: Prices belong in the quote.
    severity: error
`
const script = (line: string) => `---\nkind: call-script\n---\n\n# Call\n\n${line}\n`

const found = async (files: Record<string, string>, args: string[] = []) =>
  reportOf(await guiderail(['call.md', '--format', 'json', ...args], { 'guiderail.config.yaml': config, ...files })).files[0].findings as {
    rule: string
    message: string
    severity: string
    line: number
    column: number
    fixes: { title: string }[]
  }[]

test('a phrase and a pattern are found like anything else', async () => {
  const findings = await found({ 'call.md': script('Rep: "Our magic\nbullets cost $500 **off** today."') })
  expect(findings.map(({ rule, message, severity, line, column }) => `${line}:${column} ${rule} ${severity} ${message}`)).toEqual([
    '7:11 no-magic warning Your team does not write "magic bullets". Write "good start" instead.',
    '8:14 no-promo-price error Prices belong in the quote.',
  ])
  expect(findings.map(({ fixes }) => fixes.map(({ title }) => title))).toEqual([['Write "good start"'], []])
})

test.each([
  ['under "do not say"', '## Do not say\n\n- We have a magic bullet.\n- It is $50 off.'],
  ['in the bad column', '| Instead of | Say |\n|---|---|\n| A magic bullet at $50 off | A pilot in one clinic |'],
  ['negated', 'Never say "magic bullet" or "$50 off".'],
  ['said by the buyer', 'Buyer: "You all sell me a magic bullet."'],
])('%s it is silent', async (_, text) => {
  expect((await found({ 'call.md': script(text) })).map(({ rule }) => rule).filter((rule) => rule.startsWith('no-'))).toEqual([])
})

test('line ends do not move it', async () => {
  const text = script('Rep: "Our magic\nbullets."').replaceAll('\n', '\r\n')
  const [finding] = await found({ 'call.md': text })
  expect([finding?.rule, finding?.line, finding?.column]).toEqual(['no-magic', 7, 11])
})

test('it is configured, silenced and named like a built-in rule', async () => {
  const text = script('Rep: "Our magic bullet."')
  expect((await found({ 'call.md': text, 'guiderail.config.yaml': `${config}rules: { no-magic: off }\n` })).length).toBe(0)
  expect((await found({ 'call.md': text }, ['--rule', 'no-magic: error']))[0]?.severity).toBe('error')
  expect(await found({ 'call.md': script('<!-- guiderail-disable-next-line no-magic -- a song -->\nRep: "Our magic bullet."') })).toEqual(
    [],
  )
  const unused = await found({ 'call.md': script('<!-- guiderail-disable-next-line no-magic -->\nRep: "Hello there."') })
  expect(unused.map(({ rule }) => rule)).toEqual(['unused-suppression'])
})

test('rules, explain, why and --print-config know it', async () => {
  const files = { 'guiderail.config.yaml': config, 'call.md': script('Never say "magic bullet".') }
  expect((await guiderail(['rules'], files)).out).toMatch(/^no-magic +Words to avoid: magic bullet~ +warning/m)
  expect((await guiderail(['explain', 'no-magic'], files)).out).toContain('Your team does not write this. Write "good start" instead.')
  expect((await guiderail(['why', 'call.md:7'], files)).out).toMatch(/no-magic saw "magic bullet": negated by "Never"/)
  expect(JSON.parse((await guiderail(['--print-config', 'call.md'], files)).out).rules['no-promo-price']).toEqual({ severity: 'error' })
})

describe('lists of their own', () => {
  const listed = { 'guiderail.config.yaml': 'phrases: [./words/legal.yaml]\nrules: { no-cure: error }\n' }

  test('a file that the config names', async () => {
    const findings = await found({
      ...listed,
      'words/legal.yaml': '- { id: no-cure, phrase: cure~ }\n',
      'call.md': script('Rep: "It cures it."'),
    })
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['no-cure', 'error']])
  })

  test('what is wrong in it is told where it stands', async () => {
    const { err, code } = await guiderail(['call.md'], { ...listed, 'words/legal.yaml': '- id: no-cure\n  phrase: (cure\n', 'call.md': '' })
    expect(code).toBe(2)
    expect(err).toContain('words/legal.yaml:2:11: This phrase cannot be read: a ")" is missing.')
  })
})

describe('approved claims', () => {
  const claims = (until: string) =>
    `claims:\n  - claim: The fastest platform on the market!\n    proof: benchmark of spring\n    until: ${until}\n`
  const text = script('Rep: "It is the fastest\n**platform** on the market."\n\nRep: "And the most trusted brand in retail."')
  const rulesWith = async (config: string, args: string[] = []) =>
    (await found({ 'call.md': text, 'guiderail.config.yaml': config }, args)).map(({ rule, line }) => `${rule} ${line}`)

  test('hold until their day is over, and then are a finding of their own in place of the other', async () => {
    expect(await rulesWith('rules: {}')).toEqual(['generic-claim 7', 'generic-claim 10'])
    expect(await rulesWith(claims('2026-06-15'))).toEqual(['generic-claim 10'])
    expect(await rulesWith(claims('2026-06-14'))).toEqual(['expired-claim 7', 'generic-claim 10'])
    expect(await rulesWith(claims('2026-06-14'), ['--rule', 'expired-claim: off'])).toEqual(['generic-claim 7', 'generic-claim 10'])
  })

  test('an expired one is only told where it is used', async () => {
    const shown = script('## Do not say\n\n- It is the fastest platform on the market.')
    expect(await found({ 'call.md': shown, 'guiderail.config.yaml': claims('2026-06-14') })).toEqual([])
  })

  test('with line ends of Windows', async () => {
    const findings = await found({ 'call.md': text.replaceAll('\n', '\r\n'), 'guiderail.config.yaml': claims('2026-06-15') })
    expect(findings.map(({ line }) => line)).toEqual([10])
  })

  test('what is wrong with them is told where it stands', async () => {
    const { err } = await guiderail(['call.md'], { 'guiderail.config.yaml': claims('soon'), 'call.md': '' })
    expect(err).toContain('guiderail.config.yaml:4:12: "soon" is no day; write it like 2026-12-31.')
  })
})
