// `npm run new-rule <id>`: a page, a check and a line in the list, to be filled in.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const id = process.argv[2] ?? ''
const folder = join(import.meta.dirname, '..', 'rules')
const list = join(folder, 'index.ts')

if (!/^[a-z]+(-[a-z]+)*$/.test(id))
  fail('usage: npm run new-rule <id>, where the id names the fault in lower case with hyphens, such as `orphan-tactic`')
if (existsSync(join(folder, `${id}.ts`))) fail(`rules/${id}.ts is there already`)

writeFileSync(join(folder, `${id}.md`), page())
writeFileSync(join(folder, `${id}.ts`), check())
writeFileSync(list, withRule(readFileSync(list, 'utf8')))
console.log(`Written: rules/${id}.md, rules/${id}.ts, a line in rules/index.ts.
1. Say why in the page, with good and bad examples.
2. Write the check.
3. npm run generate, and read the diff of the page.
4. npm test`)

function fail(message) {
  console.error(message)
  process.exit(2)
}

function camel() {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
}

function page() {
  return `<!-- end of the generated head -->

## Why

What goes wrong for the buyer or the plan, in our own words, with the article behind it.

## Examples

\`\`\`\`md bad
A line that the rule flags.
\`\`\`\`

\`\`\`\`md good
The same, done well.
\`\`\`\`

## When to turn it off

## Sources

- article \`focus-on-tactics\`
`
}

function check() {
  return `// What is checked, in one line.

import { defineRule } from '../engine/rule.ts'

export default defineRule({
  id: '${id}',
  title: 'What people read first',
  summary: 'What a good document does.',
  scope: 'segment',
  kinds: ['account-plan', 'sales-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'focus-on-tactics',
  *check(_segment) {},
})
`
}

/** The list with the rule added: imports and entries stay sorted by id. */
function withRule(source) {
  const ids = [...source.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, name]) => name)
  const sorted = [...ids, id].sort()
  const names = Object.fromEntries(sorted.map((name) => [name, name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())]))
  names[id] = camel()
  const imports = sorted.map((name) => `import ${names[name]} from './${name}.ts'`).join('\n')
  const entries = sorted.map((name) => `  ${names[name]},`).join('\n')
  return `// The list of rules, one line each.

import type { Rule } from '../engine/rule.ts'
${imports}

export const rules: readonly Rule[] = [
${entries}
]
`
}
