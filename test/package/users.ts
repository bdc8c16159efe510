// Programs that use the package, as text: they run where it is installed.

/** Exactly one warning. */
export const page = `---
type: call-script
---

# First call with a plant manager

Rep: Hello Dana, I read that your second line was down for nine days in May. May I ask how you noticed?

Buyer: A customer called.

Rep: What did it cost you, and who looks at that number besides you?

Next step: get the CFO to sign by Friday.
`

export const libraryUser = `import { applyFixes, defineRule, lint, parse } from 'guiderail'
import { readFileSync } from 'node:fs'

const text = readFileSync('calls/first.md', 'utf8')
const noDana = defineRule({
  id: 'no-dana', title: 'A name', summary: 'No names.', kinds: ['call-script'], severity: 'error', evidence: 'advice', source: 'ours',
  scope: 'document',
  *check(document) {
    const start = document.text.indexOf('Dana')
    yield { span: { start, end: start + 4 }, message: 'A name stands here.' }
  },
})
const warned = (report, level) => report.findings.filter(({ severity }) => severity === level).map(({ rule }) => rule)
let wrong
try { lint(text, { config: { rules: { 'get-them-too': 'off' } } }) } catch (error) { wrong = String(error) }
console.log(JSON.stringify({
  found: warned(lint(text), 'warning'),
  own: warned(lint(text, { rules: [noDana], config: { rules: { 'get-them-to': 'off' } } }), 'error'),
  kinds: parse(text).kinds,
  fixed: applyFixes(text).text,
  wrong,
}))
`

export const remarkUser = `import remarkGuiderail from 'guiderail/remark'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readFileSync } from 'node:fs'

const value = readFileSync('calls/first.md', 'utf8')
const processor = unified().use(remarkParse).use(remarkGuiderail)
const tree = processor.parse(value)
const messages = []
const file = { path: 'calls/first.md', toString: () => value, message: (reason, options) => (messages.push({ reason, ...options }), messages.at(-1)) }
await processor.run(tree, file)
console.log(JSON.stringify(messages.map(({ source, ruleId, fatal, actual }) => [source, ruleId, fatal, actual])))
`

export const consumer = `import { applyFixes, type Document, defineRule, type Finding, lint, parse, type Rule, type Span } from 'guiderail'
import remarkGuiderail from 'guiderail/remark'

const rule: Rule = defineRule({
  id: 'no-dana', title: 'A name', summary: 'No names.', kinds: ['message'], severity: 'info', evidence: 'advice', source: 'ours',
  options: { most: { type: 'integer', default: 3, description: 'How many.' } },
  scope: 'document',
  *check(document: Document, { most }) {
    if (document.leaves.length > most) yield { span: { start: 0, end: 0 }, message: 'Too many.' }
  },
})
const [first]: readonly Finding[] = lint('Hello.', { path: 'a.md', rules: [rule], config: { extends: 'strict' } }).findings
const span: Span | undefined = first?.span
const count: number = applyFixes('Hello.').count + parse('Hello.').lines.count
remarkGuiderail({ config: { rules: { monologue: 'off' } } })
// @ts-expect-error: a number is no text
lint(1)
// @ts-expect-error: there is no such option
lint('', { file: 'a.md' })
export { count, span }
`
